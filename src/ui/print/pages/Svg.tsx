/** A drawn picture as elements of the page: sharp at every size, in the page's own type, its words as text. */
import { type ReactNode, createElement, useMemo } from 'react'
import { type Mark, readMarks } from '../../../formats/picture/readMarks.ts'
import type { Size } from '../../../lib/geometry.ts'

/** What our writers write; nothing else becomes an element. */
const known: ReadonlySet<string> = new Set(['g', 'line', 'path', 'circle', 'rect', 'text', 'tspan'])

const nameOf = (attribute: string): string => (attribute.startsWith('aria-') ? attribute : attribute.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()))

const toNode = (mark: Mark | string, key: number): ReactNode => {
  if (typeof mark === 'string') return mark
  if (!known.has(mark.name)) return null
  const attributes = Object.fromEntries(Object.entries(mark.attributes).map(([name, value]) => [nameOf(name), value]))
  return createElement(mark.name, { key, ...attributes }, ...mark.children.map(toNode))
}

type Props = { readonly svg: string; readonly size: Size; readonly alt: string; readonly className: string }

/** `svg` is the content of the picture in `size`; `alt` says it to those who do not see it. */
export const Svg = ({ svg, size, alt, className }: Props): ReactNode => {
  const content = useMemo(() => readMarks(svg).map(toNode), [svg])
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={alt}>
      {content}
    </svg>
  )
}
