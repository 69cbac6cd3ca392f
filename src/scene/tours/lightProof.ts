/** What a question lights: what it names, and once it is answered the partnerships that prove the answer; all the rest steps back. */
import type { Link, NodeId } from '../../graph/types.ts'
import type { Emphasis, LinkMark, Scene } from '../types.ts'
import type { Spotlight } from './spotlight.ts'

/** `all` are the nodes of the question and its answer: the picture shows them before it is answered as after, so that nothing moves. The others are lit strongly and less strongly. */
export type ProofLight = { readonly all: ReadonlySet<NodeId>; readonly high: ReadonlySet<NodeId>; readonly near: ReadonlySet<NodeId>; readonly main: readonly Link[]; readonly others: readonly Link[] }

/** Whether a mark is one of the partnerships, or, between two agencies, stands for a mission that both have in them. */
const isAmong = ({ id, ends: [a, b], count }: LinkMark, links: readonly Link[]): boolean => {
  if (count === null) return links.some((link) => link.id === id)
  return links.some(({ agency, mission }) => agency === a && links.some((other) => other.agency === b && other.mission === mission))
}

/** Where something else is chosen or pointed at (`keepsOthers`), that stays as it is lit beside the proof. */
export const lightProof = ({ all, high, near, main, others }: ProofLight): Spotlight => ({
  ids: all,
  light: ({ nodes, links }: Scene, keepsOthers: boolean): Scene => {
    const rest = (emphasis: Emphasis): Emphasis => (keepsOthers ? emphasis : 'low')
    return {
      nodes: nodes.map((mark) => ({ ...mark, emphasis: high.has(mark.id) ? 'high' : near.has(mark.id) ? 'near' : rest(mark.emphasis) })),
      links: links.map((mark) => ({ ...mark, emphasis: isAmong(mark, main) ? 'high' : isAmong(mark, others) ? 'near' : rest(mark.emphasis) })),
    }
  },
})
