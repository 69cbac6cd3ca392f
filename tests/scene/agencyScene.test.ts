// Tests the scene of agency to agency: circles that share something, links with their numbers, and what stands out.
import { describe, expect, test } from 'vitest'
import { projectAgencies } from '../../src/graph/projectAgencies.ts'
import { buildAgencyScene } from '../../src/scene/agencyScene.ts'
import { buildScene } from '../../src/scene/buildScene.ts'
import { type Subject, ruleEmphasis } from '../../src/scene/emphasis.ts'
import type { Scene } from '../../src/scene/types.ts'
import { allOf } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const network = buildScene(tinyGraph, allOf(tinyGraph), allOf(tinyGraph), ruleEmphasis(tinyGraph, null, null))
const sceneOf = (subject: Subject | null, min = 1, hovered: string | null = null): Scene => buildAgencyScene(network, projectAgencies(tinyGraph.links, min), subject, hovered)
const emphasisOf = ({ nodes, links }: Scene): readonly string[] => [...nodes, ...links].map(({ id, emphasis }) => `${id} ${emphasis}`).toSorted()

describe('buildAgencyScene', () => {
  test('agencies keep the circles they have in the network, and missions are none', () => {
    const radius = new Map(network.nodes.map((mark) => [mark.id, mark.radius]))
    expect(sceneOf(null).nodes.map((mark) => [mark.id, mark.radius])).toEqual(['esa', 'isro', 'nasa'].map((id) => [id, radius.get(id)]))
  })

  test('an agency that no link joins is not drawn', () => {
    expect(sceneOf(null, 2).nodes.map(({ id }) => id)).toEqual(['esa', 'nasa'])
  })

  test('each link carries its number, the largest drawn last', () => {
    expect(sceneOf(null).links.map(({ id, count }) => [id, count])).toEqual([['esa~isro', 1], ['isro~nasa', 1], ['esa~nasa', 2]])
  })

  test('a selected agency lights its links and partners', () => {
    expect(emphasisOf(sceneOf({ type: 'node', id: 'isro' }))).toEqual(['esa near', 'esa~isro near', 'esa~nasa low', 'isro high', 'isro~nasa near', 'nasa near'])
  })

  test('a selected pair lights itself alone', () => {
    expect(emphasisOf(sceneOf({ type: 'pair', agencies: ['esa', 'nasa'] }))).toEqual(['esa high', 'esa~isro low', 'esa~nasa high', 'isro low', 'isro~nasa low', 'nasa high'])
  })

  test('a selected mission lights those who share it', () => {
    expect(emphasisOf(sceneOf({ type: 'node', id: 'apex' }))).toEqual(['esa near', 'esa~isro low', 'esa~nasa near', 'isro low', 'isro~nasa low', 'nasa near'])
  })

  test('a chain lights the agencies beside each other in it', () => {
    expect(emphasisOf(sceneOf({ type: 'chain', nodes: ['isro', 'borealis', 'esa', 'apex', 'nasa'] }))).toEqual(['esa high', 'esa~isro high', 'esa~nasa high', 'isro high', 'isro~nasa low', 'nasa high'])
  })

  test('the pointer lights a circle even where something else is selected', () => {
    expect(emphasisOf(sceneOf({ type: 'pair', agencies: ['esa', 'nasa'] }, 1, 'isro'))).toContain('isro high')
  })
})
