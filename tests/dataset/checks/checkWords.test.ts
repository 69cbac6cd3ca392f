// Tests what is said of words: too hard, not concrete, or written twice.
import { describe, expect, test } from 'vitest'
import { checkWords } from '../../../src/dataset/checks/checkWords.ts'
import { agency, dataset, mission, partner } from '../../fixtures/build.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

test('the tiny dataset has no fault of wording', () => {
  expect(checkWords(tinyDataset)).toEqual([])
})

test('a simple text that is too hard for readers of ten says how hard it is', () => {
  const simple = 'An intergovernmental organisation administers meteorological observation infrastructure.'
  expect(checkWords(dataset([agency('a', { simple })], []))).toEqual([
    { file: 'agencies/a.json', path: 'simple', found: simple, expected: expect.stringMatching(/a reading grade of at most 6, not \d+\.\d /u) as unknown },
  ])
})

test('a sentence that stands in two records is named, with the record it came from', () => {
  const shared = { summary: 'It looks at the sky. It was built by two of them.' }
  expect(checkWords(dataset([], [mission('one', ['a', 'b'], shared), mission('two', ['a', 'b'], { summary: 'Another. It was built by two of them.' })]))).toEqual([
    { file: 'missions/two.json', path: 'summary', found: 'It was built by two of them.', expected: 'a sentence of its own: it stands in missions/one.json too' },
  ])
})

test('a sentence of five words or fewer may stand in many records', () => {
  expect(checkWords(dataset([agency('a', { simple: 'A rocket base. It is big.' }), agency('b', { simple: 'A rocket base. It is old.' })], []))).toEqual([])
})

test('the same sentence in summary and simple of one record is no fault', () => {
  expect(checkWords(dataset([agency('a', { summary: 'It flies.', simple: 'It flies.' })], []))).toEqual([])
})

describe('a contribution', () => {
  test.each(['Participation in the mission', 'Participated in science', 'Cooperation', 'Contribution', 'It took part'])('"%s" does not say what was given', (contribution) => {
    expect(checkWords(dataset([], [mission('m', [partner('a', { contribution }), 'b'])]))).toEqual([
      { file: 'missions/m.json', path: 'partners[0].contribution', found: contribution, expected: 'what the agency gave, in concrete words' },
    ])
  })

  test.each(['Support structure of the telescope', 'A partner satellite'])('"%s" does', (contribution) => {
    expect(checkWords(dataset([], [mission('m', [partner('a', { contribution }), 'b'])]))).toEqual([])
  })
})
