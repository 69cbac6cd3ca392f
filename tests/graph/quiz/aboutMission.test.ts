// Tests the questions about one mission: right answers, wrong choices that are wrong, and none where a reader could be led astray.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askCount, askMember, askMissing } from '../../../src/graph/quiz/aboutMission.ts'
import { agency, graphOf, mission, partner } from '../../fixtures/build.ts'
import { anyGround, askAll, faultsOf, groundOf } from '../../fixtures/quiz/grounds.ts'

const regions = ['europe', 'africa', 'east-asia', 'south-asia', 'middle-east', 'latin-america'] as const

/** Six agencies of six regions. */
const bodies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => agency(id, { region: regions[index] ?? 'europe' }))

test.each([['askCount', askCount], ['askMember', askMember], ['askMissing', askMissing]] as const)('%s asks nothing that a second look finds wrong', (_, maker) => {
  fc.assert(
    fc.property(anyGround, fc.nat(99), (ground, seed) => {
      expect(askAll(maker, ground, seed).flatMap((question) => faultsOf(ground, question))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('how many', () => {
  test('is asked and proved by every partner', () => {
    const [question] = askAll(askCount, groundOf(graphOf([mission('m', ['a', 'b', partner('c', { state: 'withdrawn' })])])), 1)
    expect([question?.about, question?.options[question.right], question?.proof.map(({ id }) => id)]).toEqual([['m'], 3, ['a~m', 'b~m', 'c~m']])
  })

  test.each([
    ['two are too few', mission('m', ['a', 'b'])],
    ['paid work would be counted along', mission('m', ['a', 'b', 'c', partner('d', { roles: ['contractor'] })])],
    ['a part is still to come', mission('m', ['a', 'b', partner('c', { state: 'planned' })])],
    ['it is a plan', mission('m', ['a', 'b', 'c'], { start: { date: '2031', kind: 'launch', certainty: 'planned' } })],
  ])('is not asked where %s', (_, one) => {
    expect(askAll(askCount, groundOf(graphOf([one])), 1)).toEqual([])
  })
})

describe('who is one of them', () => {
  test('is asked among agencies of other regions and proved by all partners', () => {
    const graph = graphOf([mission('m', ['a', 'b']), mission('n', ['c', 'd', 'e', 'f'])], bodies)
    const question = askAll(askMember, groundOf(graph), 1).find(({ about }) => about[0] === 'm')
    expect(question?.options.filter((one) => ['a', 'b'].includes(String(one)))).toHaveLength(1)
    expect(question?.proof.map(({ id }) => id).toSorted()).toEqual(['a~m', 'b~m'])
    expect(question?.proof[0]?.agency).toBe(question?.options[question.right])
  })

  test('is not asked where nobody is far enough from it', () => {
    expect(askAll(askMember, groundOf(graphOf([mission('m', ['a', 'b']), mission('n', ['c', 'd'])], [agency('a', { kind: 'intergovernmental' })])), 1).filter(({ about }) => about[0] === 'm')).toEqual([])
  })
})

describe('who broke off', () => {
  const left = (state: 'withdrawn' | 'suspended' | 'cancelled') => partner('d', { state, to: '1993' })

  test('is asked where one alone did, among those who stayed', () => {
    const [question] = askAll(askMissing, groundOf(graphOf([mission('m', ['a', 'b', 'c', left('withdrawn')])])), 1)
    expect([question?.options[question.right], question?.options.toSorted(), question?.proof[0]?.id]).toEqual(['d', ['a', 'b', 'c', 'd'], 'd~m'])
  })

  test.each([
    ['two did', mission('m', ['a', 'b', left('withdrawn'), partner('e', { state: 'cancelled' })])],
    ['it is only suspended', mission('m', ['a', 'b', 'c', left('suspended')])],
    ['only one stayed', mission('m', ['a', left('cancelled')])],
    ['who left was paid', mission('m', ['a', 'b', 'c', partner('d', { state: 'withdrawn', roles: ['contractor'] })])],
  ])('is not asked where %s', (_, one) => {
    expect(askAll(askMissing, groundOf(graphOf([one])), 1)).toEqual([])
  })
})
