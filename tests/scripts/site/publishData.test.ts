// Tests what is published beside the site: which files, that they are whole, and that the page carries the promise of safety.
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { publishDataset } from '../../../scripts/site/publishData.ts'
import { root } from '../../fixtures/realData.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

const files = await publishDataset(tinyDataset, root)

test('the addresses are those that were promised', () => {
  expect([...files.keys()]).toEqual(['missions.csv', 'agencies.csv', 'partnerships.csv', 'milestones.csv', 'sources.csv', 'shared-orbit.json', 'datapackage.json', 'LICENSE.txt', 'dictionary.css', 'index.html'])
})

test('a table has a head and a row for each partnership, read back by a parser', () => {
  const { data, errors } = Papa.parse<Record<string, string>>((files.get('partnerships.csv') ?? '').trimEnd(), { header: true })
  expect(errors).toEqual([])
  expect(data).toHaveLength(9)
  expect(data[0]).toMatchObject({ mission: 'apex', agency: 'nasa' })
})

test('the dictionary carries the policy of the site', () => {
  expect(files.get('index.html')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
})
