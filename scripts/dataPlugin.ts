// The Vite plugin that compiles `data/`: checks every record, stops with every fault, and gives the app its two chunks and its pictures.
import path from 'node:path'
import type { Plugin } from 'vite'
import { compileDetails, compileFirstGraph, compileGraph } from '../src/dataset/chunks.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import type { Dataset } from '../src/dataset/schema.ts'
import { type ArrangementName, type StoredArrangement, type StoredLayout, arrangementNames } from '../src/layout/types.ts'
import { readData } from './readData.ts'
import { readStoredLayout, settleAll, settleQuickly } from './settleLayout.ts'
import { writeNoscript } from './noscript.ts'

const PREFIX = 'virtual:shared-orbit/'

/** The dataset under `root`, or an error that holds the message of every fault. */
const readDataset = (root: string): Dataset => {
  const { dataset, problems } = parseDataset(readData(path.join(root, 'data')))
  if (problems.length > 0) throw new Error(`data/ has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(writeProblem).join('\n')}`)
  return dataset
}

// As a string that the engine parses as JSON: faster than the same text as a literal, and text stays text.
const exportJson = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

// Whole units are less than the space kept between two boxes, and half the bytes.
const roundArrangement = ({ frame, places }: StoredArrangement): StoredArrangement => ({
  frame,
  places: Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)] as const])),
})

/** Serves `virtual:shared-orbit/first`, `/whole` and `/details`, and writes the list of missions into the page for readers without JavaScript. */
export const dataPlugin = (root: string): Plugin => {
  let dataset: Dataset | undefined
  let settled: StoredLayout | undefined
  let isServing = false
  const current = (): Dataset => (dataset ??= readDataset(root))
  const layout = (): StoredLayout => (settled ??= readStoredLayout(root, current()) ?? (isServing ? settleQuickly(current()) : settleAll(root, current())))
  const pick = (names: readonly ArrangementName[]): unknown => Object.fromEntries(names.map((name) => [name, roundArrangement(layout().arrangements[name])]))
  const chunks: Readonly<Record<string, () => unknown>> = {
    first: () => ({ graph: compileFirstGraph(current()), missionCount: current().missions.length, arrangements: pick(['highlights-wide', 'highlights-tall']) }),
    whole: () => ({ graph: compileGraph(current()), arrangements: pick(arrangementNames) }),
    details: () => compileDetails(current()),
  }
  return {
    name: 'shared-orbit-data',
    configResolved({ command }) {
      isServing = command === 'serve'
    },
    buildStart() {
      current()
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const chunk = chunks[id.slice(PREFIX.length + 1)]
      if (chunk === undefined) throw new Error(`no chunk of the dataset is called ${id}`)
      return exportJson(chunk())
    },
    transformIndexHtml: (html) => html.replace('<!--missions-->', () => writeNoscript(current())),
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(path.join(root, 'data'))) return undefined
      dataset = undefined
      settled = undefined
      for (const name of Object.keys(chunks)) {
        const module = server.moduleGraph.getModuleById(`\0${PREFIX}${name}`)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
      return []
    },
    configureServer(server) {
      server.watcher.add(path.join(root, 'data'))
    },
  }
}
