// Tests what the scene of a lesson lights.
import { describe, expect, test } from 'vitest'
import { spotlightOn } from '../../../src/scene/tours/spotlight.ts'
import type { Emphasis, Scene } from '../../../src/scene/types.ts'

const sceneOf = (emphases: Readonly<Record<string, Emphasis>>, links: readonly (readonly [string, string, Emphasis])[]): Scene => ({
  nodes: Object.entries(emphases).map(([id, emphasis]) => ({ id, type: 'agency', label: id, radius: 5, category: null, isPlan: false, weight: 1, emphasis })),
  links: links.map(([a, b, emphasis]) => ({ id: `${a}~${b}`, ends: [a, b], category: null, isLead: false, count: null, isBroken: false, isContract: false, emphasis })),
})

const light = (ids: readonly string[], scene: Scene, keepsOthers: boolean): readonly (readonly [string, Emphasis])[] => {
  const lit = spotlightOn(ids)?.light(scene, keepsOthers) ?? scene
  return [...lit.nodes, ...lit.links].map(({ id, emphasis }) => [id, emphasis] as const)
}

const plain = sceneOf({ a: 'normal', b: 'normal', c: 'normal' }, [['a', 'b', 'normal'], ['b', 'c', 'normal']])

test('no nodes are no spotlight', () => {
  expect(spotlightOn([])).toBeNull()
})

test('what the caption is about stands out with what joins it, all the rest steps back', () => {
  expect(light(['a', 'b'], plain, false)).toEqual([['a', 'high'], ['b', 'high'], ['c', 'low'], ['a~b', 'near'], ['b~c', 'low']])
})

describe('beside a selection', () => {
  const selected = sceneOf({ a: 'high', b: 'near', c: 'low' }, [['a', 'b', 'high'], ['b', 'c', 'near']])

  test('what the selection lights stays lit', () => {
    expect(light(['c'], selected, true)).toEqual([['a', 'high'], ['b', 'near'], ['c', 'high'], ['a~b', 'high'], ['b~c', 'near']])
  })
})

test('within a focus the others stay as they are', () => {
  expect(light(['a'], plain, true)).toEqual([['a', 'high'], ['b', 'normal'], ['c', 'normal'], ['a~b', 'normal'], ['b~c', 'normal']])
})

describe('on the wall', () => {
  const sizes = { namedPx: 40, otherPx: 20, markPx: 16 }
  const grown = (places: Readonly<Record<string, readonly [number, number]>>, lit: readonly string[]): readonly number[] => {
    const { nodes } = sceneOf(Object.fromEntries(Object.keys(places).map((id) => [id, lit.includes(id) ? 'high' : 'low'] as const)), [])
    const at = (id: string) => ({ x: places[id]?.[0] ?? 0, y: places[id]?.[1] ?? 0 })
    return spotlightOn(lit)?.lesson?.grow(nodes, at, 2, sizes).map(({ radius }) => Math.round(radius * 2 * 10) / 10) ?? []
  }

  test('what is lit grows to the size for the last row, what steps back becomes a dot', () => {
    expect(grown({ a: [0, 0], b: [200, 0] }, ['a'])).toEqual([16, 5.5])
  })

  test('it grows no farther than a neighbour leaves room for, and never shrinks', () => {
    expect(grown({ a: [0, 0], b: [19, 3] }, ['a'])).toEqual([12, 5.5])
    expect(grown({ a: [0, 0], b: [12, 0] }, ['a'])).toEqual([10, 5.5])
    expect(grown({ a: [0, 0], b: [30, 0] }, ['a', 'b'])).toEqual([16, 12.5])
  })
})
