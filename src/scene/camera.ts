/** Where the reader looks from: the point of the graph in the middle of the picture, and how many pixels a unit takes. */
import { type Box, type Point, type Size, clamp, enclose } from '../lib/geometry.ts'
import { LABEL_GAP, LAYOUT_FONT_PX, LINE_HEIGHT, SMALLEST_FONT_PHONE_PX, SMALLEST_FONT_PX } from '../layout/sizes.ts'

/** Middle of the picture in graph units; `k` is CSS pixels per unit. */
export type Camera = { readonly x: number; readonly y: number; readonly k: number }

/** Space kept free at the edges of the picture, in CSS pixels. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/** Nearest and farthest one may go, as multiples of the fitting scale. */
export const ZOOM_RANGE = [0.5, 12] as const

/** Widest picture that counts as a phone's, in CSS pixels. */
const PHONE_WIDTH = 600

/** The camera that shows all of `box` (graph units) inside a picture of `size` pixels. */
export const fitCamera = (box: Box, size: Size, padding: Padding, most = Infinity): Camera => {
  const free = { width: Math.max(1, size.width - padding.left - padding.right), height: Math.max(1, size.height - padding.top - padding.bottom) }
  const k = Math.min(most, free.width / Math.max(1, box.right - box.left), free.height / Math.max(1, box.bottom - box.top))
  // The middle of the free part is not the middle of the picture.
  const offsetX = (padding.left - padding.right) / 2 / k
  const offsetY = (padding.top - padding.bottom) / 2 / k
  return { x: (box.left + box.right) / 2 - offsetX, y: (box.top + box.bottom) / 2 - offsetY, k }
}

/** Box around `points`, each with room for a shape and its name, in graph units; undefined without points. */
export const boxAround = (points: Iterable<Point>, room: number): Box | undefined =>
  enclose([...points].map(({ x, y }) => ({ left: x - room, right: x + room, top: y - room, bottom: y + room })))

/** The camera moved as little as needed so that no empty ground is shown where `frame` could fill it. */
export const keepInside = ({ x, y, k }: Camera, frame: Size, size: Size): Camera => {
  const keep = (middle: number, length: number, shown: number): number => (shown >= length ? length / 2 : clamp(middle, shown / 2, length - shown / 2))
  return { x: keep(x, frame.width, size.width / k), y: keep(y, frame.height, size.height / k), k }
}

/** As many links a picture shows in their full strength. */
const STRONG_LINKS = 700

/** Part of their usual opacity that the links of a crowd have, so that shapes and names stand before them; it comes back as one comes closer. `zoom` is a multiple of the fitting scale. */
export const lineStrength = (links: number, zoom: number): number => Math.min(1, Math.sqrt((STRONG_LINKS / Math.max(1, links)) * Math.max(1, zoom)))

/** Where a point of the graph appears in a picture of `size` pixels. */
export const toScreen = ({ x, y, k }: Camera, size: Size, point: Point): Point => ({ x: (point.x - x) * k + size.width / 2, y: (point.y - y) * k + size.height / 2 })

/** The point of the graph at a place of the picture. */
export const toGraph = ({ x, y, k }: Camera, size: Size, place: Point): Point => ({ x: (place.x - size.width / 2) / k + x, y: (place.y - size.height / 2) / k + y })

/** From this multiple of the fitting scale on one may lose one's way: a small map of the whole then lies in the picture's lower left corner. */
const FAR_IN = 2.65

/** Longest sides of that map and its distance from the edges, in CSS pixels. */
const MAP = { width: 176, height: 132, away: 12 }

/** Where the small map of `frame` lies in a picture of `size` pixels; null where one is not far in, or there is no room for it. */
export const mapBox = ({ k }: Camera, fittingK: number, frame: Size, size: Size): Box | null => {
  if (k < fittingK * FAR_IN || size.width < PHONE_WIDTH || size.height < 3 * MAP.height) return null
  const scale = Math.min(MAP.width / frame.width, MAP.height / frame.height)
  return { left: MAP.away, right: MAP.away + frame.width * scale, top: size.height - MAP.away - frame.height * scale, bottom: size.height - MAP.away }
}

/** `seek` finds the offset from its node of a name of that size, for which the place must be free. */
export type Told = { readonly px: number; readonly seek: (width: number, height: number, isFree: (dx: number, dy: number) => boolean) => Point | null }

/** How things are drawn from a camera: shapes as multiples of their size at scale 1, names in pixels. */
export type DrawScale = {
  readonly shape: number
  readonly fontPx: number
  /** Largest type of a name inside a circle, and type of what is selected where there is room, in CSS pixels. */
  readonly insidePx: number
  readonly highPx: number
  /** Of what the scene of a lesson is about the least type, and a way to a gap for a name; absent where nothing is told. */
  readonly told?: Told | undefined
  /** True where names are so large that those of partners too must be sought a place. */
  readonly isWall: boolean
  /** Smallest type allowed in a picture of this size. */
  readonly leastPx: number
  readonly lineHeightPx: number
  readonly gapPx: number
}

/** Names inside circles grow with them, up to this, in CSS pixels. */
const LARGEST_INSIDE_PX = 26

/** A selected name is drawn this much larger. */
const HIGH_SCALE = 1.2

/** Size of names as parts of the height of a picture on a wall, from how far they are to be read, and of those that a scene is about. */
export const wallType = { near: 0.023, room: 0.031, hall: 0.041 } as const
const WALL_HIGH = 0.056

/** A picture narrower than this counts as less high: names must find room to the side too. */
const WALL_ASPECT = 0.75

/**
 * Shapes keep the size they have when everything fits and grow slowly as one comes closer, never faster than the space between
 * them, so that coming closer makes room. Names keep their size. `wall` is the size of names as a part of the picture's height,
 * 0 on a screen at arm's length: fewer names are then drawn, and those can be read from the last row. `told` is for what the scene of a lesson is about.
 */
export const scaleFor = (k: number, fittingK: number, size: Size, wall = 0, told?: Told): DrawScale => {
  const least = size.width < PHONE_WIDTH ? SMALLEST_FONT_PHONE_PX : SMALLEST_FONT_PX
  const resting = Math.min(fittingK, 1.3)
  const shape = k <= fittingK ? Math.min(k, resting) : Math.min(1.6, Math.max(resting, resting * (k / fittingK) ** 0.35))
  const usualPx = clamp(LAYOUT_FONT_PX * resting, least, 15)
  const height = Math.min(size.height, size.width * WALL_ASPECT)
  const fontPx = Math.max(usualPx, wall * height)
  const highPx = Math.max(fontPx * HIGH_SCALE, wall === 0 ? 0 : WALL_HIGH * height, told?.px ?? 0)
  return { shape, fontPx, insidePx: LARGEST_INSIDE_PX + 2 * (fontPx - usualPx), highPx, told, isWall: wall > 0, leastPx: least, lineHeightPx: Math.ceil(fontPx * LINE_HEIGHT), gapPx: LABEL_GAP }
}
