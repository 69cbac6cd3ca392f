/** The agency on top, below it its partners and its missions decade by decade, on one stem: for a phone. */
import { LINE_HEIGHT, textWidth } from '../../../layout/sizes.ts'
import type { Size } from '../../../lib/geometry.ts'
import type { AgencyFacts, Sheet, SheetLink, SheetNode, SheetText } from '../types.ts'
import { wrapWords } from '../words.ts'
import { PARTNERS_KEY, SQUARE, agencyNode, missionNode, moreText, numberText, sharedNode, sharedWidth } from './agencyParts.ts'
import { fullName, insideText, linkWidth } from './cards.ts'

/** A column scrolls, but no one reads a list of eighty partners: the rest is one press away. */
const MOST_PARTNERS = 12

/** The sheet at this size of type; higher than the frame where it must be. */
export const placeAgencyList = (facts: AgencyFacts, { width, height }: Size, em: number, leastPx: number): Sheet => {
  const margin = Math.max(14, em)
  const small = Math.max(leastPx, 0.8 * em)
  const [radius, inner] = [2.2 * em, 1.5 * em]
  const stemX = margin + 0.9 * em
  const titleX = margin + 2 * radius + 0.8 * em
  const titlePx = 1.35 * em
  const title = wrapWords(facts.name, titlePx, width - margin - titleX)
  const about = wrapWords(facts.about, small, width - margin - titleX)
  const headHeight = Math.max(2 * radius, title.height + about.height)
  const titleTop = margin + (headHeight - title.height - about.height) / 2
  const [centreX, centreY] = [margin + radius, margin + radius]
  const turn = 0.6 * em

  const nodes: SheetNode[] = [agencyNode(facts, centreX, centreY, radius)]
  const links: SheetLink[] = []
  const order: string[] = [facts.id]
  const own = insideText(facts.id, facts.label, centreX, centreY, radius, { em: 1.2 * em, leastPx })
  const texts: SheetText[] = [
    { key: 'title', of: facts.id, kind: 'title', lines: title.lines, x: titleX, top: titleTop, anchor: 'start', fontPx: titlePx, isLabel: own.length === 0 },
    { key: 'years', of: null, kind: 'name', lines: about.lines, x: titleX, top: titleTop + title.height, anchor: 'start', fontPx: small, isLabel: false },
    ...own,
  ]
  let top = margin + headHeight + em
  const branch = (y: number, to: number): string => `M${stemX} ${centreY}V${y - turn}Q${stemX} ${y} ${stemX + turn} ${y}H${to}`
  const head = (key: string, words: string): void => {
    texts.push({ key, of: null, kind: 'heading', lines: [words], x: stemX + 1.1 * em, top, anchor: 'start', fontPx: small, isLabel: false })
    top += small * LINE_HEIGHT + 0.5 * em
  }

  if (facts.partners.length > 0) head('closest', facts.closest)
  let lastY = centreY
  const digits = textWidth('000', em)
  for (const partner of facts.partners.slice(0, MOST_PARTNERS)) {
    const circleX = stemX + 1.1 * em + inner
    const nameX = circleX + inner + 0.6 * em
    const name = wrapWords(fullName(partner, inner, { em, leastPx }), small, width - margin - digits - nameX)
    const tall = Math.max(2 * inner, name.height)
    const y = top + tall / 2
    nodes.push(sharedNode(partner, circleX, y, inner))
    order.push(partner.id)
    links.push({ id: partner.linkId, kind: 'shared', width: sharedWidth(partner.count, em), category: null, isBroken: false, path: branch(y, circleX - inner) })
    const inside = insideText(partner.id, partner.label, circleX, y, inner, { em, leastPx })
    texts.push(...inside, numberText(partner, width - margin - digits / 2, y, em))
    texts.push({ key: `name-${partner.id}`, of: partner.id, kind: 'name', lines: name.lines, x: nameX, top: y - name.height / 2, anchor: 'start', fontPx: small, isLabel: inside.length === 0 })
    top += tall + 0.6 * em
  }
  if (facts.partners.length > MOST_PARTNERS) {
    texts.push(moreText(PARTNERS_KEY, facts.more(facts.partners.length - MOST_PARTNERS), stemX + 1.1 * em, top + 0.6 * em, em))
    order.push(PARTNERS_KEY)
    top += 1.9 * em
  }
  for (const { title: decade, missions } of facts.decades) {
    top += 0.5 * em
    head(`decade-${decade}`, decade)
    for (const mission of missions) {
      const squareX = stemX + (1.1 + SQUARE) * em
      const nameX = squareX + (SQUARE + 0.5) * em
      const name = wrapWords(mission.label, em, width - margin - nameX)
      const tall = Math.max(1.9 * em, name.height)
      const y = top + tall / 2
      nodes.push(missionNode(mission, squareX, y, em))
      order.push(mission.id)
      links.push({ id: mission.linkId, kind: mission.kind, width: linkWidth(mission.kind, 0.75 * em), category: mission.category, isBroken: mission.isBroken, path: branch(y, squareX - SQUARE * em) })
      texts.push({ key: `mission-${mission.id}`, of: mission.id, kind: 'words', lines: name.lines, x: nameX, top: y - name.height / 2, anchor: 'start', fontPx: em, isLabel: true })
      lastY = y
      top += tall + 0.25 * em
    }
  }
  const rails = [{ path: `M${stemX} ${centreY}V${lastY - turn}`, width: Math.max(linkWidth('lead', 0.75 * em), ...links.filter(({ kind }) => kind === 'shared').map(({ width: one }) => one)) + 0.5 }]
  return { size: { width, height: Math.ceil(Math.max(height, top + margin)) }, fontPx: em, nodes, links, texts, rails, order }
}
