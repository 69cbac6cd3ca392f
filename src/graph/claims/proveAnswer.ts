/** What in the dataset proves the answer to a claim: the partnerships it rests on, or what was counted. */
import { yearOf } from '../../dataset/dates.ts'
import type { Claim, Where } from '../../dataset/tours/claimSchema.ts'
import { brokenStates } from '../../dataset/vocab.ts'
import { compareIds } from '../../lib/text.ts'
import { linksAt, otherEnd } from '../buildGraph.ts'
import { findPaths } from '../findPaths.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId } from '../types.ts'
import { type Found, findAnswer, visibleUnder } from './findAnswer.ts'

export type Proof = {
  readonly claim: Claim
  readonly found: Found
  /** The partnerships that prove it, in the order of the answer. */
  readonly links: readonly Link[]
  /** What was counted or dated, the heaviest first; empty where the partnerships say it. */
  readonly nodes: readonly NodeId[]
}

const idsIn = ({ value }: Found): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [])

const weightOf = (graph: Graph, id: NodeId): number => linksAt(graph, id).length

/** Both partnerships of each item with both ends. */
const bothTies = (graph: Graph, items: readonly NodeId[], ends: readonly NodeId[]): readonly Link[] =>
  items.flatMap((item) => linksAt(graph, item).filter((link) => isCounted(link) && ends.includes(otherEnd(link, item))))

const stepsOf = (graph: Graph, claim: Extract<Claim, { ask: 'path' }>, thisYear: number): readonly Link[] => {
  const { links } = visibleUnder(graph, claim.where, thisYear)
  const chain = findPaths(links, ...claim.between)[0] ?? []
  return chain.slice(1).flatMap((id, index) => links.find(({ agency, mission }) => [agency, mission].includes(id) && [agency, mission].includes(chain[index] ?? '')) ?? [])
}

const counted = (graph: Graph, of: 'missions' | 'agencies', where: Where | undefined, thisYear: number): readonly NodeId[] =>
  [...visibleUnder(graph, where, thisYear)[of]].toSorted((a, b) => weightOf(graph, b) - weightOf(graph, a) || compareIds(a, b))

/** Runs `claim` and finds what proves its answer; neither partnerships nor nodes where there is no answer. */
export const proveAnswer = (graph: Graph, claim: Claim, thisYear: number): Proof => {
  const found = findAnswer(graph, claim, thisYear)
  const ids = idsIn(found)
  const proof = (links: readonly Link[], nodes: readonly NodeId[] = []): Proof => ({ claim, found, links, nodes })
  switch (claim.ask) {
    case 'count':
      return proof([], counted(graph, claim.of, claim.where, thisYear))
    case 'members':
    case 'left':
      return proof(linksAt(graph, claim.of).filter((link) => ids.includes(otherEnd(link, claim.of))))
    case 'common':
      return proof(bothTies(graph, ids, claim.of))
    case 'shared':
      return proof(bothTies(graph, ids, claim.between))
    case 'rank':
      return proof([], ids)
    case 'first':
    case 'last':
      return proof(ids.flatMap((id) => linksAt(graph, id)), ids)
    case 'path':
      return proof(stepsOf(graph, claim, thisYear))
    case 'broken': {
      const [from = 0, to = 0] = claim.years.split('-').map(Number)
      const { links } = visibleUnder(graph, claim.where, thisYear)
      const broken = links.filter(({ state, to: end }) => brokenStates.has(state) && end !== undefined && yearOf(end) >= from && yearOf(end) <= to)
      return proof(broken.toSorted((a, b) => compareIds(a.mission, b.mission) || compareIds(a.agency, b.agency)))
    }
    case 'roles':
      return proof(graph.links.filter(({ agency, mission }) => agency === claim.of[0] && mission === claim.of[1]))
    case 'status':
    case 'year':
      return proof([], found.value === null ? [] : [claim.of])
    case 'gap':
      return proof([], found.value === null ? [] : claim.between)
  }
}
