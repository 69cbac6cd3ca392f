// Tests which names are drawn and where: none on another name or shape, the most urgent first, and none that moves while panning.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelSize, textWidth } from '../../src/layout/sizes.ts'
import { type Box, type Point, overlaps } from '../../src/lib/geometry.ts'
import type { DrawScale } from '../../src/scene/camera.ts'
import { type LabelPlace, placeLabels, shapeBox } from '../../src/scene/labels.ts'
import type { NodeMark } from '../../src/scene/types.ts'
import { seekGap } from '../../src/scene/wall/seekGap.ts'

const scale: DrawScale = { shape: 1, fontPx: 12, insidePx: 26, highPx: 14.4, isWall: false, leastPx: 11, lineHeightPx: 15, gapPx: 2 }
const everywhere: Box = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 }

const mark = (id: string, changes: Partial<NodeMark> = {}): NodeMark => ({ id, type: 'mission', label: id, radius: 7.5, category: 'moon', isPlan: false, weight: 1, emphasis: 'normal', ...changes })

type Placed = { readonly mark: NodeMark; readonly at: Point }

const place = (placed: readonly Placed[], draw = scale, bounds = everywhere): ReadonlyMap<string, LabelPlace> => {
  const points = new Map(placed.map(({ mark: { id }, at }) => [id, at]))
  return placeLabels(placed.map((one) => one.mark), (id) => points.get(id)!, draw, bounds)
}

/** Where the letters of a drawn name are. A name inside its circle is as high as its capitals, 0.7 of its type. */
const boxOf = ({ mark: { label }, at }: Placed, { side, dx, dy, fontPx }: LabelPlace): Box => {
  const { width, height } = side === 'inside' ? { width: textWidth(label, fontPx) - 2, height: 0.7 * fontPx } : labelSize(label, fontPx)
  return { left: at.x + dx - width / 2, right: at.x + dx + width / 2, top: at.y + dy - height / 2, bottom: at.y + dy + height / 2 }
}

/** The side of its shape on which a name stands, as a reader would say. */
const sideOf = (own: LabelPlace | undefined): string => {
  if (own === undefined) return 'nowhere'
  const [down, across] = [own.dy > 0 ? 'below' : own.dy < 0 ? 'above' : '', own.dx > 0 ? 'right' : own.dx < 0 ? 'left' : '']
  return `${down}${across}` || 'inside'
}

const anyMark = (id: string): fc.Arbitrary<NodeMark> =>
  fc.record({ type: fc.constantFrom('agency', 'mission'), label: fc.string({ minLength: 1, maxLength: 18 }), radius: fc.integer({ min: 4, max: 45 }), weight: fc.nat(9), emphasis: fc.constantFrom('high', 'near', 'normal', 'low') }).map((changes) => mark(id, changes))

const anyScale: fc.Arbitrary<DrawScale> = fc.record({ shape: fc.double({ min: 0.2, max: 1.6, noNaN: true }), fontPx: fc.integer({ min: 11, max: 15 }), insidePx: fc.integer({ min: 20, max: 60 }), highPx: fc.integer({ min: 15, max: 46 }), isWall: fc.boolean(), leastPx: fc.constant(11), lineHeightPx: fc.constant(19), gapPx: fc.constant(2) })

/** Marks at random places of a small picture, without those whose shape would lie on an earlier one. */
const anyPicture: fc.Arbitrary<{ readonly placed: readonly Placed[]; readonly draw: DrawScale }> = fc
  .record({
    draw: anyScale,
    all: fc.integer({ min: 0, max: 25 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => fc.record({ mark: anyMark(`n${index}`), at: fc.record({ x: fc.nat(600), y: fc.nat(400) }) })))),
  })
  .map(({ draw, all }) => {
    const placed: Placed[] = []
    for (const one of all) if (!placed.some((other) => overlaps(shapeBox(one.mark, one.at, draw.shape), shapeBox(other.mark, other.at, draw.shape)))) placed.push(one)
    return { draw, placed }
  })

const check = (holds: (placed: readonly Placed[], places: ReadonlyMap<string, LabelPlace>, draw: DrawScale) => void): void =>
  fc.assert(fc.property(anyPicture, ({ placed, draw }) => holds(placed, place(placed, draw), draw)), { numRuns: 300 })

describe('for any picture whose shapes do not overlap', () => {
  test('no drawn name overlaps another', () => {
    check((placed, places) => {
      const boxes = placed.flatMap((one) => (places.has(one.mark.id) ? [boxOf(one, places.get(one.mark.id)!)] : []))
      expect(boxes.filter((box, i) => boxes.some((other, j) => i < j && overlaps(box, other)))).toEqual([])
    })
  })

  test('no drawn name overlaps the shape of another node, but that of a selected one a shape that steps back where there is no gap', () => {
    const mayLie = (one: Placed, other: Placed): boolean => one.mark.emphasis === 'high' && other.mark.emphasis === 'low'
    check((placed, places, draw) => {
      const covered = placed.filter((one) => {
        const own = places.get(one.mark.id)
        return own !== undefined && placed.some((other) => other !== one && !mayLie(one, other) && overlaps(boxOf(one, own), shapeBox(other.mark, other.at, draw.shape)))
      })
      expect(covered).toEqual([])
    })
  })

  test('a name beside its shape does not cover it, a name inside does not leave it', () => {
    check((placed, places, draw) => {
      const wrong = placed.filter((one) => {
        const own = places.get(one.mark.id)
        if (own === undefined) return false
        const [name, shape] = [boxOf(one, own), shapeBox(one.mark, one.at, draw.shape)]
        return own.side === 'inside' ? name.left < shape.left || name.right > shape.right || name.top < shape.top || name.bottom > shape.bottom : overlaps(name, shape)
      })
      expect(wrong).toEqual([])
    })
  })

  test('a smaller window hides names and moves none where nothing is selected', () => {
    const bounds = { left: 150, top: 100, right: 450, bottom: 300 }
    fc.assert(
      fc.property(anyPicture, ({ placed, draw }) => {
        // The name of what is selected, on the wall those of its partners too, may look for room inside the window, and others then make way for it.
        fc.pre(placed.every(({ mark }) => mark.emphasis !== 'high' && !(draw.isWall && mark.emphasis === 'near')))
        const whole = place(placed, draw)
        const window = place(placed, draw, bounds)
        expect([...window].filter(([id, own]) => JSON.stringify(whole.get(id)) !== JSON.stringify(own))).toEqual([])
        expect(placed.filter((one) => window.has(one.mark.id)).map((one) => boxOf(one, window.get(one.mark.id)!)).filter((box) => box.left < 150 || box.right > 450 || box.top < 100 || box.bottom > 300)).toEqual([])
      }),
    )
  })

  test('the order of the marks does not matter', () => {
    fc.assert(
      fc.property(anyPicture, ({ placed, draw }) => {
        expect(new Map(place(placed.toReversed(), draw))).toEqual(new Map(place(placed, draw)))
      }),
    )
  })
})

describe('by example', () => {
  const at = { x: 100, y: 100 }

  test('a name that fits its circle stands inside', () => {
    expect(place([{ mark: mark('ESA', { type: 'agency', radius: 40 }), at }]).get('ESA')).toMatchObject({ side: 'inside', dx: 0, dy: 0 })
  })

  test('a circle that the edge of the picture cuts keeps its name while the whole name is seen', () => {
    const cut = (top: number): boolean => place([{ mark: mark('ESA', { type: 'agency', radius: 40 }), at }], scale, { ...everywhere, top }).has('ESA')
    expect([cut(80), cut(98)]).toEqual([true, false])
  })

  test('a name too long for its circle stands beside it', () => {
    expect(place([{ mark: mark('A long name', { type: 'agency', radius: 12 }), at }]).get('A long name')).toMatchObject({ side: 'beside', dx: 0 })
  })

  test("a mission's name never stands inside its square", () => {
    expect(sideOf(place([{ mark: mark('m', { radius: 40 }), at }]).get('m'))).toBe('below')
  })

  test('where below is taken a name goes above', () => {
    expect(sideOf(place([{ mark: mark('Name'), at }, { mark: mark('Other'), at: { x: 100, y: 120 } }]).get('Name'))).toBe('above')
  })

  test('where above is taken too a name goes to the right', () => {
    const around = [{ mark: mark('a'), at: { x: 100, y: 120 } }, { mark: mark('b'), at: { x: 100, y: 80 } }]
    expect(sideOf(place([{ mark: mark('Name', { weight: 2 }), at }, ...around]).get('Name'))).toBe('right')
  })

  const crowd = [[100, 120], [100, 80], [130, 100], [70, 100]].map(([x = 0, y = 0], index) => ({ mark: mark(`n${index}`), at: { x, y } }))

  test('a name without any free side is not drawn', () => {
    expect(place([{ mark: mark('Name', { weight: 2 }), at }, ...crowd]).has('Name')).toBe(false)
  })

  test('a selected name stands farther away rather than not at all', () => {
    const own = place([{ mark: mark('Name', { emphasis: 'high' }), at }, ...crowd]).get('Name')
    expect(Math.hypot(own?.dx ?? 0, own?.dy ?? 0)).toBeGreaterThan(7.5 + 2 + 15)
  })

  test('a name that stands away from its node has a line to it, that ends at the name; one beside it has none', () => {
    const own = { mark: mark('Name', { emphasis: 'high' }), at }
    const thick = Array.from({ length: 81 }, (_, index) => ({ mark: mark(`n${index}`), at: { x: (index % 9) * 18 + 28, y: Math.floor(index / 9) * 18 + 28 } })).filter((one) => one.at.x !== 100 || one.at.y !== 100)
    const { leader, ...away } = place([own, ...thick]).get('Name') ?? { leader: undefined, side: 'beside', dx: 0, dy: 0, fontPx: 12 }
    const { left, right, top, bottom } = boxOf(own, away)
    const end = { x: at.x + (leader?.x ?? 0), y: at.y + (leader?.y ?? 0) }
    expect([end.x >= left - 1 && end.x <= right + 1, end.y >= top - 1 && end.y <= bottom + 1]).toEqual([true, true])
    expect(place([own]).get('Name')?.leader).toBeUndefined()
  })

  test('on a wall a high name leaves a circle in which it would be small', () => {
    const hub = { mark: mark('ESA', { type: 'agency', radius: 14, emphasis: 'high' }), at }
    const far = { ...scale, isWall: true, highPx: 40 }
    expect([place([hub]).get('ESA')?.side, place([hub], far).get('ESA')?.side]).toEqual(['inside', 'beside'])
    expect(place([{ mark: mark('ESA', { type: 'agency', radius: 14 }), at }], far).get('ESA')?.side).toBe('inside')
  })

  // Two names of a hundred pixels whose shapes are sixty apart: only one of them can have the place below.
  const sidesOf = (one: Partial<NodeMark>, two: Partial<NodeMark>): readonly string[] => {
    const label = 'A name of some width'
    const places = place([{ mark: mark('one', { label, ...one }), at }, { mark: mark('two', { label, ...two }), at: { x: 160, y: 100 } }])
    return [sideOf(places.get('one')), sideOf(places.get('two'))]
  }

  test('in a crowd without any gap the name of what is selected lies on what steps back, and on nothing else', () => {
    const crowd = (emphasis: NodeMark['emphasis']): readonly Placed[] => Array.from({ length: 41 * 41 }, (_, index) => ({ at: { x: (index % 41) * 16 - 320, y: Math.floor(index / 41) * 16 - 320 }, mark: mark(index === 840 ? 'chosen one' : `n${index}`, { radius: 7, emphasis: index === 840 ? 'high' : emphasis }) }))
    expect(place(crowd('low')).has('chosen one')).toBe(true)
    expect(place(crowd('near')).has('chosen one')).toBe(false)
  })

  test.each([[true, 'above'], [false, 'nowhere']])('of a partner at the lower edge, on the wall: %s, the name stands %s', (isWall, side) => {
    const places = place([{ mark: mark('Partner', { emphasis: 'near' }), at }], { ...scale, isWall }, { left: 0, top: 0, right: 200, bottom: 110 })
    expect(sideOf(places.get('Partner'))).toBe(side)
  })

  test('of two names that want the same place the heavier has it', () => {
    expect([sidesOf({ weight: 5 }, { weight: 4 }), sidesOf({ weight: 4 }, { weight: 5 })]).toEqual([['below', 'above'], ['above', 'below']])
  })

  test.each([['high', 'near'], ['near', 'normal'], ['normal', 'low']] as const)('a name of %s emphasis has its place before a heavier one of %s', (more, less) => {
    expect([sidesOf({ emphasis: more }, { emphasis: less, weight: 9 }), sidesOf({ emphasis: less, weight: 9 }, { emphasis: more })]).toEqual([['below', 'above'], ['above', 'below']])
  })

  test('a selected name is drawn larger', () => {
    expect(place([{ mark: mark('m', { emphasis: 'high' }), at }]).get('m')?.fontPx).toBeGreaterThan(scale.fontPx)
  })

  test('what lies over the picture hides the names under it and moves no other', () => {
    const marks = [mark('under'), mark('beside')]
    const points = new Map([['under', { x: 100, y: 100 }], ['beside', { x: 300, y: 100 }]])
    const all = placeLabels(marks, (id) => points.get(id)!, scale, everywhere)
    const covered = placeLabels(marks, (id) => points.get(id)!, scale, everywhere, { left: 60, right: 140, top: 60, bottom: 140 })
    expect([covered.has('under'), covered.get('beside')]).toEqual([false, all.get('beside')])
  })
})

test('what is told from afar keeps its large type, in a gap wherever there is one, with a line to it', () => {
  const crowd = Array.from({ length: 81 }, (_, index): Placed => ({ mark: mark(`d${index}`, { emphasis: 'low', radius: 3 }), at: { x: ((index % 9) - 4) * 30 + 1, y: (Math.floor(index / 9) - 4) * 30 + 1 } }))
  const told = { mark: mark('a long name', { emphasis: 'high' }), at: { x: 12, y: 14 } }
  const places = place([told, ...crowd], { ...scale, highPx: 44, isWall: true, told: { px: 40, seek: seekGap } })
  const own = places.get('a long name')
  expect(own?.fontPx).toBeGreaterThanOrEqual(40)
  expect(own?.leader).toBeDefined()
  const box = own === undefined ? everywhere : boxOf(told, own)
  expect(crowd.filter((one) => overlaps(box, shapeBox(one.mark, one.at, 1)))).toEqual([])
})
