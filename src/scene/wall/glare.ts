/** What a wall does to colours: light that falls on it takes part of every contrast. The formula is WCAG's, with the room's own share in place of a screen's twentieth. */

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number]

/** Contrast of white to black on a wall in a lit classroom; WCAG counts with a screen's 21. */
export const LIT_ROOM = 7

/** Least contrast on such a wall of what is read, and of marks and lines. */
export const READ = 4
export const SEEN = 3

const toLinear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)

const fromLinear = (value: number): number => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)

/** Relative luminance, 0 for black to 1 for white. */
export const luminanceOf = ([r, g, b]: Colour): number => 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b)

/** Contrast of two colours on a wall whose white stands to its black as `system` to 1; `system` is more than 1. */
export const contrastOnWall = (a: Colour, b: Colour, system: number): number => {
  const glare = 1 / (system - 1)
  const [one, other] = [luminanceOf(a), luminanceOf(b)]
  return (Math.max(one, other) + glare) / (Math.min(one, other) + glare)
}

/** The lightest grey (0 to 255) that stands out from white by `contrast` on such a wall; 0, black, where none does. */
export const lightestGrey = (contrast: number, system: number): number => {
  const glare = 1 / (system - 1)
  return Math.max(0, Math.floor(fromLinear(Math.max(0, (1 + glare) / contrast - glare))))
}
