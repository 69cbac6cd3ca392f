/** Where the numbers of shared missions stand: on their links, off every shape and name, the largest first. */
import { type Box, type Point, overlaps } from '../lib/geometry.ts'
import { labelSize } from '../layout/sizes.ts'
import type { DrawScale } from './camera.ts'
import { type LabelPlace, shapeBox } from './labels.ts'
import type { Scene } from './types.ts'

/** Parts of a link at which its number may stand, the middle first. */
const stops = [0.5, 0.4, 0.6, 0.3, 0.7] as const

/** Links shorter than this on screen show no number, in CSS pixels: it would hide them. */
const SHORTEST_PX = 46

/** So many numbers a picture holds that nobody has come closer to: more would be a veil of ones. */
const ROOM = 90

/** The least number to show when all of `links` are seen: the largest that still leaves nobody out who would find room, with more room the closer one is. `zoom` is a multiple of the fitting scale. */
export const leastNumber = (links: Scene['links'], zoom: number): number => {
  const counts = links.map(({ count }) => count ?? 0).toSorted((a, b) => b - a)
  const room = Math.floor(ROOM * Math.max(1, zoom) ** 2)
  return counts.length <= room ? 1 : Math.max(1, counts[room]! + 1)
}

/** Middles of the numbers that fit. Numbers of links that step back are left out, so that those that matter find room, and so are numbers below `least` of links that are not lit. */
export const placeNumbers = ({ nodes, links }: Scene, at: (id: string) => Point, scale: DrawScale, labels: ReadonlyMap<string, LabelPlace>, bounds: Box, least = 1): ReadonlyMap<string, Point> => {
  const taken: Box[] = nodes.map((mark) => shapeBox(mark, at(mark.id), scale.shape))
  for (const mark of nodes) {
    const place = labels.get(mark.id)
    if (place === undefined || place.side === 'inside') continue
    const { width, height } = labelSize(mark.label, place.fontPx)
    const { x, y } = at(mark.id)
    taken.push({ left: x + place.dx - width / 2, right: x + place.dx + width / 2, top: y + place.dy - height / 2, bottom: y + place.dy + height / 2 })
  }
  const places = new Map<string, Point>()
  const order = links.filter(({ emphasis, count }) => emphasis !== 'low' && (emphasis !== 'normal' || (count ?? 0) >= least)).toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.id < b.id ? -1 : 1))
  for (const { id, ends, count } of order) {
    const [a, b] = [at(ends[0]), at(ends[1])]
    if (count === null || Math.hypot(b.x - a.x, b.y - a.y) < SHORTEST_PX) continue
    const { width, height } = labelSize(String(count), scale.fontPx)
    for (const stop of stops) {
      const [x, y] = [a.x + (b.x - a.x) * stop, a.y + (b.y - a.y) * stop]
      const box = { left: x - width / 2 - 1, right: x + width / 2 + 1, top: y - height / 2, bottom: y + height / 2 }
      const isInside = box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
      if (!isInside || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      places.set(id, { x, y })
      break
    }
  }
  return places
}
