// Settles the shipped pictures and keeps them in src/layout/settled.json, with a hash of everything they depend on.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileGraph } from '../src/dataset/chunks.ts'
import type { Dataset } from '../src/dataset/schema.ts'
import { buildGraph } from '../src/graph/buildGraph.ts'
import { type Effort, canContinue, continueArrangement, describeLayoutInput, effortFor, quickEffort, settleArrangement } from '../src/layout/search.ts'
import { type ArrangementName, type StoredArrangement, type StoredLayout, arrangementNames } from '../src/layout/types.ts'

export const storedLayoutPath = (root: string): string => path.join(root, 'src/layout/settled.json')

/** The hash under which the layout of `dataset` is stored: equal as long as nothing that shapes the pictures changes. */
export const hashLayoutInput = (dataset: Dataset): string =>
  createHash('sha256').update(describeLayoutInput(buildGraph(compileGraph(dataset)))).digest('hex').slice(0, 16)

/** The layout that was stored last, for whatever data; undefined when there is none. */
export const readLastLayout = (root: string): StoredLayout | undefined => {
  const file = storedLayoutPath(root)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StoredLayout) : undefined
}

/** The stored layout, or undefined when there is none or it belongs to other data. */
export const readStoredLayout = (root: string, dataset: Dataset): StoredLayout | undefined => {
  const stored = readLastLayout(root)
  return stored?.hash === hashLayoutInput(dataset) ? stored : undefined
}

/** Settles one picture and says what came of it. From `last`, where so much of it is known that a reader would remember it, else anew. */
export const settleOne = (dataset: Dataset, name: ArrangementName, { effort, last }: { readonly effort?: Effort | undefined; readonly last?: StoredLayout | undefined } = {}): StoredArrangement => {
  const began = performance.now()
  const graph = buildGraph(compileGraph(dataset))
  const previous = last?.arrangements[name]
  const goesOn = previous !== undefined && canContinue(graph, name, previous)
  const { arrangement, score } = goesOn ? continueArrangement(graph, name, previous) : settleArrangement(graph, name, effort ?? effortFor(name))
  const seconds = Math.round((performance.now() - began) / 1000)
  console.error(`${name}, ${goesOn ? 'from the last picture' : 'anew'}: ${score.overlaps} overlaps, ${score.crossings} crossings, ${score.through} links through nodes, mean link ${Math.round(score.meanLength)} units, in ${seconds} s`)
  return arrangement
}

/** Keeps `arrangements`, one place a line, so that a change of the picture is a readable diff. */
export const writeStoredLayout = (root: string, dataset: Dataset, arrangements: Readonly<Record<ArrangementName, StoredArrangement>>): void => {
  const text = JSON.stringify({ hash: hashLayoutInput(dataset), arrangements }, null, 1).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/gu, '[$1, $2]')
  writeFileSync(storedLayoutPath(root), `${text}\n`)
}

const settleEach = (dataset: Dataset, how: Parameters<typeof settleOne>[2]): Record<ArrangementName, StoredArrangement> =>
  Object.fromEntries(arrangementNames.map((name) => [name, settleOne(dataset, name, how)])) as Record<ArrangementName, StoredArrangement>

/** Settles every picture one after the other and keeps them: what a build does when nobody ran `npm run layout`. */
export const settleAll = (root: string, dataset: Dataset): StoredLayout => {
  console.error('The data changed since the pictures were settled: settling them anew, a few minutes. Commit src/layout/settled.json afterwards.')
  const arrangements = settleEach(dataset, { last: readLastLayout(root) })
  writeStoredLayout(root, dataset, arrangements)
  return { hash: hashLayoutInput(dataset), arrangements }
}

/** Pictures for a preview, a few seconds' work and not kept: what the development server shows while data are being edited. */
export const settleQuickly = (dataset: Dataset): StoredLayout => {
  console.error('The data changed since the pictures were settled: this is a quick preview. Run `npm run layout` before committing.')
  return { hash: hashLayoutInput(dataset), arrangements: settleEach(dataset, { effort: quickEffort }) }
}
