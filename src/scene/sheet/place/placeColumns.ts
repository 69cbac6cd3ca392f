/** The mission on top and its partners in columns under it, each on a branch: for a phone, and for more partners than two sides hold. */
import type { Size } from '../../../lib/geometry.ts'
import type { Level, MissionFacts, Sheet, SheetLink, SheetNode, SheetText } from '../types.ts'
import { wrapWords } from '../words.ts'
import { type Measured, type Type, cardTexts, insideText, isCut, linkWidth, listCards, measureCard, partnerNode, typeOf } from './cards.ts'
import { packColumns } from './pack.ts'

/** Space between two cards at least and at most, as multiples of the type. */
const CARD_GAPS = [0.7, 1.5] as const

const heightOf = ({ first, second, titleHeight }: Measured, { radius }: Type): number => titleHeight + Math.max(2 * radius, first.height + second.height)

type Options = { readonly columns: number; readonly mayGrow: boolean }

/** The sheet at this size of type in `columns` columns, or null where it does not fit the frame and may not grow beyond it. */
export const placeColumns = (facts: MissionFacts, frame: Size, em: number, level: Level, leastPx: number, { columns: count, mayGrow }: Options): Sheet | null => {
  const { width, height } = frame
  const type = typeOf(em, leastPx, level)
  const { radius } = type
  const margin = Math.max(14, em)
  const [half, stem, twig] = [1.8 * em, 0.8 * em, 1.1 * em]
  const between = 1.6 * em
  const columnWidth = (width - 2 * margin - (count - 1) * between) / count
  const indent = stem + twig + 2 * radius + 0.6 * em
  const room = columnWidth - indent
  const titleRoom = width - 2 * margin - 2 * half - 0.8 * em
  if ((room < 6 * em || titleRoom < 6 * em) && !mayGrow) return null

  const titlePx = 1.6 * em
  const title = wrapWords(facts.name, titlePx, titleRoom)
  const years = wrapWords(facts.years, em, titleRoom)
  const aim = wrapWords(facts.aim, em, titleRoom)
  const headHeight = Math.max(2 * half, title.height + years.height + aim.height)
  const busY = margin + headHeight + 0.8 * em
  const firstTop = busY + (count === 1 ? 0.2 : 0.8) * em
  const measure = (placed: ReturnType<typeof listCards>[number], opens: boolean): Measured => measureCard(placed, opens, room, type)
  const columns = packColumns(
    { items: listCards(facts), groupOf: ({ group }) => group, measure: (placed, opens) => heightOf(measure(placed, opens), type), gap: CARD_GAPS[0] * em, groupGap: 2 * CARD_GAPS[0] * em },
    count,
    mayGrow ? 1e6 : height - margin - firstTop,
  )?.map((column) => ({ ...column, cards: column.cells.map(({ item, opens }) => measure(item, opens)) }))
  if (columns === undefined) return null
  if (!mayGrow && ([title, years, aim].some((one) => one.isCut) || columns.some(({ cards }) => cards.some(isCut)))) return null
  const highest = Math.max(0, ...columns.map((column) => column.height))
  const bottom = Math.max(height, firstTop + highest + margin)

  const [headX, headY] = [margin + half, margin + half]
  const nodes: SheetNode[] = [{ id: facts.id, type: 'mission', x: headX, y: headY, radius: half, category: facts.category, isPlan: facts.isPlan, emphasis: 'high', spoken: facts.spoken }]
  const titleX = margin + 2 * half + 0.8 * em
  const titleTop = margin + (headHeight - title.height - years.height - aim.height) / 2
  const head = (kind: 'title' | 'years' | 'aim', lines: readonly string[], top: number, fontPx: number): readonly SheetText[] =>
    lines.length === 0 ? [] : [{ key: kind, of: kind === 'title' ? facts.id : null, kind, lines, x: titleX, top, anchor: 'start', fontPx, isLabel: kind === 'title' }]
  const texts: SheetText[] = [...head('title', title.lines, titleTop, titlePx), ...head('years', years.lines, titleTop + title.height, em), ...head('aim', aim.lines, titleTop + title.height + years.height, em)]
  const links: SheetLink[] = []

  const gaps = Math.max(1, ...columns.map(({ cards }) => cards.length - 1))
  const spread = Math.min((CARD_GAPS[1] - CARD_GAPS[0]) * em, Math.max(0, height - margin - firstTop - highest) / gaps)
  const turn = Math.min(0.6 * em, twig)
  columns.forEach(({ cards }, index) => {
    const x = margin + index * (columnWidth + between)
    const stemX = x + stem
    const across = index === 0 ? '' : `V${busY - turn}Q${margin + stem} ${busY} ${margin + stem + turn} ${busY}H${stemX - turn}Q${stemX} ${busY} ${stemX} ${busY + turn}`
    let top = firstTop
    cards.forEach((measured, place) => {
      const { card, first, second, titleHeight } = measured
      if (place > 0 && titleHeight > 0) top += CARD_GAPS[0] * em
      const tall = heightOf(measured, type) - titleHeight
      const y = top + titleHeight + tall / 2
      const circleX = stemX + twig + radius
      nodes.push(partnerNode(card, circleX, y, radius))
      links.push({ id: card.linkId, kind: card.kind, width: linkWidth(card.kind, em), category: facts.category, isBroken: card.isBroken, path: `M${margin + stem} ${headY + half}${across}V${y - turn}Q${stemX} ${y} ${stemX + turn} ${y}H${circleX - radius}` })
      const inside = insideText(card.id, card.label, circleX, y, radius, type, card.isPlan)
      const wordsTop = y - (first.height + second.height) / 2
      texts.push(...inside, ...cardTexts(measured, x + indent, { title: top, first: wordsTop, second: wordsTop + first.height }, type, inside.length > 0))
      top += titleHeight + tall + CARD_GAPS[0] * em + spread
    })
  })
  return { size: { width, height: Math.ceil(bottom) }, fontPx: em, nodes, links, texts, rails: [], order: nodes.map(({ id }) => id) }
}
