/** The sheet of a mission in a lesson: the partners that the scene speaks of in type for the last row, at both sides of the mission; the others in a line below. */
import type { Size } from '../../../lib/geometry.ts'
import type { NodeId } from '../../../graph/types.ts'
import type { WallSizes } from '../../wall/wallSizes.ts'
import type { CardGroup, MissionFacts, PartnerCard, Sheet, WallLevel } from '../types.ts'
import { placeSides } from './placeAround.ts'
import { OTHERS_KEY, OTHERS_ROW, type OthersWords, placeOthers } from './placeOthers.ts'

/** Rows that those may take of whom the scene does not speak. */
const MOST_ROWS = 2

/** Type grows up to this multiple of its least size, where there is room. */
const MOST_GROWN = 1.4

const STEPS = 6

type Form = { readonly level: WallLevel; readonly name: string; readonly hasAim: boolean; readonly mostRows: number }

/** What is given up first: a second row of others, the aim, the long name, and what each gave last. */
const formsOf = (name: string, shortName: string): readonly Form[] => [
  { level: 'wall', name, hasAim: true, mostRows: MOST_ROWS },
  { level: 'wall', name, hasAim: true, mostRows: 1 },
  { level: 'wall', name: shortName, hasAim: true, mostRows: 1 },
  { level: 'wall', name, hasAim: false, mostRows: 1 },
  { level: 'wall', name: shortName, hasAim: false, mostRows: 1 },
  { level: 'wallRole', name: shortName, hasAim: true, mostRows: 1 },
  { level: 'wallRole', name: shortName, hasAim: false, mostRows: 1 },
  { level: 'wallYears', name: shortName, hasAim: true, mostRows: 1 },
  { level: 'wallYears', name: shortName, hasAim: false, mostRows: 1 },
]

/** The groups of which one is `lit`, and whoever is not. */
const divide = ({ groups }: MissionFacts, lit: ReadonlySet<NodeId>): { readonly told: readonly CardGroup[]; readonly others: readonly PartnerCard[] } => ({
  told: groups.map(({ title, cards }) => ({ title, cards: cards.filter(({ id }) => lit.has(id)) })).filter(({ cards }) => cards.length > 0),
  others: groups.flatMap(({ cards }) => cards.filter(({ id }) => !lit.has(id))),
})

/** The sheet in a frame, names of those in `lit` at least as large as `sizes` asks and no type smaller than its least; `shortName` is the mission's, for where the whole finds no room; null where none of them is a partner, or it does not fit. */
export const placeWall = (facts: MissionFacts, lit: ReadonlySet<NodeId>, frame: Size, { namedPx, otherPx }: WallSizes, shortName: string, words: OthersWords): Sheet | null => {
  const { told, others } = divide(facts, lit)
  if (told.length === 0) return null
  const margin = Math.max(14, otherPx)
  const strip = (top: number, mostRows: number) => placeOthers(others, facts.id, { left: margin, width: frame.width - 2 * margin, top, px: otherPx, mostRows }, words)
  const place = (grown: number, { level, name, hasAim, mostRows }: Form): Sheet | null => {
    const rows = others.length === 0 ? 0 : strip(0, mostRows).rows
    const height = frame.height - (rows === 0 ? 0 : rows * OTHERS_ROW * otherPx + 0.4 * otherPx)
    const [named, px] = [namedPx * grown, otherPx * grown]
    const look = { type: { em: named, small: px, leastPx: otherPx, level, radius: 0.56 * named }, em: px, titlePx: 1.02 * named, half: 1.25 * named, lineEm: 0.8 * named }
    const sheet = placeSides({ ...facts, name, groups: told, aim: hasAim ? facts.aim : '' }, { width: frame.width, height }, look)
    if (sheet === null || rows === 0) return sheet
    const { nodes, texts, named: count } = strip(height, mostRows)
    return { ...sheet, size: frame, nodes: [...sheet.nodes, ...nodes], texts: [...sheet.texts, ...texts], order: [...sheet.order, ...nodes.map(({ id }) => id), ...(count < others.length ? [OTHERS_KEY] : [])] }
  }
  for (const form of formsOf(facts.name, shortName)) {
    let best = place(1, form)
    for (let step = 1; best !== null && step <= STEPS; step += 1) {
      const larger = place(1 + ((MOST_GROWN - 1) * step) / STEPS, form)
      if (larger === null) break
      best = larger
    }
    if (best !== null) return best
  }
  return null
}
