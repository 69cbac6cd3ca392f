// From figures of visits to tables for bench/README.md: medians with spread, ratios of ours to the best peer, and the targets.
import os from 'node:os'
import process from 'node:process'
import { peers } from './build.mjs'
import { bestOf, columns, median, pick, settledOnes, valuesOf } from './figures.mjs'
import { rule } from './targets.mjs'

const names = { ours: 'Shared Orbit', ...peers, empty: 'empty page' }

const write = (value) => (value < 100 ? value.toFixed(value < 10 ? 1 : 0) : Math.round(value).toLocaleString('en'))

const cell = (values, floor = 0) => {
  if (values.length === 0) return ''
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map((value) => (value < floor ? `<${floor}` : write(value)))
  return low === high ? middle : `${middle} (${low}–${high})`
}

const told = Object.entries(columns).filter(([, { isAside }]) => isAside !== true)

const row = (cells) => console.log(`| ${cells.join(' | ')} |`)
const head = (cells) => {
  row(cells)
  row(cells.map((_, index) => (index === 0 ? '---' : '---:')))
}

const printMedians = (results, graph, cpu, limit) => {
  console.log(`\n### ${graph}, ${cpu}x: medians (from–to), milliseconds where nothing else is said\n`)
  head(['page', 'visits', ...told.map(([, { title }]) => title)])
  for (const [name, title] of Object.entries(names)) {
    const visits = settledOnes(pick(results, graph, cpu, name))
    // Asked once, in vain: at this speed, or already at full speed.
    const late = [cpu, 1].flatMap((speed) => pick(results, graph, speed, name)).find(({ figures }) => figures === null)
    if (visits.length === 0) {
      if (late !== undefined) row([title, '0', '', '', late.isUntried ? 'not tried, too slow at 1x' : `not within ${limit / 1000} s`, ...told.slice(3).map(() => '')])
      continue
    }
    row([title, String(visits.length), ...told.map(([key, { floor }]) => cell(valuesOf(results, graph, cpu, name, key), floor))])
  }
}

const printRatios = (results, graphs) => {
  console.log('\n### Ours to the best peer: ratio of medians (which peer)\n')
  head(['graph, CPU', ...told.map(([, { title }]) => title)])
  for (const graph of graphs) {
    for (const cpu of [1, 4]) {
      const cells = told.map(([column, { floor = 0 }]) => {
        const [own, best] = [valuesOf(results, graph, cpu, 'ours', column), bestOf(results, graph, cpu, column)]
        return own.length === 0 || best === undefined ? '' : `${(Math.max(median(own), floor) / best.value).toFixed(2)} (${names[best.name].split(',')[0]})`
      })
      row([`${graph}, ${cpu}x`, ...cells])
    }
  }
}

const printTargets = (results, graphs) => {
  console.log('\n### Targets\n')
  head(['target', 'graph, CPU', 'measured', 'reached'])
  for (const graph of graphs) for (const line of rule(results, graph)) row(line)
}

/** `results` of visits, `limits` within which a page had to settle. */
export const printTables = (results, limits) => {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, load ${os.loadavg().map((one) => one.toFixed(1)).join(' ')}, Node ${process.version}`)
  const graphs = Object.keys(limits).filter((graph) => results.some((one) => one.graph === graph))
  for (const graph of graphs) for (const cpu of [1, 4]) printMedians(results, graph, cpu, limits[graph])
  printRatios(results, graphs)
  printTargets(results, graphs)
}
