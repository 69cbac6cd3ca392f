// Tests the step from what is visible to what the eye gets.
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { agencyRadius } from '../../src/layout/sizes.ts'
import { buildScene } from '../../src/scene/buildScene.ts'
import { ruleEmphasis } from '../../src/scene/emphasis.ts'
import { THIS_YEAR, allOf, graphOf, mission, partner } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const calm = ruleEmphasis(tinyGraph, null, null)
const whole = allOf(tinyGraph)
const scene = buildScene(tinyGraph, whole, whole, calm)

const markOf = (id: string, from = scene) => from.nodes.find((one) => one.id === id)
const linkOf = (id: string, from = scene) => from.links.find((one) => one.id === id)

describe('nodes', () => {
  test('everything visible has one mark, in the order of ids', () => {
    expect(scene.nodes.map(({ id }) => id)).toEqual(['apex', 'borealis', 'cygnus', 'dorado', 'esa', 'isro', 'nasa'])
  })

  test('a mission has the colour of its category, an agency has none', () => {
    expect([markOf('dorado')?.category, markOf('nasa')?.category]).toEqual(['moon', null])
  })

  test('what has not begun is drawn as a plan', () => {
    expect(scene.nodes.filter(({ isPlan }) => isPlan).map(({ id }) => id)).toEqual(['cygnus'])
  })

  test('the weight of a node is the number of its links that are drawn', () => {
    const filtered = buildScene(tinyGraph, filterGraph(tinyGraph, { ...noFilters, category: ['earth'] }, THIS_YEAR), whole, calm)
    expect([markOf('borealis')?.weight, markOf('nasa')?.weight, markOf('nasa', filtered)?.weight]).toEqual([3, 3, 1])
  })

  test('a filter never changes how large a circle is', () => {
    const filtered = buildScene(tinyGraph, filterGraph(tinyGraph, { ...noFilters, category: ['earth'] }, THIS_YEAR), whole, calm)
    expect([markOf('nasa', filtered)?.radius, markOf('nasa')?.radius]).toEqual([agencyRadius(3), agencyRadius(3)])
  })

  test('an emphasis rule reaches the marks', () => {
    const selected = buildScene(tinyGraph, whole, whole, ruleEmphasis(tinyGraph, { type: 'node', id: 'apex' }, null))
    expect([markOf('apex', selected)?.emphasis, markOf('esa', selected)?.emphasis, markOf('isro', selected)?.emphasis, linkOf('esa~apex', selected)?.emphasis]).toEqual(['high', 'near', 'low', 'near'])
  })
})

describe('links', () => {
  test('a link has the category of its mission', () => {
    expect(linkOf('nasa~dorado')?.category).toBe('moon')
  })

  test('who leads is told by the main role alone', () => {
    const graph = graphOf([mission('m', [partner('a', { roles: ['co-lead'] }), partner('b', { roles: ['lead', 'launch'] }), partner('c', { roles: ['launch', 'lead'] })])])
    const led = buildScene(graph, allOf(graph), allOf(graph), calm).links.filter(({ isLead }) => isLead)
    expect(led.map(({ ends }) => ends[0])).toEqual(['a', 'b'])
  })

  test.each([['planned', false], ['active', false], ['completed', false], ['suspended', true], ['withdrawn', true], ['cancelled', true]] as const)('a %s partnership is drawn as broken: %s', (state, isBroken) => {
    const graph = graphOf([mission('m', [partner('a', { state }), 'b'])])
    expect(linkOf('a~m', buildScene(graph, allOf(graph), allOf(graph), calm))?.isBroken).toBe(isBroken)
  })

  test('paid work is drawn as a contract, a signature is not', () => {
    expect(scene.links.filter(({ isContract }) => isContract).map(({ id }) => id)).toEqual(['nasa~dorado'])
  })

  test('who was paid but also gave something is no mere contractor', () => {
    const graph = graphOf([mission('m', [partner('a', { roles: ['contractor', 'launch'] }), 'b'])])
    expect(linkOf('a~m', buildScene(graph, allOf(graph), allOf(graph), calm))?.isContract).toBe(false)
  })
})
