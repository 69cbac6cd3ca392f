/** The dataset as flat tables, as files carry it: which columns there are, what each means, and how a record becomes rows. */
import type { Agency, Dataset, Mission } from '../../dataset/schema.ts'
import { agencyKinds, categories, certainties, destinations, missionKinds, partnershipStates, regions, roles, startKinds, statuses, uncountedRoles } from '../../dataset/vocab.ts'

export type Column<Row> = {
  readonly name: string
  readonly meaning: string
  /** The words a cell may hold; a list of them where `isList`. */
  readonly words?: readonly string[]
  /** Several values in one cell, joined by `LIST_SEPARATOR`. */
  readonly isList?: boolean
  readonly isYesNo?: boolean
  readonly isRequired?: boolean
  readonly read: (row: Row) => string | undefined
}

export type DatasetTable = {
  readonly name: 'agencies' | 'missions' | 'milestones' | 'partnerships' | 'sources'
  readonly meaning: string
  /** Columns that together name a row. */
  readonly key: readonly string[]
  /** Columns that hold the ids of another table. */
  readonly refersTo: Readonly<Record<string, 'agencies' | 'missions'>>
  readonly columns: readonly Omit<Column<never>, 'read'>[]
  readonly rows: (dataset: Dataset) => readonly (readonly string[])[]
}

/** Stands in no id, name or role. */
export const LIST_SEPARATOR = ' | '

const join = (items: readonly string[] | undefined): string | undefined => items?.join(LIST_SEPARATOR)

const yesNo = (value: boolean): string => (value ? 'true' : 'false')

const table = <Row>(
  start: Pick<DatasetTable, 'name' | 'meaning' | 'key'> & { readonly refersTo?: DatasetTable['refersTo'] },
  columns: readonly Column<Row>[],
  list: (dataset: Dataset) => readonly Row[],
): DatasetTable => ({
  refersTo: {},
  ...start,
  columns,
  rows: (dataset) => list(dataset).map((row) => columns.map(({ read }) => read(row) ?? '')),
})

type Named = Agency | Mission

const nameColumns: readonly Column<Named>[] = [
  { name: 'id', meaning: 'Names the record for ever; the file of the record is called so', isRequired: true, read: ({ id }) => id },
  { name: 'name', meaning: 'Full everyday name', isRequired: true, read: ({ name }) => name },
  { name: 'acronym', meaning: 'Usual short form', read: ({ acronym }) => acronym },
  { name: 'aliases', meaning: 'Former names and names in the own language and script', isList: true, read: ({ aliases }) => join(aliases) },
]

const textColumns: readonly Column<Named>[] = [
  { name: 'summary', meaning: 'For readers from 14', isRequired: true, read: ({ summary }) => summary },
  { name: 'simple', meaning: 'The same for readers of ten', isRequired: true, read: ({ simple }) => simple },
]

const agencies = table<Agency>(
  { name: 'agencies', meaning: 'Organisations that take part in missions', key: ['id'] },
  [
    ...nameColumns,
    { name: 'kind', meaning: 'What sort of organisation it is', words: agencyKinds, isRequired: true, read: ({ kind }) => kind },
    { name: 'country', meaning: 'ISO 3166-1 alpha-2, or SU, CS, DD, YU for states that ended; empty for intergovernmental bodies', read: ({ country }) => country },
    { name: 'region', meaning: 'Part of the world', words: regions, isRequired: true, read: ({ region }) => region },
    { name: 'members', meaning: 'Agencies that are members of an intergovernmental body', isList: true, read: ({ members }) => join(members) },
    { name: 'founded', meaning: 'Date of founding', read: ({ founded }) => founded },
    { name: 'dissolved', meaning: 'Date of its end', read: ({ dissolved }) => dissolved },
    { name: 'successor', meaning: 'Agency that took over', read: ({ successor }) => successor },
    { name: 'website', meaning: 'Its own address', read: ({ website }) => website },
    { name: 'wikidata', meaning: 'Number in Wikidata', read: ({ wikidata }) => wikidata },
    ...textColumns,
  ],
  (dataset) => dataset.agencies,
)

const missions = table<Mission>(
  { name: 'missions', meaning: 'Missions, programmes, stations, observatories, services and agreements', key: ['id'] },
  [
    ...nameColumns,
    { name: 'kind', meaning: 'What sort of undertaking it is', words: missionKinds, isRequired: true, read: ({ kind }) => kind },
    { name: 'category', meaning: 'Subject', words: categories, isRequired: true, read: ({ category }) => category },
    { name: 'destination', meaning: 'Where it goes or works', words: destinations, isRequired: true, read: ({ destination }) => destination },
    { name: 'target', meaning: 'Plain name of what it aims at', read: ({ target }) => target },
    { name: 'status', meaning: 'How it stands', words: statuses, isRequired: true, read: ({ status }) => status.value },
    { name: 'status_as_of', meaning: 'When that was so', isRequired: true, read: ({ status }) => status.asOf },
    { name: 'start', meaning: 'When it began or is to begin, UTC', isRequired: true, read: ({ start }) => start.date },
    { name: 'start_kind', meaning: 'What began it', words: startKinds, isRequired: true, read: ({ start }) => start.kind },
    { name: 'start_certainty', meaning: 'Whether the start has happened', words: certainties, isRequired: true, read: ({ start }) => start.certainty },
    { name: 'end', meaning: 'When it ended, UTC', read: ({ end }) => end },
    { name: 'objective', meaning: 'What it is for', isRequired: true, read: ({ objective }) => objective },
    ...textColumns,
    { name: 'part_of', meaning: 'Programmes it belongs to', isList: true, read: ({ partOf }) => join(partOf) },
    { name: 'highlight', meaning: 'Whether the first view shows it', isYesNo: true, isRequired: true, read: ({ highlight }) => yesNo(highlight === true) },
  ],
  (dataset) => dataset.missions,
)

const milestones = table<{ readonly mission: string; readonly date: string; readonly label: string }>(
  { name: 'milestones', meaning: 'Dates in the life of a mission', key: ['mission', 'date', 'label'], refersTo: { mission: 'missions' } },
  [
    { name: 'mission', meaning: 'Id of the mission', isRequired: true, read: ({ mission }) => mission },
    { name: 'date', meaning: 'Date, UTC', isRequired: true, read: ({ date }) => date },
    { name: 'label', meaning: 'What happened or is planned', isRequired: true, read: ({ label }) => label },
  ],
  (dataset) => dataset.missions.flatMap(({ id, milestones: list = [] }) => list.map((one) => ({ ...one, mission: id }))),
)

type PartnershipRow = { readonly mission: string; readonly partner: Mission['partners'][number] }

const partnerships = table<PartnershipRow>(
  { name: 'partnerships', meaning: 'Who gave what to which mission', key: ['agency', 'mission'], refersTo: { agency: 'agencies', mission: 'missions' } },
  [
    { name: 'agency', meaning: 'Id of the agency', isRequired: true, read: ({ partner }) => partner.agency },
    { name: 'mission', meaning: 'Id of the mission', isRequired: true, read: ({ mission }) => mission },
    { name: 'roles', meaning: 'What it does in the mission; the first is the main role', words: roles, isList: true, isRequired: true, read: ({ partner }) => join(partner.roles) },
    { name: 'contribution', meaning: 'What it gave, in words', isRequired: true, read: ({ partner }) => partner.contribution },
    { name: 'state', meaning: 'How the partnership stands', words: partnershipStates, isRequired: true, read: ({ partner }) => partner.state },
    { name: 'from', meaning: 'When it began, where that differs from the mission', read: ({ partner }) => partner.from },
    { name: 'to', meaning: 'When it ended, where that differs from the mission', read: ({ partner }) => partner.to },
    { name: 'counted', meaning: 'Whether it counts when two agencies are said to share a mission: paid work and signatures do not', isYesNo: true, isRequired: true, read: ({ partner }) => yesNo(partner.roles.some((role) => !uncountedRoles.has(role))) },
    { name: 'sources', meaning: 'Ids of the sources of the mission that support it', isList: true, isRequired: true, read: ({ partner }) => join(partner.sources) },
  ],
  (dataset) => dataset.missions.flatMap(({ id, partners }) => partners.map((partner) => ({ mission: id, partner }))),
)

const sources = table<{ readonly record: string; readonly source: Agency['sources'][number] }>(
  { name: 'sources', meaning: 'Pages that support the records', key: ['record', 'id'] },
  [
    { name: 'record', meaning: 'Id of the agency or mission that cites it; ids are never shared by two records', isRequired: true, read: ({ record }) => record },
    { name: 'id', meaning: 'Id of the source within its record', isRequired: true, read: ({ source }) => source.id },
    { name: 'title', meaning: 'Title of the page', isRequired: true, read: ({ source }) => source.title },
    { name: 'publisher', meaning: 'Who published it', isRequired: true, read: ({ source }) => source.publisher },
    { name: 'url', meaning: 'Its address', isRequired: true, read: ({ source }) => source.url },
    { name: 'read', meaning: 'When it was read', isRequired: true, read: ({ source }) => source.read },
  ],
  (dataset) => [...dataset.agencies, ...dataset.missions].flatMap(({ id, sources: list }) => list.map((source) => ({ record: id, source }))),
)

/** Every table, in the order in which a reader meets them. */
export const datasetTables: readonly DatasetTable[] = [missions, agencies, partnerships, milestones, sources]
