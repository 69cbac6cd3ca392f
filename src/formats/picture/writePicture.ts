/** The picture as an SVG file that stands alone: title, what is shown, the network as it is on screen, legend and sources. No style sheet, no font file. */
import type { Size } from '../../lib/geometry.ts'
import type { Drawn } from '../../scene/drawn.ts'
import { XML_HEAD, element, textElement } from '../xml.ts'
import { wrapText } from './flow.ts'
import type { Palette } from './palette.ts'
import { type LegendWords, writeLegend } from './writeLegend.ts'
import { writeMarks } from './writeMarks.ts'

export type PictureWords = {
  readonly title: string
  /** Under the title: how much is shown, and what hides the rest. */
  readonly lines: readonly string[]
  /** At the foot: whose data, and the address of the view. */
  readonly sources: readonly string[]
  /** Not drawn: what programs show of a file. */
  readonly description: string
  readonly legend: LegendWords
}

export type PictureFile = { readonly svg: string; readonly size: Size }

const MARGIN_PX = 24
const GAP_PX = 12
const FONTS = "Figtree, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"

type Block = { readonly text: string; readonly fontPx: number; readonly weight: number; readonly fill: string }

/** Lines of text from `top` down: what is written, and where it ends. */
const writeBlocks = (blocks: readonly Block[], top: number, width: number): { readonly svg: string; readonly bottom: number } => {
  let y = top
  const written: string[] = []
  for (const { text, fontPx, weight, fill } of blocks)
    for (const line of wrapText(text, fontPx, width)) {
      written.push(textElement('text', { x: MARGIN_PX, y: Math.round(y + fontPx), 'font-size': fontPx, 'font-weight': weight, fill }, line))
      y += Math.ceil(fontPx * 1.4)
    }
  return { svg: written.join('\n'), bottom: y }
}

/** The file, and its size in CSS pixels. */
export const writePicture = (drawn: Drawn, selected: string | null, words: PictureWords, colours: Palette): PictureFile => {
  const inner = drawn.size.width
  const width = Math.ceil(inner + 2 * MARGIN_PX)
  const head = writeBlocks(
    [{ text: words.title, fontPx: 24, weight: 700, fill: colours.ink }, ...words.lines.map((text) => ({ text, fontPx: 14, weight: 400, fill: colours['ink-soft'] }))],
    MARGIN_PX - 4,
    inner,
  )
  const top = head.bottom + GAP_PX
  const legendTop = top + drawn.size.height + GAP_PX
  const legend = writeLegend(drawn.scene, words.legend, colours, inner)
  const rule = legendTop + legend.height + GAP_PX
  const foot = writeBlocks(words.sources.map((text) => ({ text, fontPx: 11.5, weight: 400, fill: colours['ink-soft'] })), rule + 8, inner)
  const height = Math.ceil(foot.bottom + MARGIN_PX - 6)
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONTS, role: 'img' }, [
    '\n',
    textElement('title', {}, words.title),
    '\n',
    textElement('desc', {}, words.description),
    '\n',
    element('rect', { width, height, fill: colours.ground }),
    '\n',
    head.svg,
    '\n',
    // What lies beyond the frame is cut off, as on screen.
    element('svg', { x: MARGIN_PX, y: top, width: inner, height: drawn.size.height, overflow: 'hidden' }, ['\n', writeMarks(drawn, selected, colours), '\n']),
    '\n',
    element('g', { transform: `translate(${MARGIN_PX} ${legendTop})` }, [legend.svg]),
    '\n',
    element('line', { x1: MARGIN_PX, y1: rule, x2: width - MARGIN_PX, y2: rule, stroke: colours.line }),
    '\n',
    foot.svg,
    '\n',
  ])
  return { svg: `${XML_HEAD}${svg}\n`, size: { width, height } }
}
