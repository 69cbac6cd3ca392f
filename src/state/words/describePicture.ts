/** What the picture shows, in three sentences reckoned from what is visible: how many, who leads, which groups. */
import { findNode } from '../../graph/buildGraph.ts'
import { type Fates, countFates } from '../../graph/findings/fates.ts'
import type { AgencyLink } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { formatList } from '../../i18n/format.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { compareIds } from '../../lib/text.ts'

const MOST_NAMED = 5

/** The keys that occur most, with how often; of equal ones the first by id. */
const tally = <Key extends string>(keys: Iterable<Key>): readonly (readonly [Key, number])[] => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || compareIds(a, b))
}

export type Words = { readonly text: Messages; readonly words: Catalogues['picture'] }

/** `pairs` are the links of agency to agency, null where partnerships are shown; `fates` what became of all between two windows of years, null for one. An empty picture is described by its counts alone. */
export const describePicture = (graph: Graph, { missions, agencies, links }: Visible, pairs: readonly AgencyLink[] | null, { text, words }: Words, fates: Fates | null = null): string => {
  const nameOf = (id: NodeId): string => findNode(graph, id)?.label ?? id
  const list = (items: readonly string[]): string => formatList(items, text.locale)
  const leaders = tally(links.map(({ agency }) => agency)).slice(0, MOST_NAMED)
  const closest = (pairs ?? []).toSorted((a, b) => b.missions.length - a.missions.length || compareIds(a.id, b.id)).slice(0, MOST_NAMED)
  const groups = tally([...missions].flatMap((id) => graph.missions.get(id)?.record.category ?? []))
  return [
    `${text.shown(missions.size, agencies.size, links.length)}.`,
    ...(fates === null ? [] : [words.eras(countFates(fates, pairs ?? links))]),
    ...(pairs === null && leaders.length > 0 ? [words.most(list(leaders.map(([id, n]) => words.agency(nameOf(id), n))))] : []),
    ...(closest.length > 0 ? [words.shared(closest.map(({ agencies: [a, b], missions: { length } }) => words.pair(nameOf(a), nameOf(b), length)).join('; '))] : []),
    ...(groups.length > 0 ? [words.groups(list(groups.map(([category, n]) => words.group(text.words.category[category], n))))] : []),
  ].join(' ')
}
