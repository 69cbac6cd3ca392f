/** Who leads: the two agencies that lead most missions, and how many missions neither of them leads. */
import type { Role } from '../../dataset/vocab.ts'
import { append } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import type { Link, NodeId } from '../types.ts'

/** The roles that lead a mission, alone or with others. */
export const leadingRoles = ['lead', 'co-lead'] as const satisfies readonly Role[]

/** `led`: missions that some agency leads; `byThem` of these by one of the two or both, `byOthers` by neither. */
export type Leaders = { readonly agencies: readonly NodeId[]; readonly led: number; readonly byThem: number; readonly byOthers: number }

/** The two agencies that lead most of the missions among `links`, ties by id; null where nobody leads anything. */
export const findLeaders = (links: readonly Link[]): Leaders | null => {
  const ledBy = new Map<NodeId, NodeId[]>()
  for (const { agency, mission, roles } of links) if (leadingRoles.some((role) => roles.includes(role))) append(ledBy, agency, mission)
  if (ledBy.size === 0) return null
  const agencies = [...ledBy.keys()].toSorted((a, b) => (ledBy.get(b)?.length ?? 0) - (ledBy.get(a)?.length ?? 0) || compareIds(a, b)).slice(0, 2)
  const led = new Set([...ledBy.values()].flat()).size
  const byThem = new Set(agencies.flatMap((id) => ledBy.get(id) ?? [])).size
  return { agencies, led, byThem, byOthers: led - byThem }
}
