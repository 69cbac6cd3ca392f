/** One partner on the sheet of a mission: how much room its circle and words take, and both put in their place. */
import { LINE_HEIGHT } from '../../../layout/sizes.ts'
import { type Wrapped, fitInside, wrapWords } from '../words.ts'
import type { Level, LinkKind, MissionFacts, PartnerCard, SheetNode, SheetText, TextKind } from '../types.ts'

/** A card in its place in the order, with the heading of its group where it opens one. */
export type Placed = { readonly card: PartnerCard; readonly group: number; readonly heading: string }

/** A lead's link is the thickest; none is thinner than eyes at the back can follow. */
export const linkWidth = (kind: LinkKind, em: number): number => Math.max(1.5, (kind === 'lead' ? 0.26 : 0.12) * em)

/** The partners in order. */
export const listCards = ({ groups }: MissionFacts): readonly Placed[] => groups.flatMap(({ title, cards }, group) => cards.map((card) => ({ card, group, heading: title })))

/** Sizes of type and shape that follow from the size of what is mainly read. */
export type Type = { readonly em: number; readonly small: number; readonly leastPx: number; readonly radius: number; readonly level: Level }

export const typeOf = (em: number, leastPx: number, level: Level): Type => ({ em, small: Math.max(leastPx, 0.72 * em), leastPx, level, radius: (level === 'words' ? 1.75 : level === 'role' ? 1.4 : 1.15) * em })

export type Measured = Placed & {
  /** What the card says first, and below it. */
  readonly first: Wrapped
  readonly second: Wrapped
  /** Empty where the card opens no group. */
  readonly title: Wrapped
  /** Height of the heading and the space under it. */
  readonly titleHeight: number
}

const withNote = (text: string, note: string): string => (note === '' ? text : `${text}, ${note}`)

/** Names inside circles grow with the type, up to this multiple of it. */
const MOST_INSIDE = 1.15

/** The full name, with the short one before it where that finds no room in the circle. */
export const fullName = ({ label, name }: Pick<PartnerCard, 'label' | 'name'>, radius: number, { em, leastPx }: Pick<Type, 'em' | 'leastPx'>): string =>
  label === name || fitInside(label, radius, leastPx, MOST_INSIDE * em) !== null ? name : `${label}: ${name}`

/** What a card says at each level. */
const sayings = ({ label, words, roles, note }: PartnerCard, name: string, level: Level): readonly [string, string] => {
  if (level === 'words') return [words, withNote(name, note)]
  if (level === 'wall') return [label, withNote(words, note)]
  if (level === 'wallRole') return [label, withNote(roles, note)]
  if (level === 'wallYears') return [label, note]
  if (level === 'label') return [label, '']
  return level === 'role' ? [name, withNote(roles, note)] : [withNote(name, note), '']
}

/** `opens` says whether the card carries the heading of its group. */
export const measureCard = (placed: Placed, opens: boolean, room: number, type: Type): Measured => {
  const { em, small, level } = type
  const [first, second] = sayings(placed.card, fullName(placed.card, type.radius, type), level)
  const title = wrapWords(opens ? placed.heading : '', small, room)
  return { ...placed, first: wrapWords(first, em, room), second: wrapWords(second, small, room), title, titleHeight: title.height === 0 ? 0 : title.height + 0.35 * small }
}

export const isCut = ({ first, second, title }: Measured): boolean => first.isCut || second.isCut || title.isCut

export const partnerNode = ({ id, isPlan, spoken }: PartnerCard, x: number, y: number, radius: number): SheetNode => ({ id, type: 'agency', x, y, radius, category: null, isPlan, emphasis: 'near', spoken })

/** The name in a circle; none where it does not fit. */
export const insideText = (id: string, label: string, x: number, y: number, radius: number, { em, leastPx }: Pick<Type, 'em' | 'leastPx'>, isHollow = false): readonly SheetText[] => {
  const inside = fitInside(label, radius, leastPx, MOST_INSIDE * em)
  if (inside === null) return []
  const top = y - (inside.lines.length * inside.fontPx * LINE_HEIGHT) / 2
  return [{ key: `inside-${id}`, of: id, kind: 'inside', lines: inside.lines, x, top, anchor: 'middle', fontPx: inside.fontPx, isLabel: true, isHollow }]
}

/** The words of a card from `left` on; `isNamed` says that its circle holds the name already. */
export const cardTexts = ({ card, first, second, title }: Measured, left: number, tops: Readonly<Record<'first' | 'second' | 'title', number>>, { em, small, level }: Type, isNamed: boolean): readonly SheetText[] => {
  const text = (part: string, kind: TextKind, { lines }: Wrapped, top: number, fontPx: number, isLabel: boolean, of: string | null): readonly SheetText[] =>
    lines.length === 0 ? [] : [{ key: `${part}-${card.id}`, of, kind, lines, x: left, top, anchor: 'start', fontPx, isLabel }]
  return [
    ...text('heading', 'heading', title, tops.title, small, false, null),
    ...text('first', 'words', first, tops.first, em, !isNamed && level !== 'words', card.id),
    ...text('second', 'name', second, tops.second, small, !isNamed && level === 'words', card.id),
  ]
}
