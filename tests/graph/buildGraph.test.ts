// Tests the step from records to nodes and links.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGraph } from '../../src/dataset/chunks.ts'
import { buildGraph, findNode, labelOf, linksAt, otherEnd } from '../../src/graph/buildGraph.ts'
import { anyDataset, anyGraph } from '../fixtures/arbitraries.ts'
import { agency, chunkOf, mission, partner } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

describe('labelOf', () => {
  test('the label comes before the acronym, the acronym before the name', () => {
    const name = 'James Webb Space Telescope'
    expect([labelOf({ name, acronym: 'JWST', label: 'Webb' }), labelOf({ name, acronym: 'JWST' }), labelOf({ name })]).toEqual(['Webb', 'JWST', name])
  })
})

describe('buildGraph', () => {
  test('every partnership is a link that names its agency first', () => {
    expect(tinyGraph.links.map(({ id }) => id)).toEqual(['esa~apex', 'esa~borealis', 'esa~cygnus', 'isro~borealis', 'isro~cygnus', 'isro~dorado', 'nasa~apex', 'nasa~borealis', 'nasa~dorado'])
  })

  test('a link keeps roles, state and years', () => {
    const graph = buildGraph(chunkOf([agency('a'), agency('b')], [mission('m', [partner('a', { roles: ['lead', 'launch'], state: 'withdrawn', from: '1991', to: '1992' }), 'b'])]))
    expect(graph.links[0]).toEqual({ id: 'a~m', agency: 'a', mission: 'm', roles: ['lead', 'launch'], state: 'withdrawn', from: '1991', to: '1992' })
  })

  test('an agency without a partnership is no node', () => {
    const graph = buildGraph(chunkOf([agency('a'), agency('b'), agency('idle')], [mission('m', ['a', 'b'])]))
    expect([...graph.agencies.keys()]).toEqual(['a', 'b'])
  })

  test('a partner that is not among the agencies is an error that names both', () => {
    expect(() => buildGraph(chunkOf([agency('a')], [mission('m', ['a', 'ghost'])]))).toThrow('mission m names the agency ghost, which does not exist')
  })

  test('no records make an empty graph', () => {
    expect(buildGraph({ agencies: [], missions: [] })).toEqual({ agencies: new Map(), missions: new Map(), links: [], linksOf: new Map() })
  })

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const { agencies, missions } = compileGraph(data)
        const [one, other] = [buildGraph({ agencies, missions }), buildGraph({ agencies: agencies.toReversed(), missions: missions.toReversed() })]
        expect([[...other.agencies], [...other.missions], other.links, [...other.linksOf]]).toEqual([[...one.agencies], [...one.missions], one.links, [...one.linksOf]])
      }),
    )
  })

  test('every link stands with both of its ends, and with no other node', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const id of [...graph.agencies.keys(), ...graph.missions.keys()])
          expect(new Set(linksAt(graph, id))).toEqual(new Set(graph.links.filter((link) => link.agency === id || link.mission === id)))
      }),
    )
  })
})

describe('finding', () => {
  test('a node is found by its id, whatever its kind', () => {
    expect([findNode(tinyGraph, 'nasa')?.type, findNode(tinyGraph, 'apex')?.type, findNode(tinyGraph, 'ghost')]).toEqual(['agency', 'mission', undefined])
  })

  test('the other end of a link is a mission from its agency, and the agency from its mission', () => {
    const [link] = tinyGraph.links
    expect([otherEnd(link!, 'esa'), otherEnd(link!, 'apex')]).toEqual(['apex', 'esa'])
  })

  test('an unknown node has no links', () => {
    expect(linksAt(tinyGraph, 'ghost')).toEqual([])
  })
})
