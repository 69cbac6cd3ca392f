/** How large things are on a wall that a class looks at from afar, as parts of the screen's height (research: the last row sits six heights away). */

/** The caption, the names of what it is about, whatever else is written in the picture, and the radius of what it is about. */
export const CAPTION_PART = 0.05
export const NAMED_PART = 0.043
export const OTHER_PART = 0.025
export const MARK_PART = 0.016

/** How much larger for rooms that are deeper. */
const depths = { near: 1, room: 1.12, hall: 1.25 } as const

export type Depth = keyof typeof depths

/** Sizes in CSS pixels. */
export type WallSizes = { readonly namedPx: number; readonly otherPx: number; readonly markPx: number }

/** For a screen of `height` pixels and a room of that depth. */
export const wallSizes = (height: number, depth: Depth): WallSizes => {
  const size = (part: number): number => Math.ceil(height * part * depths[depth] * 10 - 1e-9) / 10
  return { namedPx: size(NAMED_PART), otherPx: size(OTHER_PART), markPx: size(MARK_PART) }
}
