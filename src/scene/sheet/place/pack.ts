/** Things in an order into columns of even height, each column saying again which group goes on in it. */

export type Cell<Item> = {
  readonly item: Item
  /** Whether the heading of its group stands over it. */
  readonly opens: boolean
  readonly height: number
}

export type Packed<Item> = { readonly cells: readonly Cell<Item>[]; readonly height: number }

export type Packing<Item> = {
  readonly items: readonly Item[]
  readonly groupOf: (item: Item) => number
  /** Height of an item, with its heading where it opens a group. */
  readonly measure: (item: Item, opens: boolean) => number
  /** Space between two items, and more of it before the next group. */
  readonly gap: number
  readonly groupGap: number
}

const HALVINGS = 12

/** At most `count` columns as low as they can be; undefined where they are then higher than `most`. */
export const packColumns = <Item>({ items, groupOf, measure, gap, groupGap }: Packing<Item>, count: number, most: number): readonly Packed<Item>[] | undefined => {
  const measured = items.map((item) => ({ item, group: groupOf(item), closed: measure(item, false), open: measure(item, true) }))
  const isOneGroup = new Set(measured.map(({ group }) => group)).size < 2
  const fill = (limit: number): readonly Packed<Item>[] => {
    const columns: { cells: Cell<Item>[]; height: number }[] = []
    let before = Number.NaN
    for (const { item, group, closed, open } of measured) {
      const column = columns.at(-1)
      const opens = group !== before
      const height = opens ? open : closed
      const space = opens ? groupGap : gap
      if (column !== undefined && column.height + space + height <= limit) {
        column.cells.push({ item, opens, height })
        column.height += space + height
      } else {
        const again = opens || !isOneGroup
        columns.push({ cells: [{ item, opens: again, height: again ? open : closed }], height: again ? open : closed })
      }
      before = group
    }
    return columns
  }
  const fits = (columns: readonly Packed<Item>[], limit: number): boolean => columns.length <= count && columns.every(({ height }) => height <= limit)
  let best = fill(most)
  if (!fits(best, most)) return undefined
  let [low, high] = [0, Math.min(most, Math.max(0, ...best.map(({ height }) => height)))]
  for (let step = 0; step < HALVINGS; step += 1) {
    const limit = (low + high) / 2
    const tried = fill(limit)
    if (fits(tried, limit)) [best, high] = [tried, limit]
    else low = limit
  }
  return best
}
