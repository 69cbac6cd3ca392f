/** Drawing lots: shuffled lists, choices in an order of their own, and numbers around the right one. The same source of numbers gives the same lots. */
import { MOST_WRONG, type Option } from './types.ts'

/** All of `items` in an order by lot (Fisher and Yates). */
export const shuffle = <Item>(items: Iterable<Item>, random: () => number): readonly Item[] => {
  const list = [...items]
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [list[index], list[other]]
    if (a !== undefined && b !== undefined) [list[index], list[other]] = [b, a]
  }
  return list
}

export type Choices = { readonly options: readonly Option[]; readonly right: number }

/** The right choice among at most three wrong ones, in an order by lot. */
export const mixChoices = (right: Option, wrong: readonly Option[], random: () => number): Choices => {
  const options = shuffle([right, ...wrong.slice(0, MOST_WRONG)], random)
  return { options, right: options.indexOf(right) }
}

/** Four whole numbers in a row from `least` on, one of them the right one, its place by lot. */
export const numbersAround = (right: number, least: number, random: () => number): Choices => {
  const from = Math.max(least, right - Math.floor(random() * (MOST_WRONG + 1)))
  const options = Array.from({ length: MOST_WRONG + 1 }, (_, index) => from + index)
  return { options, right: right - from }
}

/** At most `size` of the `items`, by lot among those whose value is nearest to `value`. */
export const pickNear = <Item>(items: readonly Item[], valueOf: (item: Item) => number, value: number, size: number, random: () => number): readonly Item[] => {
  const near = shuffle(items, random).toSorted((a, b) => Math.abs(valueOf(a) - value) - Math.abs(valueOf(b) - value))
  return shuffle(near.slice(0, 3 * size), random).slice(0, size)
}
