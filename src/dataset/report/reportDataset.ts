/** What the dataset holds and how well it is supported, in numbers: counted from the records alone. */
import { yearOf } from '../dates.ts'
import type { Dataset, Mission } from '../schema.ts'
import { categories, endedStatuses, regions, roles, statuses } from '../vocab.ts'
import { type SourceRank, createSourceRank, hostOf, sourceRanks } from './sourceRank.ts'

/** A word and how often it holds. */
export type Count = readonly [word: string, count: number]

export type DatasetReport = {
  readonly missions: number
  readonly highlights: number
  readonly agencies: number
  readonly countries: number
  readonly partnerships: number
  /** Different addresses. */
  readonly sources: number
  /** By the decade of the start. */
  readonly byDecade: readonly Count[]
  readonly byCategory: readonly Count[]
  readonly byStatus: readonly Count[]
  /** Missions in which an agency of the region takes part. */
  readonly byRegion: readonly Count[]
  /** Partnerships that have the role. */
  readonly byRole: readonly Count[]
  /** Missions led, alone or with others, neither by NASA nor by ESA. */
  readonly ledByOthers: number
  /** Missions with sources of two publishers or more. */
  readonly withSecondSource: number
  /** Partnerships that rest on one source. */
  readonly singleSourced: number
  /** Sources by how near they are to those who know. */
  readonly bySourceRank: readonly Count[]
  /** Missions that have not ended, by how many days before `today` their status was seen. */
  readonly byStatusAge: readonly Count[]
  /** Missions that have not ended and whose status is older than `OLDEST_STATUS_DAYS`. */
  readonly oldStatuses: readonly string[]
  /** Addresses that support more records than `FEW_RECORDS`: worth a look, whether each says what it is cited for. */
  readonly busyAddresses: readonly Count[]
}

/** From here on a status of what has not ended counts as old, as design.md has it. */
export const OLDEST_STATUS_DAYS = 180

/** An address may support so many records before it is listed for review. */
export const FEW_RECORDS = 6

const DAY_MS = 86_400_000

// A month or a year stands for its last day: what was seen in 2026 may have been seen yesterday.
const lastDay = (date: string): number => {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

/** Whole days from `date` to `today`, both UTC; never negative. */
export const daysBetween = (date: string, today: string): number => Math.max(0, Math.round((lastDay(today) - lastDay(date)) / DAY_MS))

const countWords = (words: Iterable<string>, order?: readonly string[]): readonly Count[] => {
  const counts = new Map<string, number>((order ?? []).map((word) => [word, 0]))
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}

const leaders = new Set(['nasa', 'esa'])

/** Whether neither NASA nor ESA leads, alone or with others. */
export const isLedByOthers = ({ partners }: Pick<Mission, 'partners'>): boolean =>
  !partners.some(({ agency, roles: has }) => leaders.has(agency) && (has.includes('lead') || has.includes('co-lead')))

/** Whether a mission has sources of two publishers at two hosts: what one copied from itself is no second witness. */
export const hasSecondSource = ({ sources }: Pick<Mission, 'sources'>): boolean =>
  sources.some((one, index) => sources.slice(0, index).some((other) => one.publisher.toLowerCase() !== other.publisher.toLowerCase() && hostOf(one.url) !== hostOf(other.url)))

const ageOf = (days: number): string => (days <= 90 ? 'up to 90 days' : days <= OLDEST_STATUS_DAYS ? `up to ${OLDEST_STATUS_DAYS} days` : days <= 365 ? 'up to a year' : 'older')

/** Counts `dataset` as seen on `today` (YYYY-MM-DD). */
export const reportDataset = ({ agencies, missions }: Dataset, today: string): DatasetReport => {
  const regionOf = new Map(agencies.map(({ id, region }) => [id, region]))
  const rankOf = createSourceRank(agencies)
  const partnerships = missions.flatMap(({ partners }) => partners)
  const sources = [...agencies, ...missions].flatMap((record) => record.sources)
  const lasting = missions.filter(({ status }) => !endedStatuses.has(status.value))
  const recordsAt = countWords([...agencies, ...missions].flatMap((record) => [...new Set(record.sources.map(({ url }) => url))]))
  return {
    missions: missions.length,
    highlights: missions.filter(({ highlight }) => highlight === true).length,
    agencies: agencies.length,
    countries: new Set(agencies.flatMap(({ country }) => country ?? [])).size,
    partnerships: partnerships.length,
    sources: new Set(sources.map(({ url }) => url)).size,
    byDecade: countWords(missions.map(({ start }) => `${Math.floor(yearOf(start.date) / 10)}0s`).toSorted()),
    byCategory: countWords(missions.map(({ category }) => category), categories),
    byStatus: countWords(missions.map(({ status }) => status.value), statuses),
    byRegion: countWords(missions.flatMap(({ partners }) => [...new Set(partners.flatMap(({ agency }) => regionOf.get(agency) ?? []))]), regions),
    byRole: countWords(partnerships.flatMap((partner) => partner.roles), roles),
    ledByOthers: missions.filter(isLedByOthers).length,
    withSecondSource: missions.filter(hasSecondSource).length,
    singleSourced: partnerships.filter((partner) => partner.sources.length === 1).length,
    bySourceRank: countWords(sources.map((source): SourceRank => rankOf(source)), sourceRanks),
    byStatusAge: countWords(lasting.map(({ status }) => ageOf(daysBetween(status.asOf, today))), ['up to 90 days', `up to ${OLDEST_STATUS_DAYS} days`, 'up to a year', 'older']),
    oldStatuses: lasting.filter(({ status }) => daysBetween(status.asOf, today) > OLDEST_STATUS_DAYS).map(({ id, status }) => `${id} (${status.asOf})`),
    busyAddresses: recordsAt.filter(([, count]) => count > FEW_RECORDS).toSorted((a, b) => b[1] - a[1]),
  }
}
