// Tests where the numbers of shared missions stand: on their link, and on nothing else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelSize } from '../../src/layout/sizes.ts'
import { type Box, type Point, distanceToSegment, overlaps } from '../../src/lib/geometry.ts'
import { placeLabels, shapeBox } from '../../src/scene/labels.ts'
import { leastNumber, placeNumbers } from '../../src/scene/numbers.ts'
import type { LinkMark, NodeMark, Scene } from '../../src/scene/types.ts'

const scale = { shape: 1, fontPx: 12, insidePx: 26, highPx: 14.4, isWall: false, lineHeightPx: 15, gapPx: 2, leastPx: 11 }
const bounds = { left: 0, top: 0, right: 400, bottom: 400 }
const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = { a: { x: 50, y: 100 }, b: { x: 350, y: 100 }, c: { x: 200, y: 100 }, d: { x: 70, y: 100 } }
const at = (id: string): { readonly x: number; readonly y: number } => places[id] ?? { x: 0, y: 0 }
const node = (id: string): NodeMark => ({ id, type: 'agency', label: id, radius: 10, category: null, isPlan: false, weight: 1, emphasis: 'normal' })
const link = (a: string, b: string, changes: Partial<LinkMark> = {}): LinkMark => ({ id: `${a}~${b}`, ends: [a, b], category: null, isLead: false, count: 3, isBroken: false, isContract: false, emphasis: 'normal', ...changes })
const place = (scene: Scene): ReadonlyMap<string, { readonly x: number; readonly y: number }> => placeNumbers(scene, at, scale, new Map(), bounds)

describe('placeNumbers', () => {
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

describe('for any picture', () => {
  const anyPicture = fc.integer({ min: 2, max: 10 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `n${index}`)
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
    return fc
      .record({
        points: fc.tuple(...ids.map(() => fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 450 }) }))),
        links: fc.subarray(pairs).chain((some) => fc.tuple(...some.map(([a, b]) => fc.integer({ min: 1, max: 99 }).map((shared) => link(a, b, { count: shared }))))),
      })
      .map(({ points, links }) => {
        const scene: Scene = { nodes: ids.map((id) => ({ ...node(id), label: `Agency ${id}` })), links }
        const placeOf = (id: string): Point => points[ids.indexOf(id)]!
        const labels = placeLabels(scene.nodes, placeOf, scale, bounds)
        return { scene, placeOf, labels, numbers: placeNumbers(scene, placeOf, scale, labels, bounds) }
      })
  })

  const boxAt = ({ x, y }: Point, text: string, fontPx: number): Box => {
    const { width, height } = labelSize(text, fontPx)
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
  }

  test('no number lies on a shape, a name or another number, and each lies inside the picture', () => {
    fc.assert(
      fc.property(anyPicture, ({ scene, placeOf, labels, numbers }) => {
        const drawn = scene.links.flatMap(({ id, count }) => (numbers.has(id) ? [boxAt(numbers.get(id)!, String(count), scale.fontPx)] : []))
        const names = scene.nodes.flatMap(({ id, label }) => {
          const own = labels.get(id)
          return own === undefined ? [] : [boxAt({ x: placeOf(id).x + own.dx, y: placeOf(id).y + own.dy }, label, own.fontPx)]
        })
        const foreign = [...scene.nodes.map((mark) => shapeBox(mark, placeOf(mark.id), scale.shape)), ...names]
        expect(drawn.filter((box, index) => [...foreign, ...drawn.slice(index + 1)].some((other) => overlaps(box, other)))).toEqual([])
        expect(drawn.filter(({ left, right, top, bottom }) => left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('every number stands on its own link', () => {
    fc.assert(
      fc.property(anyPicture, ({ scene, placeOf, numbers }) => {
        const away = scene.links.filter(({ id, ends: [a, b] }) => {
          const own = numbers.get(id)
          return own !== undefined && distanceToSegment(own.x, own.y, placeOf(a).x, placeOf(a).y, placeOf(b).x, placeOf(b).y) > 1e-6
        })
        expect(away).toEqual([])
      }),
    )
  })
})

describe('leastNumber', () => {
  const links = (counts: readonly number[]): readonly LinkMark[] => counts.map((count, index) => link('a', 'b', { count, id: `l${index}` }))
  const shownAt = (counts: readonly number[], zoom: number): number => counts.filter((count) => count >= leastNumber(links(counts), zoom)).length

  test('where few links are drawn every number is shown', () => {
    expect(leastNumber(links(Array.from({ length: 90 }, () => 1)), 1)).toBe(1)
  })

  test('of many only the largest are shown, no two of the same size apart, and more as one comes closer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 91, maxLength: 400 }), fc.double({ min: 1, max: 6, noNaN: true }), (counts, zoom) => {
        expect(shownAt(counts, 1)).toBeLessThanOrEqual(90)
        expect(shownAt(counts, zoom)).toBeGreaterThanOrEqual(shownAt(counts, 1))
        expect(shownAt(counts, 20)).toBe(counts.length)
      }),
    )
  })

  test('a number below the least is shown where its link is lit', () => {
    const scene: Scene = { nodes: [node('a'), node('b')], links: [link('a', 'b', { count: 1, emphasis: 'near' })] }
    expect([placeNumbers(scene, at, scale, new Map(), bounds, 5).size, placeNumbers({ ...scene, links: [link('a', 'b', { count: 1 })] }, at, scale, new Map(), bounds, 5).size]).toEqual([1, 0])
  })
})
