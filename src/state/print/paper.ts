/** How large paper is and what stands on it: the frames that pictures are drawn for, so that a page is the same on screen and on paper. */
import type { Size } from '../../lib/geometry.ts'
import { wallType } from '../../scene/camera.ts'
import type { View } from '../view.ts'
import type { Frame } from './drawView.ts'

type Paper = View['paper']
type Type = View['type']

/** CSS pixels in a millimetre. */
const PX = 96 / 25.4

/** Width and height upright, in millimetres. */
const sheets: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] }

/** Edges that stay white, in millimetres; print.css has the same. */
export const MARGIN = { side: 12, end: 10 } as const

/** Large print lies on its side, with one picture on a page and everything so many times as large. */
const LARGE = 1.55

/** The part of a page between its edges, in millimetres. */
export const innerSize = (paper: Paper, type: Type): Size => {
  const [short, long] = sheets[paper]
  const [width, height] = type === 'large' ? [long, short] : [short, long]
  return { width: width - 2 * MARGIN.side, height: height - 2 * MARGIN.end }
}

/** Where a picture stands: under a head or not, and among how many on its page. */
export type Place = { readonly print: 'comic' | 'worksheet'; readonly isFirst: boolean; readonly onPage: 1 | 2 }

/** Heights in millimetres of what stands beside pictures: the head of a first page, the foot of each, and the words of one picture. */
const HEAD = { comic: 44, worksheet: 33 } as const
const FOOT = 8
const WORDS = { usual: { comic: 25, worksheet: 58 }, large: { comic: 52, worksheet: 96 } } as const

/** The frame that a picture is drawn for. */
export const frameOf = (paper: Paper, type: Type, { print, isFirst, onPage }: Place): Frame => {
  const { width, height } = innerSize(paper, type)
  // Large print has a page of its own for the head.
  const head = isFirst && type === 'usual' ? HEAD[print] : 0
  const high = (height - head - FOOT) / (type === 'large' ? 1 : onPage) - WORDS[type][print]
  const scale = type === 'large' ? LARGE : 1
  return { size: { width: Math.round((width * PX) / scale), height: Math.round((high * PX) / scale) }, wall: wallType.near }
}

/** The frame of the small picture beside the notes of a scene. */
export const noteFrame: Frame = { size: { width: 660, height: 400 }, wall: wallType.hall }

/** `items` as they are laid on pages: two on each, of an odd number the first alone under the head; one on each in large print. */
export const layOnPages = <Item>(items: readonly Item[], type: Type): readonly (readonly Item[])[] => {
  const pages: (readonly Item[])[] = []
  const step = type === 'large' ? 1 : 2
  let at = type === 'usual' && items.length % 2 === 1 ? 1 : 0
  if (at === 1) pages.push(items.slice(0, 1))
  for (; at < items.length; at += step) pages.push(items.slice(at, at + step))
  return pages
}
