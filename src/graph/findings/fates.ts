/** What became of each node, partnership and pair between two windows of years that are in one picture: added, kept or gone. */
import { type Filters, earlierOf, filterEras } from '../filterGraph.ts'
import { projectAgencies } from '../projectAgencies.ts'
import type { Graph, Visible } from '../types.ts'
import type { Fate } from './compareEras.ts'

/** By id of a node, a partnership or a pair of agencies; what is in neither window has none. */
export type Fates = ReadonlyMap<string, Fate>

const idsIn = ({ agencies, missions, links }: Visible): ReadonlySet<string> => new Set([...agencies, ...missions, ...links.map(({ id }) => id), ...projectAgencies(links, 1).map(({ id }) => id)])

/** Null where one window alone is in the picture. */
export const findFates = (graph: Graph, filters: Filters, thisYear: number): Fates | null => {
  const before = earlierOf(filters)
  if (before === null) return null
  const { earlier, later } = filterEras(graph, filters, before, thisYear)
  const [then, now] = [idsIn(earlier), idsIn(later)]
  return new Map([...then, ...now].map((id) => [id, !then.has(id) ? 'added' : now.has(id) ? 'kept' : 'gone']))
}

/** How many of these are new, kept and gone. */
export const countFates = (fates: Fates, marks: readonly { readonly id: string }[]): Readonly<Record<Fate, number>> => {
  const counts = { added: 0, kept: 0, gone: 0 }
  for (const { id } of marks) {
    const fate = fates.get(id)
    if (fate !== undefined) counts[fate] += 1
  }
  return counts
}
