/** What the wall says of a view, in words computed from it: a claim, what is shown, and when. */
import { runOf } from '../../dataset/runs.ts'
import { type Facet, facets } from '../../graph/countFacets.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { earlierOf } from '../../graph/filterGraph.ts'
import { agencyLinkIdOf, partnersAmong, projectAgencies } from '../../graph/projectAgencies.ts'
import { isCounted } from '../../graph/sharedMissions.ts'
import type { Graph, MissionNode, NodeId, Visible } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { formatList } from '../../i18n/format.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { type View, activeFilters, sheetOf } from '../view.ts'

export type Facts = {
  readonly graph: Graph
  /** What filters leave. */
  readonly visible: Visible
  /** What is there to be seen, counted in words. */
  readonly shown: string
  readonly text: Messages
  readonly words: Catalogues['present']
  readonly path: Catalogues['path']
  readonly thisYear: number
  /** The aim of a mission; undefined until the records are there. */
  readonly objectiveOf: (mission: NodeId) => string | undefined
}

export type Caption = { readonly caption: string; readonly sub: string; readonly years: string }

/** Values of filters that are named one by one. */
const MOST_NAMED = 4

const nameOf = (graph: Graph, id: NodeId): string => findNode(graph, id)?.label ?? id

const missionYears = ({ record }: MissionNode, { words, thisYear }: Facts): string => {
  const [from, to] = runOf(record, thisYear)
  if (record.start.certainty === 'planned') return words.planned(from)
  return record.end === undefined && to === thisYear && from < to ? words.since(from) : words.span(from, to)
}

/** The window of years, or both that are in the picture. */
const windowsOf = (view: View, words: Facts['words'], locale: string): string => formatList([earlierOf(view), view.years].flatMap((years) => (years === null ? [] : [words.span(...years)])), locale)

/** From the first start to the last, or the window that was chosen. */
const spanOf = (view: View, missions: Iterable<NodeId>, { graph, words, thisYear, text: { locale } }: Facts): string => {
  if (view.years !== null) return windowsOf(view, words, locale)
  const starts = [...missions].flatMap((id) => {
    const node = graph.missions.get(id)
    return node === undefined ? [] : [runOf(node.record, thisYear)[0]]
  })
  return starts.length === 0 ? '' : words.span(Math.min(...starts), Math.max(...starts))
}

const wordOf = ({ words }: Messages, key: Facet, value: string): string => {
  const list: Readonly<Record<string, string>> = words[key === 'kind' ? 'missionKind' : key]
  return list[value] ?? value
}

const describeFilters = (view: View, facts: Facts): string => {
  const { graph, text, words } = facts
  const names = [...facets.flatMap((key) => view[key].map((value) => wordOf(text, key, value))), ...view.agency.map((id) => nameOf(graph, id)), ...(view.focus === null ? [] : [text.filters.circle(nameOf(graph, view.focus))])]
  const named = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), text.filters.more(names.length - MOST_NAMED + 1)] : names
  // Which two windows they are stands beside it.
  const years = earlierOf(view) !== null ? [words.eras] : view.years === null ? [] : [words.span(...view.years)]
  return [...(named.length === 0 ? [] : [formatList(named, text.locale)]), ...years].join(', ')
}

const describeAgency = (id: NodeId, { visible, words }: Facts): { readonly sentence: string; readonly missions: readonly NodeId[] } => {
  const missions = visible.links.filter((link) => link.agency === id && isCounted(link)).map(({ mission }) => mission)
  return { sentence: words.agency(missions.length, partnersAmong(projectAgencies(visible.links, 1), id).length), missions }
}

/** Says what `view` shows: what is selected first, then a path, then what narrows it, else what the picture is. */
export const describeView = (view: View, facts: Facts): Caption => {
  const { graph, visible, shown, text, words, path, objectiveOf } = facts
  const { select } = view
  if (select?.type === 'node') {
    const mission = graph.missions.get(select.id)
    // A sheet says its aim itself.
    if (mission !== undefined) return { caption: mission.record.name, sub: (sheetOf(view) === null ? objectiveOf(select.id) : undefined) ?? shown, years: missionYears(mission, facts) }
    const agency = graph.agencies.get(select.id)
    const { sentence, missions } = describeAgency(select.id, facts)
    return { caption: agency?.record.name ?? select.id, sub: sentence, years: spanOf(view, missions, facts) }
  }
  if (select?.type === 'pair') {
    const [a, b] = select.agencies
    const shared = projectAgencies(visible.links, 1).find(({ id }) => id === agencyLinkIdOf(a, b))?.missions ?? []
    return { caption: text.details.sharedWith(nameOf(graph, a), nameOf(graph, b), shared.length), sub: shown, years: spanOf(view, shared, facts) }
  }
  if (select?.type === 'link') {
    const mission = graph.missions.get(select.mission)
    const roles = graph.links.find((link) => link.agency === select.agency && link.mission === select.mission)?.roles ?? []
    const said = formatList(roles.map((role) => text.words.role[role].toLowerCase()), text.locale)
    return { caption: text.network.link(nameOf(graph, select.agency), nameOf(graph, select.mission), said), sub: objectiveOf(select.mission) ?? shown, years: mission === undefined ? '' : missionYears(mission, facts) }
  }
  const years = spanOf(view, visible.missions, facts)
  if (view.path !== null) return { caption: path.heading(nameOf(graph, view.path[0]), nameOf(graph, view.path[1])), sub: shown, years }
  if (activeFilters(view).length > 0) return { caption: words.filtered(describeFilters(view, facts), visible.missions.size), sub: shown, years }
  return { caption: view.mode === 'network' ? text.tagline : view.mode === 'table' ? words.partnerships : words.agencies, sub: shown, years }
}
