/** The tour of a mission: who made it, who leads, who left, and what the two closest of them share beside it. */
import type { OwnTour } from '../../dataset/own/ownTour.ts'
import type { Messages } from '../../i18n/en.ts'
import type { MadeWords } from '../../i18n/lessons/enMade.ts'
import { projectAgencies } from '../projectAgencies.ts'
import { linksAt } from '../buildGraph.ts'
import { isCounted } from '../sharedMissions.ts'
import type { NodeId } from '../types.ts'
import { type Facts, type MadeScene, answered, fitsCaption, listFor, pairView, shortName, tourOf } from './madeScenes.ts'

/** More partners than a scene may light are left to the picture. */
const MOST_LIT = 12

const circleScene = (facts: Facts, id: NodeId, caption: (ids: readonly NodeId[]) => string, claim: Parameters<typeof answered>[1], sub: string): MadeScene | null => {
  const ids = listFor(facts, claim)
  const proved = answered(facts, claim, 'list')
  if (proved === undefined || !fitsCaption(facts.graph, ids)) return null
  return { caption: caption(ids), sub, view: { scope: 'all', focus: id }, emphasis: [id, ...ids], claim: proved }
}

const instrumentScene = (facts: Facts, id: NodeId, words: MadeWords): MadeScene | null => {
  const claim = { ask: 'members', of: id, roles: ['instrument'] } as const
  const ids = listFor(facts, { ...claim, roles: ['instrument'] })
  const proved = answered(facts, { ...claim, roles: ['instrument'] })
  return proved === undefined || ids.length < 2 || ids.length >= MOST_LIT ? null : { caption: words.mission.instruments, sub: words.sub.circle, view: { scope: 'all', focus: id }, emphasis: [id, ...ids], claim: proved }
}

/** The two of its partners that share most missions in all. */
const closestScene = (facts: Facts, id: NodeId, words: MadeWords): MadeScene | null => {
  const { graph } = facts
  const here = new Set(linksAt(graph, id).filter(isCounted).map(({ agency }) => agency))
  const pairs = projectAgencies(graph.links, 2)
  const [pair] = pairs.filter(({ agencies: [a, b] }) => here.has(a) && here.has(b)).toSorted((a, b) => b.missions.length - a.missions.length)
  if (pair === undefined) return null
  const [a, b] = pair.agencies
  return {
    caption: words.mission.closest(shortName(graph, a), shortName(graph, b)), sub: words.sub.pair, view: pairView(pairs, a, b), emphasis: [a, b],
    claim: { ask: 'shared', between: [a, b], answer: pair.missions.length },
  }
}

const contextScene = ({ graph, thisYear }: Facts, id: NodeId, words: MadeWords, text: Messages): MadeScene | null => {
  const record = graph.missions.get(id)?.record
  if (record === undefined) return null
  const { destination, category } = record
  const isPlace = destination !== 'none' && destination !== 'earth-orbit' && destination !== 'earth-surface'
  const where = isPlace ? { destination: [destination] } : { category: [category] }
  const claim = answered({ graph, thisYear }, { ask: 'count', of: 'missions', where })
  return claim === undefined ? null : { caption: isPlace ? words.mission.destination(text.words.destination[destination]) : words.mission.category(text.words.category[category]), view: { scope: 'all', ...where }, emphasis: [id], claim }
}

/** `id` is a mission of the graph. */
export const makeMissionTour = (facts: Facts, id: NodeId, words: MadeWords, text: Messages): OwnTour => {
  const name = shortName(facts.graph, id)
  const partners = answered(facts, { ask: 'members', of: id })
  return tourOf({ title: words.mission.title(name), about: words.mission.about(name) }, [
    partners === undefined ? null : { caption: words.mission.partners(name), sub: words.sub.sheet, view: { select: id, arrange: 'sheet' }, emphasis: [id], claim: partners },
    circleScene(facts, id, (ids) => (ids.length === 1 ? words.mission.lead : words.mission.leads), { ask: 'members', of: id, roles: ['lead', 'co-lead'] }, words.sub.circle),
    instrumentScene(facts, id, words),
    circleScene(facts, id, () => words.mission.left, { ask: 'left', of: id }, words.sub.circle),
    closestScene(facts, id, words),
    contextScene(facts, id, words, text),
  ])
}
