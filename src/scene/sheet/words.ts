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

/** Widths of words in thousandths of the type. */
const measureWords = (words: readonly string[]): readonly number[] => words.map((word) => textWidth(word, 1000) - 1)

type MeasuredText = { readonly words: readonly string[]; readonly widths: readonly number[] }

/** Texts measured before: a sheet tries the same ones at many sizes of type, and widths grow evenly with it. */
const measured = new Map<string, MeasuredText>()

/** More texts than a few sheets have; beyond that memory is worth more. */
const MOST_MEASURED = 4000

const measureText = (text: string): MeasuredText => {
  const known = measured.get(text)
  if (known !== undefined) return known
  const words = text.split(' ')
  const fresh = { words, widths: measureWords(words) }
  if (measured.size >= MOST_MEASURED) measured.clear()
  measured.set(text, fresh)
  return fresh
}

const SPACE = textWidth(' ', 1000) - 1

type Lines = { readonly starts: readonly number[]; readonly widest: number }

/** Where lines begin when each takes as many words as fit; widths in pixels as `textWidth` has them. */
const fill = (widths: readonly number[], fontPx: number, width: number): Lines => {
  const starts: number[] = []
  let [line, widest] = [0, 0]
  widths.forEach((word, index) => {
    const longer = line + SPACE + word
    if (starts.length > 0 && Math.ceil((longer * fontPx) / 1000 + 1) <= width) line = longer
    else {
      starts.push(index)
      line = word
    }
    widest = Math.max(widest, line)
  })
  return { starts, widest: Math.ceil((widest * fontPx) / 1000 + 1) }
}

/** Halvings after which lines are as even as anyone can see. */
const EVENING_STEPS = 5

/** `text` in lines of at most `width` pixels. */
export const wrapWords = (text: string, fontPx: number, width: number): Wrapped => {
  if (text === '') return nothing
  const given = measureText(text)
  const isCut = given.widths.some((word) => (word * fontPx) / 1000 + 1 > width)
  const words = isCut ? given.words.flatMap((word) => cutWord(word, fontPx, width)) : given.words
  const widths = isCut ? measureWords(words) : given.widths
  let { starts } = fill(widths, fontPx, width)
  if (starts.length > 1) {
    // The narrowest width with as few lines: no line with a single word left over.
    let [narrow, wide] = [0, width]
    for (let step = 0; step < EVENING_STEPS; step += 1) {
      const middle = (narrow + wide) / 2
      const tried = fill(widths, fontPx, middle)
      if (tried.starts.length === starts.length && tried.widest <= width) [wide, starts] = [middle, tried.starts]
      else narrow = middle
    }
  }
  const lines = starts.map((start, index) => words.slice(start, starts[index + 1]).join(' '))
  return { lines, height: lines.length * fontPx * LINE_HEIGHT, isCut }
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
