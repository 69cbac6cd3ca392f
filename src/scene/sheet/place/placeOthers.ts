/** Under the sheet of a wall: those partners that its scene does not speak of, each a dot and a short name, in rows; what finds no room is counted. */
import { LINE_HEIGHT, textWidth } from '../../../layout/sizes.ts'
import { partnerNode } from './cards.ts'
import type { PartnerCard, SheetNode, SheetText } from '../types.ts'

/** Key of the text that leads to all partners. */
export const OTHERS_KEY = 'others'

/** Words before the names, and after those that found room. */
export type OthersWords = { readonly lead: string; readonly more: (n: number) => string }

export type Others = { readonly nodes: readonly SheetNode[]; readonly texts: readonly SheetText[]; readonly rows: number; readonly named: number }

const [DOT, AFTER_DOT, BETWEEN] = [0.42, 0.35, 1.1] as const

/** Height of a row, as a multiple of the type. */
export const OTHERS_ROW = 1.6

type Strip = { readonly left: number; readonly width: number; readonly top: number; readonly px: number; readonly mostRows: number }

const sayOf = ({ label, note, isBroken }: PartnerCard): string => (isBroken && note !== '' ? `${label} (${note})` : label)

/** Sets `cards` into at most `mostRows` rows of type `px`, from `top` down; the last text says how many found no room. `of` is the node in the middle of the sheet. */
export const placeOthers = (cards: readonly PartnerCard[], of: string, { left, width, top, px, mostRows }: Strip, words: OthersWords): Others => {
  const middle = (row: number): number => top + (row + 0.5) * OTHERS_ROW * px
  const text = (key: string, owner: string | null, kind: SheetText['kind'], line: string, x: number, row: number): SheetText =>
    ({ key, of: owner, kind, lines: [line], x, top: middle(row) - (px * LINE_HEIGHT) / 2, anchor: 'start', fontPx: px, isLabel: owner !== null && kind === 'words' })
  const begin = left + textWidth(words.lead, px) + 0.6 * px
  const right = left + width
  /** The names of the first `count`, and the number of the others; null where they need more rows. */
  const setIn = (count: number): Others | null => {
    const nodes: SheetNode[] = []
    const texts: SheetText[] = [text('others-lead', null, 'aim', words.lead, left, 0)]
    let [x, row] = [begin, 0]
    const turn = (needed: number): void => {
      if (x + needed <= right || x === begin) return
      x = begin
      row += 1
    }
    for (const card of cards.slice(0, count)) {
      const said = sayOf(card)
      const needed = 2 * DOT * px + AFTER_DOT * px + textWidth(said, px)
      turn(needed)
      if (x + needed > right) return null
      nodes.push(partnerNode(card, x + DOT * px, middle(row), DOT * px))
      texts.push(text(`other-${card.id}`, card.id, 'words', said, x + (2 * DOT + AFTER_DOT) * px, row))
      x += needed + BETWEEN * px
    }
    if (count < cards.length) {
      const said = words.more(cards.length - count)
      turn(textWidth(said, px))
      texts.push({ ...text(OTHERS_KEY, of, 'more', said, x, row), spoken: said })
    }
    return row < mostRows ? { nodes, texts, rows: row + 1, named: count } : null
  }
  for (let count = cards.length; count > 0; count -= 1) {
    const found = setIn(count)
    if (found !== null) return found
  }
  const said = words.more(cards.length)
  return { nodes: [], texts: [text('others-lead', null, 'aim', words.lead, left, 0), { ...text(OTHERS_KEY, of, 'more', said, begin, 0), spoken: said }], rows: 1, named: 0 }
}
