// Tests that languages are fetched when they are asked for.
import { expect, test } from 'vitest'
import { enShare } from '../../../src/i18n/dialogs/enShare.ts'
import { english, fetchLanguage } from '../../../src/i18n/languages/loadLanguage.ts'

test('English needs no fetching: a part brings its own words', async () => {
  expect(await fetchLanguage('en')).toBe(english)
  expect(english.wordsOf('share', enShare)).toBe(enShare)
})

test.each([['ko', 'ltr', '복사'], ['fr', 'ltr', 'Copier'], ['es', 'ltr', 'Copiar'], ['en-XA', 'ltr', 'Copy Copy'], ['ar-XB', 'rtl', '\u202ECopy\u202C']] as const)('%s has the words of every part, and its direction', async (tag, direction, copy) => {
  const language = await fetchLanguage(tag)
  expect([language.tag, language.direction, language.wordsOf('share', enShare).copy]).toEqual([tag, direction, copy])
})
