// What a reader without JavaScript gets: a sentence and the list of missions with their agencies.
import { labelOf } from '../../src/graph/buildGraph.ts'
import { yearOf } from '../../src/dataset/dates.ts'
import type { Dataset } from '../../src/dataset/schema.ts'

const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)

/** So many agencies are named for a mission: an agreement of seventy states would weigh more than the rest. */
const MOST_NAMES = 4

const listNames = (names: readonly string[]): string => (names.length <= MOST_NAMES + 1 ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`)

/** HTML for the inside of `<noscript>`; every text of the data is escaped. */
export const writeNoscript = ({ agencies, missions }: Dataset): string => {
  const names = new Map(agencies.map((agency) => [agency.id, labelOf(agency)]))
  const rows = missions
    .filter((mission) => mission.highlight === true)
    .toSorted((a, b) => (a.start.date < b.start.date ? -1 : 1))
    .map((mission) => `<li>${escape(mission.name)} (${yearOf(mission.start.date)}): ${escape(listNames(mission.partners.map(({ agency }) => names.get(agency) ?? agency)))}</li>`)
  return `<p>The interactive network needs JavaScript, which is off in this browser. These are its missions, with the year they began and the agencies that took part:</p><ul>${rows.join('')}</ul>`
}
