/** The first guess: d3's forces, with each node's label as part of its body. The only import of d3-force. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Point } from '../lib/geometry.ts'
import type { LayoutProblem } from './types.ts'

type Body = SimulationNodeDatum & { readonly index: number; readonly reach: number; readonly degree: number }

/** d3 comes to rest after 300 steps with its default decay: log(0.001) / log(1 - 0.0228). */
const STEPS = 300

/**
 * Places near a resting state of the forces, centred on the frame; boxes may still overlap. Deterministic: d3-force starts
 * nodes on a spiral and brings its own seeded generator. `start` shifts who stands where on the spiral, to give several guesses.
 */
export const settleForces = ({ frame, nodes, links }: LayoutProblem, start: number): readonly Point[] => {
  const aspect = frame.width / frame.height
  const degrees = nodes.map((_, i) => links.filter(([a, b]) => a === i || b === i).length)
  const bodies: Body[] = nodes.map((node, index) => ({ index, reach: Math.max(node.radius, ((node.label?.width ?? 0) + (node.label?.height ?? 0)) / 3) + 2, degree: degrees[index] ?? 0 }))
  const turned = [...bodies.slice(start % Math.max(1, bodies.length)), ...bodies.slice(0, start % Math.max(1, bodies.length))]
  const places = new Map(turned.map((body, place) => [body.index, place]))
  const simulation = forceSimulation(turned)
    .force('link', forceLink<Body, { source: number; target: number }>(links.map(([a, b]) => ({ source: places.get(a) ?? 0, target: places.get(b) ?? 0 }))).distance(60).strength(0.25))
    // Repulsion grows with a label's width and a node's links, so that hubs stand apart; beyond half the frame it would only fling loose groups away.
    .force('charge', forceManyBody<Body>().strength((body) => -14 * body.reach * (1 + body.degree / 8)).distanceMax(frame.width / 2))
    .force('collide', forceCollide<Body>((body) => body.reach).strength(0.8))
    // A wide frame pulls harder up and down than to the sides, so that the picture takes its shape.
    .force('x', forceX<Body>(0).strength(0.05 / aspect))
    .force('y', forceY<Body>(0).strength(0.05 * aspect))
    .stop()
  simulation.tick(STEPS)
  const points = bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
  const spread = (values: readonly number[], side: number): ((value: number) => number) => {
    const low = Math.min(...values)
    const span = Math.max(...values) - low || 1
    return (value) => side * (0.06 + (0.88 * (value - low)) / span)
  }
  const toX = spread(points.map(({ x }) => x), frame.width)
  const toY = spread(points.map(({ y }) => y), frame.height)
  return points.map((point) => ({ x: toX(point.x), y: toY(point.y) }))
}
