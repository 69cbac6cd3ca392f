/** The one definition of an agency and a mission record: types, JSON Schemas and messages all come from here. */
import { z } from 'zod'
import { DateText, HttpsAddress, Id, PlainText, Source, distinct, textUpTo } from './fields.ts'
import {
  agencyKinds, categories, certainties, destinations, missionKinds, partnershipStates, regions, roles, startKinds, statuses,
} from './vocab.ts'

const names = {
  id: Id,
  name: PlainText.meta({ description: 'Full everyday name' }),
  acronym: PlainText.max(14, 'at most 14 characters').optional(),
  label: PlainText.max(18, 'at most 18 characters').optional().meta({ description: 'Short name drawn in the picture, where acronym and name do not serve' }),
  aliases: distinct(PlainText, 1).optional().meta({ description: 'Former names, names in the own language and script' }),
}

export const AgencyRecord = z
  .strictObject({
    $schema: z.literal('../schema/agency.schema.json'),
    ...names,
    kind: z.enum(agencyKinds),
    country: z.string().regex(/^[A-Z]{2}$/u, 'a country as two capital letters (ISO 3166-1; SU, CS, DD, YU for states that ended)').optional(),
    region: z.enum(regions),
    members: distinct(Id, 1).optional().meta({ description: 'Agency ids of the members of an intergovernmental body' }),
    founded: DateText.optional(),
    dissolved: DateText.optional(),
    successor: Id.optional(),
    website: HttpsAddress.optional(),
    wikidata: z.string().regex(/^Q\d+$/u, 'a Wikidata number such as Q23548').optional(),
    summary: textUpTo(60),
    simple: textUpTo(30),
    sources: z.array(Source).min(1, 'at least one source'),
  })
  .meta({ title: 'Agency', description: 'An organisation that takes part in missions' })

export const Partner = z
  .strictObject({
    agency: Id,
    roles: distinct(z.enum(roles), 1).meta({ description: 'The first is the main one' }),
    contribution: textUpTo(40).meta({ description: 'What the agency gave, in concrete words' }),
    state: z.enum(partnershipStates),
    from: DateText.optional(),
    to: DateText.optional(),
    sources: distinct(Id, 1).meta({ description: 'Ids of the sources that support this partnership' }),
  })
  .meta({ id: 'Partner', description: 'What one agency gave to the mission' })

export const MissionRecord = z
  .strictObject({
    $schema: z.literal('../schema/mission.schema.json'),
    ...names,
    kind: z.enum(missionKinds),
    category: z.enum(categories),
    destination: z.enum(destinations),
    target: PlainText.optional(),
    status: z.strictObject({ value: z.enum(statuses), asOf: DateText }),
    start: z.strictObject({ date: DateText, kind: z.enum(startKinds), certainty: z.enum(certainties) }),
    end: DateText.optional(),
    milestones: z.array(z.strictObject({ date: DateText, label: textUpTo(14) })).min(1, 'at least one milestone, or no such field').optional(),
    summary: textUpTo(80),
    simple: textUpTo(35),
    objective: textUpTo(20),
    partOf: distinct(Id, 1).optional(),
    highlight: z.boolean().optional(),
    partners: z.array(Partner).min(2, 'two or more partners'),
    sources: z.array(Source).min(1, 'at least one source'),
  })
  .meta({ title: 'Mission', description: 'A mission, programme, station, observatory, service or agreement' })

export type Agency = z.infer<typeof AgencyRecord>
export type Mission = z.infer<typeof MissionRecord>
export type Partner = z.infer<typeof Partner>
export type Source = z.infer<typeof Source>

/** Everything that is true, as read from `data/`, sorted by id. */
export type Dataset = { readonly agencies: readonly Agency[]; readonly missions: readonly Mission[] }
