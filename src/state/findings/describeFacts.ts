/** What is worth finding in a view, in words: each sentence with the view that shows what it rests on. */
import { findNode } from '../../graph/buildGraph.ts'
import { findBridges } from '../../graph/findings/bridges.ts'
import { findLeaders, leadingRoles } from '../../graph/findings/leaders.ts'
import { findNewest } from '../../graph/findings/newcomers.ts'
import { LARGEST, findLongestPartnership, findMostConnected, findNeverMet } from '../../graph/findings/partnerships.ts'
import { projectAgencies } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import { formatDate, formatList } from '../../i18n/format.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { append } from '../../lib/collections.ts'
import { type View, findPath, letGo, letGoOfPath, selectLink, selectNode, selectPair } from '../view.ts'

/** A sentence, and the view that opens its evidence. */
export type Line = { readonly sentence: string; readonly evidence: View }

export type Fact = { readonly kind: keyof Words['titles']; readonly lines: readonly Line[]; readonly rule?: string }

type Words = Catalogues['facts']

type Ground = { readonly graph: Graph; readonly visible: Visible; readonly view: View; readonly thisYear: number; readonly locale: string; readonly words: Words }

/** Most names in a sentence, and most pairs that never met. */
const MOST_NAMES = 4
const MOST_PAIRS = 3

/** Facts about what `view` shows, which is `visible`; those that the view is too small for are left out. */
export const describeFacts = ({ graph, visible, view, thisYear, locale, words }: Ground): readonly Fact[] => {
  const nameOf = (id: NodeId): string => findNode(graph, id)?.label ?? id
  const listOf = (ids: readonly NodeId[]): string => {
    const names = ids.map(nameOf)
    return formatList(names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), words.more(names.length - MOST_NAMES)] : names, locale)
  }
  // What was selected, asked or moved to makes room for the evidence.
  const bare: View = { ...letGoOfPath(letGo(view)), at: null }
  const network: View = { ...bare, mode: 'network' }
  const agencies: View = { ...bare, mode: 'agencies', min: 1 }
  const shares = projectAgencies(visible.links, 1)

  const connected = (): readonly Line[] => {
    const found = findMostConnected(shares)
    if (found === null || found.partners < 2) return []
    return [{ sentence: words.connected(listOf(found.agencies), found.agencies.length === 1, found.partners, found.of - 1), evidence: selectNode(agencies, found.agencies[0] ?? '') }]
  }
  const bridges = (): readonly Line[] => {
    const all = findBridges(visible.links)
    // The first agency and the first mission, in the order of what they would cut off.
    const best = new Set([all.find(({ node }) => graph.agencies.has(node)), all.find(({ node }) => graph.missions.has(node))])
    return all.flatMap((one) => (!best.has(one) ? [] : [{ sentence: words.bridge(nameOf(one.node), one.cutOff.length, listOf(one.cutOff)), evidence: selectNode(network, one.node) }]))
  }
  const longest = (): readonly Line[] => {
    const found = findLongestPartnership(graph, shares, thisYear)
    if (found === null) return []
    const [a, b] = found.agencies
    return [{ sentence: words.longest(nameOf(a), nameOf(b), found.years.length, found.years[0] ?? 0, found.years.at(-1) ?? 0), evidence: selectPair(agencies, a, b) }]
  }
  const newest = (): readonly Line[] => {
    const together = new Map<NodeId, { readonly agency: NodeId; readonly date: string }[]>()
    for (const { mission, ...one } of findNewest(graph, visible.links, thisYear)) append(together, mission, one)
    return [...together].map(([mission, all]) => ({
      sentence: words.newest(listOf(all.map(({ agency }) => agency)), all.length === 1, nameOf(mission), formatDate(all[0]?.date ?? '', locale)),
      evidence: all.length === 1 ? selectLink(network, all[0]?.agency ?? '', mission) : selectNode(network, mission),
    }))
  }
  const neverMet = (): readonly Line[] =>
    findNeverMet(graph, visible.links, shares)
      .slice(0, MOST_PAIRS)
      .map(([a, b]) => ({ sentence: words.neverMet(nameOf(a), nameOf(b), Math.min(LARGEST, visible.agencies.size)), evidence: findPath(agencies, a, b) }))
  const leaders = (): readonly Line[] => {
    // Who leads what is shown by asking for these agencies in this role: where the reader asks for others already, the two would not be the same.
    const asksWho = view.agency.length + view.role.length + view.region.length > 0 || view.focus !== null
    const found = asksWho ? null : findLeaders(visible.links)
    if (found === null) return []
    const names = listOf(found.agencies)
    return [{ sentence: words.leaders(names, found.agencies.length === 1, found.byThem, found.led, found.byOthers), evidence: { ...network, agency: found.agencies, match: 'any', role: leadingRoles } }]
  }

  const facts: readonly Fact[] = [
    { kind: 'connected', lines: connected() },
    { kind: 'bridges', lines: bridges(), rule: words.structural },
    { kind: 'longest', lines: longest(), rule: words.longestRule },
    { kind: 'newest', lines: newest() },
    { kind: 'neverMet', lines: neverMet() },
    { kind: 'leaders', lines: leaders() },
  ]
  return facts.filter(({ lines }) => lines.length > 0)
}
