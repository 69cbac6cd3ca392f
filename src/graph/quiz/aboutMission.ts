/** Questions about one mission: how many partners it has, who is one of them, and who broke off. */
import { brokenStates } from '../../dataset/vocab.ts'
import { append } from '../../lib/collections.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Link, NodeId } from '../types.ts'
import { mixChoices, numbersAround, pickNear, shuffle } from './draw.ts'
import { areDistinct, isFarFrom, isNoUndertaking, isPlain } from './fair.ts'
import { FEWEST_WRONG, type Ground, MOST_WRONG, type Maker } from './types.ts'

/** Fewer partners are seen at a glance, more are not counted from the last row. */
const FEWEST_COUNTED = 3
const MOST_COUNTED = 9
const MOST_PARTNERS = 12

/** Missions that have begun, by lot, with all their visible links. */
const missionsOf = (ground: Ground, random: () => number): readonly (readonly [NodeId, readonly Link[]])[] => {
  const linksOf = new Map<NodeId, Link[]>()
  for (const link of ground.visible.links) append(linksOf, link.mission, link)
  return shuffle([...linksOf].filter(([mission]) => !isNoUndertaking(ground.graph, mission)), random)
}

/** How many partners a mission has. Not where paid work, a signature or a plan is drawn beside them: that would be miscounted. */
export const askCount: Maker = function* askCount(ground, random) {
  for (const [mission, links] of missionsOf(ground, random)) {
    if (links.length < FEWEST_COUNTED || links.length > MOST_COUNTED || !links.every((link) => isPlain(ground.graph, link))) continue
    yield { kind: 'count', about: [mission], years: null, ...numbersAround(links.length, 2, random), values: null, proof: links }
  }
}

/** Which of some agencies is a partner of a mission. All its partners prove it: the wrong ones are not among them. */
export const askMember: Maker = function* askMember(ground, random) {
  const { graph, visible, thisYear } = ground
  const counts = new Map<NodeId, number>()
  for (const { agency } of visible.links) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  const countOf = (id: NodeId): number => counts.get(id) ?? 0
  for (const [mission, links] of missionsOf(ground, random)) {
    const partners = links.filter(isCounted)
    const [right] = shuffle(links.filter((link) => isPlain(graph, link) && !brokenStates.has(link.state)), random)
    if (right === undefined || partners.length > MOST_PARTNERS) continue
    const far = [...visible.agencies].filter((id) => isFarFrom(graph, id, mission, thisYear))
    const wrong = pickNear(far, countOf, countOf(right.agency), MOST_WRONG, random)
    if (wrong.length < FEWEST_WRONG || !areDistinct(graph, [right.agency, ...wrong])) continue
    yield { kind: 'member', about: [mission], years: null, ...mixChoices(right.agency, wrong, random), values: null, proof: [right, ...partners.filter((link) => link !== right)] }
  }
}

/** Which of the partners of a mission broke off, where one alone did for good; the others stayed or are there still. */
export const askMissing: Maker = function* askMissing(ground, random) {
  const { graph } = ground
  for (const [mission, links] of missionsOf(ground, random)) {
    const broken = links.filter((link) => brokenStates.has(link.state))
    const [right] = broken
    if (right === undefined || broken.length > 1 || right.state === 'suspended' || !isPlain(graph, right) || links.length > MOST_PARTNERS) continue
    const stayed = shuffle(links.filter((link) => link !== right && isPlain(graph, link)), random).slice(0, MOST_WRONG)
    const ids = stayed.map(({ agency }) => agency)
    if (ids.length < FEWEST_WRONG || !areDistinct(graph, [right.agency, ...ids])) continue
    yield { kind: 'missing', about: [mission], years: null, ...mixChoices(right.agency, ids, random), values: null, proof: [right, ...links.filter((link) => link !== right && isCounted(link))] }
  }
}
