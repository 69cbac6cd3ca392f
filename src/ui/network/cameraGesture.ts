/** Pan and zoom by wheel, pinch, drag and double click: a plain object around d3-zoom. While a gesture lasts the compositor alone moves the picture. */
import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Size } from '../../lib/geometry.ts'
import { type Camera, ZOOM_RANGE } from '../../scene/camera.ts'

/** Presses that move less than this are clicks, in CSS pixels in any direction. */
export const CLICK_DISTANCE_PX = 4

export type CameraGesture = {
  /** Tells where the picture rests now. */
  readonly update: (camera: Camera, size: Size, fittingK: number) => void
  readonly destroy: () => void
}

/** The transform that d3-zoom and CSS speak of: screen = translate + k * graph. */
export const transformOf = ({ x, y, k }: Camera, { width, height }: Size): ZoomTransform => zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k)

export const cameraOf = ({ x, y, k }: ZoomTransform, { width, height }: Size): Camera => ({ x: (width / 2 - x) / k, y: (height / 2 - y) / k, k })

/** CSS that makes marks drawn at `from` look as if drawn at `to`. */
export const writeTransform = (from: ZoomTransform, to: ZoomTransform): string => {
  const k = to.k / from.k
  return `translate(${to.x - k * from.x}px, ${to.y - k * from.y}px) scale(${k})`
}

/** A double click, or a double tap, which d3-zoom reads from the second finger lifted: one leap, not a movement of the hand. */
const isLeap = (sourceEvent: unknown): boolean => sourceEvent instanceof Event && ['dblclick', 'touchend'].includes(sourceEvent.type)

/** Listens on `element` and moves `layer`; `onMove` is told before each movement, `onEnd` receives the camera when the reader has let go, and whether the picture has yet to move there. */
export const createCameraGesture = (element: HTMLElement, layer: SVGSVGElement, onMove: () => void, onEnd: (camera: Camera, leaps: boolean) => void): CameraGesture => {
  let rest = zoomIdentity
  let size: Size = { width: 1, height: 1 }
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_DISTANCE_PX)
    // The picture glides by itself; d3-transition is not in the bundle (scripts/site/leanPlugin.ts).
    .duration(0)
    .extent(() => [[0, 0], [size.width, size.height]])
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      // Our own update comes back as an event without a source: there is nothing to move.
      if ((sourceEvent === null && transform === rest) || isLeap(sourceEvent)) return
      onMove()
      layer.style.transform = writeTransform(rest, transform)
    })
    .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (transform.k !== rest.k || transform.x !== rest.x || transform.y !== rest.y) onEnd(cameraOf(transform, size), isLeap(sourceEvent) && layer.style.transform === '')
    })
  const target = select(element).call(behaviour)
  return {
    update: (camera, nextSize, fittingK) => {
      size = nextSize
      rest = transformOf(camera, nextSize)
      behaviour.scaleExtent([fittingK * ZOOM_RANGE[0], fittingK * ZOOM_RANGE[1]])
      // Where d3-zoom keeps its state; setting it through the behaviour would count as a gesture.
      target.property('__zoom', rest)
    },
    destroy: () => {
      target.on('.zoom', null)
    },
  }
}
