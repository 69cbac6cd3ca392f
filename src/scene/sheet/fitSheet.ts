/** The sheet of a mission in a frame: the largest type at which everything fits, and more said of each partner rather than less. */
import { SMALLEST_FONT_PHONE_PX, SMALLEST_FONT_PX } from '../../layout/sizes.ts'
import { type Size, clamp } from '../../lib/geometry.ts'
import { placeAgency, placePanel } from './place/placeAgency.ts'
import { placeAgencyList } from './place/placeAgencyList.ts'
import { placeAround } from './place/placeAround.ts'
import { placeColumns } from './place/placeColumns.ts'
import { type AgencyFacts, type MissionFacts, type Sheet, levels } from './types.ts'

/** Frames narrower than this, or much higher than wide, are read as a column that scrolls. */
const NARROW_PX = 640

const isColumn = ({ width, height }: Size): boolean => width < NARROW_PX || width < 0.85 * height

const leastIn = ({ width }: Size): number => (width < NARROW_PX ? SMALLEST_FONT_PHONE_PX : SMALLEST_FONT_PX)

/** Largest type of a sheet, so that two partners do not shout. */
const mostIn = ({ width, height }: Size): number => clamp(Math.min(height * 0.043, width * 0.026), 14, 72)

/** Type from which on words are read from the last row; below it fewer words in larger type serve better. */
const goodIn = ({ height }: Size): number => Math.max(12.5, height * 0.0178)

/** Type of a column that scrolls: there is room for any size, and the eye is near. */
const COLUMN_PX = 16.5

const HALVINGS = 9

/** The sheet with the largest type of `least` to `most` pixels that `place` accepts; null where it accepts none of those tried. */
export const findLargest = (place: (em: number) => Sheet | null, least: number, most: number): Sheet | null => {
  const whole = place(most)
  if (whole !== null) return whole
  let best = place(least)
  let [low, high] = [least, most]
  for (let step = 0; best !== null && step < HALVINGS; step += 1) {
    const tried = Math.floor(((low + high) / 2) * 10) / 10
    const sheet = place(tried)
    if (sheet === null) high = tried
    else [best, low] = [sheet, tried]
  }
  return best
}

/** The largest of several forms: one that does not fit at the type of the best so far need not be looked into. */
const findLargestOf = (forms: readonly ((em: number) => Sheet | null)[], least: number, most: number): Sheet | null =>
  forms.reduce<Sheet | null>((best, place) => findLargest(place, best?.fontPx ?? least, most) ?? best, null)

/** More columns than this no eye follows. */
const MOST_COLUMNS = 6

const columnCounts = Array.from({ length: MOST_COLUMNS }, (_, index) => index + 1)

/** Columns are for many: up to so many partners stand at two sides, more while their type there is nearly as large. */
const FEW_PARTNERS = 9
const PREFER_SIDES = 0.8

export const placeMission = (facts: MissionFacts, frame: Size): Sheet => {
  const least = leastIn(frame)
  const [most, good] = [mostIn(frame), goodIn(frame)]
  const inColumn = (em: number): Sheet => placeColumns(facts, frame, em, 'words', least, { columns: 1, mayGrow: true }) as Sheet
  if (isColumn(frame)) return findLargest((em) => placeColumns(facts, frame, em, 'words', least, { columns: 1, mayGrow: false }), COLUMN_PX, Math.max(COLUMN_PX, most)) ?? inColumn(COLUMN_PX)
  const isFew = facts.groups.reduce((sum, { cards }) => sum + cards.length, 0) <= FEW_PARTNERS
  let fallback: Sheet | null = null
  for (const level of levels) {
    const around = findLargest((em) => placeAround(facts, frame, em, level, least), least, most)
    const isForSides = around !== null && isFew && around.fontPx >= good
    const inColumns = isForSides ? null : findLargestOf(columnCounts.slice(1).map((columns) => (em) => placeColumns(facts, frame, em, level, least, { columns, mayGrow: false })), least, most)
    const sheet = around !== null && around.fontPx >= PREFER_SIDES * (inColumns?.fontPx ?? 0) ? around : inColumns
    if (sheet !== null && sheet.fontPx >= good) return sheet
    // No level in good type: the shortest words in the largest type there is.
    if (sheet !== null && sheet.fontPx > (fallback?.fontPx ?? 0)) fallback = sheet
  }
  return fallback ?? inColumn(least)
}

/** The sheet of an agency in a frame. */
export const placeAgencySheet = (facts: AgencyFacts, frame: Size): Sheet => {
  const least = leastIn(frame)
  const panel = isColumn(frame) ? null : placePanel(facts, frame, least)
  if (panel === null) return placeAgencyList(facts, frame, COLUMN_PX, least)
  const most = mostIn(frame)
  const good = goodIn(frame)
  const count = facts.decades.reduce((sum, { missions }) => sum + missions.length, 0)
  const place = (em: number, keep: number, columns: number): Sheet | null => placeAgency(facts, frame, panel, em, { columns, keep })
  const whole = findLargestOf(columnCounts.map((columns) => (em) => place(em, count, columns)), good, most)
  if (whole !== null) return whole
  // Too many for good type: as many of the heaviest as fit, the rest one press away.
  const atGood = (keep: number): Sheet | null => columnCounts.reduce<Sheet | null>((found, columns) => found ?? place(good, keep, columns), null)
  let [kept, lost] = [0, count]
  let best = atGood(0)
  while (lost - kept > 1) {
    const tried = Math.floor((kept + lost) / 2)
    const sheet = atGood(tried)
    if (sheet === null) lost = tried
    else [best, kept] = [sheet, tried]
  }
  return best ?? placeAgencyList(facts, frame, COLUMN_PX, least)
}
