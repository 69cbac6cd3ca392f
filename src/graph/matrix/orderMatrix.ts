/** The order of agencies in the matrix: with their like, by name, by region, or by how many missions they share. */
import { regions } from '../../dataset/vocab.ts'
import { compareIds } from '../../lib/text.ts'
import type { AgencyNode, NodeId } from '../types.ts'
import type { Matrix } from './buildMatrix.ts'
import { seriate } from './seriate.ts'

export const matrixOrders = ['similarity', 'name', 'region', 'missions'] as const

export type MatrixOrder = (typeof matrixOrders)[number]

/**
 * How alike the partners of each two agencies are: the cosine of their rows (Salton and McGill 1983, "Introduction to Modern Information Retrieval"),
 *
 *     cos(a, b) = Σ s(a, c) · s(b, c) / √(Σ s(a, c)² · Σ s(b, c)²)   over all agencies c,
 *
 * where s counts shared missions and s(a, a) is the number of missions that a shares with anyone, so that two that work together are alike too.
 * 1 for rows in the same proportions, 0 for no partner in common; a square by the order of `matrix.agencies`.
 */
export const similaritiesOf = ({ agencies, missions, counts }: Matrix): Float64Array => {
  const side = agencies.length
  const places = new Map(agencies.map((id, place) => [id, place]))
  const rows = agencies.map((id, place) => [[place, missions.get(id) ?? 0] as const, ...[...(counts.get(id) ?? [])].map(([other, shared]) => [places.get(other) ?? 0, shared] as const)])
  // Row by row over the partners of partners: all others have nothing in common.
  const table = new Float64Array(side * side)
  rows.forEach((row, a) => {
    for (const [c, one] of row) for (const [b, other] of rows[c] ?? []) table[a * side + b] = (table[a * side + b] ?? 0) + one * other
  })
  const lengths = agencies.map((_, place) => Math.sqrt(table[place * side + place] ?? 0))
  return table.map((product, index) => product / ((lengths[Math.floor(index / side)] ?? 1) * (lengths[index % side] ?? 1)))
}

/** Every agency of the matrix once. `locale` decides the order of names. */
export const orderMatrix = (matrix: Matrix, nodes: ReadonlyMap<NodeId, AgencyNode>, order: MatrixOrder, locale: string): readonly NodeId[] => {
  if (order === 'similarity') return seriate(matrix.agencies.map((id) => matrix.missions.get(id) ?? 0), similaritiesOf(matrix)).map((index) => matrix.agencies[index] ?? '')
  const { compare } = new Intl.Collator(locale)
  const byName = (a: NodeId, b: NodeId): number => compare(nodes.get(a)?.label ?? a, nodes.get(b)?.label ?? b) || compareIds(a, b)
  const byMissions = (a: NodeId, b: NodeId): number => (matrix.missions.get(b) ?? 0) - (matrix.missions.get(a) ?? 0) || byName(a, b)
  const rankOf = (id: NodeId): number => regions.indexOf(nodes.get(id)?.record.region ?? 'world')
  const byRegion = (a: NodeId, b: NodeId): number => rankOf(a) - rankOf(b) || byMissions(a, b)
  return matrix.agencies.toSorted({ name: byName, region: byRegion, missions: byMissions }[order])
}

/** Where another region begins in `order`: between this place and the one before. */
export const regionBreaks = (order: readonly NodeId[], nodes: ReadonlyMap<NodeId, AgencyNode>): readonly number[] =>
  order.flatMap((id, index) => (index > 0 && nodes.get(id)?.record.region !== nodes.get(order[index - 1] ?? '')?.record.region ? [index] : []))
