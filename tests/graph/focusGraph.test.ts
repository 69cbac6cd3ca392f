// Tests the circle around a node: how far it reaches, and that it holds whole links only.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { countSteps, focusGraph } from '../../src/graph/focusGraph.ts'
import { anyFiltered } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission } from '../fixtures/build.ts'

// a – m1 – b – m2 – c
const visible = filterGraph(graphOf([mission('m1', ['a', 'b']), mission('m2', ['b', 'c'])]), { ...noFilters, scope: 'all' }, THIS_YEAR)

describe('focusGraph', () => {
  test('one step around an agency are its missions', () => {
    const circle = focusGraph(visible, 'a', 1)
    expect([[...circle.agencies], [...circle.missions]]).toEqual([['a'], ['m1']])
  })

  test('two steps add the other agencies of those missions', () => {
    const circle = focusGraph(visible, 'a', 2)
    expect([[...circle.agencies], [...circle.missions], circle.links.map(({ id }) => id)]).toEqual([['a', 'b'], ['m1'], ['a~m1', 'b~m1']])
  })

  test('a node that is not visible has no circle', () => {
    const circle = focusGraph(visible, 'nobody', 3)
    expect([circle.agencies.size, circle.missions.size, circle.links.length]).toEqual([0, 0, 0])
  })
})

describe('for any graph, filters and node', () => {
  test('a wider circle holds the narrower one, and nothing lies farther than its steps', () => {
    fc.assert(
      fc.property(anyFiltered, fc.nat(), ({ graph, filters }, place) => {
        const all = filterGraph(graph, { ...filters, focus: null }, THIS_YEAR)
        const ids = [...all.agencies, ...all.missions]
        const id = ids[place % Math.max(1, ids.length)]
        if (id === undefined) return
        const steps = countSteps(all, id)
        const [one, two] = [focusGraph(all, id, 1), focusGraph(all, id, 2)]
        for (const node of [...one.agencies, ...one.missions]) expect(two.agencies.has(node) || two.missions.has(node)).toBe(true)
        for (const node of [...two.agencies, ...two.missions]) expect(steps.get(node)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
