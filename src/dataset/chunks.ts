/** How the dataset travels to the browser: what the first picture needs, then the whole graph, then the records that details show. */
import { compareIds } from '../lib/text.ts'
import type { Agency, Dataset, Mission, Partner } from './schema.ts'

export type GraphAgency = Pick<Agency, 'id' | 'name' | 'acronym' | 'label' | 'aliases' | 'kind' | 'country' | 'region' | 'founded' | 'dissolved'>

export type GraphPartner = Pick<Partner, 'agency' | 'roles' | 'state' | 'from' | 'to'>

export type GraphMission = Pick<
  Mission,
  'id' | 'name' | 'acronym' | 'label' | 'aliases' | 'kind' | 'category' | 'destination' | 'status' | 'start' | 'end' | 'highlight'
> & { readonly partners: readonly GraphPartner[] }

/** Who and what exists and how they are linked. */
export type GraphChunk = { readonly agencies: readonly GraphAgency[]; readonly missions: readonly GraphMission[] }

/** The ids of a graph chunk, agencies first: the order in which the places of its pictures travel. */
export const idsOf = ({ agencies, missions }: GraphChunk): readonly string[] => [...agencies, ...missions].map(({ id }) => id)

/** What the details panel shows: whole records, all of them or a part. */
export type DetailsChunk = { readonly agencies: readonly Agency[]; readonly missions: readonly Mission[] }

const pick = <Item extends object, Key extends keyof Item>(item: Item, keys: readonly Key[]): Pick<Item, Key> => {
  const picked: Partial<Pick<Item, Key>> = {}
  for (const key of keys) if (item[key] !== undefined) picked[key] = item[key]
  return picked as Pick<Item, Key>
}

/** The graph chunk of a checked dataset. */
export const compileGraph = (dataset: Dataset): GraphChunk => ({
  agencies: dataset.agencies.map((agency) => pick(agency, ['id', 'name', 'acronym', 'label', 'aliases', 'kind', 'country', 'region', 'founded', 'dissolved'])),
  missions: dataset.missions.map((mission) => ({
    ...pick(mission, ['id', 'name', 'acronym', 'label', 'aliases', 'kind', 'category', 'destination', 'status', 'start', 'end', 'highlight']),
    partners: mission.partners.map((partner) => pick(partner, ['agency', 'roles', 'state', 'from', 'to'])),
  })),
})

/**
 * The part of the graph chunk that the first view draws: the highlights and their agencies, without the names that only a search asks for.
 * What it leaves out follows as soon as the first picture stands.
 */
export const compileFirstGraph = (dataset: Dataset): GraphChunk => {
  const missions = dataset.missions.filter(({ highlight }) => highlight === true)
  const taking = new Set(missions.flatMap(({ partners }) => partners.map(({ agency }) => agency)))
  return compileGraph({
    missions: missions.map((mission) => ({ ...mission, aliases: undefined })),
    agencies: dataset.agencies.filter(({ id }) => taking.has(id)).map((agency) => ({ ...agency, aliases: undefined })),
  })
}

/** Records in one part of the details: about 100 kB compressed, less than the 150 kB that one part may weigh. */
const RECORDS_PER_PART = 180

/** The details of a checked dataset in parts of even size, each record in exactly one; together they are the whole records. */
export const compileDetails = ({ agencies, missions }: Dataset): readonly DetailsChunk[] => {
  const count = Math.max(1, Math.ceil((agencies.length + missions.length) / RECORDS_PER_PART))
  // Every so-manyth record: missions weigh more than agencies, and so each part gets its share of both.
  return Array.from({ length: count }, (_, part) => ({
    agencies: agencies.filter((_agency, index) => index % count === part),
    missions: missions.filter((_mission, index) => index % count === part),
  }))
}

/** The whole from its parts, in the order of ids. */
export const joinDetails = (parts: readonly DetailsChunk[]): DetailsChunk => ({
  agencies: parts.flatMap(({ agencies }) => agencies).toSorted((a, b) => compareIds(a.id, b.id)),
  missions: parts.flatMap(({ missions }) => missions).toSorted((a, b) => compareIds(a.id, b.id)),
})
