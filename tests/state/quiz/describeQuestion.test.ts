// Tests questions in words: each kind a sentence that says "in this dataset", an answer that says what is so, and what proves it.
import { describe, expect, test } from 'vitest'
import { makeQuiz } from '../../../src/graph/quiz/makeQuiz.ts'
import { type Question, quizKinds } from '../../../src/graph/quiz/types.ts'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { en } from '../../../src/i18n/en.ts'
import { enQuiz } from '../../../src/i18n/lessons/enQuiz.ts'
import { describeQuestion, fullNameIn, labelIn, tellOption, tellRoles } from '../../../src/state/quiz/describeQuestion.ts'
import { THIS_YEAR, agency, graphOf, mission, partner } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'

const graph = graphOf(
  [mission('m', [partner('esa', { roles: ['lead', 'launch'] }), 'isro', partner('nasa', { state: 'withdrawn', to: '1993-04' })], { name: 'A Mission' }), mission('n', ['esa', 'isro'])],
  [agency('esa', { name: 'European Space Agency', acronym: 'ESA' }), agency('isro', { name: 'Indian Space Research Organisation', acronym: 'ISRO' }), agency('nasa', { acronym: 'NASA' })],
)

const teller = { graph, text: en, words: enQuiz, nameOf: labelIn(graph) }

const linksOf = (id: string) => graph.links.filter((link) => link.mission === id)

const base: Question = { kind: 'count', about: ['m'], years: null, options: [2, 3, 4, 5], right: 1, values: null, proof: linksOf('m') }

describe('in words', () => {
  test.each<readonly [Partial<Question>, string, string, string]>([
    [{}, 'how many partners does A Mission have?', 'In this dataset A Mission has 3 partners: ESA, ISRO and NASA.', ''],
    [{ kind: 'member', options: ['x', 'esa', 'y'] }, 'which of these is a partner in A Mission?', 'In this dataset ESA is a partner in A Mission; the others named are not.', ''],
    [{ kind: 'missing', options: ['esa', 'nasa', 'isro'], proof: linksOf('m').toReversed() }, 'which partner broke off from A Mission?', 'In this dataset NASA broke off from A Mission in 1993; the others named did not.', ''],
    [{ kind: 'first', about: ['esa', 'isro'], options: ['n', 'm'], values: [1995, 1990] }, 'which mission did ESA and ISRO share first?', 'In this dataset ESA and ISRO first shared A Mission, in 1990.', 'First shared in: A Mission 1990 and N 1995.'],
    [{ kind: 'rank', about: [], options: ['isro', 'esa', 'nasa'], values: [2, 5, 1] }, 'which of these is a partner in most missions?', 'In this dataset ESA is a partner in most missions: 5.', 'Missions: ESA 5, ISRO 2 and NASA 1.'],
    [{ kind: 'path', about: ['esa', 'nasa'], options: [1, 2, 3, 4] }, 'how few shared missions lead from ESA to NASA?', 'In this dataset 2 shared missions lead from ESA to NASA, over ISRO; no fewer do.', ''],
    [{ kind: 'bridge', about: ['isro', 'nasa'], options: ['x', 'esa', 'y'] }, 'which agency alone ties ISRO and NASA to the rest?', 'In this dataset ESA alone ties ISRO and NASA to the rest.', ''],
    [{ kind: 'changed', about: [], years: [1990, 1999], options: ['esa', 'isro', 'nasa'], values: [1975, 1993, 1958] }, 'which of these came with its first mission in 1990 to 1999?', 'In this dataset ISRO came with its first mission in 1993.', 'First missions: NASA 1958, ESA 1975 and ISRO 1993.'],
  ])('%j', (changes, asked, answer, compared) => {
    const told = describeQuestion({ ...base, ...changes }, teller)
    expect(told.sentence).toBe(`In this dataset, as shown here, ${asked}`)
    expect([told.answer, told.compared]).toEqual([answer, compared])
  })

  test('the proof names each partnership with its roles, and counts those that it does not name', () => {
    expect(describeQuestion(base, teller).proved).toBe('3 partnerships prove it: ESA in A Mission (lead and launch), ISRO in A Mission (instrument) and NASA in A Mission (instrument).')
    const many = describeQuestion({ ...base, proof: [...linksOf('m'), ...linksOf('n'), ...linksOf('m')] }, teller).proved
    expect(many).toBe('8 partnerships prove it: ESA in A Mission (lead and launch), ISRO in A Mission (instrument), NASA in A Mission (instrument), ESA in N (instrument) and 4 more.')
    expect(describeQuestion({ ...base, proof: linksOf('n').slice(0, 1) }, teller).proved).toBe('One partnership proves it: ESA in N (instrument).')
  })
})

test('names are those drawn, or whole with the drawn one behind', () => {
  expect([labelIn(graph)('esa'), fullNameIn(graph)('esa'), fullNameIn(graph)('n'), labelIn(graph)('nobody'), fullNameIn(graph)('nobody')]).toEqual(['ESA', 'European Space Agency (ESA)', 'N', 'nobody', 'nobody'])
  expect([tellOption(3, teller), tellOption('esa', teller)]).toEqual(['3', 'ESA'])
  expect(tellRoles({ roles: ['lead', 'ground'] }, en)).toBe('lead and ground station')
})

test('over the records we ship every sentence says "in this dataset" and none is too long for a wall', () => {
  const ground = { graph: realGraph, visible: filterGraph(realGraph, { ...noFilters, scope: 'all' }, THIS_YEAR), thisYear: THIS_YEAR }
  const quiz = quizKinds.flatMap((kind) => makeQuiz(ground, 3, [kind], 12))
  expect(quiz.length).toBeGreaterThan(80)
  const told = quiz.map((question) => describeQuestion(question, { graph: realGraph, text: en, words: enQuiz, nameOf: labelIn(realGraph) }))
  expect(told.filter(({ sentence, answer }) => !sentence.startsWith('In this dataset, as shown here, ') || !answer.startsWith('In this dataset '))).toEqual([])
  expect(told.map(({ sentence }) => sentence).filter((one) => one.length > 150)).toEqual([])
})
