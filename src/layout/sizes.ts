/** How large things are drawn at scale 1, in CSS pixels: the layout makes room for what the scene will draw. */
import type { Size } from '../lib/geometry.ts'
import { glyphWidths } from './glyphWidths.ts'

/** Smallest type on a screen and on a phone, and the type the layout makes room for at scale 1, in CSS pixels. */
export const SMALLEST_FONT_PX = 11
export const LAYOUT_FONT_PX = 12
export const SMALLEST_FONT_PHONE_PX = 12

/** Half the side of a mission's square at scale 1. */
export const MISSION_RADIUS = 7.5

/** Space between a shape and the label beside it. */
export const LABEL_GAP = 2

/** Height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.25

const widths = new Map(glyphWidths.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)))

// Letters the font lacks are drawn in the system's own, where a wide letter is about as wide as the type is high.
const UNKNOWN_WIDTH = 1000

/** Width of one line of text in CSS pixels at weight 600; a little more than it will be, never less. */
export const textWidth = (text: string, fontPx: number): number => {
  let thousandths = 0
  for (const character of text) thousandths += widths.get(character) ?? UNKNOWN_WIDTH
  return Math.ceil((thousandths * fontPx) / 1000 + 1)
}

export const labelSize = (text: string, fontPx: number): Size => ({ width: textWidth(text, fontPx), height: Math.ceil(fontPx * LINE_HEIGHT) })

/** Radius of an agency's circle at scale 1: its area grows evenly with the missions drawn, from a dot for one. */
export const agencyRadius = (missions: number): number => Math.sqrt(8.5 ** 2 + 40 * Math.max(0, missions - 1))

/** Width of a link between agencies that share `count` missions, in CSS pixels: its square grows evenly. */
export const sharedWidth = (count: number): number => Math.min(10, 0.7 + 0.95 * Math.sqrt(count))

/** Opacity of a link between agencies: those that share one mission are a veil, from which those that share many stand out. */
export const sharedOpacity = (count: number): number => 0.1 + 0.26 * Math.min(1, (count - 1) / 9)

/** The largest type at which `text` fits inside a circle of radius `radiusPx`: half its width and half its height span the radius. */
export const fontInside = (text: string, radiusPx: number): number => {
  const perPx = textWidth(text, 100) / 100
  // The corner of the text's box lies on the circle: (w/2)^2 + (h/2)^2 = r^2, with h the height of capitals, 0.7 of the size.
  return (2 * (radiusPx - 1)) / Math.hypot(perPx, 0.7)
}
