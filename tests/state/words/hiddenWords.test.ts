// Tests the words of what hides: few on a chip, all of them under a picture.
import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { defaultView } from '../../../src/state/view.ts'
import { nameFacetValue, writeAllHidden, writeHidden } from '../../../src/state/words/hiddenWords.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

test.each([
  ['category', 'moon', 'Moon'],
  ['region', 'europe', 'Europe'],
  ['status', 'operational', 'Operating'],
  ['destination', 'saturn', 'Saturn'],
  ['kind', 'station', 'Station or module'],
  ['role', 'crew', 'Crew'],
  ['focus', 'apex', 'Apex Telescope'],
  ['agency', 'esa', 'ESA'],
  ['agency', 'gone', 'gone'],
  ['years', '1975', '1975'],
] as const)('%s %s is named', (key, value, name) => {
  expect(nameFacetValue(en, tinyGraph, key, value)).toBe(name)
})

const many = { ...defaultView, category: ['moon', 'sun', 'earth', 'services'] } as const

test('a chip names the first of many', () => {
  expect(writeHidden(en, tinyGraph, many, 'category')).toBe('Moon, Sun and 2 more')
})

test('in full every filter is named with all of its values', () => {
  expect(writeAllHidden(en, tinyGraph, { ...many, years: [1975, 2000], agency: ['esa', 'nasa'], match: 'all', focus: 'apex', steps: 2 })).toBe(
    'Subject: Moon, Sun, Earth and Services; Agency: ESA and NASA (all of them); Years: 1975–2000; Focus: Circle of Apex Telescope, 2 steps',
  )
})

test('nothing hidden is no words', () => {
  expect(writeAllHidden(en, tinyGraph, defaultView)).toBe('')
})
