/** Finding a node by any of its names: tolerant of accents, case, word order and one typo. */
import { fold } from '../../lib/text.ts'
import { linksAt } from '../buildGraph.ts'
import type { FindSimilar } from './findSimilar.ts'
import type { Graph, GraphNode } from '../types.ts'

/** A node that was found, and the name by which, when that is not the name it is shown with. */
export type Match = { readonly node: GraphNode; readonly matched: string | null }

type Entry = { readonly node: GraphNode; readonly name: string; readonly folded: string; readonly weight: number }

export type NodeSearch = (query: string, limit: number) => readonly Match[]

const namesOf = ({ id, record, label }: GraphNode): readonly string[] => [
  ...new Set([record.name, record.acronym ?? record.name, label, ...(record.aliases ?? []), id.replaceAll('-', ' ')]),
]

// Lower is better. A reader who types "esa" wants ESA before "Mesa": exact, then from the start, then from the start of a word.
const rank = (folded: string, query: string): number => {
  if (folded === query) return 0
  if (folded.startsWith(query)) return 1
  if (folded.includes(` ${query}`) || folded.includes(`-${query}`)) return 2
  return folded.includes(query) ? 3 : 4
}

// Of names that only resemble the query the one of its own length is most likely meant.
const lengthApart = ({ folded }: Entry, query: string): number => Math.abs(folded.length - query.length)

/**
 * Builds the index once; the search then answers with each node at most once, best first. An empty query finds nothing.
 * Without `findSimilar`, which comes later, it finds what is written as it stands.
 */
export const createNodeSearch = (graph: Graph, findSimilar: FindSimilar | null): NodeSearch => {
  const entries: readonly Entry[] = [...graph.agencies.values(), ...graph.missions.values()].flatMap((node) =>
    namesOf(node).map((name) => ({ node, name, folded: fold(name), weight: linksAt(graph, node.id).length })),
  )
  const similarTo = findSimilar?.(entries.map(({ folded }) => folded)) ?? (() => new Set<number>())
  return (query, limit) => {
    const wanted = fold(query.trim())
    if (wanted === '') return []
    const similar = similarTo(wanted)
    const found = entries
      .map((entry, index) => ({ entry, rank: rank(entry.folded, wanted), isSimilar: similar.has(index) }))
      .filter((one) => one.rank < 4 || one.isSimilar)
      .toSorted((a, b) => a.rank - b.rank || (a.rank === 4 ? lengthApart(a.entry, wanted) - lengthApart(b.entry, wanted) : 0) || b.entry.weight - a.entry.weight || a.entry.folded.length - b.entry.folded.length)
    const matches = new Map<string, Match>()
    for (const { entry } of found) {
      const { node, name } = entry
      if (!matches.has(node.id)) matches.set(node.id, { node, matched: name === node.record.name || name === node.label || fold(name) === node.id.replaceAll('-', ' ') ? null : name })
    }
    return [...matches.values()].slice(0, limit)
  }
}
