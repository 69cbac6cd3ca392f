/** How large things are on a wall that a class looks at from afar, as parts of the screen's height (research: the last row sits six heights away). */
import type { Size } from '../../lib/geometry.ts'

/** The caption, the names of what it is about, whatever else is written in the picture, and the radius of what it is about. */
export const CAPTION_PART = 0.05
export const NAMED_PART = 0.043
const OTHER_PART = 0.025
const MARK_PART = 0.016

/** How much larger for rooms that are deeper. */
const depths = { near: 1, room: 1.12, hall: 1.25 } as const

export type Depth = keyof typeof depths

/** Sizes in CSS pixels. */
export type WallSizes = { readonly namedPx: number; readonly otherPx: number; readonly markPx: number }

/** A screen narrower than this, as a phone held upright, counts as less high: names must find room to the side too. */
const NARROWEST = 0.8

/** For a screen of that size and a room of that depth. */
export const wallSizes = ({ width, height }: Size, depth: Depth): WallSizes => {
  const high = Math.min(height, width * NARROWEST)
  const size = (part: number): number => Math.ceil(high * part * depths[depth] * 10 - 1e-9) / 10
  return { namedPx: size(NAMED_PART), otherPx: size(OTHER_PART), markPx: size(MARK_PART) }
}
