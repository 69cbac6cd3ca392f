/** The question who has most: which of some agencies is a partner in most missions. */
import { append } from '../../lib/collections.ts'
import { isCounted } from '../sharedMissions.ts'
import type { Link, NodeId } from '../types.ts'
import { mixChoices, pickNear, shuffle } from './draw.ts'
import { areDistinct, isPlain } from './fair.ts'
import { FEWEST_WRONG, MOST_LIT, MOST_WRONG, type Maker, nodesOf } from './types.ts'

const FEWEST_MISSIONS = 3
const MOST_MISSIONS = 12

type Standing = { readonly agency: NodeId; readonly links: readonly Link[]; readonly counted: number; readonly plain: number }

/** Whether one has more than the other however a reader counts: with paid work and signatures or without, with plans or without. */
const isAhead = (one: Standing, other: Standing): boolean => one.counted > other.links.length && one.plain > other.links.length

/** Every mission of every choice is shown: who has most can be counted. */
export const askRank: Maker = function* askRank({ graph, visible }, random) {
  const linksOf = new Map<NodeId, Link[]>()
  for (const link of visible.links) append(linksOf, link.agency, link)
  const standings = [...linksOf].map(([agency, links]): Standing => ({ agency, links, counted: links.filter(isCounted).length, plain: links.filter((link) => isPlain(graph, link)).length }))
  for (const right of shuffle(standings, random)) {
    if (right.plain < FEWEST_MISSIONS || right.links.length > MOST_MISSIONS) continue
    const behind = standings.filter((other) => other.counted > 0 && isAhead(right, other))
    const wrong = pickNear(behind, ({ counted }) => counted, right.counted, MOST_WRONG, random)
    const all = [right, ...wrong.toSorted((a, b) => b.counted - a.counted)]
    const proof = all.flatMap(({ links }) => links.filter(isCounted))
    if (wrong.length < FEWEST_WRONG || nodesOf(proof).size > MOST_LIT || !areDistinct(graph, all.map(({ agency }) => agency))) continue
    const choices = mixChoices(right.agency, wrong.map(({ agency }) => agency), random)
    yield { kind: 'rank', about: [], years: null, ...choices, values: choices.options.map((id) => all.find(({ agency }) => agency === id)?.counted ?? 0), proof }
  }
}
