/** The tour of an agency: how many missions, the first of them, its closest partner, what it leads, and the newest. */
import type { OwnTour } from '../../dataset/own/ownTour.ts'
import type { Claim } from '../../dataset/tours/claimSchema.ts'
import { type Role, roles, uncountedRoles } from '../../dataset/vocab.ts'
import type { MadeWords } from '../../i18n/lessons/enMade.ts'
import { partnersAmong, projectAgencies } from '../projectAgencies.ts'
import type { NodeId } from '../types.ts'
import { type Facts, type MadeScene, answered, listFor, pairView, shortName, tourOf } from './madeScenes.ts'

/** Roles that make partners of two agencies. */
const countedRoles: Role[] = roles.filter((role) => !uncountedRoles.has(role))

const oneMission = (facts: Facts, id: NodeId, ask: 'first' | 'last', caption: string, sub: string): MadeScene | null => {
  const claim = answered(facts, { ask, where: { agency: [id], role: countedRoles } }, 'list')
  const mission = claim !== undefined && 'answer' in claim && typeof claim.answer === 'string' ? claim.answer : undefined
  return claim === undefined || mission === undefined ? null : { caption, sub, view: { select: mission, arrange: 'sheet' }, emphasis: [mission, id], claim }
}

const closestScene = ({ graph }: Facts, id: NodeId, words: MadeWords): MadeScene | null => {
  const pairs = projectAgencies(graph.links, 1)
  const [partner] = partnersAmong(pairs, id)
  if (partner === undefined) return null
  return {
    caption: words.agency.closest(shortName(graph, id), shortName(graph, partner.agency)), sub: words.sub.pair, view: pairView(pairs, id, partner.agency), emphasis: [id, partner.agency],
    claim: { ask: 'shared', between: [id, partner.agency], answer: partner.missions.length },
  }
}

/** `id` is an agency of the graph. */
export const makeAgencyTour = (facts: Facts, id: NodeId, words: MadeWords): OwnTour => {
  const name = shortName(facts.graph, id)
  const missions: Claim = { ask: 'members', of: id, roles: countedRoles }
  const counted = listFor(facts, missions).length
  const all = answered(facts, missions)
  const lead: Claim = { ask: 'count', of: 'missions', where: { agency: [id], role: ['lead', 'co-lead'] } }
  const leads = answered(facts, lead)
  const isLeader = leads !== undefined && 'answer' in leads && typeof leads.answer === 'number' && leads.answer > 1
  return tourOf({ title: words.agency.title(name), about: words.agency.about(name) }, [
    all === undefined || counted === 0 ? null : { caption: words.agency.missions(name), sub: words.sub.sheet, view: { scope: 'all', select: id, arrange: 'sheet' }, emphasis: [id], claim: all },
    oneMission(facts, id, 'first', words.agency.first, words.sub.year),
    closestScene(facts, id, words),
    isLeader ? { caption: words.agency.leads(name), view: { scope: 'all', role: ['lead', 'co-lead'], agency: [id] }, emphasis: [id], claim: leads } : null,
    counted > 1 ? oneMission(facts, id, 'last', words.agency.last, words.sub.year) : null,
  ])
}
