/** How the matrix of agencies looks: how deep a number is shaded, and which heads and cells the selection is about. */
import { append } from '../../lib/collections.ts'
import type { AgencyLink } from '../../graph/projectAgencies.ts'
import type { NodeId } from '../../graph/types.ts'
import { agencyCircle } from '../agencyScene.ts'
import type { Subject } from '../emphasis.ts'

/** The smallest number of each shade, palest first. Each begins at twice the one before: few pairs share many missions, and most share one. */
export const shades = [1, 2, 4, 8, 16] as const

/** From 1, the palest, to the number of shades; 0 for nothing shared. The same number has the same shade under every filter. */
export const shadeOf = (count: number): number => shades.filter((least) => count >= least).length

export type Mark = 'high' | 'near'

/** What stands out: agencies by their id, cells by row and column. */
export type MatrixMarks = { readonly heads: ReadonlyMap<NodeId, Mark>; readonly cells: ReadonlyMap<NodeId, ReadonlyMap<NodeId, Mark>> }

const nothingMarked: MatrixMarks = { heads: new Map(), cells: new Map() }

/** An agency is marked at its heads, its row and column then tell the rest; two agencies and the steps of a path at their cells too; a mission at those who share it. */
export const markMatrix = (links: readonly AgencyLink[], subject: Subject | null): MatrixMarks => {
  if (subject === null) return nothingMarked
  const { high, near, isIn } = agencyCircle(links, subject)
  const heads = new Map<NodeId, Mark>([...high].map((id) => [id, 'high']))
  const isPairs = subject.type === 'pair' || subject.type === 'chain'
  if (!isPairs && high.size > 0) return { heads, cells: new Map() }
  for (const id of near) heads.set(id, 'near')
  const pairs = new Map<NodeId, (readonly [NodeId, Mark])[]>()
  for (const { agencies: [a, b] } of links.filter(isIn)) {
    append(pairs, a, [b, isPairs ? 'high' : 'near'])
    append(pairs, b, [a, isPairs ? 'high' : 'near'])
  }
  return { heads, cells: new Map([...pairs].map(([id, row]) => [id, new Map(row)])) }
}
