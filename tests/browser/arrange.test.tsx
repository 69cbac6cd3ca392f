// Re-arranging what is visible: nothing overlaps in any view, the same address gives the same places, selecting moves nothing, and it can be undone.
import { afterEach, describe, expect, test } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import { categories, regions, statuses } from '../../src/dataset/vocab.ts'
import { createRandom } from '../../src/lib/random.ts'
import { measurePicture } from '../fixtures/measurePicture.ts'
import { prefer } from './hands.ts'
import { frame, graph, nodes, openPicture, picture, places, settled } from './openPicture.tsx'

const arranged = async (hash: string, size: readonly [number, number] = [1440, 900]): Promise<void> => {
  await openPicture({ hash: `${hash}&arrange=visible`, size })
  // The parts that re-arrange come after the first picture.
  await expect.element(page.getByRole('button', { name: 'Put back' })).toBeVisible()
  await settled()
}

const button = () => page.getByRole('button', { name: 'Re-arrange what is visible' })

afterEach(() => prefer({}))

/** A view drawn by lot: the seed is in the title, so that a view that fails is found again. */
const drawView = (seed: number): string => {
  const random = createRandom(seed)
  const pick = <Item,>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const from = 1960 + Math.floor(random() * 50)
  const filter = pick([
    () => `category=${pick(categories)}`,
    () => `category=${pick(categories)},${pick(categories)}`,
    () => `region=${pick(regions)}`,
    () => `status=${pick(statuses)}`,
    () => `years=${from}-${from + 3 + Math.floor(random() * 20)}`,
    () => `focus=${pick([...graph.agencies.keys()])}&steps=${pick([1, 2])}`,
    () => `agency=${pick([...graph.agencies.keys()])}`,
  ])()
  return [pick(['view=network', 'view=agencies']), `scope=${pick(['highlights', 'all'])}`, filter].join('&')
}

const views = Array.from({ length: 4 }, (_, seed) => [drawView(seed + 1), seed % 3 === 2 ? [390, 844] : seed % 3 === 1 ? [1920, 1080] : [1440, 900]] as const)

describe.each(views)('#%s in a window of %j', (hash, size) => {
  test('nothing lies on anything, nothing is cut off', async () => {
    await arranged(hash, [size[0]!, size[1]!])
    const { overlaps, clipped, unplaced } = measurePicture()
    expect({ overlaps, clipped, unplaced }).toEqual({ overlaps: [], clipped: [], unplaced: [] })
  })
})

test('the same address gives the same places', async () => {
  await arranged('category=moon')
  const before = places()
  await cleanup()
  await arranged('category=moon')
  expect(places()).toEqual(before)
})

test('what is visible fills the frame', async () => {
  await arranged('category=moon')
  const { width, height, left, top } = frame()
  const boxes = nodes().map((one) => one.getBoundingClientRect())
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top]
  expect(Math.max(right / width, bottom / height)).toBeGreaterThan(0.9)
})

test('the button is there only where something is hidden', async () => {
  await openPicture()
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
  expect(button().query()).toBeNull()
  await cleanup()
  await openPicture({ hash: 'category=moon' })
  await expect.element(button()).toBeVisible()
})

test('a press moves what is visible, and the address says so', async () => {
  await openPicture({ hash: 'category=moon' })
  const before = places()
  await button().click()
  expect(window.location.hash).toBe('#category=moon&arrange=visible')
  await expect.poll(places).not.toEqual(before)
})

test('Put back and Undo bring everything back to where it stood', async () => {
  await openPicture({ hash: 'category=moon' })
  const before = places()
  await button().click()
  await settled()
  expect(places()).not.toEqual(before)
  await page.getByRole('button', { name: 'Put back' }).click()
  await settled()
  expect(places()).toEqual(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await settled()
  expect(places()).not.toEqual(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await settled()
  expect(places()).toEqual(before)
})

test('putting back at once, while things move, brings everything back to where it stood', async () => {
  await openPicture({ hash: 'category=moon' })
  const before = places()
  await button().click()
  await page.getByRole('button', { name: 'Put back' }).click()
  await settled()
  expect(places()).toEqual(before)
  expect(window.location.hash).toBe('#category=moon')
})

test('selecting moves no node among the others', async () => {
  await arranged('category=moon')
  const stretch = (): readonly number[] => {
    const points = nodes().map((one) => /translate\(([-\d.]+),([-\d.]+)\)/u.exec(one.getAttribute('transform') ?? '')?.slice(1).map(Number) ?? [])
    const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)]
    const within = (values: readonly number[]): readonly number[] => values.map((value) => Math.round((100 * (value - Math.min(...values))) / (Math.max(...values) - Math.min(...values))))
    return [...within(xs), ...within(ys)]
  }
  const before = stretch()
  ;(picture().querySelector('[data-node="esa"]') as SVGElement).dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await expect.poll(() => window.location.hash).toContain('select=esa')
  await settled()
  expect(stretch()).toEqual(before)
  expect(window.location.hash).toContain('arrange=visible')
})

test('another filter finds places for what it brings', async () => {
  await arranged('category=moon')
  const count = nodes().length
  await page.getByRole('checkbox', { name: /^Sun/u }).click()
  await expect.poll(() => nodes().length).toBeGreaterThan(count)
  await settled()
  expect(measurePicture().overlaps).toEqual([])
  expect(picture().querySelector('[data-new]')).toBeNull()
})

test('with reduced motion nothing glides or fades', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' })
  await openPicture({ hash: 'category=moon' })
  const phases = new Set<string>()
  const watch = new MutationObserver(() => phases.add(picture().dataset['phase'] ?? ''))
  watch.observe(picture(), { attributes: true, attributeFilter: ['data-phase'] })
  const before = places()
  await button().click()
  await expect.poll(places).not.toEqual(before)
  watch.disconnect()
  expect([...phases].filter((phase) => phase !== '')).toEqual([])
  expect(picture().getAnimations()).toEqual([])
})
