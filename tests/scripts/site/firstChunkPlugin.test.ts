// Tests which modules come with the first visit: what the entry imports, and they import, and nothing that is asked for later.
import { expect, test } from 'vitest'
import { firstChunkPlugin } from '../../../scripts/site/firstChunkPlugin.ts'

type Groups = { readonly build: { readonly rolldownOptions: { readonly output: { readonly codeSplitting: { readonly groups: readonly [{ readonly name: (id: string) => string | null }] } } } } }

test('what is imported from the entry on is one group, round trips included', () => {
  const modules: Readonly<Record<string, readonly string[]>> = { main: ['a', 'b'], a: ['b'], b: ['a', 'shared'], shared: [], later: ['shared', 'only'], only: [] }
  const plugin = firstChunkPlugin()
  const { build } = (plugin.config as unknown as () => Groups)()
  const { name } = build.rolldownOptions.output.codeSplitting.groups[0]
  ;(plugin.buildEnd as unknown as (this: unknown) => void).call({
    getModuleIds: () => Object.keys(modules),
    getModuleInfo: (id: string) => ({ isEntry: id === 'main', importedIds: modules[id] }),
  })
  expect(Object.keys(modules).map((id) => [id, name(id)])).toEqual([['main', 'first'], ['a', 'first'], ['b', 'first'], ['shared', 'first'], ['later', null], ['only', null]])
})
