// Tests how the matrix looks: shades that double, and what the selection marks.
import { describe, expect, test } from 'vitest'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import type { Subject } from '../../../src/scene/emphasis.ts'
import { markMatrix, shadeOf } from '../../../src/scene/matrix/matrixScene.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

describe('shadeOf', () => {
  test.each([[0, 0], [1, 1], [2, 2], [3, 2], [4, 3], [7, 3], [8, 4], [15, 4], [16, 5], [999, 5]])('%i shared missions have shade %i', (count, shade) => {
    expect(shadeOf(count)).toBe(shade)
  })
})

describe('markMatrix', () => {
  const links = projectAgencies(tinyGraph.links, 1)
  /** Marked heads, and marked cells as "row column mark". */
  const marked = (subject: Subject | null): readonly string[] => {
    const { heads, cells } = markMatrix(links, subject)
    return [...[...heads].map(([id, mark]) => `${id} ${mark}`), ...[...cells].flatMap(([row, marks]) => [...marks].map(([column, mark]) => `${row} ${column} ${mark}`))].toSorted()
  }

  test('nothing without a selection', () => {
    expect(marked(null)).toEqual([])
  })

  test('an agency at its heads', () => {
    expect(marked({ type: 'node', id: 'isro' })).toEqual(['isro high'])
  })

  test('a pair at its heads and both its cells', () => {
    expect(marked({ type: 'pair', agencies: ['esa', 'nasa'] })).toEqual(['esa high', 'esa nasa high', 'nasa esa high', 'nasa high'])
  })

  test('a pair that shares nothing at its heads alone', () => {
    expect(markMatrix([], { type: 'pair', agencies: ['esa', 'nasa'] }).cells.size).toBe(0)
  })

  test('a mission at those who share it', () => {
    expect(marked({ type: 'node', id: 'apex' })).toEqual(['esa nasa near', 'esa near', 'nasa esa near', 'nasa near'])
  })

  test('a partnership at its agency', () => {
    expect(marked({ type: 'link', agency: 'nasa', mission: 'apex' })).toEqual(['nasa high'])
  })

  test('a path at each of its steps', () => {
    expect(marked({ type: 'chain', nodes: ['esa', 'apex', 'nasa'] }).filter((one) => one.includes(' '))).toEqual(expect.arrayContaining(['esa nasa high', 'nasa esa high']))
  })
})
