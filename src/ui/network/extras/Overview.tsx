/** A small map of the whole picture with the part that is seen, in a corner while one is far in. A press or a drag on it moves the camera; by keyboard the arrows do. */
import { type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { type Box, type Point, type Size, clamp } from '../../../lib/geometry.ts'
import type { Camera } from '../../../scene/camera.ts'
import type { NodeMark, Scene } from '../../../scene/types.ts'
import { useApp } from '../../../state/AppState.tsx'
import { moveCamera } from '../../../state/view.ts'
import { roundCamera } from '../../../state/viewHash.ts'
import { CLICK_DISTANCE_PX, transformOf, writeTransform } from '../cameraGesture.ts'
import type { Motion } from './transit.ts'
import './overview.css'

export type OverviewProps = {
  readonly root: RefObject<SVGSVGElement | null>
  readonly motion: { current: Motion | null }
  readonly camera: Camera
  readonly size: Size
  readonly scene: Scene
  readonly positionOf: (id: string) => Point
  /** Where the map lies, in CSS pixels from the corner of the picture. */
  readonly box: Box
  readonly frame: Size
}

/** Radius of the smallest dot, in CSS pixels; a circle that is larger even so shows as what it is: a landmark. */
const LEAST_DOT_PX = 1.1

/** While a drag lasts the camera does not glide: it is where the hand is. */
const held: Motion = (placement) => placement

type Held = Pick<OverviewProps, 'root' | 'motion'>

/** Moves what is drawn as it will look from another camera; the compositor alone does it. */
const takeAlong = ({ root, motion }: Held, transform: string): void => {
  motion.current = held
  if (root.current !== null) root.current.style.transform = transform
}

/** Ends that once the picture is drawn where it was let go. */
const release = ({ root, motion }: Held): void => {
  window.setTimeout(() => {
    motion.current = null
    root.current?.style.removeProperty('transform')
  })
}

export const Overview = ({ root, motion, camera, size, scene, positionOf, box, frame }: OverviewProps): ReactNode => {
  const { change } = useApp()
  const map = useRef<SVGSVGElement>(null)
  const drag = useRef<{ readonly from: Point; readonly isDrag: boolean } | null>(null)

  const drawSeen = ({ x, y, k }: Camera): void => {
    const seen = map.current?.querySelector('rect')
    const [width, height] = [size.width / k, size.height / k]
    for (const [name, value] of [['x', x - width / 2], ['y', y - height / 2], ['width', width], ['height', height]] as const) seen?.setAttribute(name, value.toFixed(1))
  }

  useLayoutEffect(() => {
    const least = (LEAST_DOT_PX * frame.width) / (box.right - box.left)
    const dot = ({ id, radius, type }: NodeMark): string => {
      const [{ x, y }, r] = [positionOf(id), type === 'agency' ? Math.max(least, radius) : least]
      return `M${(x - r).toFixed(0)} ${y.toFixed(0)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`
    }
    for (const path of map.current?.querySelectorAll('path') ?? []) path.setAttribute('d', scene.nodes.flatMap((mark) => (mark.type === path.dataset['dots'] ? [dot(mark)] : [])).join(''))
  }, [scene.nodes, positionOf, frame, box])

  useLayoutEffect(() => {
    if (drag.current === null) drawSeen(camera)
  })

  const aim = ({ clientX, clientY }: PointerEvent): Camera => {
    const { left, top, width, height } = map.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 }
    return { x: clamp((clientX - left) / width, 0, 1) * frame.width, y: clamp((clientY - top) / height, 0, 1) * frame.height, k: camera.k }
  }

  const end = (): void => {
    drag.current = null
    release({ root, motion })
  }

  return (
    <svg
      ref={map}
      className="overview"
      // The keyboard walks by the arrows, and the picture itself says what is there.
      aria-hidden="true"
      style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { from: { x: event.clientX, y: event.clientY }, isDrag: false }
      }}
      onPointerMove={(event) => {
        const now = drag.current
        if (now === null || (!now.isDrag && Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) <= CLICK_DISTANCE_PX)) return
        drag.current = { ...now, isDrag: true }
        const next = aim(event)
        drawSeen(next)
        takeAlong({ root, motion }, writeTransform(transformOf(camera, size), transformOf(next, size)))
      }}
      onPointerUp={(event) => {
        if (drag.current === null) return
        end()
        change((before) => moveCamera(before, roundCamera(aim(event))))
      }}
      onPointerCancel={() => {
        end()
        drawSeen(camera)
      }}
    >
      <path data-dots="mission" />
      <path data-dots="agency" />
      <rect />
    </svg>
  )
}
