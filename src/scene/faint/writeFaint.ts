/** Lines and dots as one path each, in graph units: thousands of them cost as much as two elements. */
import type { Point } from '../../lib/geometry.ts'

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

export const writeLines = (links: readonly (readonly [string, string])[], positionOf: (id: string) => Point): string => links.map(([a, b]) => `M${at(positionOf(a))}L${at(positionOf(b))}`).join('')

/** Lines of no length, which round ends make dots. */
export const writeDots = (nodes: readonly string[], positionOf: (id: string) => Point): string => nodes.map((id) => `M${at(positionOf(id))}h0`).join('')
