/** What a focus leaves out, faint behind its circle: one path of lines and one of dots, neither named nor counted, out of reach of hand, key and ear. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Point, Size } from '../../../lib/geometry.ts'
import type { Camera } from '../../../scene/camera.ts'
import { writeDots, writeLines } from '../../../scene/faint/writeFaint.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useRest } from '../../../state/arrange/useRest.ts'
import './faintRest.css'

/** With more lines than this they are a veil that says nothing: the dots alone are then the context. */
const MOST_LINES = 1500

type Props = { readonly camera: Camera; readonly size: Size; readonly positionOf: (id: string) => Point }

export const FaintRest = ({ camera, size, positionOf }: Props): ReactNode => {
  const { view: { mode } } = useApp()
  const rest = useRest()
  const layer = useRef<SVGGElement>(null)

  // Places are written once for a set of them; from then on the camera alone moves the whole.
  useLayoutEffect(() => {
    const [lines, dots] = layer.current?.children ?? []
    lines?.setAttribute('d', writeLines(rest.links.length > MOST_LINES ? [] : rest.links, positionOf))
    dots?.setAttribute('d', writeDots(rest.nodes, positionOf))
  }, [rest, positionOf, mode])

  useLayoutEffect(() => {
    const { x, y, k } = camera
    layer.current?.setAttribute('transform', `translate(${(size.width / 2 - x * k).toFixed(2)} ${(size.height / 2 - y * k).toFixed(2)}) scale(${k})`)
  }, [camera, size])

  return (
    <g ref={layer} className="faint-rest" aria-hidden="true">
      <path className="faint-lines" />
      <path className="faint-dots" />
    </g>
  )
}
