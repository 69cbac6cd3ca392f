// Where nodes are: in their place before anyone sees them, in the same place under every filter, and where the hand puts them.
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dragAlong, dragAndLook, gap, press } from './hands.ts'
import { frame, graph, labels, nodes, openPicture, picture, placeOf, places, shown, ways } from './openPicture.tsx'
import { measurePicture } from '../fixtures/measurePicture.ts'

const check = (name: RegExp) => page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name }).first()

/** What of `before` is still there, with its value of then. */
const surviving = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...before].filter(([id]) => after.has(id)))

describe('a filter', () => {
  test('shows no mark out of its place, not even for a moment', async () => {
    await openPicture({ hash: 'category=moon' })
    const unplaced: string[] = []
    // Called after every change to the elements and before the next paint.
    const observer = new MutationObserver(() => unplaced.push(...measurePicture().unplaced))
    observer.observe(picture(), { childList: true, subtree: true })
    await check(/^Moon/u).click()
    await page.getByRole('radio', { name: /^All/u }).click({ force: true })
    await expect.poll(() => nodes().length).toBe(graph.agencies.size + graph.missions.size)
    window.history.back()
    await expect.poll(() => nodes().length).toBeLessThan(graph.agencies.size + graph.missions.size)
    observer.disconnect()
    expect(unplaced).toEqual([])
  })

  test('never moves what stays', async () => {
    await openPicture()
    const before = places()
    await check(/^Moon/u).click()
    await expect.poll(() => nodes().length).toBeLessThan(before.size)
    expect(places()).toEqual(surviving(before, places()))
    expect(places().size).toBeGreaterThan(3)
  })

  test('never moves the links that stay', async () => {
    await openPicture()
    const before = ways()
    await check(/^Earth/u).click()
    await expect.poll(() => ways().size).toBeLessThan(before.size)
    expect(ways()).toEqual(surviving(before, ways()))
    expect(ways().size).toBeGreaterThan(0)
  })

  test('never changes the size of a circle that stays', async () => {
    await openPicture()
    const radius = (): string | null | undefined => picture().querySelector('[data-node="nasa"] .network-shape')?.getAttribute('r')
    const [before, count] = [radius(), nodes().length]
    await check(/^Moon/u).click()
    await expect.poll(() => nodes().length).toBeLessThan(count)
    expect(radius()).toBe(before)
  })

  test('taken back gives the same picture again', async () => {
    await openPicture()
    const before = places()
    await check(/^Moon/u).click()
    await expect.poll(() => nodes().length).toBeLessThan(before.size)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(() => nodes().length).toBe(before.size)
    expect(places()).toEqual(before)
  })
})

describe('a node that is dragged', () => {
  test('follows the hand and stays where it is let go', async () => {
    await openPicture()
    const from = placeOf('jaxa')
    const to = { x: from.x + 70, y: from.y - 40 }
    await dragAlong(from, to)
    expect(gap(placeOf('jaxa'), to)).toBeLessThan(2)
  })

  test('takes its own links along and nothing else, while it is held and after', async () => {
    await openPicture()
    const [nodesBefore, linksBefore, from] = [places(), ways(), placeOf('jaxa')]
    const moved = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] => [...before].filter(([id, where]) => after.get(id) !== where).map(([id]) => id)
    const movedNow = () => ({ nodes: moved(nodesBefore, places()), links: moved(linksBefore, ways()) })
    const own = { nodes: ['jaxa'], links: [...linksBefore.keys()].filter((id) => id.startsWith('jaxa~')) }
    expect(await dragAndLook(from, { x: from.x + 70, y: from.y - 40 }, movedNow)).toEqual(own)
    expect(movedNow()).toEqual(own)
  })

  test('takes its name along', async () => {
    await openPicture()
    const from = placeOf('jaxa')
    await dragAlong(from, { x: from.x + 40, y: from.y + 200 }, { x: from.x, y: from.y - 30 })
    const name = labels().find(({ dataset }) => dataset['label'] === 'jaxa')?.getBoundingClientRect()
    expect(gap(placeOf('jaxa'), { x: ((name?.left ?? 0) + (name?.right ?? 0)) / 2, y: ((name?.top ?? 0) + (name?.bottom ?? 0)) / 2 })).toBeLessThan(40)
  })

  test('is not selected by it', async () => {
    await openPicture()
    const from = placeOf('jaxa')
    await dragAlong(from, { x: from.x + 70, y: from.y - 40 })
    await expect.element(page.getByRole('button', { name: 'Put back' })).toBeVisible()
    expect(window.location.hash).toBe('')
    expect(document.querySelector('.details')).toBeNull()
  })

  test('does not move the camera', async () => {
    await openPicture()
    const [from, other] = [placeOf('jaxa'), placeOf('nasa')]
    await dragAlong(from, { x: from.x + 70, y: from.y - 40 })
    expect(placeOf('nasa')).toEqual(other)
  })

  test('goes back with Put back', async () => {
    await openPicture()
    const [before, from] = [places(), placeOf('jaxa')]
    await dragAlong(from, { x: from.x + 70, y: from.y - 40 })
    await page.getByRole('button', { name: 'Put back' }).click()
    await expect.poll(places).toEqual(before)
    expect(page.getByRole('button', { name: 'Put back' }).query()).toBeNull()
  })

  test('keeps its new place under a filter', async () => {
    await openPicture()
    const [from, count] = [placeOf('nasa'), nodes().length]
    await dragAlong(from, { x: from.x + 70, y: from.y - 40 })
    const there = places().get('nasa')
    await check(/^Moon/u).click()
    await expect.poll(() => nodes().length).toBeLessThan(count)
    expect(places().get('nasa')).toBe(there)
  })
})

describe('a press', () => {
  test('that moves under four pixels is a click', async () => {
    await openPicture()
    const [at, before] = [placeOf('jaxa'), places()]
    await dragAlong(at, { x: at.x + 2, y: at.y + 1 })
    await expect.poll(() => window.location.hash).toBe('#select=jaxa')
    expect(places().size).toBe(before.size)
    expect(page.getByRole('button', { name: 'Put back' }).query()).toBeNull()
  })

  test('that trembles in one place for long is still a click', async () => {
    await openPicture()
    const at = placeOf('jaxa')
    const tremble = Array.from({ length: 8 }, (_, index) => ({ x: at.x + (index % 2) * 2, y: at.y }))
    await dragAlong(at, ...tremble, at)
    await expect.poll(() => window.location.hash).toBe('#select=jaxa')
    expect(page.getByRole('button', { name: 'Put back' }).query()).toBeNull()
  })

  test('on a link selects that partnership', async () => {
    await openPicture()
    const line = picture().querySelector('line[data-emphasis="normal"][data-link^="jaxa~"]') as SVGLineElement
    const { left, top } = frame()
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (ways().get(line.dataset['link'] ?? '') ?? '').split(' ').map(Number)
    // A point of the line with nothing else over it.
    const points = Array.from({ length: 61 }, (_, index) => (index + 20) / 100).map((part) => ({ x: left + x1 + (x2 - x1) * part, y: top + y1 + (y2 - y1) * part }))
    const point = points.find(({ x, y }) => document.elementFromPoint(x, y) === line)
    await press(point ?? { x: 0, y: 0 })
    await expect.poll(() => decodeURIComponent(window.location.hash)).toBe(`#select=${line.dataset['link']}`)
  })

  test('on a node hides nothing and dims the rest', async () => {
    await openPicture()
    const [before, count] = [shown(), nodes().length]
    await press(placeOf('jaxa'))
    await expect.poll(() => document.querySelectorAll('[data-node][data-emphasis="low"]').length).toBeGreaterThan(0)
    expect(shown()).toBe(before)
    expect(nodes()).toHaveLength(count)
  })
})
