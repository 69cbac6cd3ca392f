/** Words of this folder: a sheet is the wall picture of one mission or agency, laid out to the pixel and the same for the same facts and frame. */
import type { Category } from '../../dataset/vocab.ts'
import type { NodeId } from '../../graph/types.ts'
import type { Box, Size } from '../../lib/geometry.ts'
import { LINE_HEIGHT, textWidth } from '../../layout/sizes.ts'

export type WallLevel = 'wall' | 'wallRole' | 'wallYears'

/** How much is said of each partner: what it gave, its role, its name alone, or its short name; on a wall the short name in large type over what it gave, its roles, or its years alone. */
export type Level = 'words' | 'role' | 'name' | 'label' | WallLevel

export const levels: readonly Level[] = ['words', 'role', 'name', 'label']

export type LinkKind = 'lead' | 'part' | 'contract' | 'shared'

/** A partner of the mission on its sheet. */
export type PartnerCard = {
  readonly id: NodeId
  readonly linkId: string
  readonly label: string
  readonly name: string
  /** What it gave; its roles until the records are loaded. */
  readonly words: string
  readonly roles: string
  /** Years of its own, or how it broke off; mostly empty. */
  readonly note: string
  readonly kind: LinkKind
  readonly isBroken: boolean
  readonly isPlan: boolean
  /** Name for those who hear the picture. */
  readonly spoken: string
}

export type CardGroup = { readonly title: string; readonly cards: readonly PartnerCard[] }

export type MissionFacts = {
  readonly id: NodeId
  readonly name: string
  readonly years: string
  readonly aim: string
  readonly category: Category
  readonly isPlan: boolean
  readonly spoken: string
  readonly groups: readonly CardGroup[]
}

export type SharedCard = { readonly id: NodeId; readonly linkId: string; readonly label: string; readonly name: string; readonly count: number; readonly spoken: string; readonly spokenCount: string }

export type MissionItem = {
  readonly id: NodeId
  readonly linkId: string
  readonly label: string
  readonly category: Category
  readonly kind: LinkKind
  readonly isBroken: boolean
  readonly isPlan: boolean
  /** Partners of the mission: of too many missions the heaviest stay. */
  readonly weight: number
  readonly spoken: string
}

export type Decade = { readonly title: string; readonly missions: readonly MissionItem[] }

export type AgencyFacts = {
  readonly id: NodeId
  readonly label: string
  readonly name: string
  readonly about: string
  readonly closest: string
  readonly spoken: string
  readonly partners: readonly SharedCard[]
  readonly decades: readonly Decade[]
  readonly more: (n: number) => string
}

export type SheetNode = {
  readonly id: NodeId
  readonly type: 'agency' | 'mission'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly category: Category | null
  readonly isPlan: boolean
  readonly emphasis: 'high' | 'near'
  readonly spoken: string
}

export type SheetLink = {
  readonly id: string
  /** Commands of an SVG path. */
  readonly path: string
  readonly kind: LinkKind
  readonly width: number
  readonly category: Category | null
  readonly isBroken: boolean
}

export type TextKind = 'title' | 'years' | 'aim' | 'heading' | 'words' | 'name' | 'inside' | 'number' | 'more'

export type SheetText = {
  readonly key: string
  /** The node that a press on the text is a press on; null for headings. */
  readonly of: NodeId | null
  readonly kind: TextKind
  readonly lines: readonly string[]
  /** Start or middle of the lines, as `anchor` says. */
  readonly x: number
  readonly top: number
  readonly anchor: 'start' | 'middle'
  readonly fontPx: number
  /** Whether it is the drawn name of its node; one text of each node is. */
  readonly isLabel: boolean
  /** Stands in a circle that is outlined only. */
  readonly isHollow?: boolean
  /** Name for those who hear it, of texts that are buttons. */
  readonly spoken?: string
}

export type Sheet = {
  /** As wide as the frame, and higher where not everything fits it. */
  readonly size: Size
  /** Size of what is mainly read: contributions, or names of missions. */
  readonly fontPx: number
  readonly nodes: readonly SheetNode[]
  readonly links: readonly SheetLink[]
  readonly texts: readonly SheetText[]
  /** Paths of what many links share, drawn over them in a colour that is no mission's. */
  readonly rails: readonly { readonly path: string; readonly width: number }[]
  /** What arrow keys walk through: the node in the middle, then its partners, and what leads to those that found no room. */
  readonly order: readonly string[]
}

/** The part of the sheet that a text takes. */
export const boxOfText = ({ lines, x, top, anchor, fontPx }: SheetText): Box => {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontPx)))
  const left = anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top, bottom: top + lines.length * fontPx * LINE_HEIGHT }
}

export const boxOfNode = ({ x, y, radius }: SheetNode): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
