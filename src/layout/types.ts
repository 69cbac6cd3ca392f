/** Words of this folder: where things are. Positions are the centres of nodes in graph units; one unit is one CSS pixel at scale 1. */
import type { Point, Size } from '../lib/geometry.ts'

export type Positions = ReadonlyMap<string, Point>

/** A finished layout: the frame it was made to fill, from (0, 0), and where each node stands in it. */
export type Arrangement = { readonly frame: Size; readonly positions: Positions }

/** Which layouts are settled at build: for each scope one for wide and one for tall pictures. */
export const arrangementNames = ['highlights-wide', 'highlights-tall', 'all-wide', 'all-tall'] as const

export type ArrangementName = (typeof arrangementNames)[number]

/** A layout as it is kept in a file: places rounded to a tenth of a unit. */
export type StoredArrangement = { readonly frame: readonly [number, number]; readonly places: Readonly<Record<string, readonly [number, number]>> }

export type StoredLayout = { readonly hash: string; readonly arrangements: Readonly<Record<ArrangementName, StoredArrangement>> }

/** A node as the search sees it: how far its shape and its label reach from its centre. */
export type LayoutNode = {
  readonly id: string
  readonly radius: number
  /** Label below the shape, or none where the name stands inside or is left to the level of detail. */
  readonly label: Size | null
  /** Nodes of a group are drawn towards each other; an agency has none. */
  readonly group: string | null
}

export type LayoutProblem = {
  readonly frame: Size
  readonly nodes: readonly LayoutNode[]
  /** Pairs of indexes into `nodes`. */
  readonly links: readonly (readonly [number, number])[]
}

/** Reads a stored arrangement. */
export const readArrangement = ({ frame: [width, height], places }: StoredArrangement): Arrangement => ({
  frame: { width, height },
  positions: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
})
