// Tests the shape of a tour record: lengths that fit a wall, and no more than the last row can follow.
import { describe, expect, test } from 'vitest'
import { MOST_EMPHASISED, TourRecord } from '../../../src/dataset/tours/tourSchema.ts'
import { scene, tour } from '../../fixtures/tours/tour.ts'

const faults = (changes: object): readonly string[] => TourRecord.safeParse(tour(changes)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('a sound tour has no fault', () => {
  expect(faults({})).toEqual([])
})

describe('words', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'ab').join(' ')

  test.each([['caption', 14], ['sub', 16], ['alt', 60], ['ask', 30], ['notes', 110]] as const)('the %s of a scene has at most %i words', (field, most) => {
    expect(faults({ [field]: words(most) })).toEqual([])
    expect(faults({ [field]: words(most + 1) })).toEqual([expect.stringContaining(`scenes.0.${field}: plain text of at most ${most} words`)])
  })

  test('a caption of few long words still has to fit', () => {
    expect(faults({ caption: 'x'.repeat(85) })).toEqual([expect.stringContaining('84 characters')])
  })

  test('several languages are welcome, without English they are not', () => {
    expect(faults({ caption: { en: 'One', ko: '하나' } })).toEqual([])
    expect(faults({ caption: { ko: '하나' } })).toHaveLength(1)
  })

  test('markup is refused', () => {
    expect(faults({ caption: 'A <b>bold</b> claim' })).toHaveLength(1)
  })
})

test(`at most ${MOST_EMPHASISED} nodes are emphasised, none twice`, () => {
  const ids = Array.from({ length: MOST_EMPHASISED + 1 }, (_, index) => `n${index}`)
  expect(faults({ emphasis: ids.slice(1) })).toEqual([])
  expect(faults({ emphasis: ids })).toEqual(['scenes.0.emphasis: at most 20'])
  expect(faults({ emphasis: ['nasa', 'nasa'] })).toHaveLength(1)
})

test('a tour has five scenes or more', () => {
  expect(TourRecord.safeParse({ ...tour(), scenes: [scene('a'), scene('b'), scene('c'), scene('d')] }).success).toBe(false)
})

test('a claim of another kind is no claim', () => {
  expect(faults({ claim: { ask: 'guess' } })).not.toEqual([])
  expect(faults({ claim: { ask: 'count', of: 'missions', answer: 'many' } })).not.toEqual([])
  expect(faults({ claim: { ask: 'path', between: ['nasa'] } })).not.toEqual([])
})
