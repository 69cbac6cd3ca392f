/** How two agencies are connected: every shortest chain of agencies and shared missions between them. */
import { append } from '../lib/collections.ts'
import { compareIds } from '../lib/text.ts'
import { otherEnd } from './buildGraph.ts'
import { isCounted } from './sharedMissions.ts'
import type { Link, NodeId } from './types.ts'

/** Agency, mission, agency, ..., agency: each mission is shared by the agencies beside it. */
export type Chain = readonly NodeId[]

/** More equal chains than a reader would step through are not listed. */
const MOST_CHAINS = 60

/**
 * All shortest chains from agency `a` to agency `b` over `links`, in the order of their ids, at most sixty. Contractors and
 * signatories make no connection. Empty when there is none; one chain of one node from an agency to itself.
 */
export const findPaths = (links: readonly Link[], a: NodeId, b: NodeId): readonly Chain[] => {
  const linksAt = new Map<NodeId, Link[]>()
  for (const link of links)
    if (isCounted(link)) {
      append(linksAt, link.agency, link)
      append(linksAt, link.mission, link)
    }
  // Steps from the goal: a chain then only ever goes one nearer, and no dead end is entered.
  const steps = new Map<NodeId, number>([[b, 0]])
  for (const [here, count] of steps) for (const link of linksAt.get(here) ?? []) if (!steps.has(otherEnd(link, here))) steps.set(otherEnd(link, here), count + 1)
  if (!steps.has(a)) return []
  const chains: NodeId[][] = []
  const extend = (chain: readonly NodeId[]): void => {
    const here = chain.at(-1) ?? a
    if (chains.length >= MOST_CHAINS) return
    if (here === b) {
      chains.push([...chain])
      return
    }
    const nearer = (linksAt.get(here) ?? []).map((link) => otherEnd(link, here)).filter((next) => steps.get(next) === (steps.get(here) ?? 0) - 1)
    for (const next of nearer.toSorted(compareIds)) extend([...chain, next])
  }
  extend([a])
  return chains
}
