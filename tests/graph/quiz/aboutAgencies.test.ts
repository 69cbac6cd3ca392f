// Tests the question who has most: one alone has, however a reader counts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askRank } from '../../../src/graph/quiz/aboutAgencies.ts'
import { graphOf, mission, partner } from '../../fixtures/build.ts'
import { anyGround, askAll, faultsOf, groundOf } from '../../fixtures/quiz/grounds.ts'

test('it asks nothing that a second look finds wrong', () => {
  fc.assert(
    fc.property(anyGround, fc.nat(99), (ground, seed) => {
      const questions = askAll(askRank, ground, seed)
      expect(questions.flatMap((question) => faultsOf(ground, question))).toEqual([])
      // Whoever counts every line comes to the same end.
      const lines = (id: unknown): number => ground.visible.links.filter(({ agency }) => agency === id).length
      for (const { options, right } of questions) expect(options.filter((one) => lines(one) >= lines(options[right]))).toEqual([options[right]])
    }),
    { numRuns: 60 },
  )
})

test('every mission of every choice proves it, those of the answer first', () => {
  const graph = graphOf([mission('m1', ['a', 'b']), mission('m2', ['a', 'b']), mission('m3', ['a', 'c'])])
  const [question] = askAll(askRank, groundOf(graph), 1)
  expect([question?.options[question.right], question?.values?.[question.right]]).toEqual(['a', 3])
  expect(question?.proof.map(({ id }) => id)).toEqual(['a~m1', 'a~m2', 'a~m3', 'b~m1', 'b~m2', 'c~m3'])
})

test('where paid work would make two level it is not asked', () => {
  const graph = graphOf([mission('m1', ['a', 'b']), mission('m2', ['a', 'b']), mission('m3', ['a', partner('b', { roles: ['contractor'] })])])
  expect(askAll(askRank, groundOf(graph), 1)).toEqual([])
})
