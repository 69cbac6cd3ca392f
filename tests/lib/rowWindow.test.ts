// Tests which rows of a long list are made: always those in the window and the one that is kept, never all of a long list.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RowWindow, type Stretch, windowRows } from '../../src/lib/rowWindow.ts'

const madeRows = (stretches: readonly Stretch[]): readonly number[] => stretches.flatMap((one) => (one.type === 'gap' ? [] : Array.from({ length: one.to - one.from }, (_, index) => one.from + index)))

const gaps = (stretches: readonly Stretch[]): number => stretches.reduce((sum, one) => sum + (one.type === 'gap' ? one.height : 0), 0)

const list = (changes: Partial<RowWindow>): RowWindow => ({ count: 1000, rowHeight: 40, first: 0, height: 400, kept: -1, ...changes })

describe('by example', () => {
  test('at the top the first rows are made, and room is left for the rest', () => {
    expect(windowRows(list({}))).toEqual([{ type: 'rows', from: 0, to: 21 }, { type: 'gap', height: 979 * 40 }])
  })

  test('in the middle there is room on both sides', () => {
    expect(windowRows(list({ first: 500 })).map(({ type }) => type)).toEqual(['gap', 'rows', 'gap'])
  })

  test('a kept row above the window stands between two gaps', () => {
    expect(windowRows(list({ first: 500, kept: 3 })).slice(0, 3)).toEqual([{ type: 'gap', height: 120 }, { type: 'rows', from: 3, to: 4 }, { type: 'gap', height: 486 * 40 }])
  })

  test('a kept row below the window is made as well', () => {
    expect(madeRows(windowRows(list({ kept: 999 }))).at(-1)).toBe(999)
  })

  test('a kept row just beyond the rows that are made goes on with them', () => {
    expect(windowRows(list({ kept: 21 })).slice(0, 2)).toEqual([{ type: 'rows', from: 0, to: 21 }, { type: 'rows', from: 21, to: 22 }])
  })

  test('a list that has become shorter than where one was shows its end', () => {
    expect(madeRows(windowRows(list({ count: 30, first: 500 }))).at(-1)).toBe(29)
  })

  test('an empty list is nothing', () => {
    expect(windowRows(list({ count: 0 }))).toEqual([])
  })
})

describe('for any list and window', () => {
  const anyList = fc.record({ count: fc.nat(3000), rowHeight: fc.integer({ min: 1, max: 100 }), first: fc.nat(4000), height: fc.nat(2000), kept: fc.integer({ min: -1, max: 3100 }) })

  test('the stretches together are as high as all rows', () => {
    fc.assert(
      fc.property(anyList, (given) => {
        const stretches = windowRows(given)
        expect(gaps(stretches) + madeRows(stretches).length * given.rowHeight).toBe(given.count * given.rowHeight)
      }),
    )
  })

  test('rows come once each, in order, and those in the window are among them', () => {
    fc.assert(
      fc.property(anyList, (given) => {
        const made = madeRows(windowRows(given))
        expect(made).toEqual([...new Set(made)].toSorted((a, b) => a - b))
        const inside = Math.ceil(given.height / given.rowHeight)
        const start = Math.max(0, Math.min(given.first, given.count - inside))
        const seen = Array.from({ length: Math.min(inside, given.count) }, (_, index) => start + index)
        expect(seen.filter((row) => !made.includes(row))).toEqual([])
      }),
    )
  })

  test('the kept row is made wherever one is', () => {
    fc.assert(
      fc.property(anyList, (given) => {
        fc.pre(given.kept >= 0 && given.kept < given.count)
        expect(madeRows(windowRows(given))).toContain(given.kept)
      }),
    )
  })

  test('no more is made than the window holds, and a little around it', () => {
    fc.assert(
      fc.property(anyList, (given) => {
        expect(madeRows(windowRows(given)).length).toBeLessThanOrEqual(Math.ceil(given.height / given.rowHeight) + 22)
      }),
    )
  })
})
