/** What hides things, in words: for the chips above the picture and the line under an exported one. */
import type { Category, Destination, MissionKind, Region, Role, StatusValue } from '../../dataset/vocab.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { earlierOf } from '../../graph/filterGraph.ts'
import type { Graph } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { formatList } from '../../i18n/format.ts'
import { type FilterKey, type View, activeFilters } from '../view.ts'

/** The name of a value of a filter; an agency by its short name, years as they are. */
export const nameFacetValue = ({ words }: Messages, graph: Graph, key: FilterKey, value: string): string => {
  switch (key) {
    case 'category':
      return words.category[value as Category]
    case 'region':
      return words.region[value as Region]
    case 'status':
      return words.status[value as StatusValue]
    case 'destination':
      return words.destination[value as Destination]
    case 'kind':
      return words.missionKind[value as MissionKind]
    case 'role':
      return words.role[value as Role]
    case 'focus':
      return findNode(graph, value)?.label ?? value
    case 'agency':
      return graph.agencies.get(value)?.label ?? value
    case 'years':
      return value
  }
}

/** The values of one active filter, the first few by name and the others by number. */
export const writeHidden = (text: Messages, graph: Graph, view: View, key: FilterKey, most = 3): string => {
  if (key === 'focus') return text.filters.circle(nameFacetValue(text, graph, 'focus', view.focus ?? ''))
  if (key === 'years') return formatList([earlierOf(view), view.years].flatMap((years) => years?.join('–') ?? []), text.locale)
  const names = view[key].map((value) => nameFacetValue(text, graph, key, value))
  return formatList(names.length > most ? [...names.slice(0, most - 1), text.filters.more(names.length - most + 1)] : names, text.locale)
}

/** Every active filter with its values in full: "Subject: Moon; Years: 1975–2000". Empty when nothing is hidden. */
export const writeAllHidden = (text: Messages, graph: Graph, view: View): string =>
  activeFilters(view)
    .map((key) => text.named(text.words.facet[key], `${writeHidden(text, graph, view, key, Infinity)}${key === 'focus' ? `, ${text.filters.step(view.steps)}` : ''}${key === 'agency' && view.agency.length > 1 ? ` (${view.match === 'all' ? text.filters.matchAll : text.filters.matchAny})` : ''}`))
    .join('; ')
