/** Walking a sheet by keys, pure: right to the first partner and to its number, left back, up and down from partner to partner. */
import { numberKey } from './place/agencyParts.ts'
import type { Sheet } from './types.ts'

const numberOf = (sheet: Sheet, stop: string): string | undefined => sheet.texts.find(({ key, kind }) => kind === 'number' && key === numberKey(stop))?.key

/** Where a key leads from `here`: a node's id or the key of a text that is a button; null is the sheet as a whole. Where it leads nowhere one stays. */
export const walkSheet = (sheet: Sheet, here: string | null, key: string): string | null => {
  const [centre, ...partners] = sheet.order
  if (here === null || centre === undefined) return centre ?? null
  const partner = partners.find((one) => one === here || numberKey(one) === here)
  if (key === 'ArrowLeft') return partner === undefined ? null : partner === here ? centre : partner
  if (partner === undefined) return key === 'ArrowUp' ? (partners.at(-1) ?? here) : (partners[0] ?? here)
  if (key === 'ArrowRight') return numberOf(sheet, here) ?? here
  const next = partners.at((partners.indexOf(partner) + (key === 'ArrowDown' ? 1 : -1)) % partners.length) ?? partner
  return here === partner ? next : (numberOf(sheet, next) ?? next)
}
