/** Links, shapes, numbers and names as SVG, looking as network.css has them. Only what lies in the picture is written. */
import { labelSize, sharedOpacity, sharedWidth } from '../../layout/sizes.ts'
import type { Fate } from '../../graph/findings/compareEras.ts'
import type { Point } from '../../lib/geometry.ts'
import type { Drawn } from '../../scene/drawn.ts'
import { glyphs } from '../../scene/glyphs.ts'
import type { LinkMark, NodeMark } from '../../scene/types.ts'
import { element, textElement } from '../xml.ts'
import type { Palette } from './palette.ts'

/** Two digits are finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100

type LineLook = { readonly stroke: string; readonly width: number; readonly opacity: number; readonly dash: string | undefined; readonly isRound: boolean }

/** Dashes of what is new, kept and gone between two windows of years, as eras.css has them. */
const fateDashes: Readonly<Record<Fate, string | undefined>> = { added: '11 4', kept: undefined, gone: '1.8 4.2' }

/** Opacity of a link at rest while two windows are told apart. */
const FATE_OPACITY = 0.62

/** How a link is drawn; `strength` is the part of its usual opacity that a crowd leaves to a resting one. */
export const lineLook = ({ count, category, isLead, isBroken, isContract, emphasis, fate }: Omit<LinkMark, 'id' | 'ends'>, colours: Palette, strength = 1): LineLook => {
  const isLit = emphasis === 'near' || emphasis === 'high'
  const rest = fate !== undefined ? { dash: fateDashes[fate], isRound: false } : { dash: isBroken ? '5 4' : isContract ? '0.1 4' : undefined, isRound: isContract && !isBroken }
  if (count !== null) return { ...rest, stroke: isLit ? colours.accent : colours.agency, width: sharedWidth(count), opacity: isLit ? (fate === undefined ? 0.6 : 0.95) : (emphasis === 'low' ? 0.05 : sharedOpacity(count) + (fate === undefined ? 0 : 0.22)) * strength }
  const opacity = isLit ? 0.95 : (emphasis === 'low' ? 0.09 : fate !== undefined ? FATE_OPACITY : isLead && !isContract ? 0.55 : 0.38) * strength
  const resting = isContract ? 1.6 : isLead ? 2.3 : 1.15
  const width = emphasis === 'high' || (emphasis === 'near' && isLead && !isContract) ? 3.2 : emphasis === 'near' ? 1.7 : resting
  return { ...rest, stroke: colours[category ?? 'agency'], width, opacity }
}

export const writeLine = (from: Point, to: Point, look: LineLook): string =>
  element('line', {
    x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y),
    stroke: look.stroke, 'stroke-width': round(look.width), 'stroke-opacity': round(look.opacity), 'stroke-dasharray': look.dash, 'stroke-linecap': look.isRound ? 'round' : undefined,
  })

type ShapeMark = Pick<NodeMark, 'type' | 'radius' | 'category' | 'isPlan' | 'fate'>

/** A circle or a square with its glyph around (0, 0), at scale 1. */
export const writeShape = ({ type, radius, category, isPlan, fate }: ShapeMark, colours: Palette, isSelected = false): string => {
  const own = colours[category ?? 'agency']
  const isHollow = isPlan || fate === 'gone'
  const dash = fate === 'gone' && !isSelected ? { 'stroke-dasharray': '2.4 2' } : {}
  const ring = fate === 'added' ? element('circle', { r: round(radius + 3), fill: 'none', stroke: own, 'stroke-width': 1.4 }) : ''
  const edge = isSelected ? { stroke: colours.accent, 'stroke-width': 3 } : isHollow ? { ...dash, stroke: own, 'stroke-width': 1.8 } : { stroke: colours.ground, 'stroke-width': 0.75 }
  const fill = isHollow ? colours.ground : own
  if (type === 'agency') return ring + element('circle', { r: round(radius), fill, ...edge })
  const square = ring + element('rect', { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: radius * 0.5, fill, ...edge })
  if (category === null) return square
  const glyph = element('path', {
    d: glyphs[category], transform: `scale(${radius / 10})`, fill: 'none', stroke: isHollow ? own : colours['on-mission'], 'stroke-width': 1.8, 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
  })
  return square + glyph
}

type TextLook = { readonly size: number; readonly weight: number; readonly fill: string; readonly halo: string | null; readonly opacity?: number | undefined }

/** A name around its middle. Its halo is a text of its own below it: not every program knows to paint the stroke first. */
export const writeName = (text: string, { x, y }: Point, { size, weight, fill, halo, opacity }: TextLook): string => {
  // Letters sit on their baseline, about a third of their size under the middle of the line.
  const place = { x: round(x), y: round(y + size * 0.35), 'font-size': round(size), 'font-weight': weight, 'text-anchor': 'middle', opacity }
  const ground = halo === null ? '' : textElement('text', { ...place, fill: halo, stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, text)
  return ground + textElement('text', { ...place, fill }, text)
}

/** A name in a circle is drawn this much smaller than on screen: another font than ours may be wider, and would touch the edge. */
const INSIDE_SCALE = 0.9

/** Everything drawn, within `drawn.size` from (0, 0). `selected` is the node with a ring, null for none. */
export const writeMarks = ({ scene, size, scale, strength, at, labels, numbers }: Drawn, selected: string | null, colours: Palette): string => {
  const isOff = (...points: readonly Point[]): boolean =>
    points.every(({ x }) => x < 0) || points.every(({ x }) => x > size.width) || points.every(({ y }) => y < 0) || points.every(({ y }) => y > size.height)
  const lines = scene.links.flatMap((mark) => {
    const [from, to] = [at(mark.ends[0]), at(mark.ends[1])]
    return isOff(from, to) ? [] : [writeLine(from, to, lineLook(mark, colours, strength))]
  })
  const shapes = scene.nodes.flatMap((mark) => {
    const [{ x, y }, reach] = [at(mark.id), mark.radius * scale.shape]
    if (isOff({ x: x - reach, y: y - reach }, { x: x + reach, y: y + reach })) return []
    const place = { transform: `translate(${round(x)} ${round(y)}) scale(${round(scale.shape)})`, opacity: mark.emphasis === 'low' ? 0.2 : undefined }
    return [element('g', place, [writeShape(mark, colours, mark.id === selected)])]
  })
  const counts = scene.links.flatMap(({ id, count }) => {
    const place = numbers.get(id)
    return place === undefined || count === null ? [] : [writeName(String(count), place, { size: 12, weight: 600, fill: colours.ink, halo: colours.ground })]
  })
  // A name that stands away from its node has a line to it.
  const leaders = scene.nodes.flatMap(({ id }) => {
    const end = labels.get(id)?.leader
    const { x, y } = at(id)
    return end === undefined || isOff({ x, y }) ? [] : [element('line', { x1: round(x), y1: round(y), x2: round(x + end.x), y2: round(y + end.y), stroke: colours['ink-soft'], 'stroke-width': 1.25 })]
  })
  const names = scene.nodes.flatMap((mark) => {
    const place = labels.get(mark.id)
    if (place === undefined) return []
    const { x, y } = at(mark.id)
    const isInside = place.side === 'inside'
    const { width, height } = labelSize(mark.label, place.fontPx)
    const [left, top] = [x + place.dx - width / 2, y + place.dy - height / 2]
    // Half a name is none.
    if (left < 0 || top < 0 || left + width > size.width || top + height > size.height) return []
    const look = {
      size: place.fontPx * (isInside ? INSIDE_SCALE : 1),
      weight: isInside || mark.emphasis === 'high' ? 600 : 500,
      fill: isInside ? (mark.fate === 'gone' ? colours.ink : colours['on-agency']) : mark.type === 'agency' ? colours['ink-soft'] : colours.ink,
      halo: isInside ? null : colours.ground,
      opacity: mark.emphasis !== 'low' ? undefined : isInside ? 0.75 : 0.28,
    }
    return [writeName(mark.label, { x: x + place.dx, y: y + place.dy }, look)]
  })
  return [lines, leaders, shapes, counts, names].map((group) => element('g', {}, ['\n', ...group.map((one) => `${one}\n`)])).join('\n')
}
