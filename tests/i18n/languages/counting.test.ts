// Tests how numbers are written and agree with their words.
import { describe, expect, test } from 'vitest'
import { countingIn } from '../../../src/i18n/languages/counting.ts'

describe('counting', () => {
  test('follows the rule of the language: French counts none as one, English as many', () => {
    expect([0, 1, 2].map((n) => countingIn('fr').count(n, 'an', 'ans'))).toEqual(['0 an', '1 an', '2 ans'])
    expect([0, 1, 2].map((n) => countingIn('en').count(n, 'year', 'years'))).toEqual(['0 years', '1 year', '2 years'])
  })

  test('a language without a plural has one wording', () => {
    expect([0, 1, 2].map((n) => countingIn('ko').agree(n, 'one', 'other'))).toEqual(['other', 'other', 'other'])
  })

  test('groups thousands as the language does', () => {
    expect(['en', 'ko', 'fr', 'es'].map((tag) => countingIn(tag).number(12_345))).toEqual(['12,345', '12,345', '12\u202F345', '12.345'])
  })
})

describe('per cents', () => {
  test.each([[0, '0%'], [1, '<1%'], [2, '1%'], [55, '28%'], [200, '100%']])('%i of 200 is %s', (part, text) => {
    expect(countingIn('ko').percent(part, 200)).toBe(text)
  })

  test('French sets them off', () => {
    expect(countingIn('fr').percent(1, 4)).toMatch(/^25\s%$/u)
  })
})
