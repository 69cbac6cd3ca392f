// What `npm run layout` runs: checks the data, settles one picture or all, in child processes so that both cores work.
import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import type { Dataset } from '../src/dataset/schema.ts'
import { type ArrangementName, type StoredArrangement, arrangementNames } from '../src/layout/types.ts'
import { readData } from './readData.ts'
import { readLastLayout, readStoredLayout, settleOne, writeStoredLayout } from './settleLayout.ts'

const settleInChild = async (script: string, name: ArrangementName, isAnew: boolean): Promise<readonly [ArrangementName, StoredArrangement]> => {
  const child = spawn(process.execPath, [script, '--only', name, ...(isAnew ? ['--anew'] : [])], { stdio: ['ignore', 'pipe', 'inherit'] })
  const parts: Buffer[] = []
  for await (const part of child.stdout) parts.push(part as Buffer)
  return [name, JSON.parse(Buffer.concat(parts).toString('utf8')) as StoredArrangement]
}

const readDataset = (root: string): Dataset => {
  const { dataset, problems } = parseDataset(readData(path.join(root, 'data')))
  if (problems.length > 0) throw new Error(`data/ has ${problems.length} problems:\n${problems.map(writeProblem).join('\n')}`)
  return dataset
}

/** `only`: settle that picture and print it; else settle all and store them, unless they are up to date. `isAnew`: in any case, and without the last pictures. */
export const layoutCommand = async (root: string, { only, isAnew }: { readonly only: ArrangementName | undefined; readonly isAnew: boolean }): Promise<void> => {
  const dataset = readDataset(root)
  if (only !== undefined) {
    process.stdout.write(JSON.stringify(settleOne(dataset, only, { last: isAnew ? undefined : readLastLayout(root) })))
    return
  }
  if (!isAnew && readStoredLayout(root, dataset) !== undefined) {
    console.error('src/layout/settled.json is up to date.')
    return
  }
  const script = path.join(root, 'scripts/layout.mjs')
  // Two at a time: the large pictures first, so that no core waits long for the other.
  const [highlightsWide, highlightsTall, allWide, allTall] = arrangementNames
  const halves = await Promise.all(
    [[allWide, highlightsWide], [allTall, highlightsTall]].map(async (names) => {
      const done: (readonly [ArrangementName, StoredArrangement])[] = []
      for (const name of names) done.push(await settleInChild(script, name, isAnew))
      return done
    }),
  )
  const settled = halves.flat()
  writeStoredLayout(root, dataset, Object.fromEntries(settled) as Record<ArrangementName, StoredArrangement>)
}
