/** Agency to agency: the visible missions that each two share, as links with a number. */
import { append } from '../lib/collections.ts'
import { compareIds } from '../lib/text.ts'
import { isCounted } from './sharedMissions.ts'
import type { Link, NodeId } from './types.ts'

/** Two agencies in the order of their ids, and the missions both have a counted role in, sorted by id. */
export type AgencyLink = { readonly id: string; readonly agencies: readonly [NodeId, NodeId]; readonly missions: readonly NodeId[] }

/** The id of a link between two agencies, whichever is named first. */
export const agencyLinkIdOf = (a: NodeId, b: NodeId): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** All pairs that share at least `min` of the missions among `links`, sorted by id. Contractors and signatories are not counted. */
export const projectAgencies = (links: readonly Link[], min: number): readonly AgencyLink[] => {
  const agenciesOf = new Map<NodeId, NodeId[]>()
  for (const link of links) if (isCounted(link)) append(agenciesOf, link.mission, link.agency)
  const missionsOf = new Map<string, NodeId[]>()
  for (const [mission, agencies] of [...agenciesOf].toSorted(([a], [b]) => compareIds(a, b)))
    agencies.forEach((a, index) => {
      for (const b of agencies.slice(index + 1)) append(missionsOf, agencyLinkIdOf(a, b), mission)
    })
  return [...missionsOf]
    .filter(([, missions]) => missions.length >= min)
    .map(([id, missions]) => {
      const [a = '', b = ''] = id.split('~')
      return { id, agencies: [a, b] as const, missions }
    })
    .toSorted((one, other) => compareIds(one.id, other.id))
}

/** The partners of one agency among `links`, most shared missions first, ties by id. */
export const partnersAmong = (links: readonly AgencyLink[], id: NodeId): readonly { readonly agency: NodeId; readonly missions: readonly NodeId[] }[] =>
  links
    .filter(({ agencies }) => agencies.includes(id))
    .map(({ agencies: [a, b], missions }) => ({ agency: a === id ? b : a, missions }))
    .toSorted((one, other) => other.missions.length - one.missions.length || compareIds(one.agency, other.agency))
