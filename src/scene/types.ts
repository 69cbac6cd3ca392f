/** Words of this folder: what the eye gets, coordinates apart. A scene is the same whoever paints it. */
import type { Category } from '../dataset/vocab.ts'

/** How much a mark stands out: selected, its partners, nothing selected, stepped back. */
export type Emphasis = 'high' | 'near' | 'normal' | 'low'

export type NodeMark = {
  readonly id: string
  readonly type: 'agency' | 'mission'
  readonly label: string
  /** Radius at scale 1, in CSS pixels; half the side for a mission's square. */
  readonly radius: number
  /** Colour and glyph of a mission; null for an agency. */
  readonly category: Category | null
  /** Drawn hollow: it has not begun. */
  readonly isPlan: boolean
  /** Links drawn at this node; decides whose label comes first. */
  readonly weight: number
  readonly emphasis: Emphasis
}

export type LinkMark = {
  readonly id: string
  readonly agency: string
  readonly mission: string
  readonly category: Category
  readonly isLead: boolean
  /** Drawn dashed: the partnership broke off. */
  readonly isBroken: boolean
  /** Drawn fainter: paid work, no partnership. */
  readonly isContract: boolean
  readonly emphasis: Emphasis
}

export type Scene = { readonly nodes: readonly NodeMark[]; readonly links: readonly LinkMark[] }
