// Tests how single fields of a foreign file are read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areIds, cleanText, isId, isPlainText, isRecord, ownValue, quoteValue, readWords } from '../../../src/dataset/own/readFields.ts'

describe('text', () => {
  test('what was cleaned is clean, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, hasLines) => {
        expect(isPlainText(cleanText(text, hasLines), 80, hasLines)).toBe(true)
      }),
    )
  })

  test.each(['a\u0000b', 'a\nb', '\u202Eabc', 'a\u2028b', '\uD800', '\u0007'])('%j is not plain', (text) => {
    expect(isPlainText(text, 80)).toBe(false)
  })

  test('lines are kept where there may be some, and make one where there may not', () => {
    expect([cleanText('a\r\nb\tc', true), cleanText('a\r\nb\tc')]).toEqual(['a\nbc', 'a b c'])
  })

  test('markup is text like any other', () => {
    expect(isPlainText('<img src=x onerror=alert(1)>', 80)).toBe(true)
  })
})

describe('words', () => {
  test.each([['a', 'a'], [{ en: 'a', ko: '가' }, { en: 'a', ko: '가' }], [{ ko: '가' }, undefined], [{ en: 'a', constructor: 'b' }, undefined], [{ en: 'a', toString: 'b' }, undefined], [{ en: 1 }, undefined], [7, undefined], [null, undefined], [['a'], undefined], ['x'.repeat(81), undefined]])('%j is read as %j', (value, read) => {
    expect(readWords(value, 80)).toEqual(read)
  })

  test('no language is called by the name of a prototype', () => {
    expect(readWords(JSON.parse('{"en":"a","__proto__":"b"}'), 80)).toBeUndefined()
  })
})

describe('values', () => {
  test('any value is quoted in a few characters', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(quoteValue(value).length).toBeLessThan(64)
      }),
    )
  })

  test('what every object inherits is no value of its own', () => {
    expect([ownValue({}, 'constructor'), ownValue({}, '__proto__'), ownValue({ a: 1 }, 'a')]).toEqual([undefined, undefined, 1])
  })

  test('a list is no record, nor is nothing', () => {
    expect([{}, [], null, 'a'].map(isRecord)).toEqual([true, false, false, false])
  })

  test('ids are what records are called, each once', () => {
    expect(['webb', 'a-1', 'A', 'a--b', '', '../x', 'x'.repeat(81), 7].map(isId)).toEqual([true, true, false, false, false, false, false, false])
    expect([['a', 'b'], ['a', 'a'], [], 'a'].map((ids) => areIds(ids, 0, 2))).toEqual([true, false, true, false])
  })
})
