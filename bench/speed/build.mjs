// Builds a small page for each peer, and writes the graph that all of them draw.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
export const output = path.join(here, '../dist')

/** Where to find each: file of its page, and its name in the tables. */
export const peers = { forceGraph: 'force-graph', sigma: 'sigma, ForceAtlas2', cytoscape: 'cytoscape, fcose', vis: 'vis-network', echarts: 'echarts', g6: 'g6' }

const nameIt = (peer) => ({ name: 'name-the-page', transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('%PEER%', peer) } })

/** `graphs` by name: nodes and links without places. */
export const buildPages = async (graphs) => {
  mkdirSync(output, { recursive: true })
  for (const [name, graph] of Object.entries(graphs)) writeFileSync(path.join(output, `graph-${name}.json`), JSON.stringify(graph))
  for (const peer of ['empty', ...Object.keys(peers)]) {
    await build({
      root: path.join(here, 'pages'),
      base: './',
      configFile: false,
      logLevel: 'error',
      plugins: [nameIt(peer)],
      build: { outDir: path.join(output, peer), emptyOutDir: true, target: 'baseline-widely-available', chunkSizeWarningLimit: 5000 },
    })
  }
}
