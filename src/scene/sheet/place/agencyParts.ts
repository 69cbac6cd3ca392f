/** What both forms of an agency's sheet are made of: widths, nodes and the texts of partners and missions. */
import { LINE_HEIGHT } from '../../../layout/sizes.ts'
import type { AgencyFacts, MissionItem, SharedCard, SheetNode, SheetText } from '../types.ts'

/** Width of a link between agencies that share `count` missions: its square grows evenly. */
export const sharedWidth = (count: number, em: number): number => Math.max(1.5, Math.min(0.75, 0.04 + 0.1 * Math.sqrt(count)) * em)

/** Half the side of a mission's square. */
export const SQUARE = 0.64

export const agencyNode = ({ id, spoken }: AgencyFacts, x: number, y: number, radius: number): SheetNode => ({ id, type: 'agency', x, y, radius, category: null, isPlan: false, emphasis: 'high', spoken })

export const sharedNode = ({ id, spoken }: SharedCard, x: number, y: number, radius: number): SheetNode => ({ id, type: 'agency', x, y, radius, category: null, isPlan: false, emphasis: 'near', spoken })

export const missionNode = ({ id, category, isPlan, spoken }: MissionItem, x: number, y: number, em: number): SheetNode => ({ id, type: 'mission', x, y, radius: SQUARE * em, category, isPlan, emphasis: 'near', spoken })

export const numberKey = (id: string): string => `number-${id}`

/** The number of shared missions, in the middle at (x, y). */
export const numberText = ({ id, count, spokenCount }: SharedCard, x: number, y: number, fontPx: number): SheetText => ({
  key: numberKey(id), of: id, kind: 'number', lines: [String(count)], x, top: y - (fontPx * LINE_HEIGHT) / 2, anchor: 'middle', fontPx, isLabel: false, spoken: spokenCount,
})

export const PARTNERS_KEY = 'more-partners'

/** "and 12 more", which leads to them. */
export const moreText = (key: string, words: string, x: number, y: number, fontPx: number): SheetText => ({
  key, of: null, kind: 'more', lines: [words], x, top: y - (fontPx * LINE_HEIGHT) / 2, anchor: 'start', fontPx, isLabel: false, spoken: words,
})
