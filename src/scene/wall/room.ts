/** From the faintest word that the last row can read to colours and strokes: rooms by how much light falls on their wall. */
import { lightestGrey } from './glare.ts'

/** Contrast of white to black on the wall, from a room flooded with light to a dim one. */
export const rooms = [3, 4, 5, 7, 10, 15] as const

export type Room = (typeof rooms)[number]

/** Contrast at which words as large as those of the strip are just read. */
const JUST_READ = 2

/** The grey (0 to 255) of the strip's word that is just read in such a room: the brighter the room, the darker it must be. */
export const stripGrey = (room: Room): number => lightestGrey(JUST_READ, room)

/** How strong the projector's colours and strokes are. */
export type Strength = 'usual' | 'bright' | 'brightest'

export type RoomLook = {
  readonly profile: 'screen' | 'projector'
  readonly strength: Strength
  /** True where no colour at all reaches the figures: less light must fall on the wall. */
  readonly isTooBright: boolean
}

/** What the wall looks like in a room; in one that nobody has tried, as in a usual classroom. */
export const lookFor = (room: Room | null): RoomLook => ({
  profile: room !== null && room >= 15 ? 'screen' : 'projector',
  strength: room === null || room >= 7 ? 'usual' : room >= 5 ? 'bright' : 'brightest',
  isTooBright: room !== null && room < 4,
})
