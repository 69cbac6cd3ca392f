// Tests the questions about the whole network: how few steps, and who alone ties some to the rest.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askBridge, askPath } from '../../../src/graph/quiz/aboutNetwork.ts'
import { graphOf, mission, partner } from '../../fixtures/build.ts'
import { anyGround, askAll, faultsOf, groundOf } from '../../fixtures/quiz/grounds.ts'

/** Missions of two, each beside the next. */
const chainOf = (...pairs: readonly (readonly string[])[]) => pairs.map((pair, index) => mission(`m${index}`, pair))

test.each([['askPath', askPath], ['askBridge', askBridge]] as const)('%s asks nothing that a second look finds wrong', (_, maker) => {
  fc.assert(
    fc.property(anyGround, fc.nat(99), (ground, seed) => {
      expect(askAll(maker, ground, seed, 12).flatMap((question) => faultsOf(ground, question))).toEqual([])
    }),
    { numRuns: 80 },
  )
})

describe('how few steps', () => {
  test('are asked of two that share nothing, and proved by a shortest chain', () => {
    const graph = graphOf(chainOf(['a', 'b'], ['b', 'c'], ['c', 'd']))
    const questions = askAll(askPath, groundOf(graph), 2)
    const question = questions.find(({ about }) => about.includes('a') && about.includes('d'))
    expect(question?.options[question.right]).toBe(3)
    expect(question?.proof.map(({ id }) => id).toSorted()).toEqual(['a~m0', 'b~m0', 'b~m1', 'c~m1', 'c~m2', 'd~m2'])
  })

  test('are not asked where paid work or a plan would shorten them', () => {
    const paid = mission('paid', ['a', partner('c', { roles: ['contractor'] })])
    const plan = mission('plan', ['a', 'c'], { start: { date: '2031', kind: 'launch', certainty: 'planned' } })
    for (const short of [paid, plan]) expect(askAll(askPath, groundOf(graphOf([...chainOf(['a', 'b'], ['b', 'c']), short])), 1)).toEqual([])
  })
})

describe('who alone ties them', () => {
  const core = [['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'b'], ['b', 'f'], ['f', 'c']]

  test('is asked of one behind another, and proved by what the two share', () => {
    const [question] = askAll(askBridge, groundOf(graphOf(chainOf(...core, ['a', 'b']))), 1)
    expect([question?.about, question?.options[question.right], question?.proof.map(({ id }) => id)]).toEqual([['a'], 'b', ['a~m6', 'b~m6']])
  })

  test('is asked of two that hang together', () => {
    const questions = askAll(askBridge, groundOf(graphOf([...chainOf(...core), mission('n', ['a', 'x', 'b'])])), 1)
    expect(questions.map(({ about }) => about)).toEqual([['a', 'x']])
  })

  test('is not asked of one behind a chain of agencies, where several could be named', () => {
    expect(askAll(askBridge, groundOf(graphOf(chainOf(...core, ['a', 'x'], ['x', 'b']))), 1).map(({ about }) => about)).not.toContainEqual(['a'])
  })

  test('is not asked where paid work leads past it', () => {
    expect(askAll(askBridge, groundOf(graphOf([...chainOf(...core, ['a', 'b']), mission('n', ['c', partner('a', { roles: ['contractor'] })])])), 1)).toEqual([])
  })
})
