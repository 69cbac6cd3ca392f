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

const moveNodes = (nodes: Marks<SVGGElement>, { at, shape }: Placement): void => {
  nodes.attr('transform', function () {
    const { x, y } = at(this.dataset['node'] ?? '')
    return `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${shape.toFixed(4)})`
  })
}

const moveLinks = (lines: Marks<SVGLineElement>, { at }: Placement): void => {
  lines.each(function () {
    const [from, to] = ends(this)
    const [a, b] = [at(from), at(to)]
    select(this).attr('x1', a.x.toFixed(2)).attr('y1', a.y.toFixed(2)).attr('x2', b.x.toFixed(2)).attr('y2', b.y.toFixed(2))
  })
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

/** Puts every mark under `root` in its place. */
export const moveMarks = (root: SVGSVGElement, placement: Placement): void => {
  const all = select(root)
  moveNodes(all.selectAll<SVGGElement, unknown>('[data-node]') as unknown as Marks<SVGGElement>, placement)
  moveLinks(all.selectAll<SVGLineElement, unknown>('line[data-link]') as unknown as Marks<SVGLineElement>, placement)
  moveLabels(all.selectAll<SVGTextElement, unknown>('text[data-label]') as unknown as Marks<SVGTextElement>, placement)
  moveNumbers(all.selectAll<SVGTextElement, unknown>('text[data-number]') as unknown as Marks<SVGTextElement>, placement)
}

/** Puts one node, its name and its links in their place: what a drag moves. */
export const moveNode = (root: SVGSVGElement, id: string, placement: Placement): void => {
  const all = select(root)
  const name = CSS.escape(id)
  moveNodes(all.selectAll<SVGGElement, unknown>(`[data-node="${name}"]`) as unknown as Marks<SVGGElement>, placement)
  moveLinks(all.selectAll<SVGLineElement, unknown>(`line[data-from="${name}"], line[data-to="${name}"]`) as unknown as Marks<SVGLineElement>, placement)
  moveLabels(all.selectAll<SVGTextElement, unknown>(`text[data-label="${name}"]`) as unknown as Marks<SVGTextElement>, placement)
}
