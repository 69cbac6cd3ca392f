/** What the scene of a lesson lights: the nodes its caption is about, and what joins them; and how large they are for the last row. */
import type { NodeId } from '../../graph/types.ts'
import type { Point } from '../../lib/geometry.ts'
import type { NodeMark, Scene } from '../types.ts'
import { seekGap } from '../wall/seekGap.ts'
import { type WallSizes, wallSizes } from '../wall/wallSizes.ts'

export type Spotlight = {
  readonly ids: ReadonlySet<NodeId>
  /** The scene with these lit. Where `keepsOthers`, what something else lights stays as it is; all the rest steps back. */
  readonly light: (scene: Scene, keepsOthers: boolean) => Scene
  /** How a lesson's scene is sized for the last row; absent where things keep the sizes they have. */
  readonly lesson?: LessonLook
}

export type LessonLook = {
  readonly sizes: typeof wallSizes
  readonly seek: typeof seekGap
  /** The marks with the lit ones as large as `sizes` asks, or as their neighbours leave room for, and those that step back as dots. `at` gives places on screen, `shape` is the multiple at which radii are drawn. */
  readonly grow: (marks: readonly NodeMark[], at: (id: NodeId) => Point, shape: number, sizes: WallSizes) => readonly NodeMark[]
}

/** Space left between a mark that grew and its neighbour, in CSS pixels. */
const BETWEEN = 1.5

/** What steps back is this much smaller: large names find room between. */
const DOT = 0.55

const growLit = (ids: ReadonlySet<NodeId>): LessonLook['grow'] => (marks, at, shape, { markPx }) => {
  const places = marks.map(({ id }) => at(id))
  const radii = marks.map(({ radius, emphasis }) => radius * shape * (emphasis === 'low' ? DOT : 1))
  marks.forEach(({ id }, index) => {
    const [own, radius] = [places[index], radii[index] ?? 0]
    if (own === undefined || !ids.has(id) || radius >= markPx) return
    let room = markPx
    places.forEach(({ x, y }, other) => {
      // By the longer side: squares then keep clear of each other too.
      if (other !== index) room = Math.min(room, Math.max(Math.abs(x - own.x), Math.abs(y - own.y)) - (radii[other] ?? 0) - BETWEEN)
    })
    radii[index] = Math.max(radius, room)
  })
  return marks.map((mark, index) => ({ ...mark, radius: (radii[index] ?? 0) / shape }))
}

/** Null for no nodes: nothing then stands out. */
export const spotlightOn = (nodes: readonly NodeId[]): Spotlight | null => {
  if (nodes.length === 0) return null
  const ids = new Set(nodes)
  return {
    ids,
    light: ({ nodes: marks, links }, keepsOthers) => ({
      nodes: marks.map((mark) => ({ ...mark, emphasis: ids.has(mark.id) ? 'high' : keepsOthers ? mark.emphasis : 'low' })),
      links: links.map((link) => ({ ...link, emphasis: link.emphasis === 'high' || (keepsOthers && link.emphasis === 'near') ? link.emphasis : link.ends.every((id) => ids.has(id)) ? 'near' : keepsOthers ? link.emphasis : 'low' })),
    }),
    lesson: { sizes: wallSizes, seek: seekGap, grow: growLit(ids) },
  }
}
