// Tests the rows of the spreadsheet: one for each partnership, with the words of the table, ids and sources.
import { expect, test } from 'vitest'
import { partnershipSheet } from '../../../src/formats/graph/partnershipSheet.ts'
import { en } from '../../../src/i18n/en.ts'
import { allOf } from '../../fixtures/build.ts'
import { tinyGraph, tinyMissions } from '../../fixtures/tiny.ts'

const more = ['Agency id', 'Mission id', 'Sources'] as const

test('one row for each partnership under its headings', () => {
  const [header, ...rows] = partnershipSheet(tinyGraph, allOf(tinyGraph), new Map(tinyMissions.map((one) => [one.id, one])), en, more)
  expect(header).toEqual(['Agency', 'Mission', 'Role', 'Contribution', 'Years', 'State', ...more])
  expect(rows.map(([, , , , , , agency, mission]) => `${agency}~${mission}`).toSorted()).toEqual(tinyGraph.links.map(({ id }) => id))
  expect(rows[0]).toEqual(['ESA', 'Apex Telescope', 'Instrument', 'A camera', '1990–1995', 'Completed', 'esa', 'apex', 'https://example.org/s1'])
})

test('without records contributions and sources are empty', () => {
  const [, row] = partnershipSheet(tinyGraph, allOf(tinyGraph), null, en, more)
  expect([row?.[3], row?.[8]]).toEqual(['', ''])
})
