// Tests the first guess by forces: finite, inside the frame, repeatable, and different for different starts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleForces } from '../../src/layout/forces.ts'
import { anyLayoutProblem } from '../fixtures/arbitraries.ts'

test('every node gets a place inside the frame', () => {
  fc.assert(
    fc.property(anyLayoutProblem, fc.nat(20), (problem, start) => {
      const { width, height } = problem.frame
      expect(settleForces(problem, start).filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toHaveLength(problem.nodes.length)
    }),
    { numRuns: 30 },
  )
})

test('the same problem and start give the same places', () => {
  fc.assert(
    fc.property(anyLayoutProblem, fc.nat(20), (problem, start) => {
      expect(settleForces(problem, start)).toEqual(settleForces(problem, start))
    }),
    { numRuns: 15 },
  )
})

const nodes = Array.from({ length: 8 }, (_, index) => ({ id: `n${index}`, radius: 6, label: null, group: null }))

// Two groups of four, each linked all to all.
const pairs = nodes.flatMap((_, a) => nodes.flatMap((__, b) => (a < b ? [[a, b] as const] : [])))
const isLinked = ([a, b]: readonly [number, number]): boolean => a < 4 === b < 4
const cliques = { frame: { width: 600, height: 400 }, nodes, links: pairs.filter(isLinked) }

test('another start gives another guess', () => {
  expect(settleForces(cliques, 3)).not.toEqual(settleForces(cliques, 0))
})

test('linked nodes come to lie nearer to each other than others', () => {
  const points = settleForces(cliques, 0)
  const away = ([i, j]: readonly [number, number]): number => Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y)
  const mean = (some: typeof pairs): number => some.reduce((sum, pair) => sum + away(pair), 0) / some.length
  expect(mean(pairs.filter(isLinked))).toBeLessThan(0.6 * mean(pairs.filter((pair) => !isLinked(pair))))
})
