/** Questions about the whole network: how few shared missions lie between two agencies, and who alone ties some to the rest. */
import { append } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import { findPaths } from '../findPaths.ts'
import { findBridges } from '../findings/bridges.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Link, NodeId } from '../types.ts'
import { mixChoices, numbersAround, pickNear, shuffle } from './draw.ts'
import { areDistinct, isPlain } from './fair.ts'
import { FEWEST_WRONG, MOST_LIT, MOST_WRONG, type Maker, nodesOf } from './types.ts'

/** Most agencies that a question about a bridge names. */
const MOST_NAMED = 3

type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>

const neighboursIn = (links: readonly Link[]): Neighbours => {
  const neighbours = new Map<NodeId, NodeId[]>()
  for (const { agency, mission } of links) {
    append(neighbours, agency, mission)
    append(neighbours, mission, agency)
  }
  return neighbours
}

/** How many links lie between `from` and everything that is reached from it, `without` a node. */
const reachFrom = (neighbours: Neighbours, from: NodeId, without: NodeId | null = null): ReadonlyMap<NodeId, number> => {
  const steps = new Map<NodeId, number>([[from, 0]])
  // A map keeps the order of entry: walking it while it grows is a breadth-first search.
  for (const [here, count] of steps) for (const next of neighbours.get(here) ?? []) if (next !== without && !steps.has(next)) steps.set(next, count + 1)
  return steps
}

/** How few shared missions lead from one agency to another that it shares none with; as few however a reader looks, with paid work, signatures and plans or without. */
export const askPath: Maker = function* askPath({ graph, visible }, random) {
  const plain = visible.links.filter((link) => isPlain(graph, link))
  const networks = [visible.links, visible.links.filter(isCounted), plain].map(neighboursIn)
  for (const a of shuffle(visible.agencies, random)) {
    const [seen, steps, surely] = networks.map((network) => reachFrom(network, a))
    const far = [...visible.agencies].filter((id) => (steps?.get(id) ?? 0) > 2 && seen?.get(id) === steps?.get(id) && surely?.get(id) === steps?.get(id))
    // The farthest are asked for as often as all others together.
    const farthest = Math.max(...far.map((id) => steps?.get(id) ?? 0))
    const [b] = shuffle(random() < 0.5 ? far.filter((id) => steps?.get(id) === farthest) : far, random)
    if (b === undefined || !areDistinct(graph, [a, b])) continue
    const [chain = []] = findPaths(plain, a, b)
    const proof = chain.slice(1).flatMap((id, index) => plain.find((link) => [link.agency, link.mission].every((end) => end === id || end === chain[index])) ?? [])
    yield { kind: 'path', about: [a, b], years: null, ...numbersAround((chain.length - 1) / 2, 1, random), values: null, proof }
  }
}

/** The groups of at most three agencies that `node` alone ties to a larger rest. */
const groupsBehind = (network: Neighbours, agencies: ReadonlySet<NodeId>, node: NodeId, cutOff: readonly NodeId[]): readonly (readonly NodeId[])[] => {
  const groups: (readonly NodeId[])[] = []
  const done = new Set<NodeId>()
  for (const id of cutOff) {
    if (done.has(id)) continue
    const group = [...reachFrom(network, id, node).keys()].filter((one) => agencies.has(one))
    for (const one of group) done.add(one)
    if (group.length <= MOST_NAMED) groups.push(group.toSorted(compareIds))
  }
  return groups
}

/** Who alone ties one to three agencies to the rest: one agency, not a chain of them, and neither would a line that does not count lead past it. */
export const askBridge: Maker = function* askBridge(ground, random) {
  const { graph, visible } = ground
  const counted = visible.links.filter(isCounted)
  const [network, everyLine] = [neighboursIn(counted), neighboursIn(visible.links)]
  const bridges = findBridges(visible.links).filter(({ node }) => graph.agencies.has(node))
  const countOf = (id: NodeId): number => network.get(id)?.length ?? 0
  for (const { node, cutOff } of shuffle(bridges, random))
    for (const group of shuffle(groupsBehind(network, visible.agencies, node, cutOff), random)) {
      if (bridges.some((other) => other.node !== node && group.every((id) => other.cutOff.includes(id)))) continue
      const past = [...reachFrom(everyLine, group[0] ?? '', node).keys()].filter((id) => visible.agencies.has(id))
      const whole = [...reachFrom(network, node).keys()].filter((id) => visible.agencies.has(id))
      if (past.some((id) => !group.includes(id)) || whole.length - 1 <= 2 * group.length) continue
      const missions = new Set(group.flatMap((id) => network.get(id) ?? []))
      const proof = counted.filter(({ mission }) => missions.has(mission))
      if (!proof.every((link) => isPlain(graph, link)) || nodesOf(proof).size > MOST_LIT) continue
      const wrong = pickNear(whole.filter((id) => id !== node && !group.includes(id)), countOf, countOf(node), MOST_WRONG, random)
      if (wrong.length < FEWEST_WRONG || !areDistinct(graph, [node, ...group, ...wrong])) continue
      yield { kind: 'bridge', about: group, years: null, ...mixChoices(node, wrong, random), values: null, proof }
    }
}
