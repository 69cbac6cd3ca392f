// Tests the data dictionary: everything there is stands in it, and text is text.
import { describe, expect, test } from 'vitest'
import { datasetTables } from '../../../src/formats/dataset/datasetTables.ts'
import { writeDictionary } from '../../../src/formats/dataset/dictionary.ts'
import { meanings } from '../../../src/formats/dataset/meanings.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

const html = writeDictionary(tinyDataset, [{ name: 'missions.csv', bytes: 1_234_000 }], '<meta name="test" content="1">')
const page = new DOMParser().parseFromString(html, 'text/html')

describe('the dictionary', () => {
  test('has a heading for each table and a row for each of its columns', () => {
    expect([...page.querySelectorAll('section h2')].map(({ textContent }) => textContent)).toEqual(datasetTables.map(({ name }) => `${name}.csv`))
    expect([...page.querySelectorAll('section tbody > tr > th')].map(({ textContent }) => textContent)).toEqual(datasetTables.flatMap(({ columns }) => columns.map(({ name }) => name)))
  })

  test('every word of a closed list has a meaning', () => {
    const lists = [...page.querySelectorAll('section dl > div')]
    expect(lists.length).toBe(datasetTables.flatMap(({ columns }) => columns.flatMap(({ words = [] }) => words)).length)
    expect(lists.filter((one) => one.querySelector('dd')?.textContent === '').map(({ textContent }) => textContent)).toEqual([])
  })

  test('no meaning is kept for a word or column that is not there', () => {
    const known = new Map<string, readonly string[] | undefined>(datasetTables.flatMap((table) => table.columns.map((column) => [`${table.name}.${column.name}`, column.words] as const)))
    expect(Object.entries(meanings).flatMap(([column, words]) => Object.keys(words).filter((word) => known.get(column)?.includes(word) !== true))).toEqual([])
  })

  test('says how large a file is and how many rows it has', () => {
    expect([...page.querySelectorAll('table')[0]!.querySelectorAll('tbody tr')][0]?.textContent).toMatch(/missions\.csv.*4.*1\.2 MB/u)
  })

  test('links to every file', () => {
    expect([...page.querySelectorAll('a[download]')].map((one) => one.getAttribute('href'))).toEqual([...datasetTables.map(({ name }) => `./${name}.csv`), './shared-orbit.json', './datapackage.json'])
  })

  test('needs no script, and begins with what it was given for its head', () => {
    expect(page.querySelector('script')).toBeNull()
    expect(html).toMatch(/<head>\s*<meta name="test" content="1">/u)
  })
})
