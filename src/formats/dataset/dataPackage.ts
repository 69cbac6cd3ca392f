/** The dataset described for programs: a Frictionless Data Package (specs.frictionlessdata.io, version 1). */
import { DATA_CREDIT, DATA_VERSION, dataLicence } from '../../dataset/version.ts'
import type { Agency, Dataset, Mission } from '../../dataset/schema.ts'
import { LIST_SEPARATOR, type DatasetTable, datasetTables } from './datasetTables.ts'

/** File of all records, as they are kept. */
export const RECORDS_FILE = 'shared-orbit.json'

export const csvFile = ({ name }: Pick<DatasetTable, 'name'>): string => `${name}.csv`

type Field = { readonly name: string; readonly type: 'string' | 'boolean'; readonly description: string; readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] } }

const writeField = ({ name, meaning, words, isList, isYesNo, isRequired }: DatasetTable['columns'][number]): Field => {
  const required = isRequired === true ? { required: true as const } : {}
  // A list of words is text to the format: which words it may hold stands in the description.
  const allowed = words !== undefined && isList !== true ? { enum: words } : {}
  const list = isList === true ? `; several are joined by "${LIST_SEPARATOR}"${words === undefined ? '' : `, each one of ${words.join(', ')}`}` : ''
  const constraints = { ...required, ...allowed }
  return { name, type: isYesNo === true ? 'boolean' : 'string', description: `${meaning}${list}`, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) }
}

const writeResource = (table: DatasetTable, dataset: Dataset): object => ({
  name: table.name,
  path: csvFile(table),
  profile: 'tabular-data-resource',
  title: table.meaning,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  rows: table.rows(dataset).length,
  schema: {
    fields: table.columns.map(writeField),
    missingValues: [''],
    primaryKey: table.key,
    foreignKeys: Object.entries(table.refersTo).map(([fields, resource]) => ({ fields, reference: { resource, fields: 'id' } })),
  },
})

/** The description of `dataset` as JSON text that ends in a newline. Paths are those of the folder `data/` of the built site, where the files lie beside it. */
export const writeDataPackage = (dataset: Dataset): string => {
  const description = {
    profile: 'data-package',
    name: 'shared-orbit',
    title: 'Shared Orbit dataset: agencies, missions and their partnerships',
    description: `Who did what in space cooperation: for each agency in each mission its roles, its contribution in words, and the pages that say so. In the repository there is one file a record, in agencies/ and missions/; the build makes the files named here from them. Please credit "${DATA_CREDIT}".`,
    version: DATA_VERSION,
    licenses: [dataLicence],
    keywords: ['space agencies', 'space missions', 'international cooperation', 'partnerships'],
    resources: [
      { name: 'records', path: RECORDS_FILE, title: 'Every record as it is kept', format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
      ...datasetTables.map((table) => writeResource(table, dataset)),
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

/** Every record as one JSON text, with the licence and the schemas' fields unchanged. */
export const writeRecords = ({ agencies, missions }: Dataset): string =>
  `${JSON.stringify({ name: 'shared-orbit', version: DATA_VERSION, licence: dataLicence.name, credit: DATA_CREDIT, agencies: agencies.map(withoutSchema), missions: missions.map(withoutSchema) })}\n`

// The address of the schema is that of a file beside the record: it means nothing elsewhere.
const withoutSchema = (record: Agency | Mission): object => Object.fromEntries(Object.entries(record).filter(([field]) => field !== '$schema'))
