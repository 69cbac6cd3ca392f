/** Who came when: the day an agency's part in a mission began, whose first one is the latest, and where any two met first. */
import { yearOf } from '../../dataset/dates.ts'
import { append } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import { agencyLinkIdOf } from '../projectAgencies.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId } from '../types.ts'

/**
 * When a part in a mission began: with the mission, or later where the record says so; a date as precise as it is known.
 * Undefined for what is a plan still, and for who did not count as a partner.
 */
export const joinedOn = (graph: Graph, link: Link, thisYear: number): string | undefined => {
  const record = graph.missions.get(link.mission)?.record
  if (record === undefined || record.start.certainty === 'planned' || link.state === 'planned' || !isCounted(link)) return undefined
  const { date } = record.start
  const joined = link.from !== undefined && link.from > date ? link.from : date
  return yearOf(joined) > thisYear ? undefined : joined
}

/** An agency with the mission that was its first among what is looked at, and the day it joined. */
export type Newcomer = { readonly agency: NodeId; readonly mission: NodeId; readonly date: string }

/** The agencies whose first mission among `links` began last, by id: several when they came on the same date. Empty where there is none. */
export const findNewest = (graph: Graph, links: readonly Link[], thisYear: number): readonly Newcomer[] => {
  const all = new Map<NodeId, Newcomer[]>()
  for (const link of links) {
    const date = joinedOn(graph, link, thisYear)
    if (date !== undefined) append(all, link.agency, { agency: link.agency, mission: link.mission, date })
  }
  const firsts = [...all.values()].flatMap((joined) => joined.toSorted((a, b) => compareIds(a.date, b.date) || compareIds(a.mission, b.mission)).slice(0, 1))
  const latest = firsts.reduce((found, { date }) => (date > found ? date : found), '')
  return firsts.filter(({ date }) => date === latest).toSorted((a, b) => compareIds(a.agency, b.agency))
}

/** The agencies that met in one mission for the first time, as pairs in the order of their ids. */
export type Meeting = { readonly mission: NodeId; readonly date: string; readonly pairs: readonly (readonly [NodeId, NodeId])[] }

/**
 * The first mission among `links` that any two agencies shared, in the order of the date when the second of them joined it.
 * Every pair stands in exactly one meeting; plans are none yet. A date as precise as it is known: 1998 stands before 1998-11.
 */
export const findMeetings = (graph: Graph, links: readonly Link[], thisYear: number): readonly Meeting[] => {
  const parts = new Map<NodeId, { readonly agency: NodeId; readonly date: string }[]>()
  for (const link of links) {
    const date = joinedOn(graph, link, thisYear)
    if (date !== undefined) append(parts, link.mission, { agency: link.agency, date })
  }
  const firsts = new Map<string, { readonly mission: NodeId; readonly date: string }>()
  for (const [mission, all] of [...parts].toSorted(([a], [b]) => compareIds(a, b)))
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) {
        const date = one.date > other.date ? one.date : other.date
        const id = agencyLinkIdOf(one.agency, other.agency)
        const known = firsts.get(id)
        if (known === undefined || date < known.date) firsts.set(id, { mission, date })
      }
    })
  const meetings = new Map<string, { readonly mission: NodeId; readonly date: string; readonly pairs: (readonly [NodeId, NodeId])[] }>()
  for (const [id, { mission, date }] of [...firsts].toSorted(([a], [b]) => compareIds(a, b))) {
    const key = `${date} ${mission}`
    const meeting = meetings.get(key) ?? { mission, date, pairs: [] }
    const [a = '', b = ''] = id.split('~')
    meeting.pairs.push([a, b])
    meetings.set(key, meeting)
  }
  return [...meetings.values()].toSorted((a, b) => compareIds(a.date, b.date) || compareIds(a.mission, b.mission))
}
