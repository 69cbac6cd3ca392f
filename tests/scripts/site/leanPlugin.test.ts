// Tests what stands in the place of d3-transition: only that, and with all that d3-zoom asks of it.
import { selection } from 'd3-selection'
import { expect, test } from 'vitest'
import { leanPlugin } from '../../../scripts/site/leanPlugin.ts'

type Hooks = { readonly resolveId: (id: string, importer?: string) => string | undefined; readonly load: (id: string) => string | undefined }

const ZOOM = '/node_modules/d3-zoom/dist/d3-zoom.mjs'

const plugin = leanPlugin() as unknown as Hooks

test('takes the place of d3-transition for d3-zoom, and of nothing else', () => {
  const id = plugin.resolveId('d3-transition', ZOOM) ?? ''
  expect(plugin.load(id)).toContain("from 'd3-selection'")
  expect([plugin.resolveId('d3-zoom', ZOOM), plugin.resolveId('d3-transition', '/src/main.tsx'), plugin.load('d3-transition')]).toEqual([undefined, undefined, undefined])
})

test('what it puts there answers as d3-zoom calls it', () => {
  const code = plugin.load(plugin.resolveId('d3-transition', ZOOM) ?? '') ?? ''
  const known = Object.getOwnPropertyDescriptor(selection.prototype, 'interrupt')
  // The module as a function of what it imports.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the text of a module of our own, to run it as the browser does
  const interrupt = (new Function('selection', `${code.replace(/^import .*$/mu, '').replaceAll('export const', 'const')}\nreturn interrupt`) as (from: typeof selection) => () => void)(selection)
  expect(interrupt()).toBe(undefined)
  const empty = Object.create(selection.prototype) as object
  expect((empty as unknown as { interrupt: () => unknown }).interrupt()).toBe(empty)
  if (known === undefined) Reflect.deleteProperty(selection.prototype, 'interrupt')
  else Object.defineProperty(selection.prototype, 'interrupt', known)
})
