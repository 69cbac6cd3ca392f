// Tests the languages that the page is tested with.
import { expect, test } from 'vitest'
import { enHelp } from '../../../src/i18n/dialogs/enHelp.ts'
import { en } from '../../../src/i18n/en.ts'
import { doubled, mirrored } from '../../../src/i18n/languages/testLanguages.ts'

test('every sentence is there twice, what was handed in once', () => {
  const words = doubled('main', en)
  expect([words.skip, words.shown(2, 1, 3), words.filters.circle('NASA')]).toEqual(['Skip to the network Skip to the network', '2 missions, 1 agency, 3 partnerships 2 missions, 1 agency, 3 partnerships', 'Circle of NASA Circle of'])
})

test('every sentence reads from right to left, in the numbers of its own language', () => {
  const words = mirrored('main', en)
  expect([words.skip, words.filters.circle('NASA'), words.locale]).toEqual(['\u202ESkip to the network\u202C', '\u202ECircle of NASA\u202C', 'ar-XB'])
})

test('addresses stay as they are', () => {
  expect(mirrored('help', enHelp).findList.map(([hash]) => hash)).toEqual(enHelp.findList.map(([hash]) => hash))
})

test('the same words are the same object, so that nothing is worked out anew', () => {
  expect(doubled('help', enHelp)).toBe(doubled('help', enHelp))
})
