// Tests the small fields where their records do not already: counting words and ids.
import { describe, expect, test } from 'vitest'
import { HttpsAddress, Id, countWords, distinct } from '../../src/dataset/fields.ts'

describe('countWords', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ['two words', 2],
    ['a half-word, and “five”', 4],
    ['  spaces   count for nothing ', 4],
  ])('"%s" has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('Id', () => {
  test.each(['nasa', 'cassini-huygens', '67p', 'a-1-b'])('%s is an id', (id) => {
    expect(Id.safeParse(id).success).toBe(true)
  })

  test.each(['', 'NASA', 'cassini_huygens', '-a', 'a-', 'a--b', 'é', 'a b', 'a~b', 'a,b', 'a\n'])('%j is no id', (id) => {
    expect(Id.safeParse(id).success).toBe(false)
  })
})

test('a distinct list finds repeated objects, not only repeated words', () => {
  expect(distinct(Id, 1).safeParse(['a', 'b', 'a']).success).toBe(false)
})

describe('HttpsAddress', () => {
  test.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://例え.jp/頁'])('%s is a link', (text) => {
    expect(HttpsAddress.safeParse(text).success).toBe(true)
  })

  test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)//https://a.b', ' https://example.org', 'java\nscript:alert(1)', 'data:text/html,<b>', 'http://example.org', '//example.org', 'https://', 'https:example.org', 'https://exam ple.org', 'ftp://example.org', 'blob:https://example.org/1'])('%j is none', (text) => {
    expect(HttpsAddress.safeParse(text).success).toBe(false)
  })
})
