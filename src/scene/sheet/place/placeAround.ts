/** The mission in the middle, its partners left and right of it: each link runs level to its circle, and what was given stands on it. */
import { type Size, clamp } from '../../../lib/geometry.ts'
import { type Measured, type Placed, type Type, cardTexts, insideText, isCut, linkWidth, listCards, measureCard, partnerNode, typeOf } from './cards.ts'
import { wrapWords } from '../words.ts'
import type { Level, MissionFacts, Sheet, SheetLink, SheetNode, SheetText } from '../types.ts'

type Row = Measured & { readonly up: number; readonly down: number }

type Side = { readonly rows: readonly Row[]; readonly height: number }

/** Space between a link and the words on and under it. */
const LINE_GAP = 0.36

/** Space between two rows at least and at most, as multiples of the type. */
const ROW_GAPS = [0.75, 2.6] as const

const measureRow = (card: Placed, opens: boolean, room: number, type: Type, em: number): Row => {
  const measured = measureCard(card, opens, room, type)
  const gap = LINE_GAP * em
  return { ...measured, up: Math.max(type.radius, gap + measured.first.height) + measured.titleHeight, down: Math.max(type.radius, gap + measured.second.height) }
}

/** The cut through the order that makes both sides about as high. A side says again which group goes on in it. */
const split = (cards: readonly Placed[], room: number, type: Type, em: number): readonly [Side, Side] => {
  const rows = cards.map((card) => ({ open: measureRow(card, true, room, type, em), closed: measureRow(card, false, room, type, em) }))
  const sideOf = (from: number, to: number): Side => {
    const own = rows.slice(from, to).map(({ open, closed }, index) => (index === 0 || open.group !== rows[from + index - 1]?.open.group ? open : closed))
    return { rows: own, height: own.reduce((sum, { up, down }) => sum + up + down, Math.max(0, own.length - 1) * ROW_GAPS[0] * em) }
  }
  let best: readonly [Side, Side] | undefined
  const most = ([a, b]: readonly [Side, Side]): number => Math.max(a.height, b.height)
  for (let at = 1; at <= cards.length; at += 1) {
    const tried = [sideOf(0, at), sideOf(at, cards.length)] as const
    if (best === undefined || most(tried) < most(best) - 0.5) best = tried
  }
  return best ?? [sideOf(0, 0), sideOf(0, 0)]
}

/** Sizes beside those of the cards, in pixels: of spaces and of what stands under the mission, of its name, half its square, and what the width of links follows. */
export type Look = { readonly type: Type; readonly em: number; readonly titlePx: number; readonly half: number; readonly lineEm: number }

/** The sheet at this size of type, or null where it does not fit the frame. */
export const placeAround = (facts: MissionFacts, frame: Size, em: number, level: Level, leastPx: number): Sheet | null =>
  placeSides(facts, frame, { type: typeOf(em, leastPx, level), em, titlePx: 1.75 * em, half: 2.1 * em, lineEm: em })

/** The same in sizes of one's own. */
export const placeSides = (facts: MissionFacts, { width, height }: Size, { type, em, titlePx, half, lineEm }: Look): Sheet | null => {
  const { radius, level } = type
  const isOnWall = level.startsWith('wall')
  const margin = Math.max(14, em)
  const middle = isOnWall ? 0.3 * width : clamp(width * 0.25, 13 * em, 0.3 * width)
  const fan = clamp(width * 0.05, 24, 110)
  const side = (width - 2 * margin - middle - 2 * fan) / 2
  const room = side - 2 * radius - 0.7 * em
  if (room < 7 * em) return null

  // Above the square its name and years, below it the aim.
  const centreX = width / 2
  const title = wrapWords(facts.name, titlePx, middle)
  const years = wrapWords(facts.years, em, middle)
  const aim = wrapWords(facts.aim, em, middle)
  const above = half + 0.9 * em + years.height + title.height
  const below = half + 0.9 * em + aim.height
  const sides = split(listCards(facts), room, type, em)
  const free = height - 2 * margin
  if (above + below > free || sides.some(({ height: needed }) => needed > free) || [title, years, aim].some((one) => one.isCut)) return null
  if (sides.some(({ rows }) => rows.some(isCut))) return null
  const centreY = clamp(height / 2, margin + above, height - margin - below)

  const nodes: SheetNode[] = [{ id: facts.id, type: 'mission', x: centreX, y: centreY, radius: half, category: facts.category, isPlan: facts.isPlan, emphasis: 'high', spoken: facts.spoken }]
  const texts: SheetText[] = []
  const links: SheetLink[] = []
  const say = (kind: 'title' | 'years' | 'aim', lines: readonly string[], top: number, fontPx: number): void => {
    if (lines.length > 0) texts.push({ key: kind, of: kind === 'title' ? facts.id : null, kind, lines, x: centreX, top, anchor: 'middle', fontPx, isLabel: kind === 'title' })
  }
  say('title', title.lines, centreY - above, titlePx)
  say('years', years.lines, centreY - above + title.height, em)
  say('aim', aim.lines, centreY + half + 0.9 * em, em)

  sides.forEach(({ rows, height: least }, index) => {
    const isLeft = index === 0
    const gaps = Math.max(1, rows.length - 1)
    const spread = clamp((free - least) / gaps, 0, (ROW_GAPS[1] - ROW_GAPS[0]) * em)
    const total = least + (rows.length - 1) * spread
    let top = clamp(centreY - total / 2, margin, Math.max(margin, height - margin - total))
    // A single row goes level with the square: its link is then a straight line.
    const [only] = rows
    if (rows.length === 1 && only !== undefined) top = clamp(centreY - only.up, margin, Math.max(margin, height - margin - total))
    const left = isLeft ? margin + 2 * radius + 0.7 * em : width - margin - side
    const circleX = isLeft ? margin + radius : width - margin - radius
    const [start, bend, end] = isLeft ? [centreX - half, centreX - middle / 2, margin + side] : [centreX + half, centreX + middle / 2, width - margin - side]
    for (const row of rows) {
      const { card, first, titleHeight } = row
      const y = top + row.up
      const turn = (bend + end) / 2
      nodes.push(partnerNode(card, circleX, y, radius))
      links.push({
        id: card.linkId, kind: card.kind, width: linkWidth(card.kind, lineEm), category: facts.category, isBroken: card.isBroken,
        path: `M${start} ${centreY}H${bend}C${turn} ${centreY} ${turn} ${y} ${end} ${y}H${isLeft ? circleX + radius : circleX - radius}`,
      })
      // On a wall the name stands beside its circle, as large as it has to be.
      const inside = isOnWall ? [] : insideText(card.id, card.label, circleX, y, radius, type, card.isPlan)
      const firstTop = y - LINE_GAP * em - first.height
      // The heading stands close above what it heads, however far the circle reaches.
      texts.push(...inside, ...cardTexts(row, left, { title: firstTop - titleHeight, first: firstTop, second: y + LINE_GAP * em }, type, inside.length > 0))
      top += row.up + row.down + ROW_GAPS[0] * em + spread
    }
  })
  return { size: { width, height }, fontPx: em, nodes, links, texts, rails: [], order: nodes.map(({ id }) => id) }
}
