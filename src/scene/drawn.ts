/** The picture as it stands on screen: a scene with its places, for whoever paints it anew. */
import type { Point, Size } from '../lib/geometry.ts'
import type { DrawScale } from './camera.ts'
import type { LabelPlace } from './labels.ts'
import type { Scene } from './types.ts'

export type Drawn = {
  readonly scene: Scene
  /** The part that the reader sees, from the corner of the picture: what details lie over is not in it. */
  readonly size: Size
  readonly scale: DrawScale
  /** Part of their usual opacity that resting links have. */
  readonly strength: number
  /** Place of a node in the picture, in CSS pixels from its corner. */
  readonly at: (id: string) => Point
  /** Place of a node in graph units. */
  readonly positionOf: (id: string) => Point
  readonly labels: ReadonlyMap<string, LabelPlace>
  readonly numbers: ReadonlyMap<string, Point>
}
