/** Questions about time: which mission two agencies shared first, and who came with its first mission in a span of years. */
import { isBefore, yearOf } from '../../dataset/dates.ts'
import type { Years } from '../../dataset/runs.ts'
import { append } from '../../lib/collections.ts'
import { linksAt } from '../buildGraph.ts'
import { joinedOn } from '../findings/newcomers.ts'
import { projectAgencies } from '../projectAgencies.ts'
import type { Graph, Link, NodeId } from '../types.ts'
import { mixChoices, pickNear, shuffle } from './draw.ts'
import { areDistinct, isHeir, isNoUndertaking } from './fair.ts'
import { FEWEST_WRONG, type Ground, MOST_WRONG, type Maker, type Question } from './types.ts'

/** More shared missions than these are not told apart in the picture. */
const MOST_SHARED = 9

/** A shared mission with the day it began and the day the second of two joined it, both as precise as known; plans have none. */
type Shared = { readonly mission: NodeId; readonly start: string; readonly together: string | undefined; readonly links: readonly Link[] }

const sharedBy = ({ graph, visible, thisYear }: Ground, pair: readonly [NodeId, NodeId], missions: readonly NodeId[]): readonly Shared[] =>
  missions.map((mission) => {
    const links = visible.links.filter((link) => link.mission === mission && pair.includes(link.agency))
    const [a, b] = links.map((link) => joinedOn(graph, link, thisYear))
    return { mission, start: graph.missions.get(mission)?.record.start.date ?? '', together: a === undefined || b === undefined ? undefined : a > b ? a : b, links }
  })

/** Which of their missions two agencies shared first: beyond doubt, by the day it began as by the day both were in it. */
export const askFirst: Maker = function* askFirst(ground, random) {
  const { graph, visible } = ground
  const pairs = projectAgencies(visible.links, FEWEST_WRONG + 1).filter(({ missions }) => missions.length <= MOST_SHARED)
  for (const { agencies, missions } of shuffle(pairs, random)) {
    const shared = sharedBy(ground, agencies, missions)
    const begun = shared.filter(({ mission, together }) => together !== undefined && !isNoUndertaking(graph, mission))
    const first = begun.find((one) => shared.every((other) => other === one || (isBefore(one.start, other.start) && (other.together === undefined || isBefore(one.together ?? '', other.together)))))
    if (first === undefined) continue
    const wrong = shuffle(begun.filter((one) => one !== first), random).slice(0, MOST_WRONG)
    const ids = wrong.map(({ mission }) => mission)
    if (ids.length < FEWEST_WRONG || !areDistinct(graph, [first.mission, ...ids])) continue
    const choices = mixChoices(first.mission, ids, random)
    const values = choices.options.map((id) => yearOf(begun.find(({ mission }) => mission === id)?.together ?? ''))
    const inOrder = [first, ...shared.filter((one) => one !== first).toSorted((a, b) => (a.start < b.start ? -1 : 1))]
    yield { kind: 'first', about: agencies, years: null, ...choices, values, proof: inOrder.flatMap(({ links }) => links) }
  }
}

/** The first mission of an agency: its link and year among what is visible, and the year of its earliest link of any kind in the whole graph. */
type Arrival = { readonly agency: NodeId; readonly link: Link; readonly year: number; readonly earliest: number }

/** The year in which a mission of a link began, whatever the link is. */
const earliestOf = (graph: Graph, agency: NodeId): number => Math.min(...linksAt(graph, agency).map(({ mission }) => yearOf(graph.missions.get(mission)?.record.start.date ?? '9999')))

const arrivalsIn = ({ graph, visible, thisYear }: Ground): readonly Arrival[] => {
  const dated = new Map<NodeId, { readonly link: Link; readonly date: string }[]>()
  for (const link of visible.links) {
    const date = joinedOn(graph, link, thisYear)
    if (date !== undefined) append(dated, link.agency, { link, date })
  }
  return [...dated].flatMap(([agency, all]) => {
    const [first] = all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.link.id < b.link.id ? -1 : 1))
    if (first === undefined || isNoUndertaking(graph, first.link.mission) || isHeir(graph, agency)) return []
    // Who came late into a mission older than its others came in two years at once.
    const oldest = Math.min(...all.map(({ link }) => yearOf(graph.missions.get(link.mission)?.record.start.date ?? '')))
    if (oldest !== yearOf(first.date)) return []
    return [{ agency, link: first.link, year: yearOf(first.date), earliest: earliestOf(graph, agency) }]
  })
}

/** The decade of a year, as far as it has come. */
const decadeOf = (year: number, thisYear: number): Years => {
  const from = 10 * Math.floor(year / 10)
  return [from, Math.max(year, Math.min(from + 9, thisYear))]
}

/** Who came with its first mission in a decade. Not who took over from another body, nor anybody whose first mission lies elsewhere when everything is shown. */
export const askChanged: Maker = function* askChanged(ground, random): Generator<Question> {
  const { graph, thisYear } = ground
  const arrivals = arrivalsIn(ground)
  for (const right of shuffle(arrivals, random)) {
    const years = decadeOf(right.year, thisYear)
    const isIn = (year: number): boolean => year >= years[0] && year <= years[1]
    if (!isIn(right.earliest)) continue
    const others = arrivals.filter(({ year, earliest }) => !isIn(year) && !isIn(earliest))
    const wrong = pickNear(others, ({ year }) => year, right.year, MOST_WRONG, random)
    if (wrong.length < FEWEST_WRONG || !areDistinct(graph, [right.agency, ...wrong.map(({ agency }) => agency)])) continue
    const choices = mixChoices(right.agency, wrong.map(({ agency }) => agency), random)
    const all = [right, ...wrong]
    const values = choices.options.map((id) => all.find(({ agency }) => agency === id)?.year ?? 0)
    yield { kind: 'changed', about: [], years, ...choices, values, proof: all.map(({ link }) => link) }
  }
}
