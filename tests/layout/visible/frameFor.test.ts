// Tests how large a frame gets: few nodes stand large and are all named, many stand small, and every shape fits.
import { describe, expect, test } from 'vitest'
import { type VisibleNode, frameFor, sizeInPlace } from '../../../src/layout/visible/frameFor.ts'

const node = (index: number, changes: Partial<VisibleNode> = {}): VisibleNode => ({ id: `n${String(index).padStart(4, '0')}`, radius: 8, label: `Name ${index}`, isRound: false, weight: 1, group: null, ...changes })

const some = (count: number, changes: (index: number) => Partial<VisibleNode> = () => ({})): readonly VisibleNode[] => Array.from({ length: count }, (_, index) => node(index, changes(index)))

const named = ({ nodes }: ReturnType<typeof frameFor>): readonly string[] => nodes.flatMap(({ id, label }) => (label === null ? [] : [id]))

describe.each(['wide', 'tall'] as const)('a %s frame', (shape) => {
  test('has its shape', () => {
    const { width, height } = frameFor(some(30), shape).frame
    expect(width > height).toBe(shape === 'wide')
  })

  test('is larger for more nodes', () => {
    const widths = [5, 200, 2000].map((count) => frameFor(some(count), shape).frame.width)
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths)
    expect(new Set(widths).size).toBe(3)
  })

  test('has room for the names of all where they are few', () => {
    expect(named(frameFor(some(40), shape))).toHaveLength(40)
  })

  test('names the heaviest where they are many', () => {
    const crowd = some(900, (index) => ({ weight: index % 30 }))
    const names = new Set(named(frameFor(crowd, shape)))
    const weightOf = new Map(crowd.map(({ id, weight }) => [id, weight]))
    const lightest = Math.min(...[...names].map((id) => weightOf.get(id) ?? 0))
    expect(names.size).toBeLessThan(900)
    expect(crowd.filter(({ id, weight }) => weight > lightest && !names.has(id))).toEqual([])
  })

  test('is never smaller than a circle in it', () => {
    const { width, height } = frameFor([node(0, { radius: 400 })], shape).frame
    expect(Math.min(width, height)).toBeGreaterThan(800)
  })

  test('keeps no room below a circle that holds its name', () => {
    expect(named(frameFor([node(0, { radius: 60, label: 'NASA', isRound: true })], shape))).toEqual([])
  })

  test('is there for nothing at all', () => {
    expect(frameFor([], shape).nodes).toEqual([])
  })
})

test('names take as much of a phone as of a screen where both are seen at their size', () => {
  const [wide, tall] = (['wide', 'tall'] as const).map((shape) => frameFor(some(200), shape).nodes.find(({ label }) => label !== null)?.label?.height ?? 0)
  expect(tall).toBeGreaterThan(wide ?? 0)
})

test('what keeps its frame keeps fewer names on a phone', () => {
  const frame = { width: 800, height: 1300 }
  expect(named(sizeInPlace(some(60), 'tall', frame))).toHaveLength(24)
  expect(named(sizeInPlace(some(60), 'wide', frame))).toHaveLength(60)
  expect(sizeInPlace(some(60), 'tall', frame).frame).toBe(frame)
})
