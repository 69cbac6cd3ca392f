// Tests finding a node by any of its names, on made-up names and on every name of the real data.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSimilar } from '../../../src/graph/search/findSimilar.ts'
import { createNodeSearch } from '../../../src/graph/search/searchNodes.ts'
import type { GraphNode } from '../../../src/graph/types.ts'
import { agency, graphOf, mission } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const idsFor = (query: string, graph = tinyGraph, limit = 10): readonly string[] => createNodeSearch(graph, findSimilar)(query, limit).map(({ node }) => node.id)

describe('by example', () => {
  const graph = graphOf(
    [mission('m', ['jaxa', 'cnsa', 'ceska', 'etudes', 'kari', 'mesa', 'esa']), mission('n', ['jaxa', 'mesa']), mission('cassini-huygens', ['esa', 'kari'], { name: 'Cassini–Huygens' })],
    [
      agency('jaxa', { name: 'Japan Aerospace Exploration Agency', acronym: 'JAXA', aliases: ['宇宙航空研究開発機構', 'NASDA'] }),
      agency('cnsa', { name: 'China National Space Administration', acronym: 'CNSA', aliases: ['国家航天局'] }),
      agency('ceska', { name: 'Česká kosmická kancelář' }),
      agency('etudes', { name: 'Centre national d’études spatiales', acronym: 'CNES' }),
      agency('kari', { name: 'Korea Aerospace Research Institute', acronym: 'KARI', aliases: ['한국항공우주연구원'] }),
      agency('mesa', { name: 'Mesa Observatory' }),
      agency('esa', { name: 'European Space Agency', acronym: 'ESA' }),
    ],
  )

  test.each([
    ['an acronym in small letters', 'jaxa', 'jaxa'],
    ['a former name', 'nasda', 'jaxa'],
    ['words in another order', 'agency exploration japan', 'jaxa'],
    ['a name without its accents', 'ceska', 'ceska'],
    ['a name whose accent stands first', 'etudes', 'etudes'],
    ['accents that are not there', 'jápan', 'jaxa'],
    ['a part of a Japanese name', '宇宙航空', 'jaxa'],
    ['a part of a Chinese name', '航天', 'cnsa'],
    ['a part of a Korean name', '우주', 'kari'],
    ['a plain hyphen for a dash', 'cassini-huygens', 'cassini-huygens'],
    ['a space for a dash', 'cassini huygens', 'cassini-huygens'],
    ['spaces around the words', '  jaxa ', 'jaxa'],
  ])('%s finds the node', (_, query, id) => {
    expect(idsFor(query, graph)[0]).toBe(id)
  })

  test('the exact name comes before one that only contains it, however heavy', () => {
    expect(idsFor('esa', graph).slice(0, 2)).toEqual(['esa', 'mesa'])
  })

  test('the exact name comes before one that begins with it, however heavy', () => {
    const centres = graphOf([mission('m', ['esa', 'esac']), mission('n', ['esac', 'kari'])], [agency('esa', { acronym: 'ESA' }), agency('esac', { acronym: 'ESAC' })])
    expect(idsFor('esa', centres).slice(0, 2)).toEqual(['esa', 'esac'])
  })

  test('of equal matches the heavier node comes first', () => {
    expect(idsFor('aerospace', graph)).toEqual(['jaxa', 'kari'])
  })

  test('a node found by several of its names stands once', () => {
    expect(idsFor('a', graph, 99).filter((id) => id === 'jaxa')).toHaveLength(1)
  })

  test('a node found by an alias says by which', () => {
    expect(createNodeSearch(graph, findSimilar)('nasda', 1)).toMatchObject([{ node: { id: 'jaxa' }, matched: 'NASDA' }])
  })

  test('a node found by the name it is shown with says nothing of it', () => {
    expect([...createNodeSearch(graph, findSimilar)('jaxa', 1), ...createNodeSearch(graph, findSimilar)('Japan Aero', 1)].map(({ matched }) => matched)).toEqual([null, null])
  })

  test.each(['', '   '])('the empty query "%s" finds nothing', (query) => {
    expect(idsFor(query, graph)).toEqual([])
  })

  test('what nothing is called finds nothing', () => {
    expect(idsFor('zzyzx', graph)).toEqual([])
  })

  test('no more are given than asked for', () => {
    expect(idsFor('a', graph, 2)).toHaveLength(2)
  })
})

test('no query makes it throw', () => {
  const search = createNodeSearch(tinyGraph, findSimilar)
  const anyQuery = fc.oneof(fc.constantFrom('(', '[', '\\', '*', '-', '"', '"a" -b', '-nasa', '.+?', '$^', "it's"), fc.string({ unit: 'binary' }), fc.string())
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(search(query, 5).length).toBeLessThanOrEqual(5)
    }),
    { numRuns: 150 },
  )
})

test('before it can tell what is similar it finds what is written as it stands', () => {
  const search = createNodeSearch(tinyGraph, null)
  expect(search('apex', 1).map(({ node }) => node.id)).toEqual(['apex'])
  expect(search('apxe', 1)).toEqual([])
})

describe('on the real data', { timeout: 60_000 }, () => {
  const search = createNodeSearch(realGraph, findSimilar)
  const nodes = [...realGraph.agencies.values(), ...realGraph.missions.values()]
  const finds = (node: GraphNode, query: string): boolean => search(query, 10).some((match) => match.node.id === node.id)

  test('every node is found by its full name, first of all or after one namesake', () => {
    const missed = nodes.filter((_, index) => index % 2 === 0).filter((node) => !search(node.record.name, 2).some((match) => match.node.id === node.id))
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('every node is found by its id, its label and each of its aliases', () => {
    // The names take turns, a fifth of them: all take half a minute.
    const missed = nodes.flatMap((node, index) => [node.id, node.label, ...(node.record.aliases ?? [])].filter((_, kind) => (index + kind) % 5 === 0).filter((name) => !finds(node, name)).map((name) => `${node.id}: ${name}`))
    expect(missed).toEqual([])
  })

  /** The middle of the longest word of a name, where that has six letters or more. */
  const middleOf = (name: string): number | undefined => {
    const [longest] = [...name.matchAll(/\p{L}+/gu)].toSorted((a, b) => b[0].length - a[0].length)
    return longest === undefined || longest[0].length < 6 ? undefined : longest.index + Math.floor(longest[0].length / 2)
  }

  // The nodes take turns: all four faults for each would take a minute.
  test('every node with a word of six letters is found with a letter missing, doubled, replaced, or swapped with the one before', () => {
    const faults = [
      (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
      (name: string, at: number) => name.slice(0, at) + name.slice(at - 1),
      (name: string, at: number) => `${name.slice(0, at)}x${name.slice(at + 1)}`,
      (name: string, at: number) => name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1),
    ]
    const missed = nodes.flatMap((node, index) => {
      const middle = middleOf(node.record.name)
      const spoilt = middle === undefined ? undefined : faults[index % faults.length]?.(node.record.name, middle)
      return spoilt === undefined || finds(node, spoilt) ? [] : [spoilt]
    })
    expect(missed).toEqual([])
  })
})
