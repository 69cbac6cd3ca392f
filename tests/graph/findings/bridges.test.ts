// Tests the bridges: what would be cut off without a node, compared with taking each node out and walking through the rest.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bridge, findBridges } from '../../../src/graph/findings/bridges.ts'
import { isCounted } from '../../../src/graph/sharedMissions.ts'
import type { Link } from '../../../src/graph/types.ts'
import { anyGraph } from '../../fixtures/arbitraries.ts'
import { graphOf, mission, partner } from '../../fixtures/build.ts'

const linksOf = (...missions: readonly (readonly string[])[]): readonly Link[] => graphOf(missions.map((agencies, index) => mission(`m${index}`, agencies))).links

describe('findBridges', () => {
  test('an agency that alone ties another to the rest is a bridge, and so is the mission they share', () => {
    expect(findBridges(linksOf(['a', 'b'], ['a', 'b'], ['b', 'c'], ['c', 'd'], ['c', 'd']))).toEqual([
      { node: 'm2', cutOff: ['c', 'd'] },
      { node: 'b', cutOff: ['a'] },
      { node: 'c', cutOff: ['d'] },
    ])
  })

  test('in a ring nobody is one', () => {
    expect(findBridges(linksOf(['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual([])
  })

  test('who would cut off most comes first', () => {
    expect(findBridges(linksOf(['a', 'b', 'c'], ['a', 'b'], ['c', 'd', 'e', 'f'], ['c', 'd', 'e', 'f'])).map(({ node }) => node)).toEqual(['c', 'm0'])
  })

  test('a mission that only one agency knows is lost with it and cuts nobody off', () => {
    const { links } = graphOf([mission('m0', ['a', 'b']), mission('m1', ['a', 'b']), mission('m2', ['a', partner('b', { roles: ['contractor'] })])])
    expect(findBridges(links)).toEqual([])
  })

  test('two networks that never touch hold each other together in no way', () => {
    expect(findBridges(linksOf(['a', 'b'], ['a', 'b'], ['c', 'd'], ['c', 'd']))).toEqual([])
  })
})

/** Every node taken out in turn; the parts of its neighbours are then walked, and all but the largest is cut off. */
const findNaively = (links: readonly Link[]): readonly Bridge[] => {
  const counted = links.filter(isCounted)
  const agencies = new Set(counted.map(({ agency }) => agency))
  const nodes = [...new Set(counted.flatMap(({ agency, mission: id }) => [agency, id]))].toSorted()
  const found = nodes.map((node) => {
    const rest = counted.filter((link) => link.agency !== node && link.mission !== node)
    const start = counted.flatMap((link) => (link.agency === node ? [link.mission] : link.mission === node ? [link.agency] : []))
    const parts = start.map((one) => {
      let part = [one]
      for (let size = 0; size !== part.length; ) {
        size = part.length
        part = [...new Set([...part, ...rest.flatMap((link) => (part.includes(link.agency) || part.includes(link.mission) ? [link.agency, link.mission] : []))])].toSorted()
      }
      return part
    })
    const different = parts.filter((part, index) => parts.findIndex((other) => other.join() === part.join()) === index).map((part) => part.filter((id) => agencies.has(id)))
    const [, ...lost] = different.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    return { node, cutOff: lost.flat().toSorted() }
  })
  return found.filter(({ cutOff }) => cutOff.length > 0).toSorted((a, b) => b.cutOff.length - a.cutOff.length || (a.node < b.node ? -1 : 1))
}

/** Networks with few ties, where much hangs on single nodes. */
const anySparse = fc
  .uniqueArray(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], { minLength: 2, maxLength: 3 }), { maxLength: 8, selector: String })
  .map((missions) => linksOf(...missions))

test.each([
  ['few ties', anySparse],
  ['many ties and roles that do not count', anyGraph.map(({ links }) => links)],
])('with %s the bridges are those that taking out every node finds', (_, anyLinks) => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      expect(findBridges(links)).toEqual(findNaively(links))
    }),
    { numRuns: 300 },
  )
})
