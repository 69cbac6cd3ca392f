// Tests what proves an answer: by example on the tiny graph, and on any against a plain second implementation over the records.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/dataset/tours/claimSchema.ts'
import { compileGraph } from '../../../src/dataset/chunks.ts'
import { buildGraph } from '../../../src/graph/buildGraph.ts'
import { proveAnswer } from '../../../src/graph/claims/proveAnswer.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission, partner } from '../../fixtures/build.ts'
import { shareNaively } from '../../fixtures/naive.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const prove = (claim: Claim): readonly [readonly string[], readonly string[]] => {
  const { links, nodes } = proveAnswer(tinyGraph, claim, THIS_YEAR)
  return [links.map(({ id }) => id), nodes]
}

describe('by example', () => {
  test.each<[Claim, readonly string[], readonly string[]]>([
    [{ ask: 'count', of: 'missions' }, [], ['borealis', 'apex', 'cygnus', 'dorado']],
    [{ ask: 'count', of: 'agencies', where: { category: ['astronomy'] } }, [], ['esa', 'nasa']],
    [{ ask: 'members', of: 'borealis', roles: ['launch'] }, ['isro~borealis'], []],
    [{ ask: 'common', of: ['apex', 'borealis'] }, ['esa~apex', 'esa~borealis', 'nasa~apex', 'nasa~borealis'], []],
    [{ ask: 'shared', between: ['nasa', 'isro'] }, ['isro~borealis', 'nasa~borealis'], []],
    [{ ask: 'rank', of: 'agencies', top: 2 }, [], ['esa', 'isro']],
    [{ ask: 'first' }, ['esa~apex', 'nasa~apex'], ['apex']],
    [{ ask: 'path', between: ['nasa', 'isro'] }, ['nasa~borealis', 'isro~borealis'], []],
    [{ ask: 'path', between: ['nasa', 'isro'], where: { category: ['moon'] } }, [], []],
    [{ ask: 'roles', of: ['isro', 'borealis'] }, ['isro~borealis'], []],
    [{ ask: 'status', of: 'dorado' }, [], ['dorado']],
    [{ ask: 'year', of: 'borealis', what: 'end' }, [], []],
    [{ ask: 'gap', between: ['apex', 'dorado'] }, [], ['apex', 'dorado']],
    [{ ask: 'left', of: 'apex' }, [], []],
  ])('%j rests on %j %j', (claim, links, nodes) => {
    const [foundLinks, foundNodes] = prove(claim)
    expect(foundLinks.toSorted()).toEqual(links.toSorted())
    expect(foundNodes).toEqual(nodes)
  })

  test('of those who broke off only those of these years count, in the order of missions', () => {
    const graph = graphOf([
      mission('z', [partner('aa', { state: 'withdrawn', to: '2012' }), partner('ab', { state: 'suspended', to: '2022-03' })]),
      mission('m', [partner('ba', { state: 'cancelled', to: '2022' }), partner('c', { state: 'cancelled' })]),
    ])
    expect(proveAnswer(graph, { ask: 'broken', years: '2022-2022' }, THIS_YEAR).links.map(({ id }) => id)).toEqual(['ba~m', 'ab~z'])
    expect(proveAnswer(graph, { ask: 'left', of: 'z' }, THIS_YEAR).links.map(({ id }) => id)).toEqual(['aa~z', 'ab~z'])
  })
})

test('what two agencies share is proved by both partnerships of each mission and by no other', () => {
  fc.assert(
    fc.property(anyDataset, (data) => {
      const graph = buildGraph(compileGraph(data))
      const { links } = proveAnswer(graph, { ask: 'shared', between: ['aa', 'c'] }, THIS_YEAR)
      expect(links.map(({ id }) => id).toSorted()).toEqual(shareNaively(data, 'aa', 'c').flatMap((id) => [`aa~${id}`, `c~${id}`]).toSorted())
    }),
  )
})

test('the members of a mission are proved by one partnership each', () => {
  fc.assert(
    fc.property(anyDataset.filter(({ missions }) => missions.length > 0), fc.constantFrom('lead' as const, 'science' as const), (data, role) => {
      const [record] = data.missions
      const { links } = proveAnswer(buildGraph(compileGraph(data)), { ask: 'members', of: record?.id ?? '', roles: [role] }, THIS_YEAR)
      expect(links.map(({ agency }) => agency).toSorted()).toEqual((record?.partners ?? []).filter(({ roles }) => roles.includes(role)).map(({ agency }) => agency).toSorted())
    }),
  )
})
