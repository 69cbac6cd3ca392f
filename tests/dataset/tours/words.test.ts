// Tests the words of a tour: languages, and the places that numbers fill.
import { describe, expect, test } from 'vitest'
import { fillWords, languageIn, placesIn, textsOf, wordsIn } from '../../../src/dataset/tours/words.ts'

const both = { en: 'In {year} there were {n}', ko: '{year}년 {n}' }

describe('wordsIn', () => {
  test('text without a language is the same in all of them', () => {
    expect(wordsIn('Once', 'ko')).toBe('Once')
  })

  test('words of several languages give the one asked for, and English where it is not among them', () => {
    expect([wordsIn(both, 'ko'), wordsIn(both, 'fr')]).toEqual([both.ko, both.en])
  })
})

test('what is given is said to be in the language it is in', () => {
  expect([languageIn(both, 'ko'), languageIn(both, 'fr'), languageIn('Once', 'ko')]).toEqual(['ko', 'en', 'en'])
})

test('every language is read when all texts are asked for', () => {
  expect(textsOf(both)).toEqual([both.en, both.ko])
  expect(textsOf('Once')).toEqual(['Once'])
})

test('places are named in their order, each as often as it stands there', () => {
  expect(placesIn('{n} of {names2}, {n}')).toEqual(['n', 'names2', 'n'])
  expect(placesIn('{ n } {N} {}')).toEqual([])
})

describe('fillWords', () => {
  test('fills what it knows in every language and leaves the rest as it is', () => {
    expect(fillWords(both, { n: '7' })).toEqual({ en: 'In {year} there were 7', ko: '{year}년 7' })
  })

  test('a place with the name of what every object inherits is left as it is', () => {
    expect(fillWords('{constructor} {n}', { n: '7' })).toBe('{constructor} 7')
  })

  test('what is filled in is never read as a place itself', () => {
    expect(fillWords('{n} {names}', { n: '{names}', names: 'NASA' })).toBe('{names} NASA')
  })
})
