// Tests the quiz as a whole: kinds in turn, no two questions about the same, the same seed the same questions; and that over the records we ship.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { makeQuiz } from '../../../src/graph/quiz/makeQuiz.ts'
import { MOST_LIT, type QuizKind, nodesOf, quizKinds } from '../../../src/graph/quiz/types.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { anyGround, faultsOf } from '../../fixtures/quiz/grounds.ts'
import { realGraph } from '../../fixtures/realData.ts'

const anyKinds = fc.subarray([...quizKinds]) as fc.Arbitrary<readonly QuizKind[]>

test('the same seed asks the same, and who asks for fewer gets the first of them', () => {
  fc.assert(
    fc.property(anyGround, fc.integer({ min: 1, max: 9999 }), anyKinds, fc.nat(8), (ground, seed, kinds, fewer) => {
      const quiz = makeQuiz(ground, seed, kinds, 12)
      expect(makeQuiz(ground, seed, kinds, 12)).toEqual(quiz)
      expect(makeQuiz(ground, seed, kinds, fewer)).toEqual(quiz.slice(0, fewer))
    }),
    { numRuns: 40 },
  )
})

test('only kinds that are asked for come, and no two questions about the same', () => {
  fc.assert(
    fc.property(anyGround, fc.integer({ min: 1, max: 9999 }), anyKinds, (ground, seed, kinds) => {
      const quiz = makeQuiz(ground, seed, kinds, 20)
      expect(quiz.filter(({ kind }) => kinds.length > 0 && !kinds.includes(kind))).toEqual([])
      const subjects = quiz.map(({ about, options, right }) => (about.length === 0 ? String(options[right]) : about.join(' ')))
      expect(new Set(subjects).size).toBe(subjects.length)
    }),
    { numRuns: 40 },
  )
})

describe('over the records we ship', () => {
  const groundOf = (filters: Partial<typeof noFilters>) => ({ graph: realGraph, visible: filterGraph(realGraph, { ...noFilters, ...filters }, THIS_YEAR), thisYear: THIS_YEAR })

  test('the first eight questions about the highlights are of the eight kinds', () => {
    expect(new Set(makeQuiz(groundOf({}), 1, [], 8).map(({ kind }) => kind))).toEqual(new Set(quizKinds))
  })

  test.each([
    ['the highlights', {}],
    ['everything', { scope: 'all' }],
    ['a part', { scope: 'all', destination: ['mars'], years: [1990, 2020] }],
    ['a circle', { focus: 'isro', steps: 2 }],
  ] as const)('nothing asked about %s is wrong, and no more is lit than a class can see', (_, filters) => {
    const ground = groundOf(filters as Partial<typeof noFilters>)
    for (const seed of [1, 2]) {
      const quiz = makeQuiz(ground, seed, [], 20)
      expect(quiz.length).toBeGreaterThan(7)
      expect(quiz.flatMap((question) => faultsOf(ground, question))).toEqual([])
      expect(quiz.filter(({ proof }) => nodesOf(proof).size > MOST_LIT)).toEqual([])
    }
  })

  test('another seed asks other questions', () => {
    expect(makeQuiz(groundOf({}), 1, [], 8)).not.toEqual(makeQuiz(groundOf({}), 2, [], 8))
  })
})
