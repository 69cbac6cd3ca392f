/** The left part of an agency's sheet: its name, its circle, and a fan to those it works with most, as thick as they share missions. */
import { LINE_HEIGHT } from '../../../layout/sizes.ts'
import { type Size, clamp } from '../../../lib/geometry.ts'
import type { AgencyFacts, SharedCard, SheetLink, SheetNode, SheetText } from '../types.ts'
import { type Wrapped, wrapWords } from '../words.ts'
import { PARTNERS_KEY, agencyNode, moreText, numberText, sharedNode, sharedWidth } from './agencyParts.ts'
import { fullName, insideText } from './cards.ts'

export type Fan = {
  readonly nodes: readonly SheetNode[]
  readonly links: readonly SheetLink[]
  readonly texts: readonly SheetText[]
  readonly order: readonly string[]
  /** Where the missions' own line leaves the circle, and how high above everything it runs. */
  readonly stem: { readonly x: number; readonly y: number; readonly railY: number }
}

/** Width of the fan as a multiple of its type. */
export const FAN_EMS = 24

/** A circle and its space. */
const PARTNER = { radius: 1.55, gap: 0.5 } as const

/** The fan in a column of `width` from `left` on, as high as the frame; null where the type is too large for it. */
export const placeFan = (facts: AgencyFacts, { width, height }: Size, left: number, em: number, leastPx: number): Fan | null => {
  const margin = left
  const small = Math.max(leastPx, 0.76 * em)
  const railY = margin + 0.2 * em
  const radius = 3 * em
  const inner = PARTNER.radius * em
  const stemX = left + 0.9 * em
  const titleX = stemX + em
  const titlePx = 1.5 * em
  const title = wrapWords(facts.name, titlePx, left + width - titleX)
  const about = wrapWords(facts.about, small, left + width - titleX)
  const titleTop = railY + 0.7 * em
  const fanTop = titleTop + title.height + about.height + 0.9 * em
  const partnerX = left + 2 * radius + 4.6 * em + inner
  const nameX = partnerX + inner + 0.55 * em
  const nameRoom = left + width - nameX
  const closest = wrapWords(facts.partners.length === 0 ? '' : facts.closest, small, nameRoom)
  const listTop = fanTop + closest.height + (closest.height === 0 ? 0 : 0.4 * em)
  const bottom = height - margin
  const moreHeight = 1.6 * small * LINE_HEIGHT
  const rows: { readonly partner: SharedCard; readonly name: Wrapped; readonly height: number }[] = []
  let used = 0
  for (const partner of facts.partners) {
    const name = wrapWords(fullName(partner, inner, { em, leastPx }), small, nameRoom)
    const tall = Math.max(2 * inner, name.height) + PARTNER.gap * em
    if (listTop + used + tall + (rows.length + 1 < facts.partners.length ? moreHeight : 0) > bottom) break
    rows.push({ partner, name, height: tall })
    used += tall
  }
  const shown = rows.length
  const rest = facts.partners.length - shown
  if ([title, about, closest, ...rows.map(({ name }) => name)].some((one) => one.isCut) || fanTop + 2 * radius > bottom || (shown === 0 && rest > 0)) return null

  const total = used + (rest === 0 ? 0 : moreHeight)
  // What is left goes between the rows, then around them.
  const loose = shown === 0 ? 0 : Math.min((bottom - listTop - total) / shown, 1.4 * em)
  const start = listTop + Math.max(0, bottom - listTop - total - loose * shown) * 0.4
  const centreX = left + radius
  const centreY = clamp(start + (used + loose * shown) / 2, fanTop + radius, bottom - radius)
  const nodes: SheetNode[] = [agencyNode(facts, centreX, centreY, radius)]
  const links: SheetLink[] = []
  const order: string[] = [facts.id]
  const own = insideText(facts.id, facts.label, centreX, centreY, radius, { em: 1.5 * em, leastPx })
  const texts: SheetText[] = [
    { key: 'title', of: facts.id, kind: 'title', lines: title.lines, x: titleX, top: titleTop, anchor: 'start', fontPx: titlePx, isLabel: own.length === 0 },
    { key: 'about', of: null, kind: 'name', lines: about.lines, x: titleX, top: titleTop + title.height, anchor: 'start', fontPx: small, isLabel: false },
    ...own,
  ]
  if (closest.height > 0) texts.push({ key: 'closest', of: null, kind: 'heading', lines: closest.lines, x: nameX, top: start - closest.height - 0.2 * em, anchor: 'start', fontPx: small, isLabel: false })
  let top = start
  for (const { partner, name, height: tall } of rows) {
    const y = top + (tall + loose) / 2
    const [from, to] = [centreX + radius, partnerX - inner]
    const level = to - 2.5 * em
    const turn = (from + level) / 2
    nodes.push(sharedNode(partner, partnerX, y, inner))
    order.push(partner.id)
    links.push({ id: partner.linkId, kind: 'shared', width: sharedWidth(partner.count, em), category: null, isBroken: false, path: `M${from - 0.4 * em} ${centreY}H${from}C${turn} ${centreY} ${turn} ${y} ${level} ${y}H${to}` })
    const inside = insideText(partner.id, partner.label, partnerX, y, inner, { em, leastPx })
    texts.push(...inside, numberText(partner, to - 1.3 * em, y, Math.max(leastPx, 0.95 * em)))
    texts.push({ key: `name-${partner.id}`, of: partner.id, kind: 'name', lines: name.lines, x: nameX, top: y - name.height / 2, anchor: 'start', fontPx: small, isLabel: inside.length === 0 })
    top += tall + loose
  }
  if (rest > 0) {
    texts.push(moreText(PARTNERS_KEY, facts.more(rest), nameX, top + moreHeight / 2, small))
    order.push(PARTNERS_KEY)
  }
  return { nodes, links, texts, order, stem: { x: stemX, y: centreY - 0.6 * radius, railY } }
}
