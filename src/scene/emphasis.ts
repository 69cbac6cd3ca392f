/** The one place that decides what stands out and what steps back. */
import { linksAt, otherEnd } from '../graph/buildGraph.ts'
import { findSharedMissions } from '../graph/sharedMissions.ts'
import type { Graph, Link, NodeId } from '../graph/types.ts'
import type { Emphasis } from './types.ts'

/** What the reader has chosen: one node, two agencies, or one partnership. */
export type Selection =
  | { readonly type: 'node'; readonly id: NodeId }
  | { readonly type: 'pair'; readonly agencies: readonly [NodeId, NodeId] }
  | { readonly type: 'link'; readonly agency: NodeId; readonly mission: NodeId }

/** What stands out: what is selected, or the chain of a path. */
export type Subject = Selection | { readonly type: 'chain'; readonly nodes: readonly NodeId[] }

export type EmphasisRule = { readonly ofNode: (id: NodeId) => Emphasis; readonly ofLink: (link: Link) => Emphasis }

const nothingStandsOut: EmphasisRule = { ofNode: () => 'normal', ofLink: () => 'normal' }

type Circle = { readonly high: ReadonlySet<NodeId>; readonly near: ReadonlySet<NodeId>; readonly hasLink: (link: Link) => boolean }

const circleOf = (graph: Graph, selection: Subject): Circle => {
  switch (selection.type) {
    case 'node':
      return {
        high: new Set([selection.id]),
        near: new Set(linksAt(graph, selection.id).map((link) => otherEnd(link, selection.id))),
        hasLink: (link) => link.agency === selection.id || link.mission === selection.id,
      }
    case 'pair': {
      const shared = new Set(findSharedMissions(graph, ...selection.agencies))
      return { high: new Set(selection.agencies), near: shared, hasLink: (link) => shared.has(link.mission) && selection.agencies.includes(link.agency) }
    }
    case 'chain': {
      const { nodes } = selection
      // From one node to the next: a contract between two others of them is no part of the chain.
      const isStep = (a: NodeId, b: NodeId): boolean => nodes.includes(a) && nodes.includes(b) && Math.abs(nodes.indexOf(a) - nodes.indexOf(b)) === 1
      return { high: new Set(nodes), near: new Set(), hasLink: (link) => isStep(link.agency, link.mission) }
    }
    case 'link':
      return {
        high: new Set([selection.agency, selection.mission]),
        near: new Set(linksAt(graph, selection.mission).map(({ agency }) => agency)),
        hasLink: (link) => link.mission === selection.mission,
      }
  }
}

/** The nodes that a selection is about: itself and what it is linked to. */
export const nodesAround = (graph: Graph, selection: Subject): ReadonlySet<NodeId> => {
  const { high, near } = circleOf(graph, selection)
  return new Set([...high, ...near])
}

/** Emphasis under a selection and a node the pointer rests on; the selection stays high, the hovered circle lights up. */
export const ruleEmphasis = (graph: Graph, selection: Subject | null, hovered: NodeId | null): EmphasisRule => {
  const selected = selection === null ? null : circleOf(graph, selection)
  const lit = hovered === null ? selected : circleOf(graph, { type: 'node', id: hovered })
  if (lit === null) return nothingStandsOut
  return {
    ofNode: (id) => (lit.high.has(id) || selected?.high.has(id) === true ? 'high' : lit.near.has(id) ? 'near' : 'low'),
    ofLink: (link) => {
      if (!lit.hasLink(link)) return 'low'
      if (selection?.type === 'chain' && selected?.hasLink(link) === true) return 'high'
      return selection?.type === 'link' && link.agency === selection.agency && link.mission === selection.mission ? 'high' : 'near'
    },
  }
}
