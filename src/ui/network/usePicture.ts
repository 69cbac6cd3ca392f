/** Joins elements, places and gestures: writes coordinates after each commit, before the browser paints, and lets the picture glide to a new camera. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { ZoomTransform } from 'd3-zoom'
import type { Point, Size } from '../../lib/geometry.ts'
import { type Camera, type DrawScale, toScreen } from '../../scene/camera.ts'
import type { LabelPlace } from '../../scene/labels.ts'
import { type CameraGesture, createCameraGesture, transformOf, writeTransform } from './cameraGesture.ts'
import { type Placement, moveMarks, moveNode } from './moveMarks.ts'
import { createNodeDrag } from './nodeDrag.ts'

const GLIDE_MS = 450

export type Picture = {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly root: RefObject<SVGSVGElement | null>
  readonly camera: Camera
  readonly fittingK: number
  readonly size: Size
  readonly scale: DrawScale
  readonly positionOf: (id: string) => Point
  readonly labels: ReadonlyMap<string, LabelPlace>
  readonly numbers: ReadonlyMap<string, Point>
  readonly isCalm: boolean
  /** What stands between the places and the screen while marks move to others; null at rest. */
  readonly motion: RefObject<((placement: Placement) => Placement) | null>
  readonly onCamera: (camera: Camera) => void
  readonly onPlace: (id: string, place: Point) => void
}

export const wantsNoMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Returns what writes all coordinates anew. */
export const usePicture = (picture: Picture): (() => void) => {
  const { frame, root, camera, fittingK, size, scale, positionOf, labels, isCalm, motion } = picture
  const latest = useRef(picture)
  const gesture = useRef<CameraGesture | null>(null)
  const glide = useRef<Animation | null>(null)
  const drawn = useRef<{ readonly transform: ZoomTransform; readonly byGesture: boolean } | null>(null)
  /** From where the marks were last written, as long as all of them stand there. */
  const written = useRef<readonly unknown[] | null>(null)
  const dragged = useRef<{ readonly id: string; readonly place: Point } | null>(null)

  useLayoutEffect(() => {
    latest.current = picture
  })

  const placementOf = ({ camera: from, size: area, scale: sizes, positionOf: place, labels: names, numbers }: Picture): Placement => ({
    at: (id) => toScreen(from, area, dragged.current?.id === id ? dragged.current.place : place(id)),
    shape: sizes.shape,
    labels: names,
    numbers,
  })

  const redraw = useCallback((): void => {
    const now = placementOf(latest.current)
    const { camera: from, size: area, scale: sizes, positionOf: place } = latest.current
    if (root.current === null || area.width === 0) return
    // What is on its way stands where nobody noted.
    const next = motion.current === null && dragged.current === null ? [from, area, sizes.shape, place] : null
    moveMarks(root.current, motion.current?.(now) ?? now, next?.every((one, i) => one === written.current?.[i]))
    written.current = next
  }, [root, motion])

  // Gestures live as long as the elements they listen on, and ask for the newest picture when they need it.
  useEffect(() => {
    const [element, layer] = [frame.current, root.current]
    if (element === null || layer === null) return undefined
    // Asking the layer for its animations would make the browser reckon all styles anew, on every frame.
    gesture.current = createCameraGesture(element, layer, () => glide.current?.cancel(), (next, leaps) => {
      if (drawn.current !== null) drawn.current = { ...drawn.current, byGesture: !leaps }
      latest.current.onCamera(next)
    })
    gesture.current.update(latest.current.camera, latest.current.size, latest.current.fittingK)
    const drag = createNodeDrag(
      layer,
      (id, dx, dy) => {
        const from = dragged.current?.id === id ? dragged.current.place : latest.current.positionOf(id)
        const { k } = latest.current.camera
        written.current = null
        dragged.current = { id, place: { x: from.x + dx / k, y: from.y + dy / k } }
        moveNode(layer, id, placementOf(latest.current))
      },
      (id) => {
        const place = dragged.current?.place
        if (place !== undefined) latest.current.onPlace(id, place)
        dragged.current = null
      },
    )
    return () => {
      gesture.current?.destroy()
      gesture.current = null
      drag.destroy()
    }
  }, [frame, root])

  useLayoutEffect(() => {
    const layer = root.current
    if (layer === null || size.width === 0) return
    const transform = transformOf(camera, size)
    const before = drawn.current
    redraw()
    layer.style.removeProperty('transform')
    gesture.current?.update(camera, size, fittingK)
    drawn.current = { transform, byGesture: false }
    if (before === null || before.byGesture || motion.current !== null || isCalm || wantsNoMotion()) return
    if (before.transform.k === transform.k && before.transform.x === transform.x && before.transform.y === transform.y) return
    glide.current?.cancel()
    glide.current = layer.animate([{ transform: writeTransform(transform, before.transform) }, { transform: 'none' }], { duration: GLIDE_MS, easing: 'cubic-bezier(.3,.7,.2,1)' })
  }, [root, camera, size, fittingK, scale, positionOf, labels, isCalm, motion, redraw])

  // Marks that appear or vanish without a change of camera or names still need their place before the paint.
  useLayoutEffect(redraw)
  return redraw
}
