// Tests the parts of an agency's sheet: widths that grow with what is shared, and texts that are buttons.
import { expect, test } from 'vitest'
import { SQUARE, agencyNode, missionNode, moreText, numberKey, numberText, sharedNode, sharedWidth } from '../../../../src/scene/sheet/place/agencyParts.ts'
import type { SharedCard } from '../../../../src/scene/sheet/types.ts'

const shared: SharedCard = { id: 'esa', linkId: 'esa~nasa', label: 'ESA', name: 'European Space Agency', count: 31, spoken: 'ESA', spokenCount: 'NASA and ESA: 31 shared missions' }

test('a link is thicker for more, within bounds', () => {
  const widths = [1, 4, 16, 60, 900].map((count) => sharedWidth(count, 20))
  expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  expect([sharedWidth(1, 1), Math.max(...widths)]).toEqual([1.5, 15])
})

test('a number is a button named by what it counts', () => {
  expect(numberText(shared, 50, 60, 16)).toMatchObject({ key: numberKey('esa'), lines: ['31'], spoken: 'NASA and ESA: 31 shared missions', top: 50 })
})

test('what found no room is a button too', () => {
  expect(moreText('more-1990s', 'and 12 more', 0, 10, 16)).toMatchObject({ key: 'more-1990s', spoken: 'and 12 more', of: null })
})

test('only the agency itself stands out', () => {
  const facts = { id: 'nasa', label: 'NASA', name: 'NASA', about: '', closest: '', spoken: 'NASA', partners: [], decades: [], more: String }
  const item = { id: 'apex', linkId: 'nasa~apex', label: 'Apex', category: 'sun', kind: 'lead', isBroken: false, isPlan: true, weight: 2, spoken: 'Apex' } as const
  expect([agencyNode(facts, 0, 0, 9).emphasis, sharedNode(shared, 0, 0, 9).emphasis, missionNode(item, 0, 0, 10)]).toEqual(['high', 'near', expect.objectContaining({ emphasis: 'near', isPlan: true, radius: 10 * SQUARE })])
})
