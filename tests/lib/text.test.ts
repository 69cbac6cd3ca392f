// Tests comparing text as people do.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareIds, fold } from '../../src/lib/text.ts'

describe('fold', () => {
  test.each([
    ['Agência', 'agencia'],
    ['Česká', 'ceska'],
    ['Études', 'etudes'],
    ['ØRSTED', 'orsted'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'dorde'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ＮＡＳＡ', 'nasa'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test.each(['宇宙航空研究開発機構', '항공우주연구원', 'роскосмос'])('%s, in a script without accents to drop, stays as it is', (text) => {
    expect(fold(text)).toBe(text)
  })

  test('an accent written as a character of its own folds like the letter that has it', () => {
    expect(fold('e\u0301tudes')).toBe(fold('\u00e9tudes'))
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('folding twice is folding once for every single letter there is', () => {
    const letters = Array.from({ length: 0x3_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code))
    expect(letters.filter((letter) => fold(fold(letter)) !== fold(letter))).toEqual([])
  })
})

describe('compareIds', () => {
  test('ids stand in the order of their code units', () => {
    expect(['b', 'a-1', 'a', 'a0'].toSorted(compareIds)).toEqual(['a', 'a-1', 'a0', 'b'])
  })

  test('an id is equal to itself alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareIds(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('turning two ids round turns the answer round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareIds(a, b) + compareIds(b, a)).toBe(0)
      }),
    )
  })
})
