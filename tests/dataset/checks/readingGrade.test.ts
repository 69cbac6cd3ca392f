// Tests the reading grade: against counts made by hand, and that it moves the right way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSyllables, gradeOf, splitSentences } from '../../../src/dataset/checks/readingGrade.ts'

describe('syllables', () => {
  test.each([['moon', 1], ['lived', 1], ['planet', 2], ['satellite', 3], ['astronaut', 3], ['table', 2], ['rocket', 2], ['the', 1], ['observatory', 5], ['', 1]])('"%s" has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

test('sentences end with a full stop, a question or an exclamation mark and a space', () => {
  expect(splitSentences('One. Two? Three! 4.5 metres')).toEqual(['One.', 'Two?', 'Three!', '4.5 metres'])
})

describe('the grade', () => {
  test('follows the formula: six words of one syllable make 0.39 * 6 + 11.8 - 15.59', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
  })

  test('a name inside a sentence is no harder than a short word', () => {
    expect(gradeOf('They flew to the Observatory.')).toBeCloseTo(gradeOf('They flew to the moon.'))
    expect(gradeOf('They flew to the observatory.')).toBeGreaterThan(gradeOf('They flew to the moon.'))
  })

  test('a text without words has none', () => {
    expect([gradeOf(''), gradeOf('… –')]).toEqual([0, 0])
  })

  test('the same words in one long sentence are harder than in two short ones', () => {
    const words = fc.array(fc.constantFrom('star', 'moon', 'probe', 'rocket', 'planet'), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(gradeOf(`${[...a, ...b].join(' ')}.`)).toBeGreaterThan(gradeOf(`${a.join(' ')}. ${b.join(' ')}.`))
      }),
    )
  })
})
