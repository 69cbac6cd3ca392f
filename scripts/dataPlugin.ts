// The Vite plugin that compiles `data/`: checks every record, stops with every fault, and gives the app its chunks and its pictures.
import path from 'node:path'
import type { Plugin } from 'vite'
import { type DetailsChunk, type GraphChunk, compileDetails, compileFirstGraph, compileGraph, idsOf } from '../src/dataset/chunks.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import type { Dataset } from '../src/dataset/schema.ts'
import { type ArrangementName, type StoredLayout, packArrangement } from '../src/layout/types.ts'
import { readData } from './readData.ts'
import { readStoredLayout, settleAll, settleQuickly } from './settleLayout.ts'
import { writeNoscript } from './site/noscript.ts'
import { type CompiledTours, compileTours, loadTours } from './tours/checkedTours.ts'

const PREFIX = 'virtual:shared-orbit/'

/** The dataset under `root`, or an error that holds the message of every fault. */
export const readDataset = (root: string): Dataset => {
  const { dataset, problems } = parseDataset(readData(path.join(root, 'data')))
  if (problems.length > 0) throw new Error(`data/ has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(writeProblem).join('\n')}`)
  return dataset
}

// As a string that the engine parses as JSON: faster than the same text as a literal, and text stays text.
const exportJson = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

// All parts at once: the browser fetches them side by side, and one that failed is asked for again with the next call.
const loadParts = (count: number): string =>
  `export default () => Promise.all([${Array.from({ length: count }, (_, part) => `import("${PREFIX}details-${part}")`).join(', ')}]).then((parts) => parts.map((part) => part.default))`

/** Serves `virtual:shared-orbit/first`, `/whole`, `/details` and its parts, `/tours` and each of them, `/lessons` with their claims, and writes the list of missions into the page for readers without JavaScript. */
export const dataPlugin = (root: string): Plugin => {
  let dataset: Dataset | undefined
  let settled: StoredLayout | undefined
  let details: readonly DetailsChunk[] | undefined
  let compiled: CompiledTours | undefined
  let isServing = false
  const current = (): Dataset => (dataset ??= readDataset(root))
  const layout = (): StoredLayout => (settled ??= readStoredLayout(root, current()) ?? (isServing ? settleQuickly(current()) : settleAll(root, current())))
  const withPictures = (graph: GraphChunk, names: readonly ArrangementName[]): { readonly graph: GraphChunk; readonly arrangements: unknown } => ({
    graph,
    arrangements: Object.fromEntries(names.map((name) => [name, packArrangement(layout().arrangements[name], idsOf(graph))])),
  })
  const chunks: Readonly<Record<string, () => unknown>> = {
    first: () => ({ ...withPictures(compileFirstGraph(current()), ['highlights-wide', 'highlights-tall']), missionCount: current().missions.length }),
    whole: () => ({ ...withPictures(compileGraph(current()), ['all-wide', 'all-tall']), tours: tours().heads.map(({ id }) => id) }),
  }
  const tours = (): CompiledTours => (compiled ??= compileTours(root, current()))
  const parts = (): readonly DetailsChunk[] => (details ??= compileDetails(current()))
  return {
    name: 'shared-orbit-data',
    configResolved({ command }) {
      isServing = command === 'serve'
    },
    buildStart() {
      tours()
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const name = id.slice(PREFIX.length + 1)
      if (name === 'details') return loadParts(parts().length)
      if (name === 'tours') return loadTours(PREFIX, tours())
      if (name === 'lessons') return exportJson(tours().records)
      const tour = tours().chunks.find(({ id: one }) => name === `tour-${one}`)
      if (tour !== undefined) return exportJson(tour)
      const record = tours().records.find(({ id: one }) => name === `record-${one}`)
      if (record !== undefined) return exportJson(record)
      const [, part] = /^details-(\d+)$/u.exec(name) ?? []
      if (part !== undefined && parts()[Number(part)] !== undefined) return exportJson(parts()[Number(part)])
      const chunk = chunks[name]
      if (chunk === undefined) throw new Error(`no chunk of the dataset is called ${id}`)
      return exportJson(chunk())
    },
    transformIndexHtml: (html) => html.replace('<!--missions-->', () => writeNoscript(current())),
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(path.join(root, 'data'))) return undefined
      dataset = undefined
      settled = undefined
      details = undefined
      for (const name of [...Object.keys(chunks), 'details', 'tours', 'lessons', ...(compiled?.heads ?? []).flatMap(({ id }) => [`tour-${id}`, `record-${id}`]), ...Array.from({ length: 99 }, (_, part) => `details-${part}`)]) {
        const module = server.moduleGraph.getModuleById(`\0${PREFIX}${name}`)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      compiled = undefined
      server.ws.send({ type: 'full-reload' })
      return []
    },
    configureServer(server) {
      server.watcher.add(path.join(root, 'data'))
    },
  }
}
