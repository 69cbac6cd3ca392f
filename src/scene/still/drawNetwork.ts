/** The network as it would stand on a wall, drawn without a screen: for paper. The rules of the picture of the page in the same order, but that nobody can come closer. */
import type { AgencyLink } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import type { Arrangement } from '../../layout/types.ts'
import type { Size } from '../../lib/geometry.ts'
import { agencyCircle, buildAgencyScene } from '../agencyScene.ts'
import { buildScene } from '../buildScene.ts'
import { type Camera, lineStrength, scaleFor, toScreen } from '../camera.ts'
import type { Drawn } from '../drawn.ts'
import { type Subject, nodesAround, ruleEmphasis } from '../emphasis.ts'
import { placeLabels } from '../labels.ts'
import { leastNumber, placeNumbers } from '../numbers.ts'
import type { Spotlight } from '../tours/spotlight.ts'
import type { NodeMark, Scene } from '../types.ts'
import { CLOSEST_ON_PAPER, circleCamera, closerCamera, wholeCamera } from './cameras.ts'

export type Still = {
  readonly graph: Graph
  readonly visible: Visible
  /** The scope that the arrangement was settled for: circles are as large as it makes them. */
  readonly scope: Visible
  /** Agencies joined by shared missions; null for the network of partnerships. */
  readonly pairs: readonly AgencyLink[] | null
  readonly subject: Subject | null
  readonly spotlight: Spotlight | null
  /** True where a circle is all there is. */
  readonly hasFocus: boolean
  /** The reader's own camera; null for one that fits. */
  readonly at: Camera | null
  readonly arrangement: Arrangement
  /** Size of names as a part of the picture's height, as on a wall. */
  readonly wall: number
}

const nothingCovered = { right: 0, bottom: 0 }

const nowhere = { x: 0, y: 0 }

const aboutOf = ({ graph, pairs, subject, spotlight }: Still): readonly NodeId[] => {
  const lit = [...(spotlight?.ids ?? [])]
  if (subject === null) return lit
  if (pairs === null) return [...lit, ...nodesAround(graph, subject)]
  const { high, near } = agencyCircle(pairs, subject)
  return [...lit, ...high, ...near]
}

/** What a picture is about is drawn so many times as large where it is a mission: its sign must be seen among lines. */
const MISSION_LARGER = 1.7

/** The scene for paper: in a circle that is all there is, everything counts and has its name. */
const forPaper = ({ nodes, links }: Scene, hasFocus: boolean): Scene => ({
  nodes: nodes.map((mark): NodeMark => {
    const emphasis = hasFocus && mark.emphasis === 'normal' ? 'near' : mark.emphasis
    return { ...mark, emphasis, radius: mark.type === 'mission' && emphasis === 'high' ? mark.radius * MISSION_LARGER : mark.radius }
  }),
  links,
})

/** The picture in `size` pixels. */
export const drawNetwork = (still: Still, size: Size): Drawn => {
  const { graph, visible, scope, pairs, subject, spotlight, hasFocus, at: own, arrangement, wall } = still
  const network = buildScene(graph, visible, scope, ruleEmphasis(graph, subject, null))
  const plain = pairs === null ? network : buildAgencyScene(network, pairs, subject, null)
  const scene = forPaper(spotlight?.light(plain, subject !== null || hasFocus) ?? plain, hasFocus)
  const whole = wholeCamera(arrangement, size)
  const circle = pairs === null ? [...visible.agencies, ...visible.missions] : pairs.flatMap(({ agencies }) => agencies)
  const fitting = hasFocus ? circleCamera(arrangement, circle, whole, size, CLOSEST_ON_PAPER) : whole
  const about = aboutOf(still)
  const camera = own ?? (about.length === 0 || hasFocus ? fitting : closerCamera(arrangement, about, fitting, size, nothingCovered))
  const scale = scaleFor(camera.k, whole.k, size, wall)
  const positionOf = (id: string): { readonly x: number; readonly y: number } => arrangement.positions.get(id) ?? nowhere
  const at = (id: string): { readonly x: number; readonly y: number } => toScreen(camera, size, positionOf(id))
  const bounds = { left: 1, top: 1, right: size.width - 1, bottom: size.height - 1 }
  // What steps back is faint, and gives way to the names of what does not.
  const named = scene.nodes.filter(({ emphasis }) => emphasis !== 'low')
  const labels = placeLabels(named, at, scale, bounds)
  const zoom = camera.k / whole.k
  const numbers = placeNumbers(scene, at, scale, labels, bounds, Math.max(wall === 0 ? 1 : 2, leastNumber(scene.links, zoom)))
  return { scene, size, scale, strength: lineStrength(scene.links.length, zoom), at, positionOf, labels, numbers }
}
