/** What keeps a question from being a trick: who could be taken for a partner, what is a plan still, whose names are alike. */
import { yearOf } from '../../dataset/dates.ts'
import { runOf } from '../../dataset/runs.ts'
import { plannedStatuses } from '../../dataset/vocab.ts'
import { findNode, linksAt } from '../buildGraph.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Graph, Link, NodeId } from '../types.ts'

/** Whether a mission has not begun, or is an agreement and so no mission to a reader. Such are asked about by no question. */
export const isNoUndertaking = (graph: Graph, mission: NodeId): boolean => {
  const record = graph.missions.get(mission)?.record
  return record === undefined || record.category === 'agreements' || record.kind === 'agreement' || isPlan(graph, mission)
}

/** Whether a mission is a plan still. */
export const isPlan = (graph: Graph, mission: NodeId): boolean => {
  const record = graph.missions.get(mission)?.record
  return record === undefined || record.start.certainty === 'planned' || plannedStatuses.has(record.status.value)
}

/** Whether a partnership is one without any doubt: it counts, has begun, and is in no agreement. */
export const isPlain = (graph: Graph, link: Link): boolean => isCounted(link) && link.state !== 'planned' && !isNoUndertaking(graph, link.mission)

/** Whether an agency stood in some year in which the mission ran. */
const stoodBeside = (graph: Graph, agency: NodeId, mission: NodeId, thisYear: number): boolean => {
  const body = graph.agencies.get(agency)?.record
  const record = graph.missions.get(mission)?.record
  if (body === undefined || record === undefined) return false
  const [first, last] = runOf(record, thisYear)
  return (body.founded === undefined || yearOf(body.founded) <= last) && (body.dissolved === undefined || yearOf(body.dissolved) >= first)
}

/**
 * Whether an agency may stand as a wrong choice beside the partners of a mission: it stood at the time and has no link to it whatever, paid or signed;
 * and nobody could take it for a partner: none of them is of its country, and none is a body of its region or it a body of theirs, as ESA is of its members'.
 */
export const isFarFrom = (graph: Graph, agency: NodeId, mission: NodeId, thisYear: number): boolean => {
  const body = graph.agencies.get(agency)?.record
  if (body === undefined || !stoodBeside(graph, agency, mission, thisYear)) return false
  return linksAt(graph, mission).every((link) => {
    const partner = graph.agencies.get(link.agency)?.record
    if (partner === undefined || link.agency === agency) return false
    if (body.country !== undefined && body.country === partner.country) return false
    return body.region !== partner.region || ![body.kind, partner.kind].includes('intergovernmental')
  })
}

/** Whether an agency may have taken over from another: one of its region ended within a year of its founding. */
export const isHeir = (graph: Graph, agency: NodeId): boolean => {
  const body = graph.agencies.get(agency)?.record
  if (body?.founded === undefined) return false
  const founded = yearOf(body.founded)
  return [...graph.agencies.values()].some(({ id, record }) => id !== agency && record.dissolved !== undefined && record.region === body.region && Math.abs(yearOf(record.dissolved) - founded) <= 1)
}

/** Whether the names of all these nodes differ. */
export const areDistinct = (graph: Graph, ids: readonly NodeId[]): boolean => new Set(ids.map((id) => findNode(graph, id)?.label.toLowerCase() ?? id)).size === ids.length
