// Tests what a question lights: the proof strongly, what shows the others wrong less so, the rest not at all.
import { expect, test } from 'vitest'
import { ruleEmphasis } from '../../../src/scene/emphasis.ts'
import { buildAgencyScene } from '../../../src/scene/agencyScene.ts'
import { buildScene } from '../../../src/scene/buildScene.ts'
import { lightProof } from '../../../src/scene/tours/lightProof.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { allOf, graphOf, mission } from '../../fixtures/build.ts'

const graph = graphOf([mission('m', ['a', 'b', 'c']), mission('n', ['c', 'd'])])
const scene = buildScene(graph, allOf(graph), allOf(graph), ruleEmphasis(graph, null, null))
const of = (...ids: readonly string[]) => graph.links.filter(({ id }) => ids.includes(id))
const light = lightProof({ all: new Set(['a', 'b', 'm', 'c']), high: new Set(['a', 'm']), near: new Set(['a', 'b', 'm']), main: of('a~m'), others: of('a~m', 'b~m') })

test('in the network partnerships and what they join', () => {
  const { nodes, links } = light.light(scene, false)
  expect(Object.fromEntries(nodes.map(({ id, emphasis }) => [id, emphasis]))).toEqual({ a: 'high', m: 'high', b: 'near', c: 'low', d: 'low', n: 'low' })
  expect(Object.fromEntries(links.map(({ id, emphasis }) => [id, emphasis]))).toEqual({ 'a~m': 'high', 'b~m': 'near', 'c~m': 'low', 'c~n': 'low', 'd~n': 'low' })
})

test('what is pointed at stays lit beside it', () => {
  const { nodes, links } = light.light(buildScene(graph, allOf(graph), allOf(graph), ruleEmphasis(graph, { type: 'node', id: 'n' }, null)), true)
  expect(nodes.find(({ id }) => id === 'd')?.emphasis).toBe('near')
  expect(links.find(({ id }) => id === 'd~n')?.emphasis).toBe('near')
})

test('between agencies the links that stand for a mission of the proof', () => {
  const agencies = buildAgencyScene(scene, projectAgencies(graph.links, 1), null, null)
  expect(Object.fromEntries(light.light(agencies, false).links.map(({ id, emphasis }) => [id, emphasis]))).toEqual({ 'a~b': 'near', 'a~c': 'low', 'b~c': 'low', 'c~d': 'low' })
})

test('the picture shows all that the question is about, before as after', () => {
  expect(light.ids).toEqual(new Set(['a', 'b', 'm', 'c']))
})
