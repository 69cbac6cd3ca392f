/** Two windows of years: which agencies, and which pairs of them, are there in both, only then or only now. */
import { compareIds } from '../../lib/text.ts'
import { projectAgencies } from '../projectAgencies.ts'
import type { Link, NodeId } from '../types.ts'
import { countMissions } from './partnerships.ts'

export const fates = ['added', 'kept', 'gone'] as const

export type Fate = (typeof fates)[number]

/** One agency, two, a mission or a partnership (agency first), with how many missions, or partners, there are in each window. */
export type Change = { readonly ids: readonly NodeId[]; readonly before: number; readonly after: number }

/** What is compared: what agencies have, what each two share, how many take part in a mission, and every single partnership. */
export const compared = ['pairs', 'agencies', 'missions', 'partnerships'] as const

export type Eras = Readonly<Record<(typeof compared)[number], Readonly<Record<Fate, readonly Change[]>>>>

const sortOut = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Readonly<Record<Fate, readonly Change[]>> => {
  const weight = (one: Change): number => Math.max(one.before, one.after)
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((key): Change => ({ ids: key.split('~'), before: before.get(key) ?? 0, after: after.get(key) ?? 0 }))
    .toSorted((a, b) => weight(b) - weight(a) || compareIds(a.ids.join('~'), b.ids.join('~')))
  return { added: changes.filter((one) => one.before === 0), kept: changes.filter((one) => one.before > 0 && one.after > 0), gone: changes.filter((one) => one.after === 0) }
}

const countBy = (links: readonly Link[], keyOf: (link: Link) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const link of links) counts.set(keyOf(link), (counts.get(keyOf(link)) ?? 0) + 1)
  return counts
}

const countShared = (links: readonly Link[]): ReadonlyMap<string, number> => new Map(projectAgencies(links, 1).map(({ id, missions }) => [id, missions.length]))

/** Compares the partnerships of two windows; those with most missions in either come first, ties by id. Of agencies and pairs contractors and signatories are not counted; missions and partnerships are as they are drawn. */
export const compareEras = (before: readonly Link[], after: readonly Link[]): Eras => ({ agencies: sortOut(countMissions(before), countMissions(after)), pairs: sortOut(countShared(before), countShared(after)), missions: sortOut(countBy(before, ({ mission }) => mission), countBy(after, ({ mission }) => mission)), partnerships: sortOut(countBy(before, ({ id }) => id), countBy(after, ({ id }) => id)) })

/** The years of a range in two windows of equal length, the earlier one shorter where they do not divide; null for a range of one year. */
export const halve = ([from, to]: readonly [number, number]): readonly [readonly [number, number], readonly [number, number]] | null => {
  if (from >= to) return null
  const middle = from + Math.floor((to - from + 1) / 2) - 1
  return [[from, middle], [middle + 1, to]]
}
