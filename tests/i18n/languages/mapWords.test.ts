// Tests that every sentence of a catalogue is changed, wherever it stands, and nothing else.
import { expect, test } from 'vitest'
import { mapWords } from '../../../src/i18n/languages/mapWords.ts'

const words = { plain: 'a', deep: { list: ['b', ['c', 'd']] }, of: (name: string, n: number) => `${name} ${n}` } as const

test('sentences change wherever they stand, also those that are made', () => {
  const loud = mapWords(words, (sentence) => sentence.toUpperCase())
  expect([loud.plain, loud.deep, loud.of('e', 2)]).toEqual(['A', { list: ['B', ['C', 'D']] }, 'E 2'])
})

test('the change is told what a sentence was made of', () => {
  const given: unknown[] = []
  mapWords(words, (sentence, of) => {
    given.push(of)
    return sentence
  }).of('e', 2)
  expect(given.at(-1)).toEqual(['e', 2])
})
