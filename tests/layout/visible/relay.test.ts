// Tests that what is visible is laid without overlaps, inside its frame, the same each time, and that it says where everything else would be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreLayout } from '../../../src/layout/score.ts'
import type { Arrangement, LayoutProblem } from '../../../src/layout/types.ts'
import { frameFor } from '../../../src/layout/visible/frameFor.ts'
import { type VisiblePart, fillFrame, startRelay } from '../../../src/layout/visible/relay.ts'
import { overlaps } from '../../../src/lib/geometry.ts'
import { anyLayoutProblem } from '../../fixtures/arbitraries.ts'

const names = ['ESA', 'Cassini-Huygens', 'A name of some length', 'X'] as const

const base: Arrangement = { frame: { width: 1400, height: 800 }, positions: new Map(Array.from({ length: 90 }, (_, index) => [`n${index}`, { x: 40 + ((index * 389) % 1320), y: 40 + ((index * 173) % 720) }])) }

const anyPart: fc.Arbitrary<VisiblePart> = fc.subarray([...base.positions.keys()], { minLength: 2, maxLength: 40 }).chain((ids) =>
  fc
    .record({
      nodes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), radius: fc.integer({ min: 4, max: 60 }), label: fc.constantFrom(...names), isRound: fc.boolean(), weight: fc.nat(40), group: fc.constantFrom(null, 'moon', 'sun') }))),
      links: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b), { maxLength: 60 }),
    }),
)

const anyShape = fc.constantFrom('wide', 'tall')

const lay = (part: VisiblePart, shape: 'wide' | 'tall', steps = Infinity, from = base): Arrangement => {
  const relay = startRelay(part, from, shape, 300)
  while (relay.run(steps));
  return relay.arrangement()
}

/** Pairs whose shapes overlap, counted without the layout's own books. */
const meeting = ({ nodes }: VisiblePart, { positions }: Arrangement): number => {
  const boxes = nodes.map(({ id, radius }) => {
    const { x = 0, y = 0 } = positions.get(id) ?? {}
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  })
  return boxes.flatMap((one, index) => boxes.slice(0, index).filter((other) => overlaps(one, other))).length
}

describe('startRelay', () => {
  test('no shape lies on another, and all lie in the frame', () => {
    fc.assert(
      fc.property(anyPart, anyShape, (part, shape) => {
        const laid = lay(part, shape)
        expect(meeting(part, laid)).toBe(0)
        const { width, height } = laid.frame
        expect(part.nodes.filter(({ id, radius }) => { const { x = -1, y = -1 } = laid.positions.get(id) ?? {}; return x < radius || x > width - radius || y < radius || y > height - radius })).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('names below their shapes lie on nothing', () => {
    fc.assert(
      fc.property(anyPart, anyShape, (part, shape) => {
        const { frame, positions } = lay(part, shape)
        const sized = frameFor(part.nodes, shape)
        // A frame that had to grow, or was kept, has other names: what was planned is then not what was laid.
        fc.pre(sized.frame.width === frame.width)
        expect(scoreLayout({ ...sized, links: [] }, part.nodes.map(({ id }) => positions.get(id)!)).overlaps).toBe(0)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('the same part gives the same places, however the work was cut', () => {
    fc.assert(fc.property(anyPart, anyShape, fc.integer({ min: 1, max: 997 }), (part, shape, steps) => {
      expect(lay(part, shape, steps)).toEqual(lay(part, shape))
    }), { numRuns: 6, endOnFailure: true })
  })

  test('what is not in the part still has a place in the frame', () => {
    const laid = lay({ nodes: [{ id: 'n3', radius: 9, label: 'ESA', isRound: true, weight: 1, group: null }], links: [] }, 'wide')
    const outside = [...laid.positions.values()].filter(({ x, y }) => x < 0 || y < 0 || x > laid.frame.width || y > laid.frame.height)
    expect([laid.positions.size, outside.length]).toEqual([base.positions.size, 0])
  })

  test('a node alone stands in the middle', () => {
    const { frame, positions } = lay({ nodes: [{ id: 'n3', radius: 9, label: '', isRound: false, weight: 1, group: null }], links: [] }, 'wide')
    expect(positions.get('n3')?.x).toBeCloseTo(frame.width / 2, 0)
  })

  test('what reaches the edges fills the frame', () => {
    fc.assert(
      fc.property(anyPart.filter(({ nodes }) => nodes.length > 5), anyShape, (part, shape) => {
        const { frame, positions } = lay(part, shape)
        const xs = part.nodes.map(({ id }) => positions.get(id)!.x)
        expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(frame.width * 0.5)
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })

  test('nodes that came left of others mostly still are', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `n${index}`)
    const from: Arrangement = { frame: base.frame, positions: new Map(ids.map((id, index) => [id, { x: 100 + (index % 6) * 60 + index, y: 100 + Math.floor(index / 6) * 50 }])) }
    // Each is linked to the next beside it and below it: a net that hangs together as it stands.
    const links = ids.flatMap((id, index) => [index + 1, index + 6].flatMap((other) => (ids[other] === undefined ? [] : [[id, ids[other]] as const])))
    const { positions } = lay({ nodes: ids.map((id) => ({ id, radius: 8, label: 'X', isRound: false, weight: 1, group: null })), links }, 'wide', Infinity, from)
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
    const isKept = ([a, b]: readonly [string, string]): boolean => from.positions.get(a)!.x < from.positions.get(b)!.x === positions.get(a)!.x < positions.get(b)!.x
    expect(pairs.filter(isKept).length / pairs.length).toBeGreaterThan(0.75)
  })

  test('nodes without a place of their own get one', () => {
    const part = { nodes: ['new', 'newer'].map((id) => ({ id, radius: 9, label: 'ESA', isRound: true, weight: 1, group: null })), links: [['new', 'newer']] as const }
    expect(meeting(part, lay(part, 'tall'))).toBe(0)
  })

  test('a crowd of long names gets a larger frame rather than none', () => {
    const nodes = Array.from({ length: 80 }, (_, index) => ({ id: `n${index}`, radius: index === 0 ? 200 : 8, label: 'A name that is longer than any other name of all these', isRound: false, weight: 1, group: null }))
    expect(meeting({ nodes, links: [] }, lay({ nodes, links: [] }, 'tall'))).toBe(0)
  })

  test('what is nearly all of a picture stays where it is', () => {
    const nodes = [...base.positions.keys()].slice(2).map((id) => ({ id, radius: 30, label: 'X', isRound: true, weight: 1, group: null }))
    const from: Arrangement = { frame: { width: 1000, height: 560 }, positions: new Map(nodes.map(({ id }, index) => [id, { x: 50 + (index % 13) * 70, y: 50 + Math.floor(index / 13) * 70 }])) }
    expect(lay({ nodes, links: [] }, 'wide', Infinity, from).frame).toEqual(from.frame)
  })
})

describe('fillFrame', () => {
  const spread = ({ nodes }: LayoutProblem) => nodes.map((_, index) => ({ x: 100 + 9.3 * ((index * 31) % 17) + index * index * 0.37, y: 100 + 7.7 * ((index * 13) % 19) + index * index * 0.71 }))

  test('adds no crossing, no overlap, and no link through a node', () => {
    fc.assert(
      fc.property(anyLayoutProblem, (problem) => {
        const points = spread(problem)
        const [before, after] = [scoreLayout(problem, points), scoreLayout(problem, fillFrame(problem, points))]
        expect(after.crossings).toBe(before.crossings)
        expect(after.overlaps).toBeLessThanOrEqual(before.overlaps)
        expect(after.through).toBeLessThanOrEqual(before.through)
      }),
    )
  })
})
