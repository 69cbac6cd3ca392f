// Tests the questions about time: which shared mission came first beyond doubt, and who was new in a decade.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askChanged, askFirst } from '../../../src/graph/quiz/aboutTime.ts'
import { THIS_YEAR, agency, allOf, graphOf, mission, partner } from '../../fixtures/build.ts'
import { anyGround, askAll, faultsOf, groundOf } from '../../fixtures/quiz/grounds.ts'

const flown = (id: string, date: string, partners: Parameters<typeof mission>[1]) => mission(id, partners, { start: { date, kind: 'launch', certainty: 'actual' }, end: '2020' })

test.each([['askFirst', askFirst], ['askChanged', askChanged]] as const)('%s asks nothing that a second look finds wrong', (_, maker) => {
  fc.assert(
    fc.property(anyGround, fc.nat(99), (ground, seed) => {
      expect(askAll(maker, ground, seed).flatMap((question) => faultsOf(ground, question))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

describe('which came first', () => {
  test('is asked of two agencies with three missions, and told with its year', () => {
    const [question] = askAll(askFirst, groundOf(graphOf([flown('m1', '1990', ['a', 'b']), flown('m2', '1995-03', ['a', 'b']), flown('m3', '2001', ['a', 'b'])])), 1)
    expect([question?.about, question?.options[question.right], question?.values?.[question.right]]).toEqual([['a', 'b'], 'm1', 1990])
    expect(question?.proof.map(({ mission: id }) => id)).toEqual(['m1', 'm1', 'm2', 'm2', 'm3', 'm3'])
  })

  test.each([
    ['two began in dates that cannot be told apart', ['1990', '1990-03', '2001'] as const, undefined],
    ['the first is one that the other joined later', ['1990', '1995', '2001'] as const, '1998'],
  ])('is not asked where %s', (_, [one, two, three], from) => {
    expect(askAll(askFirst, groundOf(graphOf([flown('m1', one, ['a', partner('b', { from })]), flown('m2', two, ['a', 'b']), flown('m3', three, ['a', 'b'])])), 1)).toEqual([])
  })
})

describe('who was new', () => {
  const missions = [flown('m1', '1968', ['a', 'b']), flown('m2', '1975', ['a', 'c']), flown('m3', '2004', ['b', 'd'])]

  test('is asked of one whose first mission lies in a decade, among others whose do not', () => {
    const questions = askAll(askChanged, groundOf(graphOf(missions)), 1)
    const question = questions.find(({ years }) => years?.[0] === 2000)
    expect([question?.years, question?.options[question.right], question?.values?.[question.right]]).toEqual([[2000, 2009], 'd', 2004])
    expect(question?.proof[0]?.id).toBe('d~m3')
  })

  test('ends a decade that is not over with this year', () => {
    const questions = askAll(askChanged, groundOf(graphOf([...missions, flown('m4', '2022', ['a', 'e'])])), 1)
    expect(questions.find(({ options, right }) => options[right] === 'e')?.years).toEqual([2020, THIS_YEAR])
  })

  test('is not asked of who took over from another, nor of who had paid work before', () => {
    const heir = graphOf(missions, [agency('d', { founded: '1992' }), agency('c', { dissolved: '1992' })])
    const paid = graphOf([...missions, flown('m0', '1990', ['a', partner('d', { roles: ['contractor'] })])])
    for (const graph of [heir, paid]) expect(askAll(askChanged, groundOf(graph), 1).flatMap(({ options, right }) => options[right])).not.toContain('d')
  })

  test('is not asked of who came late into an older mission', () => {
    const graph = graphOf([...missions, flown('m4', '1985', ['a', partner('e', { from: '1999' })])])
    expect(askAll(askChanged, groundOf(graph), 1).flatMap(({ options }) => options)).not.toContain('e')
  })

  test('is not asked of who was there before, hidden now', () => {
    const graph = graphOf(missions)
    const visible = { ...allOf(graph), links: graph.links.filter(({ mission: id }) => id !== 'm1') }
    expect(askAll(askChanged, { graph, visible, thisYear: THIS_YEAR }, 1).map(({ options, right }) => options[right])).not.toContain('b')
  })
})
