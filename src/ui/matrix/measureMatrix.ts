/** How large the cells, the text and the heads of the matrix are: few agencies make large ones, to be read from afar. */
import { type Size, clamp } from '../../lib/geometry.ts'

/** In pixels. `head` is the width of the row heads and the height of the column heads, `slant` how far those lean out to the right. */
export type Measures = { readonly cell: number; readonly font: number; readonly head: Size; readonly slant: number }

/** A cell holds a number of 12 pixels, and is never smaller than what a finger or a shaky hand can hit. */
const LEAST = { wide: 24, phone: 30 }
const LARGEST = 52
const FONT = { least: 12, ofCell: 0.34 }

/** Width of a letter and most letters of a head, by its font; longer names are cut. */
const LETTER = 0.6
const MOST_LETTERS = 17

/** Column heads are turned by 54 degrees, as matrix.css has it: how high and how far to the side a name goes for its length. */
const RISE = 0.81
const LEAN = 0.59

/** What the corner between the heads needs for what it tells. */
const CORNER = { wide: { width: 104, height: 80 }, phone: { width: 88, height: 76 } }

export const measureMatrix = (names: readonly string[], { width, height }: Size, isPhone: boolean): Measures => {
  const kind = isPhone ? 'phone' : 'wide'
  const letters = Math.min(MOST_LETTERS, names.reduce((most, { length }) => Math.max(most, length), 0))
  const within = (font: number): Measures => {
    const length = Math.ceil(letters * LETTER * font)
    const head = { width: Math.max(CORNER[kind].width, length + 28), height: Math.max(CORNER[kind].height, Math.ceil(length * RISE + font) + 8) }
    const slant = Math.ceil(Math.max(0, length) * LEAN + font)
    const fit = Math.floor(Math.min((width - head.width - slant) / names.length, (height - head.height) / names.length))
    const cell = clamp(fit, LEAST[kind], LARGEST)
    return { cell, font: Math.max(FONT.least, Math.floor(cell * FONT.ofCell)), head, slant }
  }
  // Larger text needs larger heads, which leave less room for cells: the second measure is of what is left then.
  const { font } = within(FONT.least)
  return { ...within(font), font: Math.min(font, within(font).font) }
}
