/** The present view as a network for files: agencies and missions joined by partnerships, or agencies joined by shared missions. */
import type { Mission } from '../../dataset/schema.ts'
import type { AgencyLink } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import { getOrThrow } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import type { FileField, FileGraph, FileLook, FileNode } from './types.ts'

const strings = (...ids: readonly string[]): readonly FileField[] => ids.map((id) => ({ id, type: 'string' as const }))

const agencyFields = strings('name', 'acronym', 'kind', 'region', 'country', 'start', 'end')

/** Says how a node looks; undefined for one that no picture draws. */
export type LookOf = (id: NodeId) => FileLook | undefined

const agencyNode = (graph: Graph, id: NodeId, lookOf: LookOf): FileNode => {
  const { label, record } = getOrThrow(graph.agencies, id)
  const { name, acronym, kind, region, country, founded, dissolved } = record
  return { id, label, values: { type: 'agency', name, acronym, kind, region, country, start: founded, end: dissolved }, look: lookOf(id) }
}

const missionNode = (graph: Graph, id: NodeId, lookOf: LookOf): FileNode => {
  const { label, record } = getOrThrow(graph.missions, id)
  const { name, acronym, kind, category, destination, status, start, end } = record
  return { id, label, values: { type: 'mission', name, acronym, kind, category, destination, status: status.value, start: start.date, end }, look: lookOf(id) }
}

/** Agencies and missions as two kinds of node. `records` hold the contributions, null where they could not be loaded. */
export const describePartnerships = (graph: Graph, visible: Visible, records: ReadonlyMap<NodeId, Mission> | null, lookOf: LookOf): FileGraph => ({
  nodeFields: strings('type', 'name', 'acronym', 'kind', 'category', 'destination', 'region', 'country', 'status', 'start', 'end'),
  edgeFields: strings('mainRole', 'roles', 'state', 'from', 'to', 'contribution'),
  nodes: [
    ...[...visible.agencies].toSorted(compareIds).map((id) => agencyNode(graph, id, lookOf)),
    ...[...visible.missions].toSorted(compareIds).map((id) => missionNode(graph, id, lookOf)),
  ],
  edges: visible.links.map(({ id, agency, mission, roles, state, from, to }) => {
    const contribution = records?.get(mission)?.partners.find((one) => one.agency === agency)?.contribution
    return { id, source: agency, target: mission, weight: 1, values: { mainRole: roles[0], roles: roles.join(', '), state, from, to, contribution } }
  }),
})

/** Agencies alone, joined by the missions they share; the weight is their number. */
export const describeAgencies = (graph: Graph, links: readonly AgencyLink[], lookOf: LookOf): FileGraph => ({
  nodeFields: agencyFields,
  edgeFields: [{ id: 'sharedMissions', type: 'integer' }, ...strings('missions')],
  nodes: [...new Set(links.flatMap(({ agencies }) => agencies))].toSorted(compareIds).map((id) => agencyNode(graph, id, lookOf)),
  edges: links.map(({ id, agencies: [source, target], missions }) => ({ id, source, target, weight: missions.length, values: { sharedMissions: missions.length, missions: missions.join(', ') } })),
})
