/** Which camera a picture has by itself: one that fits everything, closer where there is a circle alone, a little closer on what stands out. */
import type { Arrangement } from '../../layout/types.ts'
import type { Size } from '../../lib/geometry.ts'
import { type Camera, type Padding, boxAround, fitCamera, keepInside } from '../camera.ts'

const PADDING: Padding = { top: 10, right: 14, bottom: 10, left: 14 }

/** How much closer than everything the picture may come by itself: enough to read a small circle, not enough to get lost; more where everything is tiny. */
const CLOSEST = 1.6
const CLOSEST_WHEN_TINY = 2.6
const TINY_K = 0.75

/** How close the picture comes to a circle that is all there is: on a screen, where one may come closer, and on paper, where one may not. */
const CLOSEST_TO_A_CIRCLE = 2.4
export const CLOSEST_ON_PAPER = 4.5

/** Room around a node for its shape and name, in graph units. */
const ROOM = 60

/** The part of the picture that something lies over, in CSS pixels. */
export type Cover = { readonly right: number; readonly bottom: number }

const boxOf = ({ positions }: Arrangement, ids: Iterable<string>): ReturnType<typeof boxAround> => boxAround([...ids].flatMap((id) => positions.get(id) ?? []), ROOM)

/** Shows the whole arrangement. */
export const wholeCamera = ({ frame }: Arrangement, size: Size): Camera => fitCamera({ left: 0, top: 0, right: frame.width, bottom: frame.height }, size, PADDING)

/** Shows a circle of nodes that is all there is, at most `closest` times as large as in `whole`; `whole` itself where there are none. */
export const circleCamera = (arrangement: Arrangement, circle: Iterable<string>, whole: Camera, size: Size, closest = CLOSEST_TO_A_CIRCLE): Camera => {
  const box = boxOf(arrangement, circle)
  return box === undefined ? whole : fitCamera(box, size, PADDING, whole.k * closest)
}

/** Comes closer to the nodes that stand out, beside what lies over the picture. */
export const closerCamera = (arrangement: Arrangement, about: Iterable<string>, fitting: Camera, size: Size, cover: Cover): Camera => {
  const box = boxOf(arrangement, about)
  if (box === undefined) return fitting
  const padding = { ...PADDING, right: PADDING.right + cover.right, bottom: PADDING.bottom + cover.bottom }
  const close = fitCamera(box, size, padding, fitting.k * (fitting.k < TINY_K ? CLOSEST_WHEN_TINY : CLOSEST))
  const isCovered = cover.right > 0 || cover.bottom > 0
  if (isCovered) return close
  return close.k <= fitting.k * 1.05 ? fitting : keepInside(close, arrangement.frame, size)
}
