// The Vite plugin that compiles `data/`: checks every record, stops with every fault, and gives the app its two chunks and its pictures.
import path from 'node:path'
import type { Plugin } from 'vite'
import { compileDetails, compileGraph } from '../src/dataset/chunks.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import type { Dataset } from '../src/dataset/schema.ts'
import { readData } from './readData.ts'
import { readStoredLayout, settleAll } from './settleLayout.ts'
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

/** Serves `virtual:shared-orbit/graph`, `/details` and `/layout`, and writes the list of missions into the page for readers without JavaScript. */
export const dataPlugin = (root: string): Plugin => {
  let dataset: Dataset | undefined
  const current = (): Dataset => (dataset ??= readDataset(root))
  const chunks: Readonly<Record<string, () => unknown>> = {
    graph: () => compileGraph(current()),
    details: () => compileDetails(current()),
    layout: () => (readStoredLayout(root, current()) ?? settleAll(root, current())).arrangements,
  }
  return {
    name: 'shared-orbit-data',
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
