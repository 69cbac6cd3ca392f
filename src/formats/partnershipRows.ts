/** Partnerships as a table of words: one row each, with the texts that the page shows and a file carries. */
import { yearOf } from '../dataset/dates.ts'
import type { Mission } from '../dataset/schema.ts'
import { type Category, type StatusValue, brokenStates } from '../dataset/vocab.ts'
import type { Graph, Link, LinkId, NodeId, Visible } from '../graph/types.ts'
import type { Messages } from '../i18n/en.ts'
import { getOrThrow } from '../lib/collections.ts'

/** The columns in their order. */
export const tableColumns = ['agency', 'mission', 'role', 'contribution', 'years', 'state'] as const

export type TableColumn = (typeof tableColumns)[number]

/** First and last year; null is open: what goes on has no last, what broke off before anything began has no first. */
export type Span = { readonly first: number | null; readonly last: number | null; readonly isPlan: boolean }

export type TableRow = {
  readonly id: LinkId
  readonly agency: NodeId
  readonly mission: NodeId
  readonly category: Category
  readonly isBroken: boolean
  readonly span: Span
  /** What stands in each column; the contribution is empty until the records are loaded. */
  readonly cells: Readonly<Record<TableColumn, string>>
  /** The main role and the others, as the cell of roles sets them apart. */
  readonly roles: readonly string[]
  readonly fullNames: Readonly<Record<'agency' | 'mission', string>>
  /** All names of both, for finding. */
  readonly names: string
}

const goesOn: ReadonlySet<StatusValue> = new Set<StatusValue>(['operational', 'en-route', 'paused', 'in-development', 'proposed'])

/** The years of a partnership: its own where the record names them, else those of the mission. */
export const spanOf = ({ from, to }: Pick<Link, 'from' | 'to'>, mission: Pick<Mission, 'start' | 'end' | 'status'>): Span => {
  const isPlan = from === undefined && mission.start.certainty === 'planned'
  const first = yearOf(from ?? mission.start.date)
  const end = to ?? mission.end
  if (end === undefined) return { first, last: goesOn.has(mission.status.value) ? null : first, isPlan }
  const last = yearOf(end)
  // Who left before the start took part in no year of the mission.
  return from === undefined && last < first ? { first: null, last, isPlan: false } : { first, last, isPlan }
}

/** "1997–2017", "2003", "since 2016", "until 2022", "planned for 2029". */
export const writeSpan = ({ first, last, isPlan }: Span, { since, until, plannedFor }: Messages['details']): string => {
  if (first === null) return until(last ?? 0)
  if (isPlan) return plannedFor(first)
  if (last === null) return since(first)
  return first === last ? String(first) : `${first}–${last}`
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const writeRow = (graph: Graph, link: Link, contribution: string, text: Messages): TableRow => {
  const agency = getOrThrow(graph.agencies, link.agency)
  const mission = getOrThrow(graph.missions, link.mission)
  const span = spanOf(link, mission.record)
  const roles = link.roles.map((role, index) => (index === 0 ? text.words.role[role] : text.words.role[role].toLowerCase()))
  return {
    id: link.id,
    agency: link.agency,
    mission: link.mission,
    category: mission.record.category,
    isBroken: brokenStates.has(link.state),
    span,
    cells: {
      agency: agency.label,
      mission: mission.label,
      role: roles.join(', '),
      contribution,
      years: writeSpan(span, text.details),
      state: capitalise(text.words.partnershipState[link.state]),
    },
    roles,
    fullNames: { agency: agency.record.name, mission: mission.record.name },
    names: [agency, mission].flatMap(({ record }) => [record.name, record.acronym ?? '', ...(record.aliases ?? [])]).join(' '),
  }
}

/** The visible partnerships as rows, in the order of the graph. `missions` are the whole records, null until they are loaded. */
export const listPartnerships = (graph: Graph, visible: Visible, missions: ReadonlyMap<NodeId, Mission> | null, text: Messages): readonly TableRow[] =>
  visible.links.map((link) => {
    const partner = missions?.get(link.mission)?.partners.find(({ agency }) => agency === link.agency)
    return writeRow(graph, link, partner?.contribution ?? '', text)
  })

/** The columns that are shown, in their order. Agency and mission say which partnership a row is, so they always are. */
export const shownColumns = (hidden: ReadonlySet<TableColumn>): readonly TableColumn[] => tableColumns.filter((column) => column === 'agency' || column === 'mission' || !hidden.has(column))

/** The cells of `columns`, row by row, as a file carries them. */
export const cellsOf = (rows: readonly TableRow[], columns: readonly TableColumn[]): readonly (readonly string[])[] => rows.map(({ cells }) => columns.map((column) => cells[column]))
