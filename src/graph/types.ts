/** Words of this folder: agencies and missions as nodes, partnerships as links. Pure values, never changed once built. */
import type { GraphAgency, GraphMission } from '../dataset/chunks.ts'
import type { PartnershipState, Role } from '../dataset/vocab.ts'

/** The id of an agency or a mission; both share one name space. */
export type NodeId = string

/** `agency~mission` in the graph of partnerships. */
export type LinkId = string

export type AgencyNode = { readonly type: 'agency'; readonly id: NodeId; readonly label: string; readonly record: GraphAgency }

export type MissionNode = { readonly type: 'mission'; readonly id: NodeId; readonly label: string; readonly record: GraphMission }

export type GraphNode = AgencyNode | MissionNode

/** One partnership: what an agency was to a mission. */
export type Link = {
  readonly id: LinkId
  readonly agency: NodeId
  readonly mission: NodeId
  readonly roles: readonly Role[]
  readonly state: PartnershipState
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Nodes and links sorted by id; `linksOf` holds an entry for every node. */
export type Graph = {
  readonly agencies: ReadonlyMap<NodeId, AgencyNode>
  readonly missions: ReadonlyMap<NodeId, MissionNode>
  readonly links: readonly Link[]
  readonly linksOf: ReadonlyMap<NodeId, readonly Link[]>
}

/** The part of a graph that exists in the picture. */
export type Visible = {
  readonly agencies: ReadonlySet<NodeId>
  readonly missions: ReadonlySet<NodeId>
  readonly links: readonly Link[]
}
