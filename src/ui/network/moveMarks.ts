/** The only writer of coordinates: takes the elements React made and puts them where the layout says. Never adds or removes one. */
import { type Selection, select } from 'd3-selection'
import type { Point } from '../../lib/geometry.ts'
import type { LabelPlace } from '../../scene/labels.ts'

export type Placement = {
  /** Place of a node on screen, in CSS pixels from the picture's corner. */
  readonly at: (id: string) => Point
  /** Multiple of a shape's size at scale 1. */
  readonly shape: number
  readonly labels: ReadonlyMap<string, LabelPlace>
  /** Middles of the numbers on links between agencies, by link. */
  readonly numbers: ReadonlyMap<string, Point>
}

type Marks<Element extends SVGElement> = Selection<Element, unknown, null, undefined>

const ends = (line: SVGLineElement): readonly [string, string] => [line.dataset['from'] ?? '', line.dataset['to'] ?? '']

// Thousands at once are written straight, without an object of d3 for each.
const moveNodes = (nodes: Iterable<SVGGElement>, { at, shape }: Placement): void => {
  const scale = shape.toFixed(4)
  for (const node of nodes) {
    const { x, y } = at(node.dataset['node'] ?? '')
    node.setAttribute('transform', `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale})`)
  }
}

const moveLinks = (lines: Iterable<SVGLineElement>, { at }: Placement): void => {
  for (const line of lines) {
    const [from, to] = ends(line)
    const [a, b] = [at(from), at(to)]
    line.setAttribute('x1', a.x.toFixed(2))
    line.setAttribute('y1', a.y.toFixed(2))
    line.setAttribute('x2', b.x.toFixed(2))
    line.setAttribute('y2', b.y.toFixed(2))
  }
}

const moveLabels = (names: Marks<SVGTextElement>, { at, labels }: Placement): void => {
  names.each(function () {
    const id = this.dataset['label'] ?? ''
    const place = labels.get(id)
    if (place === undefined) return
    const { x, y } = at(id)
    const line = this.previousElementSibling
    if (place.leader !== undefined && line?.matches('[data-leader]')) select(line).attr('x1', x).attr('y1', y).attr('x2', x + place.leader.x).attr('y2', y + place.leader.y)
    // Letters sit on their baseline, about a third of their size under the middle of the line.
    select(this).attr('x', (x + place.dx).toFixed(2)).attr('y', (y + place.dy + place.fontPx * 0.35).toFixed(2)).style('font-size', `${place.fontPx}px`)
  })
}

const moveNumbers = (texts: Marks<SVGTextElement>, { numbers }: Placement): void => {
  texts.each(function () {
    const place = numbers.get(this.dataset['number'] ?? '')
    if (place !== undefined) select(this).attr('x', place.x.toFixed(2)).attr('y', (place.y + 4).toFixed(2))
  })
}

/** Puts every mark under `root` in its place; with `isSamePlaces`, shapes and lines alone that have none yet, as the others stand where they stood. */
export const moveMarks = (root: SVGSVGElement, placement: Placement, isSamePlaces = false): void => {
  const all = select(root)
  moveNodes(root.querySelectorAll<SVGGElement>(isSamePlaces ? '[data-node]:not([transform])' : '[data-node]'), placement)
  moveLinks(root.querySelectorAll<SVGLineElement>(isSamePlaces ? 'line[data-link]:not([x1])' : 'line[data-link]'), placement)
  moveLabels(all.selectAll<SVGTextElement, unknown>('text[data-label]') as unknown as Marks<SVGTextElement>, placement)
  moveNumbers(all.selectAll<SVGTextElement, unknown>('text[data-number]') as unknown as Marks<SVGTextElement>, placement)
}

/** Puts one node, its name and its links in their place: what a drag moves. */
export const moveNode = (root: SVGSVGElement, id: string, placement: Placement): void => {
  const all = select(root)
  const name = CSS.escape(id)
  moveNodes(root.querySelectorAll<SVGGElement>(`[data-node="${name}"]`), placement)
  moveLinks(root.querySelectorAll<SVGLineElement>(`line[data-from="${name}"], line[data-to="${name}"]`), placement)
  moveLabels(all.selectAll<SVGTextElement, unknown>(`text[data-label="${name}"]`) as unknown as Marks<SVGTextElement>, placement)
}
