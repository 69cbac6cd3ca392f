// The figures the product is held to in speed, and whether this run reached them.
import { bestOf, columns, median, quantile, valuesOf } from './figures.mjs'

const yes = (isReached) => (isReached ? 'yes' : '**no**')

/** At most `part` of the best peer's median. */
const ofBest = (column, part) => ({
  title: `${columns[column].title} at most ${part} of the best peer`,
  cpus: [1],
  measure: (results, graph, cpu, own) => {
    const best = bestOf(results, graph, cpu, column)
    return best === undefined ? undefined : { value: median(own(column)) / best.value, limit: part, unit: ` (${best.name})` }
  },
})

/** A quantile in milliseconds, over all visits. */
const within = (column, title, part, limit, cpus) => ({
  title,
  cpus,
  measure: (_, __, ___, own) => ({ value: quantile(own(column), part), limit, unit: ' ms' }),
})

const targets = [
  ofBest('settled', 0.4),
  {
    title: 'settled at most 2.5 times an empty page',
    cpus: [1],
    measure: (results, graph, cpu, own) => ({ value: median(own('settled')) / median(valuesOf(results, graph, cpu, 'empty', 'settled')), limit: 2.5, unit: '' }),
  },
  ofBest('hover', 0.4),
  ofBest('filter', 0.5),
  // The middle of the visits' own 95th percentiles: one visit disturbed by other work does not decide.
  within('pan', 'pan: p95 frame at most 17 ms', 0.5, 17, [4]),
  within('wheel', 'zoom: p95 frame at most 17 ms', 0.5, 17, [4]),
  within('hover', 'hover to next paint: p95 at most 50 ms', 0.95, 50, [4]),
  within('click', 'selection to next paint: p95 at most 50 ms', 0.95, 50, [4]),
  within('filter', 'filter to next paint: p95 at most 50 ms', 0.95, 50, [4]),
  within('search', 'search to next paint: p95 at most 50 ms', 0.95, 50, [4]),
  within('later', 'no task over 50 ms after load', 0.5, 50, [1]),
  within('later', 'no task over 200 ms after load', 0.5, 200, [4]),
]

/** Rows of the table of targets for one graph. */
export const rule = (results, graph) =>
  targets.flatMap(({ title, cpus, measure }) =>
    cpus.flatMap((cpu) => {
      const own = (column) => valuesOf(results, graph, cpu, 'ours', column)
      if (own('settled').length === 0) return []
      const found = measure(results, graph, cpu, own)
      if (found === undefined || Number.isNaN(found.value) || found.value === undefined) return []
      const { value, limit, unit } = found
      return [[title, `${graph}, ${cpu}x`, `${value.toFixed(unit === ' ms' ? 1 : 2)}${unit}`, yes(value <= limit)]]
    }),
  )
