// Tests the network as it is drawn for paper, on a graph small enough to know.
import { describe, expect, test } from 'vitest'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { type Still, drawNetwork } from '../../../src/scene/still/drawNetwork.ts'
import { spotlightOn } from '../../../src/scene/tours/spotlight.ts'
import { allOf, gridOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const all = allOf(tinyGraph)
const size = { width: 700, height: 400 }

const still = (changes: Partial<Still> = {}): Still => ({ graph: tinyGraph, visible: all, scope: all, pairs: null, subject: null, spotlight: null, hasFocus: false, at: null, arrangement: gridOf(tinyGraph), wall: 0.023, ...changes })

const emphasisOf = (changes: Partial<Still>): Readonly<Record<string, string>> => Object.fromEntries(drawNetwork(still(changes), size).scene.nodes.map(({ id, emphasis }) => [id, emphasis]))

test('every node and link of the view is drawn, inside the picture', () => {
  const { scene, at } = drawNetwork(still(), size)
  expect(scene.nodes.map(({ id }) => id)).toEqual(['apex', 'borealis', 'cygnus', 'dorado', 'esa', 'isro', 'nasa'])
  expect(scene.links).toHaveLength(all.links.length)
  for (const { id } of scene.nodes) {
    const { x, y } = at(id)
    expect([x > 0 && x < size.width, y > 0 && y < size.height]).toEqual([true, true])
  }
})

describe('what stands out', () => {
  test('is what a scene tells of, and a mission of it is larger', () => {
    const plain = drawNetwork(still(), size).scene.nodes.find(({ id }) => id === 'apex')
    const told = drawNetwork(still({ spotlight: spotlightOn(['apex', 'nasa']) }), size).scene.nodes.find(({ id }) => id === 'apex')
    expect(emphasisOf({ spotlight: spotlightOn(['apex', 'nasa']) })).toMatchObject({ apex: 'high', nasa: 'high', dorado: 'low' })
    expect(told?.radius).toBeGreaterThan(plain?.radius ?? Infinity)
  })

  test('is the selection with its partners', () => {
    expect(emphasisOf({ subject: { type: 'node', id: 'dorado' } })).toMatchObject({ dorado: 'high', isro: 'near', nasa: 'near', esa: 'low' })
  })

  test('is everything in a circle that is all there is', () => {
    expect(new Set(Object.values(emphasisOf({ hasFocus: true })))).toEqual(new Set(['near']))
  })
})

test('what steps back has no name and leaves its room to others', () => {
  const { labels } = drawNetwork(still({ subject: { type: 'node', id: 'dorado' } }), size)
  expect([...labels.keys()].toSorted()).toEqual(['dorado', 'isro', 'nasa'])
})

test('the camera of an address is kept', () => {
  const drawn = drawNetwork(still({ at: { x: drawNetwork(still(), size).positionOf('nasa').x, y: drawNetwork(still(), size).positionOf('nasa').y, k: 2 } }), size)
  expect(drawn.at('nasa')).toEqual({ x: 350, y: 200 })
})

test('agencies are joined by numbers of shared missions', () => {
  const { scene } = drawNetwork(still({ pairs: projectAgencies(all.links, 2) }), size)
  expect(scene.links.map(({ id, count }) => [id, count])).toEqual([['esa~nasa', 2]])
  expect(scene.nodes.map(({ id }) => id)).toEqual(['esa', 'nasa'])
})
