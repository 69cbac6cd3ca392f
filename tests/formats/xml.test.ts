// Tests the writing of XML: any text comes back through a reader as it was.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, escapeXml, textElement } from '../../src/formats/xml.ts'

const parse = (xml: string): Element => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBe(undefined)
  return parsed.documentElement
}

/** Text that XML can hold, with the characters in it that need care. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\n', '\r', '\t', ' ', '&amp;', '<!--', '宇', '\u{1F680}'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }).map((text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))

test('any text comes back from content and from an attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = parse(element('a', { of: text }, [textElement('b', {}, text)]))
      expect(read.getAttribute('of')).toBe(text)
      expect(read.querySelector('b')?.textContent).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('whatever the text, the file is well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parse(textElement('a', { of: text }, text)).nodeName).toBe('a')
    }),
    { numRuns: 300 },
  )
})

describe('escapeXml', () => {
  test.each([
    ['AT&T <x> "y"', 'AT&amp;T &lt;x&gt; &quot;y&quot;'],
    ['a\u0000b\u000Bc', 'a\uFFFDb\uFFFDc'],
    ['\uD83D', '\uFFFD'],
    ['a\nb', 'a&#10;b'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
  })
})

test('an attribute without a value is left out, an element without children closes itself', () => {
  expect(element('a', { b: undefined, c: 0 })).toBe('<a c="0"/>')
})
