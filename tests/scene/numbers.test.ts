// Tests where the numbers of shared missions stand: on their link, and on nothing else.
import { describe, expect, test } from 'vitest'
import { placeNumbers } from '../../src/scene/numbers.ts'
import type { LinkMark, NodeMark, Scene } from '../../src/scene/types.ts'

const scale = { shape: 1, fontPx: 12, lineHeightPx: 15, gapPx: 2, leastPx: 11 }
const bounds = { left: 0, top: 0, right: 400, bottom: 400 }
const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = { a: { x: 50, y: 100 }, b: { x: 350, y: 100 }, c: { x: 200, y: 100 }, d: { x: 70, y: 100 } }
const at = (id: string): { readonly x: number; readonly y: number } => places[id] ?? { x: 0, y: 0 }
const node = (id: string): NodeMark => ({ id, type: 'agency', label: id, radius: 10, category: null, isPlan: false, weight: 1, emphasis: 'normal' })
const link = (a: string, b: string, changes: Partial<LinkMark> = {}): LinkMark => ({ id: `${a}~${b}`, ends: [a, b], category: null, isLead: false, count: 3, isBroken: false, isContract: false, emphasis: 'normal', ...changes })
const place = (scene: Scene): ReadonlyMap<string, { readonly x: number; readonly y: number }> => placeNumbers(scene, at, scale, new Map(), bounds)

describe(placeNumbers, () => {
  test('a number stands in the middle of its link', () => {
    expect(place({ nodes: [node('a'), node('b')], links: [link('a', 'b')] }).get('a~b')).toEqual({ x: 200, y: 100 })
  })

  test('where a circle lies on the middle, the number stands beside it on the same link', () => {
    const number = place({ nodes: [node('a'), node('b'), node('c')], links: [link('a', 'b')] }).get('a~b')
    expect(number?.y).toBe(100)
    expect(Math.abs((number?.x ?? 200) - 200)).toBeGreaterThan(10)
  })

  test('a link too short for a number shows none', () => {
    expect(place({ nodes: [node('a'), node('d')], links: [link('a', 'd')] }).size).toBe(0)
  })

  test('a partnership has no number', () => {
    expect(place({ nodes: [node('a'), node('b')], links: [link('a', 'b', { count: null })] }).size).toBe(0)
  })

  test('a link that steps back leaves its room to others', () => {
    expect([...place({ nodes: [node('a'), node('b')], links: [link('a', 'b', { emphasis: 'low', count: 9 }), { ...link('a', 'b'), id: 'other' }] }).keys()]).toEqual(['other'])
  })

  test('two numbers on one line do not lie on each other', () => {
    const numbers = place({ nodes: [node('a'), node('b')], links: [link('a', 'b'), { ...link('a', 'b'), id: 'other' }] })
    expect(Math.abs((numbers.get('a~b')?.x ?? 0) - (numbers.get('other')?.x ?? 0))).toBeGreaterThan(10)
  })
})
