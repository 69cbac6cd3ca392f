// Tests what a proof lights: the nodes it joins, and which of it shows the answer itself.
import { expect, test } from 'vitest'
import { type Question, mainProof, nodesOf } from '../../../src/graph/quiz/types.ts'
import { graphOf, mission } from '../../fixtures/build.ts'

const { links } = graphOf([mission('m', ['a', 'b']), mission('n', ['b', 'c'])])

const question = (changes: Partial<Question>): Question => ({ kind: 'member', about: ['m'], years: null, options: ['a', 'c', 'd'], right: 0, values: null, proof: links, ...changes })

test('partnerships join agencies and missions', () => {
  expect([...nodesOf(links)].toSorted()).toEqual(['a', 'b', 'c', 'm', 'n'])
})

test('a name that is the answer is shown by its own partnerships', () => {
  expect(mainProof(question({})).map(({ id }) => id)).toEqual(['a~m'])
  expect(mainProof(question({ kind: 'first', options: ['m', 'n', 'o'], right: 1 })).map(({ id }) => id)).toEqual(['b~n', 'c~n'])
})

test('a number, and a tie, are shown by all of the proof', () => {
  expect(mainProof(question({ kind: 'count', options: [3, 4, 5] }))).toBe(links)
  expect(mainProof(question({ kind: 'bridge', options: ['b', 'x', 'y'] }))).toBe(links)
})
