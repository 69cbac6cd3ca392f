/** The JSON Schemas that editors use for completion, generated from the one definition. */
import { z } from 'zod'
import { AgencyRecord, MissionRecord } from './schema.ts'
import { TourRecord } from './tours/tourSchema.ts'

/** Path within `data/` → text of the schema file, ending in a newline. */
export const writeJsonSchemas = (): ReadonlyMap<string, string> => {
  const write = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
  return new Map([
    ['schema/agency.schema.json', write(AgencyRecord)],
    ['schema/mission.schema.json', write(MissionRecord)],
    ['schema/tour.schema.json', write(TourRecord)],
  ])
}
