/** How large a frame what is visible needs, and which of its names get room in it: few nodes stand large and all named, many stand small. */
import type { Size } from '../../lib/geometry.ts'
import { compareIds } from '../../lib/text.ts'
import { LABEL_GAP, LAYOUT_FONT_PX, SMALLEST_FONT_PHONE_PX, SMALLEST_FONT_PX, fontInside, labelSize } from '../sizes.ts'
import type { LayoutNode } from '../types.ts'

export type Shape = 'wide' | 'tall'

/** A node as it is drawn: its radius at scale 1, its name and whether that may stand inside, how much is linked to it, and the group it is drawn to. */
export type VisibleNode = {
  readonly id: string
  readonly radius: number
  readonly label: string
  readonly isRound: boolean
  readonly weight: number
  readonly group: string | null
}

/** Frames that fill a laptop's window and a phone's, and the scale at which each is then seen. */
const frames: Readonly<Record<Shape, Size & { readonly k: number; readonly leastPx: number }>> = {
  wide: { width: 1230, height: 690, k: 1, leastPx: SMALLEST_FONT_PX },
  tall: { width: 600, height: 1000, k: 0.6, leastPx: SMALLEST_FONT_PHONE_PX },
}

/** Nothing is drawn larger than this, so a smaller frame would only push things together. */
const LARGEST_SCALE = 1.3

/** Parts of a frame that shapes and names may take, so that a search finds free places and links can be seen. */
const FULL: Readonly<Record<Shape, number>> = { wide: 0.28, tall: 0.36 }
const CROWDED = 0.26

/** The part that shapes alone may take. */
const SHAPES = 0.12

/** Frames grow by this from one trial to the next, and up to so many times the first; beyond, only the heaviest are named. */
const GROWTH = 1.06
const MOST_FOR_ALL_NAMES = 1.3

/** In a picture that is kept as it is, so many of the heaviest have room for a name below. */
const KEPT_NAMES: Readonly<Record<Shape, number>> = { wide: Infinity, tall: 24 }

export type Sized = { readonly frame: Size; readonly nodes: readonly LayoutNode[] }

const isInside = ({ label, radius, isRound }: VisibleNode): boolean => isRound && fontInside(label, radius) >= LAYOUT_FONT_PX

const areaOf = ({ radius, label }: LayoutNode): number => Math.max(2 * radius, label?.width ?? 0) * (2 * radius + (label === null ? 0 : LABEL_GAP + label.height))

/** The frame for `nodes` and each node with the room it gets, in the order given. */
export const frameFor = (nodes: readonly VisibleNode[], shape: Shape): Sized => {
  const { width, height, k, leastPx } = frames[shape]
  const widest = Math.max(0, ...nodes.map(({ radius }) => 2.4 * radius))
  // The heaviest first: in the same order for every scale that is tried.
  const order = nodes.toSorted((a, b) => b.weight - a.weight || compareIds(a.id, b.id))
  const sizedAt = (scale: number): Sized & { readonly fontPx: number } => ({
    frame: { width: Math.round(width * scale), height: Math.round(height * scale) },
    nodes: nodes.map(({ id, radius, group }) => ({ id, radius, label: null, group })),
    // Names keep their size on screen: in a picture that is seen from farther away they take more of it.
    fontPx: Math.max(LAYOUT_FONT_PX, (leastPx * scale) / k),
  })
  const withNames = (scale: number, most: number): Sized => {
    const { frame, nodes: bare, fontPx } = sizedAt(scale)
    let room = most * frame.width * frame.height - bare.reduce((sum, node) => sum + areaOf(node), 0)
    const labels = new Map<string, Size>()
    for (const node of order) {
      if (isInside(node)) continue
      const label = labelSize(node.label, fontPx)
      room -= areaOf({ ...node, label }) - areaOf({ ...node, label: null })
      if (room < 0) break
      labels.set(node.id, label)
    }
    return { frame, nodes: bare.map((node) => ({ ...node, label: labels.get(node.id) ?? null })) }
  }
  const isNamed = ({ nodes: sized }: Sized): boolean => sized.every(({ label }, i) => label !== null || isInside(nodes[i]!))
  const least = Math.max(k / LARGEST_SCALE, widest / Math.min(width, height))
  for (let scale = least; scale <= Math.max(least, MOST_FOR_ALL_NAMES); scale *= GROWTH) {
    const sized = withNames(scale, FULL[shape])
    if (isNamed(sized)) return sized
  }
  const shapes = nodes.reduce((sum, node) => sum + areaOf({ ...node, label: null }), 0)
  return withNames(Math.max(least, MOST_FOR_ALL_NAMES, Math.sqrt(shapes / SHAPES / (width * height))), CROWDED)
}

/** The nodes as they were sized where they stand: for a picture so full that there is no better frame than its own. */
export const sizeInPlace = (nodes: readonly VisibleNode[], shape: Shape, frame: Size): Sized => {
  const heaviest = new Set(nodes.toSorted((a, b) => b.weight - a.weight || compareIds(a.id, b.id)).slice(0, KEPT_NAMES[shape]))
  return { frame, nodes: nodes.map((node) => ({ id: node.id, radius: node.radius, label: isInside(node) || !heaviest.has(node) ? null : labelSize(node.label, LAYOUT_FONT_PX), group: node.group })) }
}
