/** Dragging a node: a plain object around d3-drag. The node follows the pointer and stays where it is let go. */
import { type D3DragEvent, drag } from 'd3-drag'
import { select } from 'd3-selection'
import type { Point } from '../../lib/geometry.ts'
import { CLICK_DISTANCE_PX } from './cameraGesture.ts'

export type NodeDrag = { readonly destroy: () => void }

type Dragged = { readonly id: string }

const nodeAt = (event: Event): string | undefined => (event.target instanceof Element ? event.target.closest<SVGElement>('[data-node]')?.dataset['node'] : undefined)

/** `onMove` receives how far the pointer went since the last call, in CSS pixels; `onEnd` is called once for a drag, never for a click. */
export const createNodeDrag = (root: SVGSVGElement, onMove: (id: string, dx: number, dy: number) => void, onEnd: (id: string) => void): NodeDrag => {
  let from: Point = { x: 0, y: 0 }
  let isDrag = false
  const behaviour = drag<SVGSVGElement, unknown, Dragged>()
    .clickDistance(CLICK_DISTANCE_PX)
    .filter((event: MouseEvent) => !event.ctrlKey && event.button === 0 && nodeAt(event) !== undefined)
    .container(() => root.parentElement as HTMLElement)
    .subject((event: D3DragEvent<SVGSVGElement, unknown, Dragged>) => ({ id: nodeAt(event.sourceEvent as Event) ?? '', x: event.x, y: event.y }))
    .on('start', ({ x, y }: D3DragEvent<SVGSVGElement, unknown, Dragged>) => {
      from = { x, y }
      isDrag = false
    })
    .on('drag', ({ subject, x, y, dx, dy }: D3DragEvent<SVGSVGElement, unknown, Dragged>) => {
      // By the distance from the press, as the browser's click is decided: a hand that trembles in one place goes a long way.
      if (isDrag) onMove(subject.id, dx, dy)
      else if (Math.hypot(x - from.x, y - from.y) > CLICK_DISTANCE_PX) {
        isDrag = true
        onMove(subject.id, x - from.x, y - from.y)
      }
    })
    .on('end', ({ subject }: D3DragEvent<SVGSVGElement, unknown, Dragged>) => {
      if (isDrag) onEnd(subject.id)
    })
  const target = select(root).call(behaviour)
  return {
    destroy: () => {
      target.on('.drag', null)
    },
  }
}
