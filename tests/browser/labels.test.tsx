// Names: none lies on another name or on a foreign shape, none is cut off, none is too small, whatever is chosen, filtered or zoomed.
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { categories, regions } from '../../src/dataset/vocab.ts'
import { measurePicture } from '../fixtures/measurePicture.ts'
import { wheel } from './hands.ts'
import { frame, labels, openPicture, picture } from './openPicture.tsx'

/** Waits for the end of a glide, so that boxes are measured where they rest. */
const settle = async (): Promise<void> => {
  await Promise.all(picture().getAnimations().map((one) => one.finished.catch(() => undefined)))
}

const measure = async () => {
  await settle()
  return measurePicture()
}

const sizes = [[1440, 900], [1920, 1080], [1280, 720], [390, 844]] as const

describe.each(sizes)('in a window of %i by %i', (width, height) => {
  const smallest = width < 600 ? 12 : 11

  test.each(['', 'scope=all', 'category=moon', 'region=africa', 'years=1975-1985'])('names are readable with #%s', async (hash) => {
    await openPicture({ hash, size: [width, height] })
    const { overlaps, clipped, smallestPx } = await measure()
    expect(overlaps).toEqual([])
    expect(clipped).toEqual([])
    expect(smallestPx).toBeGreaterThanOrEqual(smallest)
  })

  test.each(['nasa', 'cassini-huygens', 'esa~nasa', 'asi~cassini-huygens'])('names are readable with %s selected', async (select) => {
    await openPicture({ hash: `select=${select}`, size: [width, height] })
    const { overlaps, clipped, smallestPx } = await measure()
    expect(overlaps).toEqual([])
    expect(clipped).toEqual([])
    expect(smallestPx).toBeGreaterThanOrEqual(smallest)
  })

  test('names are readable in every step of the zoom', async () => {
    await openPicture({ size: [width, height] })
    const faults: (readonly string[])[] = []
    for (let step = 0; step < 5; step += 1) {
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const { overlaps, clipped } = await measure()
      faults.push(overlaps, clipped)
    }
    expect(faults.flat()).toEqual([])
  })
})

test.each(categories)('names are readable for the subject %s alone', async (category) => {
  await openPicture({ hash: `category=${category}` })
  expect((await measure()).overlaps).toEqual([])
})

test.each(regions.slice(0, 4))('names are readable for the region %s alone', async (region) => {
  await openPicture({ hash: `scope=all&region=${region}` })
  expect((await measure()).overlaps).toEqual([])
})

test('what is selected has its name', async () => {
  await openPicture({ hash: 'scope=all&select=cassini-huygens' })
  expect(labels().filter(({ dataset }) => dataset['label'] === 'cassini-huygens')).toHaveLength(1)
})

test('names are readable where the reader has moved far into a corner', async () => {
  await openPicture({ hash: 'scope=all' })
  await wheel({ x: frame().left + 60, y: frame().top + 60 }, -900)
  await expect.poll(() => window.location.hash).toContain('at=')
  const { overlaps, clipped } = await measure()
  expect(overlaps).toEqual([])
  expect(clipped).toEqual([])
})

test('the name of an agency that stands in its circle fits into it', async () => {
  await openPicture()
  const inside = labels().filter(({ dataset }) => dataset['side'] === 'inside')
  expect(inside.length).toBeGreaterThan(3)
  const spilling = inside.filter((name) => {
    const box = name.getBoundingClientRect()
    const circle = picture().querySelector(`[data-node="${name.dataset['label']}"] .network-shape`)?.getBoundingClientRect()
    return box.width > (circle?.width ?? 0)
  })
  expect(spilling.map(({ dataset }) => dataset['label'])).toEqual([])
})
