// `npm run bench -- speed`: our built site beside pages of other libraries over the same graph, interleaved in one browser, at full and at a quarter of the processor.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findChromium, launchArgs } from '../../scripts/chromium.mjs'
import { buildPages, output, peers } from './build.mjs'
import { serve } from './serve.mjs'
import { printTables } from './tables.mjs'
import { visit } from './visit.mjs'

/** No visit begins later than this, in milliseconds; a page that settles later than its limit is not asked again. */
const BOUND_MS = Number(process.env['BENCH_MINUTES'] ?? 10.5) * 60_000
const SETTLE_MS = { highlights: 20_000, all: 25_000 }
const CPUS = [1, 4]
/** A page that takes longer for all that is asked of it is left, in milliseconds. */
const VISIT_MS = 75_000

// Graphics in software, as on a machine without a graphics chip: sigma draws by WebGL.
const args = [...launchArgs, '--enable-unsafe-swiftshader']

const pagesOf = (address) => [
  { name: 'ours', url: (graph) => `${address}/ours/${graph === 'all' ? '#scope=all' : ''}`, isOurs: true },
  { name: 'empty', url: (graph) => `${address}/pages/empty/?graph=${graph}`, isEmpty: true },
  ...Object.keys(peers).map((name) => ({ name, url: (graph) => `${address}/pages/${name}/?graph=${graph}` })),
]

/** For trying a change: BENCH_ONLY and BENCH_GRAPHS name pages and graphs, BENCH_ROUNDS is how many rounds, BENCH_LOOK a folder for pictures of what was measured. BENCH_ADD=1 adds to the last run. */
const { BENCH_ONLY: only, BENCH_GRAPHS: graphsAsked, BENCH_ROUNDS: roundsAsked, BENCH_LOOK: pictures, BENCH_ADD: adds } = process.env
const isAsked = (list, name) => list === undefined || list.split(',').includes(name)

const written = path.join(output, 'results.json')

const isTold = (results, name, graph, cpu) => results.some((one) => one.name === name && one.graph === graph && one.cpu === cpu)

/** Every round begins with another page: none is always the first after a pause. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

/** `graphs` as graphs.ts exports them. */
export const run = async (root, graphs) => {
  console.error('Building the pages of the peers …')
  await buildPages(graphs).catch((error) => {
    throw new Error('The pages of the peers could not be built; are the libraries installed? npm ci --prefix bench', { cause: error })
  })
  const server = await serve({ ours: path.join(root, 'dist'), pages: output })
  const browser = await chromium.launch({ executablePath: await findChromium(), args })
  const pages = pagesOf(server.address).filter(({ name }) => isAsked(only, name))
  const results = adds !== undefined && existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : []
  const late = new Set(results.filter(({ figures }) => figures === null).map(({ name, graph, cpu }) => `${name} ${graph} ${cpu}`))
  const began = performance.now()
  const isOver = () => performance.now() - began > BOUND_MS
  try {
    // The first page of a browser pays for its start.
    await visit(browser, { url: `${server.address}/pages/empty/?graph=highlights`, graph: graphs.highlights, cpu: 1, limit: 20_000, bound: VISIT_MS, isOurs: false, isEmpty: true })
    const seen = (graph, cpu) => results.filter((one) => one.name === 'ours' && one.graph === graph && one.cpu === cpu).length
    const blocks = Object.keys(SETTLE_MS).filter((name) => isAsked(graphsAsked, name)).flatMap((graph) => CPUS.map((cpu) => ({ graph, cpu, visits: seen(graph, cpu) })))
    for (let left = Number(roundsAsked ?? Infinity) * blocks.length; left > 0 && !isOver(); left -= 1) {
      // What has been looked at least comes first: a run that adds to another goes on where that was out of time.
      const block = blocks.reduce((least, one) => (one.visits < least.visits ? one : least))
      const { graph, cpu } = block
      for (const { name, url, isOurs = false, isEmpty = false } of turned(pages, block.visits * 3)) {
        if (late.has(`${name} ${graph} 1`) || late.has(`${name} ${graph} ${cpu}`) || isOver()) continue
        const look = pictures === undefined ? undefined : (page) => page.screenshot({ path: path.join(pictures, `${name}-${graph}-${cpu}.png`) })
        const figures = await visit(browser, { url: url(graph), graph: graphs[graph], cpu, limit: SETTLE_MS[graph], bound: VISIT_MS, isOurs, isEmpty, look }).catch((error) => {
          console.error(`${name}, ${graph}, ${cpu}x: ${error.message}`)
          return undefined
        })
        if (figures === null) late.add(`${name} ${graph} ${cpu}`)
        if (figures !== undefined) results.push({ name, graph, cpu, figures })
        // With a quarter of the processor it would not be there in time, and does not let itself be closed before.
        if (cpu === 1 && figures?.settled > SETTLE_MS[graph] / 2 && !isTold(results, name, graph, 4)) {
          late.add(`${name} ${graph} 4`)
          results.push({ name, graph, cpu: 4, figures: null, isUntried: true })
        }
        // Every single figure, kept should the run be broken off.
        writeFileSync(written, JSON.stringify(results))
        console.error(`${Math.round((performance.now() - began) / 1000)} s: ${name}, ${graph}, ${cpu}x ${figures === null ? 'had not settled' : ''}`)
      }
      block.visits += 1
    }
  } finally {
    await browser.close()
    server.stop()
  }
  printTables(results, SETTLE_MS)
}
