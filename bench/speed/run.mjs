// `npm run bench -- speed`: our built site beside pages of other libraries over the same graph, interleaved in one browser, at full and at a quarter of the processor.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findChromium, launchArgs } from '../../scripts/chromium.mjs'
import { buildPages, output, peers } from './build.mjs'
import { serve } from './serve.mjs'
import { printTables } from './tables.mjs'
import { visit } from './visit.mjs'

/** No visit begins later than this, in milliseconds; a page that settles later than its limit is not asked again. */
const BOUND_MS = 10.5 * 60_000
const SETTLE_MS = { highlights: 20_000, all: 25_000 }
/** Rounds over the pages, in this order, as long as there is time: the larger graph takes longer and needs fewer. */
const ROUNDS = ['highlights', 'all', 'highlights', 'all', 'highlights', 'all', 'highlights', 'highlights']
const CPUS = [1, 4]

// Graphics in software, as on a machine without a graphics chip: sigma draws by WebGL.
const args = [...launchArgs, '--enable-unsafe-swiftshader']

const pagesOf = (address) => [
  { name: 'ours', url: (graph) => `${address}/ours/${graph === 'all' ? '#scope=all' : ''}`, isOurs: true },
  { name: 'empty', url: (graph) => `${address}/pages/empty/?graph=${graph}`, isEmpty: true },
  ...Object.keys(peers).map((name) => ({ name, url: (graph) => `${address}/pages/${name}/?graph=${graph}` })),
]

/** For trying a change: BENCH_ONLY and BENCH_GRAPHS name pages and graphs, BENCH_ROUNDS is how many rounds, BENCH_LOOK a folder for pictures of what was measured. */
const { BENCH_ONLY: only, BENCH_GRAPHS: graphsAsked, BENCH_ROUNDS: roundsAsked, BENCH_LOOK: pictures } = process.env
const isAsked = (list, name) => list === undefined || list.split(',').includes(name)

/** Every round begins with another page: none is always the first after a pause. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

/** `graphs` as graphs.ts exports them. */
export const run = async (root, graphs) => {
  console.error('Building the pages of the peers …')
  await buildPages(graphs)
  const server = await serve({ ours: path.join(root, 'dist'), pages: output })
  const browser = await chromium.launch({ executablePath: await findChromium(), args })
  const pages = pagesOf(server.address).filter(({ name }) => isAsked(only, name))
  const results = []
  const late = new Set()
  const began = performance.now()
  const isOver = () => performance.now() - began > BOUND_MS
  try {
    // The first page of a browser pays for its start.
    await visit(browser, { url: `${server.address}/pages/empty/?graph=highlights`, graph: graphs.highlights, cpu: 1, limit: 20_000, isOurs: false, isEmpty: true })
    for (const [round, graph] of ROUNDS.filter((name) => isAsked(graphsAsked, name)).slice(0, Number(roundsAsked ?? ROUNDS.length)).entries()) {
      for (const cpu of CPUS) {
        for (const { name, url, isOurs = false, isEmpty = false } of turned(pages, round * 3)) {
          if (late.has(`${name} ${graph} 1`) || late.has(`${name} ${graph} ${cpu}`) || isOver()) continue
          const look = pictures === undefined ? undefined : (page) => page.screenshot({ path: path.join(pictures, `${name}-${graph}-${cpu}.png`) })
          const figures = await visit(browser, { url: url(graph), graph: graphs[graph], cpu, limit: SETTLE_MS[graph], isOurs, isEmpty, look }).catch((error) => {
            console.error(`${name}, ${graph}, ${cpu}x: ${error.message}`)
            return undefined
          })
          if (figures === null) late.add(`${name} ${graph} ${cpu}`)
          if (figures !== undefined) results.push({ name, graph, cpu, figures })
          console.error(`${Math.round((performance.now() - began) / 1000)} s: ${name}, ${graph}, ${cpu}x ${figures === null ? 'had not settled' : ''}`)
        }
      }
    }
  } finally {
    await browser.close()
    server.stop()
  }
  // Every single figure, beside the tables.
  writeFileSync(path.join(output, 'results.json'), JSON.stringify(results))
  printTables(results, SETTLE_MS)
}
