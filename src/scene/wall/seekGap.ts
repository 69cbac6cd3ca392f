/** A place for a large name in a crowd: the nearest to its node at which nothing lies, whatever the direction. */
import type { Point } from '../../lib/geometry.ts'

/** Farthest a name may stand from its node, and how finely places are tried, in CSS pixels. */
const [FARTHEST, STEP] = [520, 9] as const

/** The offset from the node of the middle of a box of this size that `isFree` and whose edge is nearest to the node; null where none within reach is. */
export const seekGap = (width: number, height: number, isFree: (dx: number, dy: number) => boolean): Point | null => {
  const away = (dx: number, dy: number): number => Math.hypot(Math.max(0, Math.abs(dx) - width / 2), Math.max(0, Math.abs(dy) - height / 2))
  const places: { readonly x: number; readonly y: number; readonly away: number }[] = []
  const [across, down] = [Math.ceil((FARTHEST + width / 2) / STEP), Math.ceil((FARTHEST + height / 2) / STEP)]
  for (let column = -across; column <= across; column += 1)
    for (let row = -down; row <= down; row += 1) {
      const [x, y] = [column * STEP, row * STEP]
      const far = away(x, y)
      if (far <= FARTHEST) places.push({ x, y, away: far })
    }
  const found = places.toSorted((a, b) => a.away - b.away).find(({ x, y }) => isFree(x, y))
  return found === undefined ? null : { x: found.x, y: found.y }
}
