// Tests the search for places: nothing overlaps, nothing leaves the frame, and the same input gives the same picture.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anneal, startAnnealing } from '../../src/layout/anneal.ts'
import { scoreLayout } from '../../src/layout/score.ts'
import type { LayoutProblem } from '../../src/layout/types.ts'
import { anyLayoutProblem } from '../fixtures/arbitraries.ts'

const options = { seed: 1, moves: 400, heat: 6 }

const middleOf = ({ frame, nodes }: LayoutProblem) => nodes.map(() => ({ x: frame.width / 2, y: frame.height / 2 }))

const anyGuessed = anyLayoutProblem.chain((problem) =>
  fc.tuple(...problem.nodes.map(() => fc.record({ x: fc.integer({ min: -50, max: 750 }), y: fc.integer({ min: -50, max: 550 }) }))).map((guesses) => ({ problem, guesses })),
)

const check = (holds: (problem: LayoutProblem, points: ReturnType<typeof anneal>, guesses: Parameters<typeof anneal>[1]) => void): void =>
  fc.assert(fc.property(anyGuessed, fc.nat(99), ({ problem, guesses }, seed) => holds(problem, anneal(problem, guesses, { ...options, seed }), guesses)), { numRuns: 60 })

test('every node gets a place of finite numbers', () => {
  check((problem, points) => {
    expect(points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toHaveLength(problem.nodes.length)
  })
})

test('no shape or label overlaps another, wherever the guesses were', () => {
  check((problem, points) => {
    expect(scoreLayout(problem, points).overlaps).toBe(0)
  })
})

test('every shape and label lies inside the frame', () => {
  check(({ frame, nodes }, points) => {
    const outside = nodes.filter(({ radius, label }, i) => {
      const { x, y } = points[i]!
      const side = Math.max(radius, (label?.width ?? 0) / 2)
      return x - side < 0 || x + side > frame.width || y - radius < 0 || y + radius + (label === null ? 0 : label.height) > frame.height
    })
    expect(outside).toEqual([])
  })
})

test('two nodes that change places in a narrow frame do not come to lie on each other', () => {
  const narrow: LayoutProblem = {
    frame: { width: 66, height: 54 },
    nodes: [{ id: 'bare', radius: 6, label: null, group: null }, { id: 'named', radius: 6, label: { width: 60, height: 15 }, group: null }],
    links: [[0, 1]],
  }
  const overlapping = Array.from({ length: 60 }, (_, seed) => scoreLayout(narrow, anneal(narrow, middleOf(narrow), { ...options, seed })).overlaps)
  expect(overlapping.filter((count) => count > 0)).toEqual([])
})

test('the same seed gives the same places', () => {
  fc.assert(
    fc.property(anyLayoutProblem, fc.nat(99), (problem, seed) => {
      const settle = () => anneal(problem, middleOf(problem), { ...options, seed })
      expect(settle()).toEqual(settle())
    }),
    { numRuns: 30 },
  )
})

test('places are kept to a tenth of a unit', () => {
  check((_, points) => {
    expect(points.filter(({ x, y }) => Math.round(x * 10) / 10 !== x || Math.round(y * 10) / 10 !== y)).toEqual([])
  })
})

const ring: LayoutProblem = {
  frame: { width: 400, height: 400 },
  nodes: Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, radius: 6, label: null, group: null })),
  links: Array.from({ length: 12 }, (_, index) => [index, (index + 5) % 12] as const),
}

test('more moves untangle a ring that a few left tangled', () => {
  const guesses = ring.nodes.map((_, index) => ({ x: 200 + 150 * Math.cos((index * Math.PI) / 6), y: 200 + 150 * Math.sin((index * Math.PI) / 6) }))
  expect(scoreLayout(ring, anneal(ring, guesses, { ...options, moves: 0 })).crossings).toBeGreaterThan(20)
  expect(scoreLayout(ring, anneal(ring, guesses, { ...options, moves: 20_000 })).crossings).toBeLessThanOrEqual(2)
})

test('nothing to place gives no places', () => {
  expect(anneal({ frame: { width: 100, height: 100 }, nodes: [], links: [] }, [], options)).toEqual([])
})

test('a frame too small for its nodes is an error that names the frame and a node', () => {
  expect(() => anneal({ ...ring, frame: { width: 40, height: 40 } }, middleOf(ring), options)).toThrow(/a frame of 40 by 40 cannot hold 12 nodes: no place left for n\d+/u)
})

test('a search in pieces finds the same places as in one go', () => {
  fc.assert(
    fc.property(anyGuessed, fc.integer({ min: 1, max: 50 }), ({ problem, guesses }, steps) => {
      const search = startAnnealing(problem, guesses, options)
      while (search.run(steps));
      expect(search.points()).toEqual(anneal(problem, guesses, options))
    }),
    { numRuns: 30 },
  )
})
