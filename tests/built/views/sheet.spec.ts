// Sheets measured in the browser on every size of screen, over a seeded sample of what we ship: nothing on anything, nothing cut off, all of it readable.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { createRandom } from '../../../src/lib/random.ts'
import { measureSheet } from '../../fixtures/measureSheet.ts'
import { details, expect, node, open, picture, shown, test } from '../site.ts'

const sizes = [
  { width: 1440, height: 900, smallest: 11 },
  { width: 1920, height: 1080, smallest: 11 },
  { width: 1280, height: 720, smallest: 11 },
  { width: 390, height: 844, smallest: 12 },
]

const idsIn = (folder: string): readonly string[] => readdirSync(path.resolve(import.meta.dirname, '../../../data', folder)).map((file) => file.replace('.json', '')).toSorted()

const random = createRandom(1957)
const sample = (ids: readonly string[], count: number): readonly string[] => Array.from({ length: count }, () => ids[Math.floor(random() * ids.length)] ?? '')

/** The fullest sheets there are and the usual ones; to them each size adds some by chance. Hundreds more are reckoned in tests/scene/sheet/fitSheet.test.ts. */
const missions = ['artemis-accords', 'international-charter', 'iss', 'cassini-huygens', 'webb', 'alma', 'artemis-3', 'apollo-soyuz']
const agencies = ['nasa', 'esa', 'jaxa', 'isro', 'roscosmos', 'cnes', 'asi', 'spacex']

/** Shows the sheet of a node on a page that is open, in full. */
const showSheet = async (page: Page, id: string, rest = ''): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `${rest}select=${id}&arrange=sheet`)
  await expect(node(page, id)).toHaveAttribute('data-emphasis', 'high')
  await expect(picture(page)).toHaveClass('sheet-picture')
}

for (const { width, height, smallest } of sizes) {
  const chance = sample(idsIn('missions'), 5)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('no text lies on another or on a shape, none is cut off or struck through, none is too small', async ({ page }) => {
      await open(page, `./#select=iss&arrange=sheet`)
      const found: string[] = []
      for (const [id, rest] of [...[...missions, ...chance].map((one) => [one, ''] as const), ...agencies.slice(0, 4).map((one) => [one, ''] as const), ...agencies.slice(4).map((one) => [one, 'scope=all&'] as const)]) {
        await showSheet(page, id, rest)
        const { texts, overlaps, clipped, struck, smallestPx, scrolls } = await page.evaluate(measureSheet)
        const small = smallestPx < smallest ? [`type of ${smallestPx} pixels`] : []
        found.push(...[...overlaps, ...clipped, ...struck, ...small, ...(scrolls && width > 640 ? ['needs scrolling'] : []), ...(texts < 3 ? ['is empty'] : [])].map((fault) => `${rest}${id}: ${fault}`))
      }
      expect(found).toEqual([])
    })

    test('the sheet lies on the screen without scrolling the page', async ({ page }) => {
      await open(page, './#select=cassini-huygens&arrange=sheet')
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height])
      await expect(page.getByRole('button', { name: 'Show the whole network' })).toBeInViewport({ ratio: 1 })
    })
  })
}

test('on a wall, what each partner gave stands in type of 20 pixels or more', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, './#select=iss&arrange=sheet')
  for (const id of ['iss', 'cassini-huygens', 'artemis-3', 'apollo-soyuz', 'gateway']) {
    await showSheet(page, id)
    expect((await page.evaluate(measureSheet)).wordsPx, id).toBeGreaterThanOrEqual(20)
  }
})

test('details that open beside the sheet leave all of it readable', async ({ page }) => {
  await open(page, './#select=iss&arrange=sheet')
  await page.getByRole('button', { name: 'Details' }).click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('International Space Station')
  const { overlaps, clipped, struck } = await page.evaluate(measureSheet)
  expect([...overlaps, ...clipped, ...struck]).toEqual([])
})

test('one walks from sheet to sheet by pointer, and home again', async ({ page }) => {
  await open(page, './#select=cassini-huygens')
  await details(page).getByRole('button', { name: 'Show as sheet' }).click()
  await expect(picture(page)).toBeFocused()
  await expect(shown(page)).toHaveText('1 mission, 7 agencies, 7 partnerships')
  await node(page, 'asi').click()
  await expect(page).toHaveURL(/#select=asi&arrange=sheet$/u)
  await expect(node(page, 'cassini-huygens')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/#?$/u)
  await expect(picture(page)).toBeFocused()
})

test('what found no room on the sheet is one press away', async ({ page }) => {
  await open(page, './#scope=all&select=nasa&arrange=sheet')
  await picture(page).getByRole('button', { name: /^and \d+ more$/u }).first().click()
  await expect(page.getByRole('tab', { name: 'Agencies' })).toHaveAttribute('aria-selected', 'true')
  await expect(node(page, 'nasa')).toHaveAttribute('data-emphasis', 'high')
})
