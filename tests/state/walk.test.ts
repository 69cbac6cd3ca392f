// Tests walking the network by keys.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import type { Graph, Visible } from '../../src/graph/types.ts'
import { type Way, type WalkKey, isWalkKey, orderByWeight, partnersOf, placeOf, step, typeAhead } from '../../src/state/walk.ts'
import { anyFiltered } from '../fixtures/arbitraries.ts'
import { THIS_YEAR, allOf, graphOf, mission } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const
const whole = allOf(tinyGraph)

const walk = (pressed: readonly WalkKey[], graph: Graph = tinyGraph, visible: Visible = whole): Way => pressed.reduce<Way>((way, key) => step(graph, visible, way, key), [])

/** A graph, what of it is visible, and the way after some keys. */
const anyWalk = fc.tuple(anyFiltered, fc.array(fc.constantFrom(...keys), { maxLength: 20 })).map(([{ graph, filters }, pressed]) => {
  const visible = filterGraph(graph, filters, THIS_YEAR)
  return { graph, visible, way: walk(pressed, graph, visible) }
})

describe('by example', () => {
  test('the overview goes from the heaviest node to the lightest, equals by id', () => {
    expect(orderByWeight(whole)).toEqual(['borealis', 'esa', 'isro', 'nasa', 'apex', 'cygnus', 'dorado'])
  })

  test('partners come heaviest first, and only those in the picture', () => {
    const highlights = filterGraph(tinyGraph, noFilters, THIS_YEAR)
    expect([partnersOf(tinyGraph, whole, 'esa'), partnersOf(tinyGraph, highlights, 'esa')]).toEqual([['borealis', 'apex', 'cygnus'], ['borealis', 'apex']])
  })

  test.each(keys)('from nowhere %s goes to the heaviest node', (key) => {
    expect(walk([key])).toEqual(['borealis'])
  })

  test('right goes to the first partner, and on to the first that is not where one came from', () => {
    expect(walk(['ArrowDown', 'ArrowRight', 'ArrowRight'])).toEqual(['borealis', 'esa', 'apex'])
  })

  test('left goes back along the way taken, to the overview at last', () => {
    expect([walk(['ArrowDown', 'ArrowRight', 'ArrowLeft']), walk(['ArrowDown', 'ArrowLeft'])]).toEqual([['borealis'], []])
  })

  test('down and up go among the partners of where one came from', () => {
    expect([walk(['ArrowDown', 'ArrowRight', 'ArrowDown']), walk(['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp'])]).toEqual([['borealis', 'isro'], ['borealis', 'esa']])
  })

  test('down and up go round', () => {
    expect([walk(['ArrowDown', 'ArrowRight', 'ArrowUp']), walk(['ArrowDown', 'ArrowUp'])]).toEqual([['borealis', 'nasa'], ['dorado']])
  })

  test('where there is nowhere to go the way stays', () => {
    const graph = graphOf([mission('m', ['a', 'b'])])
    expect(walk(['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'], graph, { ...allOf(graph), agencies: new Set(['a']) })).toEqual(['m', 'a'])
  })

  test('in an empty picture there is no way', () => {
    expect(keys.map((key) => step(tinyGraph, { agencies: new Set(), missions: new Set(), links: [] }, [], key))).toEqual([[], [], [], []])
  })
})

describe('for any graph, filters and keys', () => {
  test('right and then left comes back', () => {
    fc.assert(
      fc.property(anyWalk, ({ graph, visible, way }) => {
        const there = step(graph, visible, way, 'ArrowRight')
        expect(there === way ? way : step(graph, visible, there, 'ArrowLeft')).toEqual(way)
      }),
    )
  })

  test('every step of the way is a link in the picture', () => {
    fc.assert(
      fc.property(anyWalk, ({ visible, way }) => {
        const linked = new Set(visible.links.flatMap(({ agency, mission: other }) => [`${agency} ${other}`, `${other} ${agency}`]))
        expect(way.slice(1).filter((id, index) => !linked.has(`${way[index]} ${id}`))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('the way never leaves the picture', () => {
    fc.assert(
      fc.property(anyWalk, ({ visible, way }) => {
        expect(way.filter((id) => !visible.agencies.has(id) && !visible.missions.has(id))).toEqual([])
      }),
    )
  })

  test('down as often as there are siblings comes round', () => {
    fc.assert(
      fc.property(anyWalk, ({ graph, visible, way }) => {
        const siblings = way.length < 2 ? orderByWeight(visible) : partnersOf(graph, visible, way.at(-2) ?? '')
        const round = way.length === 0 ? way : siblings.reduce<Way>((at) => step(graph, visible, at, 'ArrowDown'), way)
        expect(round).toEqual(way)
      }),
    )
  })

  test('up undoes down', () => {
    fc.assert(
      fc.property(anyWalk, ({ graph, visible, way }) => {
        expect(way.length === 0 ? way : step(graph, visible, step(graph, visible, way, 'ArrowDown'), 'ArrowUp')).toEqual(way)
      }),
    )
  })
})

describe('typeAhead', () => {
  test.each([
    ['e', ['esa']],
    ['ISR', ['isro']],
    ['european', ['esa']],
    ['apex t', ['apex']],
    ['ä', ['apex']],
    ['zz', []],
  ])('"%s" leads to %j', (typed, way) => {
    expect(typeAhead(tinyGraph, whole, typed)).toEqual(way)
  })

  test('of several names the heaviest node is taken', () => {
    const graph = graphOf([mission('m', ['aa', 'ab', 'z']), mission('n', ['ab', 'z'])])
    expect(typeAhead(graph, allOf(graph), 'a')).toEqual(['ab'])
  })

  test('what is not in the picture is not found', () => {
    expect(typeAhead(tinyGraph, filterGraph(tinyGraph, noFilters, THIS_YEAR), 'cyg')).toEqual([])
  })
})

test('only the four arrows are keys of the walk', () => {
  expect([...keys, 'Enter', 'a', 'Home'].filter(isWalkKey)).toEqual([...keys])
})

describe('the place of where one stands', () => {
  test('is counted among all in the overview, and among partners after Right', () => {
    expect(placeOf(tinyGraph, whole, walk(['ArrowDown', 'ArrowDown']))).toEqual([2, 7])
    expect(placeOf(tinyGraph, whole, ['esa', 'cygnus'])).toEqual([3, 3])
  })

  test('after any keys is one that Down as often as there are leads back to', () => {
    fc.assert(
      fc.property(anyWalk, ({ graph, visible, way }) => {
        if (way.length === 0) return
        const [place, of] = placeOf(graph, visible, way)
        expect(place).toBeGreaterThanOrEqual(1)
        expect(place).toBeLessThanOrEqual(of)
        let round = way
        for (let n = 0; n < of; n += 1) round = step(graph, visible, round, 'ArrowDown')
        expect(round).toEqual(way)
        const next = step(graph, visible, way, 'ArrowDown')
        expect(placeOf(graph, visible, next)[0]).toBe((place % of) + 1)
      }),
    )
  })
})
