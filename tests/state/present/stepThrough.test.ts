// Tests the walk of Next and Previous: every stop once, in order, and back the same way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGraph } from '../../../src/dataset/chunks.ts'
import { buildGraph } from '../../../src/graph/buildGraph.ts'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { stepThrough, stepToEnd, stopsOf } from '../../../src/state/present/stepThrough.ts'
import type { View } from '../../../src/state/view.ts'
import { knownIn, readView, writeView } from '../../../src/state/viewHash.ts'
import { anyGraph, anyView } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { orbits } from '../../ui/orbits.ts'

const graph = buildGraph(compileGraph(orbits))
const viewOf = (hash: string): View => readView(hash, knownIn(graph)).view
const step = (hash: string, by: 1 | -1): string | undefined => {
  const view = viewOf(hash)
  const next = stepThrough(graph, filterGraph(graph, view, THIS_YEAR), view, by)
  return next === undefined ? undefined : writeView(next)
}

describe('one step', () => {
  test.each([
    ['', 1, 'select=apex'],
    ['', -1, undefined],
    ['select=apex', 1, 'select=cygnus'],
    ['select=apex', -1, ''],
    ['select=dorado', 1, undefined],
    ['select=apex&arrange=sheet', 1, 'select=cygnus&arrange=sheet'],
    ['select=apex&arrange=sheet', -1, undefined],
    ['view=agencies', 1, 'view=agencies&select=esa'],
    ['select=esa', 1, 'select=nasa'],
    ['select=esa~nasa', 1, 'select=apex'],
    ['path=nasa~isro&at=1,2,3', 1, 'select=apex'],
    ['category=earth&present=1', 1, 'category=earth&select=cygnus&present=1'],
  ] as const)('from #%s by %d leads to #%s', (hash, by, expected) => {
    expect(step(hash, by)).toBe(expected)
  })
})

test('the ends of the walk are its first and last stop', () => {
  const visible = filterGraph(graph, viewOf(''), THIS_YEAR)
  expect([1, -1].map((end) => writeView(stepToEnd(graph, visible, viewOf('select=borealis'), end as 1 | -1)))).toEqual(['', 'select=dorado'])
})

test('for any view, walking on visits every stop once and walking back leads the same way', () => {
  fc.assert(
    fc.property(
      anyGraph.chain((one) => anyView(one).map((view) => ({ one, view: stepToEnd(one, filterGraph(one, view, THIS_YEAR), view, 1) }))),
      ({ one, view }) => {
        const visible = filterGraph(one, view, THIS_YEAR)
        const stops = stopsOf(one, visible, view)
        const selected = (at: View): string | null => (at.select?.type === 'node' ? at.select.id : null)
        // An address may ask for the sheet of nothing, or select what filters hide: the walk then begins at its first stop.
        if (!stops.includes(selected(view)) || view.arrange !== 'whole') return
        const seen: View[] = [view]
        for (let next = stepThrough(one, visible, view, 1); next !== undefined && seen.length <= stops.length; next = stepThrough(one, visible, next, 1)) seen.push(next)
        expect(seen.map(selected)).toEqual(stops)
        const back: View[] = []
        for (let next = seen.at(-1); next !== undefined && back.length <= stops.length; next = stepThrough(one, visible, next, -1)) back.unshift(next)
        expect(back.map(selected)).toEqual(stops)
      },
    ),
  )
})
