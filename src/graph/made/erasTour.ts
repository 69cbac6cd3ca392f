/** Then and now: two windows of years, who takes part most in each, and the two agencies that are most new to each other. */
import type { OwnTour } from '../../dataset/own/ownTour.ts'
import type { Claim } from '../../dataset/tours/claimSchema.ts'
import type { MadeWords } from '../../i18n/lessons/enMade.ts'
import { visibleUnder } from '../claims/findAnswer.ts'
import { compareEras } from '../findings/compareEras.ts'
import { projectAgencies } from '../projectAgencies.ts'
import { type Facts, type MadeScene, answered, fitsCaption, listFor, minFor, pairView, shortName, tourOf } from './madeScenes.ts'

export type Window = readonly [number, number]

const textOf = (window: Window): string => window.join('-')

const eraScenes = (facts: Facts, window: Window, words: MadeWords): readonly (MadeScene | null)[] => {
  const where = { years: textOf(window) }
  const pairs = projectAgencies(visibleUnder(facts.graph, where, facts.thisYear).links, 1)
  if (pairs.length === 0) return []
  const min = minFor(pairs)
  const drawn = new Set(pairs.filter(({ missions }) => missions.length >= min).flatMap(({ agencies }) => agencies))
  const view = { view: 'agencies', scope: 'all', years: textOf(window), ...(min === 1 ? {} : { min: String(min) }) }
  const span = words.eras.span(...window)
  const missions = answered(facts, { ask: 'count', of: 'missions', where })
  const rank = { ask: 'rank', of: 'agencies', top: 3, where } as const
  const ids = listFor(facts, rank)
  const first = answered(facts, rank, 'list')
  return [
    missions === undefined ? null : { caption: words.eras.missions(span), sub: words.eras.drawn(min), view, emphasis: [], claim: missions },
    first === undefined || !fitsCaption(facts.graph, ids) ? null : { caption: words.eras.first(span), sub: words.eras.drawn(min), view, emphasis: ids.filter((id) => drawn.has(id)), claim: first },
  ]
}

/** Pairs that are looked at for the newest: a pair may have shared a mission before one of the two was founded. */
const MOST_TRIED = 20

const newestScene = (facts: Facts, then: Window, now: Window, words: MadeWords): MadeScene | null => {
  const { graph, thisYear } = facts
  const linksIn = (window: Window) => visibleUnder(graph, { years: textOf(window) }, thisYear).links
  const linksNow = linksIn(now)
  for (const { ids: [a, b], after } of compareEras(linksIn(then), linksNow).pairs.added.slice(0, MOST_TRIED)) {
    if (a === undefined || b === undefined) continue
    const shared = (window: Window): Claim => ({ ask: 'shared', between: [a, b], where: { years: textOf(window) } })
    if (listFor(facts, shared(then)).length > 0 || listFor(facts, shared(now)).length !== after) continue
    return {
      caption: words.eras.newest(shortName(graph, a), shortName(graph, b)), sub: words.eras.newestSub, view: pairView(projectAgencies(linksNow, 1), a, b, { years: textOf(now) }), emphasis: [a, b],
      claim: [now, then].flatMap((window) => answered(facts, shared(window)) ?? []),
    }
  }
  return null
}

/** The two windows, the earlier first. */
export const makeErasTour = (facts: Facts, then: Window, now: Window, words: MadeWords): OwnTour =>
  tourOf({ title: words.eras.title, about: words.eras.about(words.eras.span(...then), words.eras.span(...now)) }, [
    ...eraScenes(facts, then, words), ...eraScenes(facts, now, words), newestScene(facts, then, now, words),
  ])
