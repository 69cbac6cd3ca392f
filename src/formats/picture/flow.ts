/** Breaks words and things into lines that fit a width: SVG does not do it by itself. */
import { textWidth } from '../../layout/sizes.ts'

/** Lines of `text` no wider than `width` at a size of type; a word that is wider by itself, as an address is, breaks anywhere. */
export const wrapText = (text: string, fontPx: number, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, fontPx) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && textWidth(line + character, fontPx) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Places of things of these widths side by side, row under row. */
export const placeInRows = (widths: readonly number[], gap: number, width: number): readonly { readonly x: number; readonly row: number }[] => {
  let [x, row] = [0, 0]
  return widths.map((own) => {
    if (x > 0 && x + own > width) [x, row] = [0, row + 1]
    const place = { x, row }
    x += own + gap
    return place
  })
}
