// Tests the figures by which a layout is judged, on layouts small enough to judge by eye.
import { describe, expect, test } from 'vitest'
import { scoreLayout } from '../../src/layout/score.ts'
import type { LayoutNode, LayoutProblem } from '../../src/layout/types.ts'

const node = (id: string, label: LayoutNode['label'] = null): LayoutNode => ({ id, radius: 5, label, group: null })

const problem = (count: number, links: LayoutProblem['links']): LayoutProblem => ({ frame: { width: 200, height: 200 }, nodes: Array.from({ length: count }, (_, index) => node(`n${index}`)), links })

const square = [{ x: 20, y: 20 }, { x: 100, y: 100 }, { x: 100, y: 20 }, { x: 20, y: 100 }]

describe('scoreLayout', () => {
  test('the diagonals of a square are one crossing', () => {
    expect(scoreLayout(problem(4, [[0, 1], [2, 3]]), square)).toMatchObject({ crossings: 1, overlaps: 0, through: 0 })
  })

  test('the sides of a square are none', () => {
    expect(scoreLayout(problem(4, [[0, 2], [2, 1], [1, 3], [3, 0]]), square)).toMatchObject({ crossings: 0, meanLength: 80 })
  })

  test('two shapes on each other are one overlap', () => {
    expect(scoreLayout(problem(2, []), [{ x: 20, y: 20 }, { x: 29, y: 29 }]).overlaps).toBe(1)
  })

  test('shapes that touch do not overlap', () => {
    expect(scoreLayout(problem(2, []), [{ x: 20, y: 20 }, { x: 30, y: 20 }]).overlaps).toBe(0)
  })

  test('a label on a foreign shape is an overlap', () => {
    const labelled = { ...problem(2, []), nodes: [node('a', { width: 60, height: 15 }), node('b')] }
    expect(scoreLayout(labelled, [{ x: 50, y: 20 }, { x: 75, y: 35 }]).overlaps).toBe(1)
  })

  test('two labels on each other are an overlap', () => {
    const labelled = { ...problem(2, []), nodes: [node('a', { width: 60, height: 15 }), node('b', { width: 60, height: 15 })] }
    expect(scoreLayout(labelled, [{ x: 50, y: 20 }, { x: 95, y: 20 }]).overlaps).toBe(1)
  })

  test('a link over the shape of a third node runs through it', () => {
    expect(scoreLayout(problem(3, [[0, 1]]), [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 4 }]).through).toBe(1)
  })

  test('a link that passes beside a shape does not run through it', () => {
    expect(scoreLayout(problem(3, [[0, 1]]), [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 6 }]).through).toBe(0)
  })

  test('nothing to place scores nothing', () => {
    expect(scoreLayout(problem(0, []), [])).toEqual({ overlaps: 0, crossings: 0, through: 0, meanLength: 0 })
  })
})
