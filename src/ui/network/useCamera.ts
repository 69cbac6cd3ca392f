/** Which camera the picture has now: the reader's own, or one that fits everything, a little closer on what is selected. */
import { useMemo } from 'react'
import type { Size } from '../../lib/geometry.ts'
import type { Arrangement } from '../../layout/types.ts'
import { type Camera, type Padding, boxAround, fitCamera, keepInside } from '../../scene/camera.ts'
import { nodesAround } from '../../scene/emphasis.ts'
import { useApp } from '../../state/AppState.tsx'
import { type Ways, useSubject } from '../../state/useScene.ts'

const PADDING: Padding = { top: 10, right: 14, bottom: 10, left: 14 }

/** How much closer than everything the picture may come by itself: enough to read a small circle, not enough to get lost; more where everything is tiny. */
const CLOSEST = 1.6
const CLOSEST_WHEN_TINY = 2.6
const TINY_K = 0.75

/** How close the picture comes to a circle that is all there is. */
const CLOSEST_TO_A_CIRCLE = 2.4

/** Room around a node for its shape and name, in graph units. */
const ROOM = 60

export type Cover = { readonly right: number; readonly bottom: number }

/** `fitting` shows everything visible; `wholeK` is the scale at which the whole arrangement fits, from which sizes are measured. */
export type Cameras = { readonly camera: Camera; readonly fitting: Camera; readonly wholeK: number }

/** `isRelaid` says that the arrangement holds what is visible alone. `ways` are the links one walks by. `cover` is the part of the picture that the details lie over, in CSS pixels: what is selected is shown beside it. */
export const useCameras = ({ frame, positions }: Arrangement, isRelaid: boolean, size: Size, cover: Cover, ways: Ways): Cameras => {
  const { view, spotlight } = useApp()
  const { graph, visible } = ways
  const { at, focus } = view
  const subject = useSubject()
  const whole = useMemo(() => fitCamera({ left: 0, top: 0, right: frame.width, bottom: frame.height }, size, PADDING), [frame, size])
  const fitting = useMemo(() => {
    if (focus === null || isRelaid) return whole
    const box = boxAround([...visible.agencies, ...visible.missions].flatMap((id) => positions.get(id) ?? []), ROOM)
    return box === undefined ? whole : fitCamera(box, size, PADDING, whole.k * CLOSEST_TO_A_CIRCLE)
  }, [focus, isRelaid, whole, visible, positions, size])
  const closer = useMemo(() => {
    if ((subject === null && spotlight === null) || focus !== null) return fitting
    const points = [...(spotlight?.ids ?? []), ...(subject === null ? [] : nodesAround(graph, subject))].flatMap((id) => positions.get(id) ?? [])
    const box = boxAround(points, ROOM)
    if (box === undefined) return fitting
    const padding = { ...PADDING, right: PADDING.right + cover.right, bottom: PADDING.bottom + cover.bottom }
    const close = fitCamera(box, size, padding, fitting.k * (fitting.k < TINY_K ? CLOSEST_WHEN_TINY : CLOSEST))
    const isCovered = cover.right > 0 || cover.bottom > 0
    if (isCovered) return close
    return close.k <= fitting.k * 1.05 ? fitting : keepInside(close, frame, size)
  }, [graph, subject, spotlight, focus, positions, size, fitting, cover, frame])
  return { camera: at ?? closer, fitting, wholeK: whole.k }
}
