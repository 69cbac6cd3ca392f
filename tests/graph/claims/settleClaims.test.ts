// Tests the claims of a scene: what they fill in, and that a myth is proved by being wrong.
import { describe, expect, test } from 'vitest'
import { claimsOf, idsOfClaim, settleClaims } from '../../../src/graph/claims/settleClaims.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const settle = (...claims: Parameters<typeof settleClaims>[1]): ReturnType<typeof settleClaims> => settleClaims(tinyGraph, claims, THIS_YEAR)

describe('what is filled in', () => {
  test('a number, a list with its length, a name with its year', () => {
    expect(settle({ ask: 'count', of: 'missions' }).values).toEqual({ n: '4' })
    expect(settle({ ask: 'members', of: 'apex' }).values).toEqual({ n: '2', names: 'ESA and NASA' })
    expect(settle({ ask: 'first' }).values).toEqual({ name: 'Apex Telescope', year: '1990' })
  })

  test('the second claim fills places with a 2 behind them', () => {
    expect(settle({ ask: 'count', of: 'missions' }, { ask: 'count', of: 'agencies' }, { ask: 'year', of: 'apex', what: 'end' }).values).toEqual({ n: '4', n2: '3', n3: '1995' })
  })

  test('what has no answer fills nothing', () => {
    expect(settle({ ask: 'year', of: 'borealis', what: 'end' }).values).toEqual({})
  })
})

describe('what is proved', () => {
  const isProved = (...claims: Parameters<typeof settleClaims>[1]): readonly boolean[] => settle(...claims).settled.map((one) => one.isProved)

  test('a claim is proved by its answer, a myth by any other', () => {
    expect(isProved({ ask: 'count', of: 'missions', answer: 4 }, { ask: 'count', of: 'missions', answer: 5 })).toEqual([true, false])
    expect(isProved({ ask: 'count', of: 'missions', answer: 4, myth: true }, { ask: 'count', of: 'missions', answer: 5, myth: true })).toEqual([false, true])
  })

  test('without an answer it is enough that there is one', () => {
    expect(isProved({ ask: 'status', of: 'apex' }, { ask: 'path', between: ['nasa', 'isro'], where: { category: ['moon'] } })).toEqual([true, false])
  })

  test('what was found is told', () => {
    expect(settle({ ask: 'rank', of: 'agencies', top: 1, answer: ['nasa'] }).settled).toEqual([{ claim: { ask: 'rank', of: 'agencies', top: 1, answer: ['nasa'] }, found: ['esa'], isProved: false }])
  })
})

test('one claim, a list of them and none are all a list', () => {
  const claim = { ask: 'first' } as const
  expect([claimsOf(undefined), claimsOf(claim), claimsOf([claim])]).toEqual([[], [claim], [claim]])
})

test('every id that a claim names is found with its way', () => {
  expect(idsOfClaim({ ask: 'shared', between: ['a', 'b'], where: { agency: ['c'] }, answer: { includes: ['d'] } })).toEqual([['between[0]', 'a'], ['between[1]', 'b'], ['where.agency[0]', 'c'], ['answer.includes[0]', 'd']])
  expect(idsOfClaim({ ask: 'members', of: 'a', answer: ['b'] })).toEqual([['of', 'a'], ['answer[0]', 'b']])
  expect(idsOfClaim({ ask: 'common', of: ['a', 'b'], answer: { excludes: ['c'] } })).toEqual([['of[0]', 'a'], ['of[1]', 'b'], ['answer.excludes[0]', 'c']])
  expect(idsOfClaim({ ask: 'first', answer: 'a' })).toEqual([['answer', 'a']])
  expect(idsOfClaim({ ask: 'roles', of: ['a', 'b'], answer: ['lead'] })).toEqual([['of[0]', 'a'], ['of[1]', 'b']])
  expect(idsOfClaim({ ask: 'count', of: 'missions', answer: 3 })).toEqual([])
})
