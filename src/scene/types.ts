/** Words of this folder: what the eye gets, coordinates apart. A scene is the same whoever paints it. */
import type { Category } from '../dataset/vocab.ts'
import type { Fate } from '../graph/findings/compareEras.ts'

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
  /** Whether it is in one of two windows of years or in both; only while both are in the picture. */
  readonly fate?: Fate | undefined
}

export type LinkMark = {
  readonly id: string
  /** Ids of the nodes it joins: agency and mission, or two agencies. */
  readonly ends: readonly [string, string]
  /** Colour of a partnership; null between agencies. */
  readonly category: Category | null
  readonly isLead: boolean
  /** Missions that two agencies share; null for a partnership. */
  readonly count: number | null
  /** Drawn dashed: the partnership broke off. */
  readonly isBroken: boolean
  /** Drawn fainter: paid work, no partnership. */
  readonly isContract: boolean
  readonly emphasis: Emphasis
  readonly fate?: Fate | undefined
}

export type Scene = { readonly nodes: readonly NodeMark[]; readonly links: readonly LinkMark[] }
