// Tests that languages are fetched when they are asked for.
import { expect, test } from 'vitest'
import { enShare } from '../../../src/i18n/dialogs/enShare.ts'
import { english, fetchLanguage } from '../../../src/i18n/languages/loadLanguage.ts'

test('English needs no fetching: a part brings its own words', async () => {
  expect(await fetchLanguage('en')).toBe(english)
  expect(english.wordsOf('share', enShare)).toBe(enShare)
})

test('another language has the words of every part, and its direction', async () => {
  const { tag, direction, wordsOf } = await fetchLanguage('ar-XB')
  expect([tag, direction, wordsOf('share', enShare).copy]).toEqual(['ar-XB', 'rtl', '\u202ECopy\u202C'])
})
