/** Words into lines by their measured width: as few lines as the width allows, and those of even length. */
import { LINE_HEIGHT, textWidth } from '../../layout/sizes.ts'

export type Wrapped = {
  readonly lines: readonly string[]
  readonly height: number
  /** True when a word was wider than a line and had to be cut. */
  readonly isCut: boolean
}

const nothing: Wrapped = { lines: [], height: 0, isCut: false }

/** Cuts a word into pieces that fit; at least one letter each. */
const cutWord = (word: string, fontPx: number, width: number): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, fontPx) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const fill = (words: readonly string[], fontPx: number, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, fontPx) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Halvings after which lines are as even as anyone can see. */
const EVENING_STEPS = 5

/** `text` in lines of at most `width` pixels. */
export const wrapWords = (text: string, fontPx: number, width: number): Wrapped => {
  if (text === '') return nothing
  const given = text.split(' ')
  const words = given.flatMap((word) => cutWord(word, fontPx, width))
  let lines = fill(words, fontPx, width)
  if (lines.length > 1) {
    // The narrowest width with as few lines: no line with a single word left over.
    let [narrow, wide] = [0, width]
    for (let step = 0; step < EVENING_STEPS; step += 1) {
      const middle = (narrow + wide) / 2
      const tried = fill(words, fontPx, middle)
      const fits = tried.length === lines.length && tried.every((line) => textWidth(line, fontPx) <= width)
      if (fits) [wide, lines] = [middle, tried]
      else narrow = middle
    }
  }
  return { lines, height: lines.length * fontPx * LINE_HEIGHT, isCut: words.length > given.length }
}

const MOST_LINES_INSIDE = 3

/** Part of the radius that a name inside may reach to. */
const INSIDE = 0.88

/** The parts of a name that may stand on lines of their own; a hyphen stays with what it ends. */
const partsOf = (label: string): readonly string[] => label.split(/ |(?<=-)/u)

/** Every way to set `parts` on `count` lines. */
const arrange = (parts: readonly string[], count: number, glue: string): readonly (readonly string[])[] => {
  if (count === 1) return [[parts.join(glue)]]
  return parts.slice(0, parts.length - count + 1).flatMap((_, index) => arrange(parts.slice(index + 1), count - 1, glue).map((rest) => [parts.slice(0, index + 1).join(glue), ...rest]))
}

/** A name inside a circle, on up to three lines, as large as fits and at most `mostPx`; null where that is less than `leastPx`. */
export const fitInside = (label: string, radius: number, leastPx: number, mostPx: number): { readonly lines: readonly string[]; readonly fontPx: number } | null => {
  let best: { readonly lines: readonly string[]; readonly fontPx: number } | null = null
  const parts = partsOf(label)
  const glue = label.includes(' ') ? ' ' : ''
  for (let count = 1; count <= Math.min(MOST_LINES_INSIDE, parts.length); count += 1)
    for (const lines of arrange(parts, count, glue)) {
      // Corners of the text's box lie on the circle; capitals are about 0.7 of the type high.
      const perPx = Math.max(...lines.map((line) => textWidth(line, 100) / 100))
      const fontPx = Math.min(mostPx, (2 * INSIDE * radius) / Math.hypot(perPx, 0.8 + (count - 1) * LINE_HEIGHT))
      if (fontPx >= leastPx && (best === null || fontPx > best.fontPx + 0.01)) best = { lines, fontPx: Math.floor(fontPx * 10) / 10 }
    }
  return best
}
