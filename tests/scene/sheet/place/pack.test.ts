// Tests packing into columns: everything in order and once, no column too high, and headings again where a group goes on.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packColumns } from '../../../../src/scene/sheet/place/pack.ts'

type Item = { readonly id: number; readonly group: number; readonly height: number }

const packing = (items: readonly Item[]) => ({ items, groupOf: ({ group }: Item) => group, measure: ({ height }: Item, opens: boolean) => height + (opens ? 10 : 0), gap: 4, groupGap: 8 })

const anyItems: fc.Arbitrary<readonly Item[]> = fc.array(fc.record({ grows: fc.boolean(), height: fc.integer({ min: 5, max: 60 }) }), { minLength: 1, maxLength: 30 }).map((all) => {
  let group = 0
  return all.map(({ grows, height }, id) => ({ id, height, group: (group += grows ? 1 : 0) }))
})

describe('packColumns', () => {
  test('keeps every item once and in order, in as many columns and as high as allowed', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 50, max: 900 }), (items, count, most) => {
        const columns = packColumns(packing(items), count, most)
        if (columns === undefined) return
        expect(columns.flatMap(({ cells }) => cells.map(({ item }) => item.id))).toEqual(items.map(({ id }) => id))
        expect(columns.length).toBeLessThanOrEqual(count)
        expect(columns.filter(({ height }) => height > most)).toEqual([])
      }),
    )
  })

  test('columns are even', () => {
    const items = Array.from({ length: 6 }, (_, id) => ({ id, group: 0, height: 20 }))
    expect(packColumns(packing(items), 2, 900)?.map(({ cells }) => cells.length)).toEqual([3, 3])
  })

  test('a group that goes on in the next column is headed again, unless it is the only one', () => {
    const opens = (items: readonly Item[]): readonly boolean[] => packColumns(packing(items), 2, 900)?.flatMap(({ cells }) => cells.map((cell) => cell.opens)) ?? []
    const items = [0, 0, 0, 1].map((group, id) => ({ id, group, height: 20 }))
    expect(opens(items)).toEqual([true, false, true, true])
    expect(opens(items.map((item) => ({ ...item, group: 0 })))).toEqual([true, false, false, false])
  })

  test('what cannot fit is refused', () => {
    expect(packColumns(packing([{ id: 0, group: 0, height: 100 }]), 3, 90)).toBeUndefined()
  })
})
