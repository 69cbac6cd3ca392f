// Tests the report as lines: shares as percentages, lists with their length.
import { expect, test } from 'vitest'
import { reportDataset } from '../../../src/dataset/report/reportDataset.ts'
import { writeReport } from '../../../src/dataset/report/writeReport.ts'
import { dataset } from '../../fixtures/build.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

const lines = writeReport(reportDataset(tinyDataset, '2026-11-25'))

test('the first line says how much there is', () => {
  expect(lines[0]).toMatch(/^4 missions \(3 highlights\), 3 agencies of \d+ countries, 9 partnerships, \d+ pages as sources$/u)
})

test('a share is told as numbers and as a percentage', () => {
  expect(lines).toContainEqual(expect.stringMatching(/^missions led neither by NASA nor by ESA: \d of 4 \(\d+ %\)$/u))
})

test('an empty list says so', () => {
  expect(writeReport(reportDataset(dataset([], []), '2026-11-25'))).toContain('addresses that support more than 6 records, for review: none')
})

test('nothing at all is reported without dividing by it', () => {
  expect(writeReport(reportDataset(dataset([], []), '2026-11-25')).join('\n')).not.toMatch(/NaN|undefined|Infinity/u)
})
