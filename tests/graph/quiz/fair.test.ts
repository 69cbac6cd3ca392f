// Tests what keeps questions from being tricks.
import { describe, expect, test } from 'vitest'
import { areDistinct, isFarFrom, isHeir, isNoUndertaking, isPlain, isPlan } from '../../../src/graph/quiz/fair.ts'
import { THIS_YEAR, agency, graphOf, mission, partner } from '../../fixtures/build.ts'

const planned = { start: { date: '2031', kind: 'launch', certainty: 'planned' }, status: { value: 'in-development', asOf: '2026-01' } } as const

describe('who could be taken for a partner', () => {
  const graph = graphOf(
    [mission('probe', ['esa', 'nasa', partner('maker', { roles: ['contractor'] })]), mission('other', ['france', 'india', 'lab', 'young', 'gone'])],
    [
      agency('esa', { kind: 'intergovernmental' }),
      agency('nasa', { country: 'US', region: 'north-america' }),
      agency('maker', { country: 'JP', region: 'east-asia' }),
      agency('france', { country: 'FR' }),
      agency('india', { country: 'IN', region: 'south-asia' }),
      agency('lab', { country: 'US', region: 'north-america' }),
      agency('young', { country: 'AE', region: 'middle-east', founded: '2006' }),
      agency('gone', { country: 'KE', region: 'africa', dissolved: '1980' }),
    ],
  )

  test.each([
    ['india', true, 'has nothing to do with it'],
    ['nasa', false, 'is a partner'],
    ['maker', false, 'was paid for it'],
    ['france', false, 'is of the region of a body that is a partner'],
    ['lab', false, 'is of the country of a partner'],
    ['young', false, 'was founded after it ended'],
    ['gone', false, 'had ended before it began'],
    ['nobody', false, 'is nobody'],
  ])('%s may stand beside them: %s, for it %s', (id, may) => {
    expect(isFarFrom(graph, id, 'probe', THIS_YEAR)).toBe(may)
  })
})

test('a plan and an agreement are asked about by no question', () => {
  const graph = graphOf([mission('flown', ['a', 'b']), mission('plan', ['a', 'b'], planned), mission('treaty', ['a', 'b'], { category: 'agreements' })])
  expect(['flown', 'plan', 'treaty', 'nothing'].map((id) => isNoUndertaking(graph, id))).toEqual([false, true, true, true])
  expect(['flown', 'plan', 'treaty'].map((id) => isPlan(graph, id))).toEqual([false, true, false])
})

test('paid work, a signature, a part still to come, a plan and an agreement are no partnership without doubt', () => {
  const roles = ['instrument', 'contractor', 'signatory'] as const
  const graph = graphOf([mission('m', [...roles.map((role) => partner(role, { roles: [role] })), partner('soon', { state: 'planned' })]), mission('plan', ['instrument', 'x'], planned), mission('treaty', ['instrument', 'x'], { category: 'agreements' })])
  expect(graph.links.filter((link) => isPlain(graph, link)).map(({ id }) => id)).toEqual(['instrument~m'])
})

test('who was founded when another of its region ended may have taken over from it', () => {
  const graph = graphOf([mission('m', ['soviet', 'russia', 'kenya', 'other'])], [agency('soviet', { dissolved: '1991-12' }), agency('russia', { founded: '1992-02' }), agency('kenya', { founded: '1992', region: 'africa' }), agency('other', { founded: '1995' })])
  expect(['soviet', 'russia', 'kenya', 'other'].map((id) => isHeir(graph, id))).toEqual([false, true, false, false])
})

test('names that differ by case alone are the same to a reader', () => {
  const graph = graphOf([mission('m', ['a', 'b', 'c'])], [agency('a', { acronym: 'CSA' }), agency('b', { acronym: 'csa' })])
  expect([areDistinct(graph, ['a', 'c', 'm']), areDistinct(graph, ['a', 'b'])]).toEqual([true, false])
})
