// What the figures of all visits say together: middles, spreads, and which peer is best.
import { peers } from './build.mjs'

/** Least value under which a long task is not told by the browser, in milliseconds. */
const SHORTEST_TASK_MS = 50

/** The value under which `part` of all lie. */
export const quantile = (values, part) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]
}
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

const single = (key) => ({ figures }) => (figures[key] === undefined ? [] : [figures[key]])
const many = (key) => ({ figures }) => figures[key] ?? []
const p95 = (key) => ({ figures }) => (figures[key] === undefined ? [] : [quantile(figures[key], 0.95)])

/** How each visit's values are read. `floor`: what is not told below it; `isAside`: in no table. */
export const columns = {
  bytes: { title: 'first load, kB', of: single('bytes') },
  paint: { title: 'first paint', of: single('paint') },
  settled: { title: 'settled', of: single('settled') },
  loading: { title: 'longest task, loading', of: single('loading'), floor: SHORTEST_TASK_MS },
  later: { title: 'longest task, later', of: single('later'), floor: SHORTEST_TASK_MS },
  pan: { title: 'pan, p95 frame', of: p95('pan') },
  wheel: { title: 'zoom, p95 frame', of: p95('wheel') },
  hover: { title: 'hover', of: many('hover') },
  click: { title: 'click', of: many('click') },
  filter: { title: 'filter', of: many('filter') },
  search: { title: 'search', of: many('search'), isAside: true },
  heap: { title: 'heap, MB', of: single('heap') },
}

/** Everything measured of one page on one graph at one speed. */
export const pick = (results, graph, cpu, name) => results.filter((one) => one.graph === graph && one.cpu === cpu && one.name === name)
export const settledOnes = (visits) => visits.filter(({ figures }) => figures !== null)

/** All values of a column that one page gave. */
export const valuesOf = (results, graph, cpu, name, column) => settledOnes(pick(results, graph, cpu, name)).flatMap(columns[column].of)

/** The peer with the least median, and that median; undefined where none was measured. */
export const bestOf = (results, graph, cpu, column) =>
  Object.keys(peers)
    .map((name) => ({ name, values: valuesOf(results, graph, cpu, name, column) }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => ({ name, value: Math.max(median(values), columns[column].floor ?? 0) }))
    .toSorted((a, b) => a.value - b.value)[0]
