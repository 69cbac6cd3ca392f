// Tests the books of the search: what is free, and that the cost of a place changes with what the score counts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBoard, weights } from '../../src/layout/board.ts'
import { scoreLayout } from '../../src/layout/score.ts'
import type { LayoutProblem } from '../../src/layout/types.ts'
import { anyLayoutProblem } from '../fixtures/arbitraries.ts'

const bare = { radius: 5, label: null, group: null }

const problem: LayoutProblem = {
  frame: { width: 200, height: 200 }, nodes: [{ ...bare, id: 'a' }, { ...bare, id: 'b', label: { width: 60, height: 15 } }, { ...bare, id: 'c' }, { ...bare, id: 'd' }], links: [[0, 1], [2, 3]],
}

const boardAt = (layout: LayoutProblem, points: readonly (readonly [number, number])[]) => {
  const board = createBoard(layout)
  points.forEach(([x, y], i) => {
    board.x[i] = x
    board.y[i] = y
  })
  return board
}

describe('isFree', () => {
  const board = boardAt(problem, [[20, 20], [100, 100], [180, 20], [20, 180]])

  test('an empty place inside the frame is free', () => {
    expect(board.isFree(0, 60, 60)).toBe(true)
  })

  test.each([[3, 60], [197, 60], [60, 3], [60, 197]])('a place at the edge of the frame, %i and %i, is not', (x, y) => {
    expect(board.isFree(0, x, y)).toBe(false)
  })

  test('a label needs room inside the frame as well', () => {
    expect([board.isFree(1, 20, 100), board.isFree(1, 100, 185)]).toEqual([false, false])
  })

  test('a place on another shape is not free', () => {
    expect(board.isFree(0, 180, 22)).toBe(false)
  })

  test("a place on another's label is not free", () => {
    expect(board.isFree(0, 125, 118)).toBe(false)
  })

  test('a node is not in its own way, nor is the one it changes places with', () => {
    expect([board.isFree(0, 21, 21), board.isFree(0, 180, 20, 2)]).toEqual([true, true])
  })
})

describe('costAt', () => {
  test('a link on its own costs its length, and nothing for its own two ends', () => {
    const pair = { ...problem, nodes: problem.nodes.slice(0, 2), links: [[0, 1]] as const }
    expect(boardAt(pair, [[20, 20], [120, 20]]).costAt(0)).toBeCloseTo(100 * weights.length)
  })

  test('a crossing less is cheaper by what a crossing costs', () => {
    const square = [[20, 20], [100, 100], [100, 20], [20, 100]] as const
    const beside = [[20, 20], [100, 100], [100, 20], [180, 100]] as const
    expect(boardAt(problem, square).costAt(3) - boardAt(problem, beside).costAt(3)).toBeCloseTo(weights.crossing)
  })

  test('a link through a foreign node is far dearer than a crossing', () => {
    const through = boardAt(problem, [[20, 100], [180, 100], [100, 101], [100, 20]])
    const free = boardAt(problem, [[20, 100], [180, 100], [100, 70], [100, 20]])
    expect(through.costAt(2) - free.costAt(2)).toBeGreaterThan(weights.through - 1)
  })

  test('a mission far from the middle of its group costs more than one near it', () => {
    const grouped = { ...problem, nodes: problem.nodes.map((node) => ({ ...node, group: 'moon' })), links: [] }
    const board = boardAt(grouped, [[20, 20], [30, 20], [40, 20], [180, 180]])
    board.updateGroups()
    expect(board.costAt(3)).toBeGreaterThan(board.costAt(0))
  })

  test('moving one node changes its cost by as many crossings as the score finds', () => {
    const anyPlaces = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 500 })), { minLength: 13, maxLength: 13 })
    fc.assert(
      fc.property(anyLayoutProblem.filter(({ nodes }) => nodes.length > 1), anyPlaces, (layout, places) => {
        // Shapes that no link can run through, and no groups: crossings and lengths are then all that costs.
        const flat = { ...layout, nodes: layout.nodes.map((node) => ({ ...node, radius: -2.5, group: null })) }
        const moved = places.map((place, i) => (i === 0 ? places[12]! : place))
        const books = boardAt(flat, moved.slice(0, flat.nodes.length)).costAt(0) - boardAt(flat, places.slice(0, flat.nodes.length)).costAt(0)
        const score = (points: typeof places) => scoreLayout(flat, points.map(([x, y]) => ({ x, y })))
        const length = (points: typeof places) => score(points).meanLength * flat.links.length
        fc.pre(flat.links.filter(([a, b]) => a === 0 || b === 0).length < 7)
        expect(books).toBeCloseTo((score(moved).crossings - score(places).crossings) * weights.crossing + (length(moved) - length(places)) * weights.length)
      }),
    )
  })
})

test('the neighbours of a node are the other ends of its links', () => {
  const board = createBoard({ ...problem, links: [[0, 1], [2, 0], [2, 3]] })
  expect([...board.neighbours(0)]).toEqual([1, 2])
})
