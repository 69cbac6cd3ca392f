// Tests which language a reader gets.
import { describe, expect, test } from 'vitest'
import { chooseLanguage, directionOf, findLanguage, languages } from '../../../src/i18n/languages/tags.ts'

describe('the language that is asked for', () => {
  test.each([['en', 'en'], ['en-GB', 'en'], ['EN', 'en'], ['ko', 'ko'], ['ko-KR', 'ko'], ['fr-CA', 'fr'], ['es-MX', 'es'], ['ar-XB', 'ar-XB'], ['en-XA', 'en-XA']])('%s is %s', (asked, tag) => {
    expect(findLanguage(asked)).toBe(tag)
  })

  test.each(['', '-', 'tlh', 'ar', 'XB', '__proto__', 'toString', 'english'])('"%s" is none', (asked) => {
    expect(findLanguage(asked)).toBeUndefined()
  })
})

describe('which one is taken', () => {
  test('the address before the reader, the reader before the browser', () => {
    expect([chooseLanguage('ar-XB', 'en-XA', ['en']), chooseLanguage(null, 'en-XA', ['en']), chooseLanguage(null, null, ['en'])]).toEqual(['ar-XB', 'en-XA', 'en'])
  })

  test('the first of the browser that is there', () => {
    expect(chooseLanguage(null, null, ['de-DE', 'fr-CA', 'en'])).toBe('fr')
  })

  test('of a browser that speaks none of them it is English', () => {
    expect([chooseLanguage(null, null, ['tlh', 'mi-NZ']), chooseLanguage(null, null, [])]).toEqual(['en', 'en'])
  })
})

test('languages for tests are not offered', () => {
  expect(languages.map(([tag]) => tag).filter((tag) => /-X[AB]$/u.test(tag))).toEqual([])
})

test('one language is written from right to left', () => {
  expect([directionOf('ar-XB'), directionOf('en-XA'), directionOf('en')]).toEqual(['rtl', 'ltr', 'ltr'])
})
