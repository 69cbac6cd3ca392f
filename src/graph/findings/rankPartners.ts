/** One agency first: its partners by how many missions they share with it, or by how much of their own that is. */
import { compareIds } from '../../lib/text.ts'
import { type AgencyLink, partnersAmong } from '../projectAgencies.ts'
import type { Link, NodeId } from '../types.ts'
import { countMissions } from './partnerships.ts'

export type Ranking = 'count' | 'share'

/** `missions` are shared; `own` is how many the partner has in all, so that the shares of both can be told. */
export type RankedPartner = { readonly agency: NodeId; readonly missions: readonly NodeId[]; readonly own: number }

export type Ranked = { readonly own: number; readonly partners: readonly RankedPartner[] }

/**
 * The partners of `id` among `links`, whose projection is `shares`: most shared missions first, or those first of whose own
 * missions most are shared with it; ties by the other, then by id. `own` counts the missions of `id` itself.
 */
export const rankPartners = (links: readonly Link[], shares: readonly AgencyLink[], id: NodeId, ranking: Ranking): Ranked => {
  const counts = countMissions(links)
  const partners = partnersAmong(shares, id).map((one) => ({ ...one, own: counts.get(one.agency) ?? 0 }))
  // Compared as fractions, so that equal shares are equal.
  const byShare = (a: RankedPartner, b: RankedPartner): number => b.missions.length * a.own - a.missions.length * b.own
  const byCount = (a: RankedPartner, b: RankedPartner): number => b.missions.length - a.missions.length
  const [first, second] = ranking === 'count' ? [byCount, byShare] : [byShare, byCount]
  return { own: counts.get(id) ?? 0, partners: partners.toSorted((a, b) => first(a, b) || second(a, b) || compareIds(a.agency, b.agency)) }
}
