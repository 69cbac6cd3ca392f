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

/** A layout as it travels: places in the order of ids that both ends know, in whole units, null for a node that is not in it. */
export type PackedArrangement = { readonly frame: readonly [number, number]; readonly x: readonly (number | null)[]; readonly y: readonly (number | null)[] }

/** Packs the places of `ids`, in that order. Whole units are less than the space kept between two boxes. */
export const packArrangement = ({ frame, places }: StoredArrangement, ids: readonly string[]): PackedArrangement => {
  const round = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value))
  return { frame, x: ids.map((id) => round(places[id]?.[0])), y: ids.map((id) => round(places[id]?.[1])) }
}

/** Reads a packed arrangement; `ids` are those it was packed with. */
export const readArrangement = ({ frame: [width, height], x, y }: PackedArrangement, ids: readonly string[]): Arrangement => ({
  frame: { width, height },
  positions: new Map(ids.flatMap((id, index) => {
    const [left, top] = [x[index] ?? null, y[index] ?? null]
    return left === null || top === null ? [] : [[id, { x: left, y: top }] as const]
  })),
})
