// Tests the chains between two agencies: all of the shortest, none that is longer, each step a shared mission.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPaths } from '../../src/graph/findPaths.ts'
import { isCounted } from '../../src/graph/sharedMissions.ts'
import { anyGraph } from '../fixtures/arbitraries.ts'
import { graphOf, mission, partner } from '../fixtures/build.ts'

describe('findPaths', () => {
  test('two agencies with shared missions are one step apart, once for each mission', () => {
    const { links } = graphOf([mission('m1', ['a', 'b']), mission('m2', ['a', 'b'])])
    expect(findPaths(links, 'a', 'b')).toEqual([['a', 'm1', 'b'], ['a', 'm2', 'b']])
  })

  test('a longer way is not listed beside a shorter one', () => {
    const { links } = graphOf([mission('m1', ['a', 'b']), mission('m2', ['b', 'c']), mission('m3', ['a', 'c'])])
    expect(findPaths(links, 'a', 'c')).toEqual([['a', 'm3', 'c']])
  })

  test('a chain goes over agencies that never met', () => {
    const { links } = graphOf([mission('m1', ['a', 'b']), mission('m2', ['b', 'c'])])
    expect(findPaths(links, 'c', 'a')).toEqual([['c', 'm2', 'b', 'm1', 'a']])
  })

  test('a contract makes no connection', () => {
    const { links } = graphOf([mission('m1', ['a', partner('b', { roles: ['contractor'] })])])
    expect(findPaths(links, 'a', 'b')).toEqual([])
  })

  test('of very many equal chains sixty are listed', () => {
    const { links } = graphOf(Array.from({ length: 80 }, (_, index) => mission(`m${String(index).padStart(2, '0')}`, ['a', 'b'])))
    expect(findPaths(links, 'a', 'b')).toHaveLength(60)
  })
})

/** Length of the shortest chain by trying ever longer ones: sets of agencies reached after so many missions. */
const stepsNaively = (links: ReturnType<typeof graphOf>['links'], a: string, b: string): number | undefined => {
  const counted = links.filter(isCounted)
  let reached = new Set([a])
  for (let steps = 0; steps <= counted.length; steps += 1) {
    if (reached.has(b)) return steps
    const missions = new Set(counted.filter(({ agency }) => reached.has(agency)).map((link) => link.mission))
    reached = new Set([...reached, ...counted.filter((link) => missions.has(link.mission)).map(({ agency }) => agency)])
  }
  return undefined
}

describe('for any graph and two of its agencies', () => {
  test('chains are as long as a naive search says, the same both ways, and every step is a link', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), fc.nat(), ({ agencies, links }, first, second) => {
        const ids = [...agencies.keys()]
        if (ids.length < 2) return
        const a = ids[first % ids.length] ?? ''
        const b = ids[second % ids.length] ?? ''
        if (a === b) return
        const chains = findPaths(links, a, b)
        const steps = stepsNaively(links, a, b)
        expect(new Set(chains.map(({ length }) => (length - 1) / 2))).toEqual(new Set(steps === undefined ? [] : [steps]))
        expect(findPaths(links, b, a).map((chain) => chain.toReversed().join()).toSorted()).toEqual(chains.map((chain) => chain.join()).toSorted())
        for (const chain of chains)
          chain.slice(1).forEach((to, index) => {
            const from = chain[index] ?? ''
            expect(links.some((link) => isCounted(link) && [link.agency, link.mission].includes(from) && [link.agency, link.mission].includes(to))).toBe(true)
          })
      }),
    )
  })
})
