// Tests the whole way from a graph to a settled picture, with little effort, and what makes a stored picture stale.
import { describe, expect, test } from 'vitest'
import { canContinue, continueArrangement, describeLayoutInput, effortFor, problemFor, settleArrangement } from '../../src/layout/search.ts'
import { arrangementNames } from '../../src/layout/types.ts'
import { graphOf, mission } from '../fixtures/build.ts'
import { tinyAgencies, tinyGraph, tinyMissions } from '../fixtures/tiny.ts'

const effort = { runs: 2, moves: 500, heat: 6 }

describe('settleArrangement', () => {
  test.each(arrangementNames)('%s gives every node of its scope a place, without overlap', (name) => {
    const { arrangement, score } = settleArrangement(tinyGraph, name, effort)
    expect(Object.keys(arrangement.places)).toEqual(name.startsWith('all') ? ['apex', 'borealis', 'cygnus', 'dorado', 'esa', 'isro', 'nasa'] : ['apex', 'borealis', 'dorado', 'esa', 'isro', 'nasa'])
    expect(score.overlaps).toBe(0)
  })

  test('a wide picture is wider than high, a tall one higher than wide', () => {
    const aspect = (name: 'all-wide' | 'all-tall'): number => {
      const [width, height] = settleArrangement(tinyGraph, name, effort).arrangement.frame
      return width / height
    }
    expect([aspect('all-wide') > 1, aspect('all-tall') < 1]).toEqual([true, true])
  })

  test('the same graph and effort give the same picture', () => {
    expect(settleArrangement(tinyGraph, 'all-wide', effort)).toEqual(settleArrangement(tinyGraph, 'all-wide', effort))
  })

  test('a search that begins loose still ends without any overlap, and the same each time', () => {
    const settle = (): ReturnType<typeof settleArrangement> => settleArrangement(tinyGraph, 'all-wide', { ...effort, loose: 0.4 })
    expect(settle().score.overlaps).toBe(0)
    expect(settle()).toEqual(settle())
  })

  test('a graph of many nodes gets a larger frame of the same shape', () => {
    const many = graphOf(Array.from({ length: 260 }, (_, index) => mission(`m${index}`, [`a${index % 9}`, `b${index % 7}`])))
    const [width, height] = settleArrangement(many, 'all-wide', { ...effort, runs: 1, moves: 0 }).arrangement.frame
    const [small, low] = settleArrangement(tinyGraph, 'all-wide', effort).arrangement.frame
    expect(width).toBeGreaterThan(small)
    expect(width / height).toBeCloseTo(small / low, 2)
  })

  test('more runs never give a worse picture than the first of them', () => {
    const tangled = graphOf(Array.from({ length: 24 }, (_, index) => mission(`m${index}`, [`a${index % 7}`, `b${index % 5}`, `c${index % 3}`])))
    const cost = (runs: number, moves: number): number => {
      const { overlaps, crossings, through, meanLength } = settleArrangement(tangled, 'all-wide', { ...effort, runs, moves }).score
      return crossings + 10 * through + 1000 * overlaps + meanLength
    }
    for (const moves of [0, 50, 100, 200, 400]) expect(cost(4, moves)).toBeLessThanOrEqual(cost(1, moves))
  })

  test('no run at all is an error', () => {
    expect(() => settleArrangement(tinyGraph, 'all-wide', { ...effort, runs: 0 })).toThrow('at least one run')
  })

  test('a graph without anything is an empty picture', () => {
    expect(settleArrangement(graphOf([]), 'all-wide', effort).arrangement.places).toEqual({})
  })
})

test('a tall picture keeps room for fewer names than a wide one', () => {
  const graph = graphOf(Array.from({ length: 60 }, (_, index) => mission(`m${index}`, ['a', 'b'])))
  const named = (name: 'highlights-wide' | 'highlights-tall'): number => problemFor(graph, name).nodes.filter(({ group, label }) => group !== null && label !== null).length
  expect(named('highlights-tall')).toBeLessThan(named('highlights-wide'))
})

test('both pictures of a scope get the same effort', () => {
  expect([effortFor('highlights-wide'), effortFor('all-wide')]).toEqual([effortFor('highlights-tall'), effortFor('all-tall')])
})

describe('describeLayoutInput', () => {
  const before = describeLayoutInput(tinyGraph)

  test('the same graph is described the same way', () => {
    expect(describeLayoutInput(graphOf(tinyMissions.toReversed(), tinyAgencies))).toBe(before)
  })

  test('a change that no picture shows leaves the description as it was', () => {
    const dated = { ...tinyGraph, links: tinyGraph.links.map((link) => ({ ...link, from: '1999' })) }
    expect(describeLayoutInput(dated)).toBe(before)
  })

  test('another name or another link is another description', () => {
    const apex = tinyGraph.missions.get('apex')!
    const renamed = { ...tinyGraph, missions: new Map([...tinyGraph.missions, ['apex', { ...apex, label: 'A much longer name' }]]) }
    expect(describeLayoutInput(renamed)).not.toBe(before)
    expect(describeLayoutInput({ ...tinyGraph, links: tinyGraph.links.slice(1) })).not.toBe(before)
  })
})

describe('continueArrangement', () => {
  const graph = graphOf(Array.from({ length: 40 }, (_, index) => mission(`m${index}`, [`a${index % 7}`, `b${index % 5}`])))
  const grown = graphOf([...Array.from({ length: 40 }, (_, index) => mission(`m${index}`, [`a${index % 7}`, `b${index % 5}`])), mission('fresh', ['a1', 'b2'])])
  const last = settleArrangement(graph, 'all-wide', effort).arrangement
  const apart = (a: readonly [number, number], b: readonly [number, number]): number => Math.hypot(a[0] - b[0], a[1] - b[1])

  test('what stood in the last picture stays near, half of it to the unit', () => {
    const { places } = continueArrangement(grown, 'all-wide', last, { moves: 100, heat: 0.01 }).arrangement
    const moved = Object.entries(last.places).map(([id, place]) => apart(place, places[id]!)).toSorted((a, b) => a - b)
    expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(1)
  })

  test('what is new has a place, and nothing overlaps', () => {
    const { arrangement, score } = continueArrangement(grown, 'all-wide', last, { moves: 500, heat: 0.3 })
    expect(arrangement.places['fresh']).toBeDefined()
    expect(score.overlaps).toBe(0)
  })

  test('what is new begins amid its partners', () => {
    const { places } = continueArrangement(grown, 'all-wide', last, { moves: 0, heat: 0 }).arrangement
    const middle = [(places['a1']![0] + places['b2']![0]) / 2, (places['a1']![1] + places['b2']![1]) / 2] as const
    expect(apart(places['fresh']!, middle)).toBeLessThan(120)
  })

  test('the same places and effort give the same picture', () => {
    const go = (): ReturnType<typeof continueArrangement> => continueArrangement(grown, 'all-wide', last, { moves: 300, heat: 0.3 })
    expect(go()).toEqual(go())
  })

  test('a picture goes on while four fifths of it are known', () => {
    const known = Object.keys(last.places)
    const some = (part: number): typeof last => ({ ...last, places: Object.fromEntries(known.slice(0, Math.ceil(known.length * part)).map((id) => [id, last.places[id]!])) })
    expect([canContinue(graph, 'all-wide', last), canContinue(graph, 'all-wide', some(0.81)), canContinue(graph, 'all-wide', some(0.7)), canContinue(graphOf([]), 'all-wide', last)]).toEqual([true, true, false, false])
  })
})
