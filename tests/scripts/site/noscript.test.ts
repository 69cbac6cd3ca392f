// Tests what a reader without JavaScript gets.
import { expect, test } from 'vitest'
import { writeNoscript } from '../../../scripts/site/noscript.ts'
import { agency, dataset, mission } from '../../fixtures/build.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

test('the highlights are listed with year and agencies, oldest first', () => {
  expect([...writeNoscript(tinyDataset).matchAll(/<li>(.*?)<\/li>/gu)].map(([, text]) => text)).toEqual(['Apex Telescope (1990): NASA, ESA', 'Dorado (2003): ISRO, NASA', 'Borealis (2010): NASA, ESA, ISRO'])
})

test('of many agencies the first four are named and the others counted', () => {
  const ids = Array.from({ length: 9 }, (_, index) => `a${index}`)
  expect(writeNoscript(dataset(ids.map((id) => agency(id)), [mission('m', ids)]))).toContain('(1990): A0, A1, A2, A3 and 5 more</li>')
})

test('text of the data is text, never markup', () => {
  const html = writeNoscript(dataset([agency('a', { name: 'A & "B"' }), agency('b')], [mission('m', ['a', 'b'], { name: '<img src=x>' })]))
  expect(html).toContain('<li>&#60;img src=x&#62; (1990): A &#38; &#34;B&#34;, B</li>')
})
