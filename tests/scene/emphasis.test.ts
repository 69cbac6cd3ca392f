// Tests what stands out and what steps back under a selection and a pointer.
import { describe, expect, test } from 'vitest'
import { type Subject, nodesAround, ruleEmphasis } from '../../src/scene/emphasis.ts'
import { graphOf, mission, partner } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const ids = [...tinyGraph.agencies.keys(), ...tinyGraph.missions.keys()]

/** The nodes and links of each emphasis, `normal` and `low` left out. */
const standingOut = (selection: Subject | null, hovered: string | null = null) => {
  const { ofNode, ofLink } = ruleEmphasis(tinyGraph, selection, hovered)
  const links = (emphasis: string): readonly string[] => tinyGraph.links.filter((link) => ofLink(link) === emphasis).map(({ id }) => id)
  return { high: ids.filter((id) => ofNode(id) === 'high'), near: ids.filter((id) => ofNode(id) === 'near'), highLinks: links('high'), nearLinks: links('near') }
}

const node = (id: string): Subject => ({ type: 'node', id })

describe('ruleEmphasis', () => {
  test('without selection and pointer nothing stands out and nothing steps back', () => {
    const { ofNode, ofLink } = ruleEmphasis(tinyGraph, null, null)
    expect(new Set([...ids.map(ofNode), ...tinyGraph.links.map(ofLink)])).toEqual(new Set(['normal']))
  })

  test('a selected node is high, its partners and its links are near', () => {
    expect(standingOut(node('apex'))).toEqual({ high: ['apex'], near: ['esa', 'nasa'], highLinks: [], nearLinks: ['esa~apex', 'nasa~apex'] })
  })

  test('what a selected node is not linked to steps back', () => {
    const { ofNode, ofLink } = ruleEmphasis(tinyGraph, node('apex'), null)
    expect([ofNode('isro'), ofNode('borealis'), ofLink(tinyGraph.links.find(({ id }) => id === 'esa~borealis')!)]).toEqual(['low', 'low', 'low'])
  })

  test('a selected pair is high, and the missions it shares are near', () => {
    expect(standingOut({ type: 'pair', agencies: ['esa', 'nasa'] })).toEqual({
      high: ['esa', 'nasa'], near: ['apex', 'borealis'], highLinks: [], nearLinks: ['esa~apex', 'esa~borealis', 'nasa~apex', 'nasa~borealis'],
    })
  })

  test('a selected partnership is high with both its ends, the other partners are near', () => {
    expect(standingOut({ type: 'link', agency: 'esa', mission: 'borealis' })).toEqual({
      high: ['esa', 'borealis'], near: ['isro', 'nasa'], highLinks: ['esa~borealis'], nearLinks: ['isro~borealis', 'nasa~borealis'],
    })
  })

  test('the nodes of a chain are high, and so are the links from one to the next', () => {
    expect(standingOut({ type: 'chain', nodes: ['esa', 'apex', 'nasa'] })).toEqual({ high: ['esa', 'nasa', 'apex'], near: [], highLinks: ['esa~apex', 'nasa~apex'], nearLinks: [] })
  })

  test('a contract between two nodes of a chain is no part of it', () => {
    const graph = graphOf([mission('m', ['a', 'b']), mission('n', ['b', 'c', partner('a', { roles: ['contractor'] })])])
    const { ofLink } = ruleEmphasis(graph, { type: 'chain', nodes: ['a', 'm', 'b', 'n', 'c'] }, null)
    expect(graph.links.map((link) => `${link.id} ${ofLink(link)}`)).toEqual(['a~m high', 'a~n low', 'b~m high', 'b~n high', 'c~n high'])
  })

  test('the node under the pointer lights up like a selected one', () => {
    expect(standingOut(null, 'apex')).toEqual(standingOut(node('apex')))
  })

  test('the selected node stays high while the pointer lights up another circle', () => {
    expect(standingOut(node('cygnus'), 'apex')).toEqual({ ...standingOut(node('apex')), high: ['apex', 'cygnus'] })
  })

  test('a selected node that the graph does not have leaves everything stepped back', () => {
    expect(standingOut(node('ghost'))).toEqual({ high: [], near: [], highLinks: [], nearLinks: [] })
  })
})

describe('nodesAround', () => {
  test.each([
    [node('apex'), ['apex', 'esa', 'nasa']],
    [{ type: 'pair', agencies: ['esa', 'nasa'] }, ['apex', 'borealis', 'esa', 'nasa']],
    [{ type: 'link', agency: 'esa', mission: 'apex' }, ['apex', 'esa', 'nasa']],
  ] as const)('%j is about %j', (selection, around) => {
    expect(nodesAround(tinyGraph, selection)).toEqual(new Set(around))
  })
})
