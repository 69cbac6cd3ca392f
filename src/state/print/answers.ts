/** The answers of the key: each claim of a scene as a sentence computed from the dataset, with the partnerships that prove it. */
import type { Mission, Source } from '../../dataset/schema.ts'
import type { Claim, Where } from '../../dataset/tours/claimSchema.ts'
import { listPartnerships } from '../../formats/partnershipRows.ts'
import { nameOf } from '../../graph/claims/findAnswer.ts'
import { type Proof, proveAnswer } from '../../graph/claims/proveAnswer.ts'
import type { Graph, Link, NodeId } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { formatDate, formatList } from '../../i18n/format.ts'
import type { PrintWords } from '../../i18n/lessons/enPrint.ts'
import type { SourceList } from './sourceList.ts'

export type AnswerFacts = {
  readonly graph: Graph
  /** Whole records; null until they are loaded. */
  readonly records: ReadonlyMap<NodeId, Mission> | null
  readonly text: Messages
  readonly words: PrintWords
  readonly thisYear: number
  readonly sources: SourceList
}

/** A partnership in words; `sources` are numbers of the list at the end. */
export type PrintedRow = { readonly id: string; readonly agency: string; readonly mission: string; readonly role: string; readonly contribution: string; readonly years: string; readonly sources: readonly number[] }

export type Answer = {
  readonly sentence: string
  /** Names of what was counted, the heaviest first; empty where the sentence or the rows say it. */
  readonly names: string
  readonly rows: readonly PrintedRow[]
  /** Partnerships that prove it beside those of `rows`. */
  readonly more: number
  /** Sources of what is dated. */
  readonly sources: readonly number[]
}

/** So many partnerships and names a page holds for one claim. */
const MOST_ROWS = 14
const MOST_NAMES = 12

const sourcesOf = (record: Mission | undefined, agency: NodeId): readonly Source[] => {
  const ids = record?.partners.find((one) => one.agency === agency)?.sources ?? []
  return ids.flatMap((id) => record?.sources.find((source) => source.id === id) ?? [])
}

/** Partnerships as rows of words, each with the numbers of its sources. */
export const printRows = ({ graph, records, text, sources }: AnswerFacts, links: readonly Link[]): readonly PrintedRow[] =>
  listPartnerships(graph, { links, missions: new Set(), agencies: new Set() }, records, text).map(({ id, agency, mission, cells, isBroken }) => ({
    id,
    agency: cells.agency,
    mission: cells.mission,
    role: cells.role,
    contribution: cells.contribution,
    // A partnership that broke off says so beside its years.
    years: isBroken ? `${cells.years}, ${cells.state.toLowerCase()}` : cells.years,
    sources: sources.cite(sourcesOf(records?.get(mission), agency)),
  }))

const whereParts = ({ graph, text: { words: named }, words }: AnswerFacts, where: Where | undefined): readonly string[] => {
  if (where === undefined) return []
  const { category = [], destination = [], status = [], kind = [], region = [], role = [], agency = [], years, partners } = where
  return [
    ...category.map((one) => named.category[one]), ...destination.map((one) => named.destination[one]), ...status.map((one) => named.status[one]), ...kind.map((one) => named.missionKind[one]),
    ...region.map((one) => named.region[one]), ...role.map((one) => named.role[one]), ...agency.map((id) => nameOf(graph, id)),
    ...(years === undefined ? [] : [years.replace('-', '–')]), ...(partners === undefined ? [] : [words.claims.partners(partners)]),
  ]
}

const sayClaim = (facts: AnswerFacts, { claim, found }: Proof): string => {
  const { graph, records, text, words } = facts
  const { claims } = words
  const name = (id: string): string => nameOf(graph, id)
  const list = (items: readonly string[]): string => formatList(items, text.locale)
  const { value } = found
  if (value === null) return claims.none
  const ids = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  const names = list(ids.map(name))
  const n = typeof value === 'number' ? value : ids.length
  const record = (id: string): Pick<Mission, 'status' | 'start' | 'end'> | undefined => records?.get(id) ?? graph.missions.get(id)?.record
  const date = (given: string | undefined): string => (given === undefined ? '' : formatDate(given, text.locale))
  switch (claim.ask) {
    case 'count': {
      const parts = whereParts(facts, claim.where)
      return claims[claim.of](n, parts.length === 0 ? '' : claims.where(list(parts)))
    }
    case 'members': {
      const parts = [...(claim.roles ?? []).map((one) => text.words.role[one]), ...(claim.states ?? []).map((one) => text.words.partnershipState[one]), ...(claim.regions ?? []).map((one) => text.words.region[one])]
      const which = parts.length === 0 ? '' : claims.which(parts.join(', '))
      if (ids.length === 0) return claims.noMembers(name(claim.of), which)
      return graph.missions.has(claim.of) ? claims.members(name(claim.of), n, which, names) : claims.taking(name(claim.of), n, which, names)
    }
    case 'common':
      return claims.common(name(claim.of[0]), name(claim.of[1]), n, names)
    case 'shared':
      return claims.shared(name(claim.between[0]), name(claim.between[1]), n, names)
    case 'rank':
      return claim.of === 'agencies' ? claims.rankAgencies(names) : claims.rankMissions(names)
    case 'first':
      return claims.first(names, String(found.year))
    case 'last':
      return claims.last(names, String(found.year))
    case 'path':
      return claims.path(name(claim.between[0]), name(claim.between[1]), n)
    case 'left':
      return claims.left(name(claim.of), n, names)
    case 'broken': {
      const [from, to] = claim.years.split('-')
      return claims.broken(from === to ? String(from) : `${from}–${to}`, n, names)
    }
    case 'roles':
      return claims.roles(name(claim.of[0]), name(claim.of[1]), list(ids.map((role) => text.words.role[role as keyof Messages['words']['role']].toLowerCase())))
    case 'status':
      return claims.status(name(claim.of), text.words.status[value as keyof Messages['words']['status']].toLowerCase(), date(record(claim.of)?.status.asOf))
    case 'year': {
      const { start, end } = record(claim.of) ?? {}
      if (claim.what === 'end') return claims.ended(name(claim.of), date(end))
      return start === undefined ? claims.none : claims.start(name(claim.of), text.words.startKind[start.kind].toLowerCase(), date(start.date))
    }
    case 'gap':
      return claims.gap(name(claim.between[0]), name(claim.between[1]), n)
  }
}

/** What the dataset answers to `claim`, and what proves it. */
export const answerOf = (facts: AnswerFacts, claim: Claim): Answer => {
  const { graph, records, text, words, thisYear, sources } = facts
  const proof = proveAnswer(graph, claim, thisYear)
  const counted = claim.ask === 'count' ? proof.nodes : []
  const named = formatList(counted.slice(0, MOST_NAMES).map((id) => nameOf(graph, id)), text.locale)
  const dated = claim.ask === 'count' || claim.ask === 'rank' ? [] : proof.nodes
  return {
    sentence: sayClaim(facts, proof),
    names: counted.length === 0 ? '' : words.among(counted.length > MOST_NAMES ? counted.slice(0, MOST_NAMES).map((id) => nameOf(graph, id)).join(', ') : named, Math.max(0, counted.length - MOST_NAMES)),
    rows: printRows(facts, proof.links.slice(0, MOST_ROWS)),
    more: Math.max(0, proof.links.length - MOST_ROWS),
    sources: sources.cite(dated.flatMap((id) => records?.get(id)?.sources ?? [])),
  }
}
