// Tests how a question stands in the address: every one reads back, and what is not understood is no question.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quizKinds } from '../../../src/graph/quiz/types.ts'
import { MOST_ASKED, readAsk, writeAsk } from '../../../src/state/quiz/askText.ts'

test('every question reads back as it was written', () => {
  const anyAsk = fc
    .record({ seed: fc.integer({ min: 1, max: 9999 }), kinds: fc.subarray([...quizKinds]), at: fc.integer({ min: 1, max: MOST_ASKED }), more: fc.nat(MOST_ASKED), isAnswered: fc.boolean() })
    .map(({ at, more, ...rest }) => ({ ...rest, at, of: Math.min(MOST_ASKED, at + more) }))
  fc.assert(
    fc.property(anyAsk, (ask) => {
      expect(readAsk(writeAsk(ask))).toEqual(ask)
    }),
  )
})

test('it is written so that a person can read it', () => {
  expect(writeAsk({ seed: 12, kinds: ['count', 'rank'], at: 3, of: 8, isAnswered: true })).toBe('12/count,rank/3of8/answer')
  expect(writeAsk({ seed: 1, kinds: [], at: 1, of: 8, isAnswered: false })).toBe('1/all/1of8')
})

describe('no question', () => {
  test.each(['', '1', '0/all/1of8', '12345/all/1of8', '1/all/9of8', '1/all/1of21', '1/all/0of8', '1/colour/1of8', '1/count,count/1of8', '1/count,all/1of8', '1//1of8', '1/all/1of8/', '1/all/1of8/answers', ' 1/all/1of8', '1/all/1of8\n'])('is "%s"', (text) => {
    expect(readAsk(text)).toBeUndefined()
  })
})
