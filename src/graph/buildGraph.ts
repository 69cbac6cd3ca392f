/** From the graph chunk to nodes and links. Sorted by id, so that the same facts always give the same picture. */
import type { GraphAgency, GraphChunk, GraphMission } from '../dataset/chunks.ts'
import { append } from '../lib/collections.ts'
import { compareIds } from '../lib/text.ts'
import type { AgencyNode, Graph, GraphNode, Link, LinkId, MissionNode, NodeId } from './types.ts'

/** The short name that is drawn. */
export const labelOf = ({ label, acronym, name }: Pick<GraphAgency | GraphMission, 'label' | 'acronym' | 'name'>): string => label ?? acronym ?? name

/** The id of the link between an agency and a mission, as the address and the picture name it. */
export const linkIdOf = (agency: NodeId, mission: NodeId): LinkId => `${agency}~${mission}`

/**
 * Nodes for every agency with a partnership and every mission, links for every partnership.
 * Partners whose agency is not in the chunk are an error: the build has checked them.
 */
export const buildGraph = (chunk: GraphChunk): Graph => {
  const records = new Map(chunk.agencies.map((agency) => [agency.id, agency]))
  const agencies = new Map<NodeId, AgencyNode>()
  const missions = new Map<NodeId, MissionNode>()
  const linksOf = new Map<NodeId, Link[]>()
  const links: Link[] = []
  for (const mission of chunk.missions.toSorted((a, b) => compareIds(a.id, b.id))) {
    missions.set(mission.id, { type: 'mission', id: mission.id, label: labelOf(mission), record: mission })
    linksOf.set(mission.id, [])
    for (const { agency, ...partnership } of mission.partners) {
      const record = records.get(agency)
      if (record === undefined) throw new Error(`mission ${mission.id} names the agency ${agency}, which does not exist`)
      agencies.set(agency, { type: 'agency', id: agency, label: labelOf(record), record })
      const link = { id: linkIdOf(agency, mission.id), agency, mission: mission.id, ...partnership }
      links.push(link)
      append(linksOf, mission.id, link)
      append(linksOf, agency, link)
    }
  }
  return {
    agencies: new Map([...agencies].toSorted(([a], [b]) => compareIds(a, b))),
    missions,
    links: links.toSorted((a, b) => compareIds(a.id, b.id)),
    linksOf,
  }
}

/** The node called `id`, of either kind. */
export const findNode = (graph: Graph, id: NodeId): GraphNode | undefined => graph.agencies.get(id) ?? graph.missions.get(id)

/** The other end of a link. */
export const otherEnd = (link: Link, id: NodeId): NodeId => (link.agency === id ? link.mission : link.agency)

/** The links of a node, none for an unknown one. */
export const linksAt = (graph: Graph, id: NodeId): readonly Link[] => graph.linksOf.get(id) ?? []
