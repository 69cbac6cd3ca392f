// Tests the JSON Schemas that editors use: they say what the one definition says.
import { expect, test } from 'vitest'
import { writeJsonSchemas } from '../../src/dataset/jsonSchema.ts'
import { categories, regions } from '../../src/dataset/vocab.ts'

type Schema = { readonly additionalProperties: boolean; readonly required: readonly string[]; readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> }

const read = (name: string): Schema => JSON.parse(writeJsonSchemas().get(`schema/${name}.schema.json`) ?? 'null') as Schema

test('there is a schema for agencies, one for missions and one for tours', () => {
  expect([...writeJsonSchemas().keys()]).toEqual(['schema/agency.schema.json', 'schema/mission.schema.json', 'schema/tour.schema.json'])
})

test('an editor can offer every word of a closed list', () => {
  expect(read('mission').properties['category']?.enum).toEqual(categories)
  expect(read('agency').properties['region']?.enum).toEqual(regions)
})

test('what may be left out is not required, and nothing else may be added', () => {
  const { required, additionalProperties } = read('mission')
  expect(required).toContain('partners')
  expect(required).not.toContain('end')
  expect(additionalProperties).toBe(false)
})

test('a schema file ends in a newline', () => {
  expect([...writeJsonSchemas().values()].every((text) => text.endsWith('}\n'))).toBe(true)
})
