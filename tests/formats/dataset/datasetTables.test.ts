// Tests the tables that files carry: every column filled from the right field, every row named once, every reference kept.
import { describe, expect, test } from 'vitest'
import { type DatasetTable, datasetTables } from '../../../src/formats/dataset/datasetTables.ts'
import { agency, dataset, mission, partner } from '../../fixtures/build.ts'
import { realDataset } from '../../fixtures/realData.ts'

const tableOf = (name: DatasetTable['name']): DatasetTable => datasetTables.find((one) => one.name === name)!

/** The rows of a table as objects. */
const read = (name: DatasetTable['name'], data: typeof realDataset): readonly Readonly<Record<string, string>>[] => {
  const table = tableOf(name)
  return table.rows(data).map((row) => Object.fromEntries(table.columns.map((column, index) => [column.name, row[index] ?? 'missing'])))
}

const data = dataset(
  [agency('esa', { acronym: 'ESA', members: ['asi', 'cnes'] }), agency('asi', { country: 'IT', aliases: ['Agenzia Spaziale Italiana', 'Italian agency'] })],
  [mission('apex', [partner('esa', { roles: ['lead', 'launch'], sources: ['s1', 's2'] }), partner('asi', { roles: ['contractor'], to: '1992' })], { partOf: ['one', 'two'], milestones: [{ date: '1990', label: 'Launch' }, { date: '1995', label: 'End' }] })],
)

describe('rows', () => {
  test('an agency is a row with its lists joined and empty cells where nothing is known', () => {
    expect(read('agencies', data)[0]).toMatchObject({ id: 'asi', aliases: 'Agenzia Spaziale Italiana | Italian agency', country: 'IT', acronym: '', members: '' })
    expect(read('agencies', data)[1]).toMatchObject({ id: 'esa', acronym: 'ESA', members: 'asi | cnes' })
  })

  test('a mission is a row with its status and start spread over columns', () => {
    expect(read('missions', data)).toEqual([
      expect.objectContaining({ id: 'apex', status: 'completed', status_as_of: '2026-01-15', start: '1990', start_kind: 'launch', start_certainty: 'actual', end: '1995', part_of: 'one | two', highlight: 'true' }),
    ])
  })

  test('a partnership is a row that says whether it counts', () => {
    expect(read('partnerships', data).map(({ agency: id, mission: of, roles, to, counted, sources }) => [id, of, roles, to, counted, sources])).toEqual([
      ['esa', 'apex', 'lead | launch', '', 'true', 's1 | s2'],
      ['asi', 'apex', 'contractor', '1992', 'false', 's1'],
    ])
  })

  test('milestones and sources are rows that name their record', () => {
    expect(read('milestones', data).map((row) => Object.values(row))).toEqual([['apex', '1990', 'Launch'], ['apex', '1995', 'End']])
    expect(read('sources', data).map(({ record, id }) => `${record} ${id}`)).toEqual(['asi s1', 'esa s1', 'apex s1'])
  })
})

describe.each(datasetTables.map((table) => [table.name, table] as const))('%s of the dataset we ship', (name, table) => {
  const rows = read(name, realDataset)

  test('has no two rows of one key', () => {
    expect(new Set(rows.map((row) => table.key.map((column) => row[column]).join('\n'))).size).toBe(rows.length)
  })

  test('fills every column that must be filled', () => {
    const required = table.columns.filter(({ isRequired }) => isRequired === true)
    expect(rows.flatMap((row) => required.filter((column) => row[column.name] === '').map((column) => `${Object.values(row)[0]} ${column.name}`))).toEqual([])
  })

  test('uses the words of its lists alone', () => {
    const listed = table.columns.filter(({ words }) => words !== undefined)
    expect(rows.flatMap((row) => listed.flatMap(({ name: column, words }) => (row[column] ?? '').split(' | ').filter((word) => word !== '' && !words?.includes(word))))).toEqual([])
  })

  test('refers only to rows that exist', () => {
    const lost = Object.entries(table.refersTo).flatMap(([column, other]) => {
      const ids = new Set(read(other, realDataset).map(({ id }) => id))
      return rows.filter((row) => !ids.has(row[column])).map((row) => row[column])
    })
    expect(lost).toEqual([])
  })
})
