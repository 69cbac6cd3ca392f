/** The sheet of a mission or agency as SVG, looking as sheet.css has it; what is told of stands out by a ring and by weight, so that paper needs no colour. */
import type { Category } from '../../dataset/vocab.ts'
import { LINE_HEIGHT } from '../../layout/sizes.ts'
import type { Sheet, SheetLink, SheetNode, SheetText, TextKind } from '../../scene/sheet/types.ts'
import type { Scene } from '../../scene/types.ts'
import { element, textElement } from '../xml.ts'
import type { Palette } from './palette.ts'
import { round, writeShape } from './writeMarks.ts'

/** From the top of a line to its baseline, as a multiple of the type. */
const BASELINE = 0.975

/** The part of the agencies' colour in what many links share. */
const RAIL = 0.42

const mix = (one: string, other: string, part: number): string => {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  return `#${[1, 3, 5].map((at) => Math.round(channel(one, at) * part + channel(other, at) * (1 - part)).toString(16).padStart(2, '0')).join('')}`
}

const writeLink = ({ path, kind, width, category, isBroken }: SheetLink, colours: Palette): string =>
  element('path', {
    d: path, fill: 'none', 'stroke-width': round(width), 'stroke-linejoin': 'round',
    stroke: kind === 'shared' ? mix(colours.agency, colours.ground, RAIL) : colours[category ?? 'agency'],
    'stroke-linecap': kind === 'contract' ? 'round' : undefined,
    'stroke-dasharray': isBroken ? `${round(Math.max(6, 2.6 * width))} ${round(Math.max(5, 2 * width))}` : kind === 'contract' ? `0.1 ${round(2.6 * width)}` : undefined,
  })

/** Space between a shape and the ring around it, in CSS pixels. */
const RING_AWAY = 3.5

const writeNode = ({ type, x, y, radius, category, isPlan }: SheetNode, isLit: boolean, colours: Palette): string => {
  const reach = radius + RING_AWAY
  const look = { fill: 'none', stroke: colours.ink, 'stroke-width': 1.75 }
  const ring = !isLit ? [] : [type === 'agency' ? element('circle', { r: round(reach), ...look }) : element('rect', { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach, rx: reach * 0.5, ...look })]
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, [writeShape({ type, radius, category, isPlan }, colours), ...ring])
}

const weights: Readonly<Record<TextKind, number>> = { title: 600, years: 600, aim: 400, heading: 600, words: 500, name: 400, inside: 600, number: 600, more: 600 }

const inkOf = ({ kind, isHollow = false }: SheetText, category: Category | null, colours: Palette): string => {
  if (kind === 'inside') return isHollow ? colours.ink : colours['on-agency']
  if (kind === 'years' || kind === 'heading') return category === null ? colours['ink-soft'] : colours[category]
  return kind === 'aim' || kind === 'name' ? colours['ink-soft'] : colours.ink
}

const writeText = (text: SheetText, isLit: boolean, category: Category | null, colours: Palette): string => {
  const { kind, lines, x, top, anchor, fontPx, isLabel } = text
  const place = { 'font-size': round(fontPx), 'font-weight': isLit && isLabel ? 700 : weights[kind], 'text-anchor': anchor === 'middle' ? 'middle' : undefined }
  const written = lines.map((line, index) => textElement('tspan', { x: round(x), y: round(top + (index * LINE_HEIGHT + BASELINE) * fontPx) }, line))
  const halo = kind === 'number' ? element('text', { ...place, fill: colours.ground, stroke: colours.ground, 'stroke-width': 5, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, written) : ''
  return halo + element('text', { ...place, fill: inkOf(text, category, colours) }, written)
}

/** Everything on the sheet, within its size from (0, 0). `lit` are the nodes that a scene tells of. */
export const writeSheet = (sheet: Sheet, lit: ReadonlySet<string>, category: Category | null, colours: Palette): string =>
  [
    sheet.links.map((link) => writeLink(link, colours)),
    sheet.rails.map(({ path, width }) => element('path', { d: path, fill: 'none', stroke: mix(colours.agency, colours.ground, RAIL), 'stroke-width': round(width) })),
    sheet.nodes.map((node) => writeNode(node, lit.has(node.id), colours)),
    sheet.texts.map((text) => writeText(text, text.of !== null && lit.has(text.of), category, colours)),
  ]
    .map((group) => element('g', {}, ['\n', ...group.map((one) => `${one}\n`)]))
    .join('\n')

/** What a legend has to explain of a sheet. Lines between agencies say their number themselves. */
export const sceneOfSheet = ({ nodes, links }: Sheet): Scene => ({
  nodes: nodes.map(({ id, type, radius, category, isPlan, emphasis }) => ({ id, type, label: id, radius, category, isPlan, weight: 1, emphasis })),
  links: links.flatMap(({ id, kind, category, isBroken }) => kind === 'shared' ? [] : [{ id, ends: [id, id] as const, category, isLead: kind === 'lead', count: null, isBroken, isContract: kind === 'contract', emphasis: 'near' as const }]),
})
