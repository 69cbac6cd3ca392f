/** Points, boxes and segments of the plane, in whatever unit the caller uses; y grows downwards. */

export type Point = { readonly x: number; readonly y: number }

export type Size = { readonly width: number; readonly height: number }

/** Edges of an upright rectangle; `left <= right`, `top <= bottom`. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** True when the insides of two boxes meet; boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The smallest box around all of `boxes`, or undefined when there is none. */
export const enclose = (boxes: Iterable<Box>): Box | undefined => {
  let all: Box | undefined
  for (const box of boxes)
    all =
      all === undefined
        ? box
        : { left: Math.min(all.left, box.left), top: Math.min(all.top, box.top), right: Math.max(all.right, box.right), bottom: Math.max(all.bottom, box.bottom) }
  return all
}

/** Distance from point (px, py) to the segment from (ax, ay) to (bx, by). Plain numbers: this runs millions of times in a search. */
export const distanceToSegment = (px: number, py: number, ax: number, ay: number, bx: number, by: number): number => {
  const dx = bx - ax
  const dy = by - ay
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square))
  return Math.hypot(px - ax - t * dx, py - ay - t * dy)
}

/** True when segments a–b and c–d cross at a point inside both. Sharing an end, touching or lying on each other is no crossing. */
export const segmentsCross = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean => {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (!((c < 0 && d > 0) || (c > 0 && d < 0))) return false
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return (a < 0 && b > 0) || (a > 0 && b < 0)
}

/** `value` kept between `least` and `most`. */
export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
