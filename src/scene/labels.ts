/** Which names are drawn, and where: each beside or inside its own shape, none on another name or shape. */
import { type Box, type Point, clamp, overlaps } from '../lib/geometry.ts'
import { fontInside, labelSize } from '../layout/sizes.ts'
import type { DrawScale } from './camera.ts'
import type { Emphasis, NodeMark } from './types.ts'

export type LabelSide = 'inside' | 'beside'

/** Where a name stands: the offset of its middle from the node's centre, and its size of type, in CSS pixels. */
export type LabelPlace = {
  readonly side: LabelSide
  readonly dx: number
  readonly dy: number
  readonly fontPx: number
  /** Where a line from the node to a name that stands away from it ends. */
  readonly leader?: Point
}

const urgency: Readonly<Record<Emphasis, number>> = { high: 0, near: 1, normal: 2, low: 3 }

/** A hair of space between two names, in CSS pixels. */
const SPACE = 1.5

/** Marks on capitals reach so far over the line, as a part of the font's size. */
const RISE = 0.2

/** How far a name reaches over its line, in CSS pixels: Ö and Ú do. */
const riseOf = (label: string, fontPx: number): number => (/\p{Lu}\p{M}/u.test(label.normalize('NFD')) ? RISE * fontPx : 0)

// Directions in which a name may stand, the usual ones first.
const straight = [[0, 1], [0, -1], [1, 0], [-1, 0]] as const

type Way = { readonly direction: readonly [number, number]; readonly distance: number }

const near: readonly Way[] = straight.map((direction) => ({ direction, distance: 1 }))

/** A name farther away than this needs a line to its node. */
const FARTHEST_ALONE = 2.2

// A reader looks for the names of the heaviest first: they may stand aslant or a step away.
const HEAVY_WEIGHT = 12

/** How small the name in a circle may be beside those that stand free on a wall. */
const WALL_INSIDE = 0.8

// What is selected must have its name even in a crowd: it may stand aslant, and farther away.
const compass = Array.from({ length: 24 }, (_, index) => {
  const [x, y] = [Math.cos((index * Math.PI) / 12), Math.sin((index * Math.PI) / 12)]
  const longest = Math.max(Math.abs(x), Math.abs(y))
  return [x / longest, y / longest] as const
})
const around: readonly Way[] = [...near, ...[1, 1.6, 2.2, 2.9, 3.6].flatMap((distance) => compass.map((direction) => ({ direction, distance })))]
const steps = Array.from({ length: 20 }, (_, index) => 1 + index * 0.9)
const anywhere: readonly Way[] = [...near, ...steps.flatMap((distance) => compass.map((direction) => ({ direction, distance })))]

/** Screen box of a shape drawn at `at`. */
export const shapeBox = ({ radius }: Pick<NodeMark, 'radius'>, { x, y }: Point, shape: number): Box => {
  const r = radius * shape
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

const placeBeside = (mark: NodeMark, { direction: [toX, toY], distance }: Way, scale: DrawScale, fontPx: number): { readonly place: LabelPlace; readonly width: number; readonly height: number } => {
  const { width, height } = labelSize(mark.label, fontPx)
  const away = (mark.radius * scale.shape + scale.gapPx) * distance
  const place: LabelPlace = { side: 'beside', dx: toX * (away + width / 2), dy: toY * (away + height / 2), fontPx }
  return { place: distance > FARTHEST_ALONE ? { ...place, leader: { x: toX * away, y: toY * away } } : place, width, height }
}

type BoxIndex = { readonly add: (box: Box, owner: string) => void; readonly meets: (box: Box, owner: string) => boolean }

/** Boxes sorted into square cells, so that a question looks at its neighbourhood alone. */
const createBoxIndex = (cell: number): BoxIndex => {
  const cells = new Map<string, { readonly box: Box; readonly owner: string }[]>()
  const keys = ({ left, right, top, bottom }: Box): readonly string[] => {
    const found: string[] = []
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) found.push(`${column},${row}`)
    return found
  }
  return {
    add: (box, owner) => {
      for (const key of keys(box)) {
        const list = cells.get(key)
        if (list === undefined) cells.set(key, [{ box, owner }])
        else list.push({ box, owner })
      }
    },
    meets: (box, owner) => keys(box).some((key) => cells.get(key)?.some((other) => other.owner !== owner && overlaps(box, other.box)) === true),
  }
}

/**
 * Places as many names as fit, the most urgent first: selected, their partners, then by weight. `at` gives screen places;
 * `bounds` is the part of the picture a name must lie in whole, and `cover` what lies over it: they hide names without moving any other, so that panning does not shuffle them.
 */
export const placeLabels = (marks: readonly NodeMark[], at: (id: string) => Point, scale: DrawScale, bounds: Box, cover: Box | null = null): ReadonlyMap<string, LabelPlace> => {
  const isSeen = (box: Box): boolean => contains(bounds, box) && (cover === null || !overlaps(cover, box))
  const index = createBoxIndex(80)
  const lit = createBoxIndex(80)
  for (const mark of marks) {
    const box = shapeBox(mark, at(mark.id), scale.shape)
    index.add(box, mark.id)
    if (mark.emphasis !== 'low') lit.add(box, mark.id)
  }
  const places = new Map<string, LabelPlace>()
  const told = scale.told?.px ?? 0
  const order = marks.toSorted((a, b) => urgency[a.emphasis] - urgency[b.emphasis] || b.weight - a.weight || (a.id < b.id ? -1 : 1))
  for (const mark of order) {
    const centre = at(mark.id)
    const isHigh = mark.emphasis === 'high'
    const fits = mark.type === 'agency' ? Math.min(isHigh ? Math.max(scale.insidePx, told) : scale.insidePx, fontInside(mark.label, mark.radius * scale.shape)) : 0
    // From afar the name of what a scene is about must be as large as the others', or stand beside its circle.
    const inside = scale.isWall && isHigh && fits < (told || scale.highPx * WALL_INSIDE) ? 0 : fits
    // Never smaller than the names around it: what does not fit its circle stands beside it.
    if (inside >= scale.fontPx - 1 && inside >= scale.leastPx) {
      // A circle that the edge cuts keeps its name as long as the whole name is seen.
      const { width } = labelSize(mark.label, inside)
      if (isSeen({ left: centre.x - width / 2, right: centre.x + width / 2, top: centre.y - inside / 2, bottom: centre.y + inside / 2 })) places.set(mark.id, { side: 'inside', dx: 0, dy: 0, fontPx: Math.floor(inside * 10) / 10 })
      continue
    }
    // From afar, names of what steps back would only be in the way.
    if (scale.isWall && mark.emphasis === 'low') continue
    // A larger name where there is room; in a crowd the usual size still finds a gap.
    const isNearOnWall = scale.isWall && mark.emphasis === 'near'
    const isFarther = mark.weight >= HEAVY_WEIGHT || isNearOnWall
    const attempts = isHigh ? (told > 0 ? [scale.highPx, told] : [scale.highPx, (scale.highPx + scale.fontPx) / 2, scale.fontPx]).flatMap((fontPx) => anywhere.map((way) => ({ way, fontPx }))) : (isFarther ? around : near).map((way) => ({ way, fontPx: scale.fontPx }))
    const put = (taken: BoxIndex): boolean => {
      for (const { way, fontPx } of attempts) {
        const { place, width, height } = placeBeside(mark, way, scale, fontPx)
        const middle = { x: centre.x + place.dx, y: centre.y + place.dy }
        const box = { left: middle.x - width / 2 - SPACE, right: middle.x + width / 2 + SPACE, top: middle.y - height / 2 - riseOf(mark.label, fontPx), bottom: middle.y + height / 2 }
        if (taken.meets(box, mark.id)) continue
        // Another way may lie inside the picture: of what is selected, and on the wall of its partners, no name is given up before the last.
        if ((isHigh || isNearOnWall) && !isSeen(box)) continue
        index.add(box, mark.id)
        lit.add(box, mark.id)
        if (isSeen(box)) places.set(mark.id, place)
        return true
      }
      return false
    }
    // What is told from afar keeps its large type, and is sought a place wherever there is one.
    const { width, height } = labelSize(mark.label, told)
    const boxAt = (dx: number, dy: number): Box => ({ left: centre.x + dx - width / 2 - SPACE, right: centre.x + dx + width / 2 + SPACE, top: centre.y + dy - height / 2 - riseOf(mark.label, told), bottom: centre.y + dy + height / 2 })
    const sought = (): boolean => {
      const gap = scale.told?.seek(width, height, (dx, dy) => isSeen(boxAt(dx, dy)) && !index.meets(boxAt(dx, dy), '')) ?? null
      if (gap === null) return false
      index.add(boxAt(gap.x, gap.y), mark.id)
      lit.add(boxAt(gap.x, gap.y), mark.id)
      places.set(mark.id, { side: 'beside', dx: gap.x, dy: gap.y, fontPx: told, leader: { x: clamp(0, gap.x - width / 2, gap.x + width / 2), y: clamp(0, gap.y - height / 2, gap.y + height / 2) } })
      return true
    }
    // In a crowd without any gap the name of what is selected may lie on dots that step back: better than no name.
    if (!put(index) && isHigh && !sought()) put(lit)
  }
  return places
}

const contains = (outer: Box, inner: Box): boolean => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
