// Tests the description for programs: it names every file, column and row that there is, and the records come back from their file.
import { describe, expect, test } from 'vitest'
import { DATA_VERSION } from '../../../src/dataset/version.ts'
import { csvFile, writeDataPackage, writeRecords } from '../../../src/formats/dataset/dataPackage.ts'
import { datasetTables } from '../../../src/formats/dataset/datasetTables.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

type Field = { readonly name: string; readonly type: string; readonly description: string; readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] } }
type Resource = { readonly name: string; readonly path: string; readonly rows?: number; readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[]; readonly foreignKeys: readonly { readonly fields: string; readonly reference: { readonly resource: string; readonly fields: string } }[] } }
type Package = { readonly name: string; readonly version: string; readonly licenses: readonly { readonly name: string }[]; readonly resources: readonly Resource[] }

const read = (): Package => JSON.parse(writeDataPackage(tinyDataset)) as Package
const resource = (name: string): Resource => read().resources.find((one) => one.name === name)!
const field = (table: string, name: string): Field => resource(table).schema!.fields.find((one) => one.name === name)!

describe('the data package', () => {
  test('says name, version and licence', () => {
    expect(read()).toMatchObject({ name: 'shared-orbit', version: DATA_VERSION, licenses: [{ name: 'CC-BY-4.0' }] })
  })

  test('has a resource for the records and for each table, with its columns and the number of its rows', () => {
    expect(read().resources.map(({ path }) => path)).toEqual(['shared-orbit.json', ...datasetTables.map(csvFile)])
    for (const table of datasetTables) {
      expect(resource(table.name).schema?.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name))
      expect(resource(table.name).rows).toBe(table.rows(tinyDataset).length)
    }
  })

  test('a closed list is an enumeration, a list of words is text that says which', () => {
    expect(field('missions', 'status').constraints?.enum).toContain('en-route')
    expect(field('partnerships', 'roles').constraints?.enum).toBeUndefined()
    expect(field('partnerships', 'roles').description).toContain('co-lead, element')
  })

  test('yes and no are booleans', () => {
    expect([field('partnerships', 'counted').type, field('missions', 'highlight').type]).toEqual(['boolean', 'boolean'])
  })

  test('keys refer from partnerships to agencies and missions', () => {
    expect(resource('partnerships').schema?.foreignKeys).toEqual([
      { fields: 'agency', reference: { resource: 'agencies', fields: 'id' } },
      { fields: 'mission', reference: { resource: 'missions', fields: 'id' } },
    ])
  })
})

test('the records come back from their file as they are, without the address of their schema', () => {
  const { agencies, missions } = JSON.parse(writeRecords(tinyDataset)) as typeof tinyDataset
  const withSchemas = { agencies: agencies.map((one) => ({ ...one, $schema: '../schema/agency.schema.json' })), missions: missions.map((one) => ({ ...one, $schema: '../schema/mission.schema.json' })) }
  expect(withSchemas).toEqual(JSON.parse(JSON.stringify(tinyDataset)))
  expect(agencies.some((one) => '$schema' in one)).toBe(false)
})
