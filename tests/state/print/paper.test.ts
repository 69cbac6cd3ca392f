// Tests how scenes are laid on pages: none is lost, none is cut, and the frames of pictures fit the page.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameOf, innerSize, layOnPages } from '../../../src/state/print/paper.ts'
import { papers, types } from '../../../src/state/view.ts'

test('every scene stands on one page, in order, two on a page at most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.constantFrom(...types), (items, type) => {
      const pages = layOnPages(items, type)
      expect(pages.flat()).toEqual(items)
      expect(pages.every(({ length }) => length >= 1 && length <= (type === 'large' ? 1 : 2))).toBe(true)
      expect(pages.length).toBe(type === 'large' ? items.length : Math.ceil(items.length / 2))
    }),
  )
})

test('pictures are as wide as the paper and leave room for their words', () => {
  for (const paper of papers)
    for (const type of types)
      for (const print of ['comic', 'worksheet'] as const) {
        const { width, height } = innerSize(paper, type)
        const [first, later] = [true, false].map((isFirst) => frameOf(paper, type, { print, isFirst, onPage: 2 }).size)
        expect((first?.width ?? 0) / (type === 'large' ? width / 1.55 : width)).toBeCloseTo(96 / 25.4, 1)
        expect(first?.height).toBeLessThanOrEqual(later?.height ?? 0)
        expect(2 * (later?.height ?? 0) * (25.4 / 96)).toBeLessThan(type === 'large' ? 2 * height : height)
        expect(first?.height).toBeGreaterThan(180)
      }
})
