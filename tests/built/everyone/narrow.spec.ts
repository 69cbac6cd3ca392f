// For everyone: no known accessibility fault in any state and theme of the built site, and room enough on the narrowest screen.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { details, expect, node, open, search, test } from '../site.ts'

const faults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test.describe('accessibility', () => {
  // The checker is a script that the page did not bring: here alone the policy lets it in.
  test.use({ bypassCSP: true })

  for (const theme of ['light', 'dark']) {
    for (const hash of ['', 'select=cassini-huygens', 'select=nasa', 'select=esa~nasa', 'select=asi~cassini-huygens', 'scope=all&category=moon&foo=bar']) {
      test(`no fault in ${theme} colours at #${hash}`, async ({ page }) => {
        await open(page, `./#${hash}&theme=${theme}`)
        expect(await faults(page)).toEqual([])
      })
    }
  }

  test('no fault on a phone with filters open', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page)
    await page.getByRole('button', { name: 'Filters' }).click()
    expect(await faults(page)).toEqual([])
  })
})

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  const widest = (page: Page): Promise<number> => page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth))

  test('the first view needs no scrolling to the side', async ({ page }) => {
    await open(page)
    expect(await widest(page)).toBeLessThanOrEqual(320)
  })

  test('every button and field of the first view lies on the screen', async ({ page }) => {
    await open(page)
    const outside = await page.locator('button:visible, input[type="text"]:visible, [role="combobox"]:visible').evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().left < 0 || one.getBoundingClientRect().right > 320).map((one) => one.outerHTML.slice(0, 120)),
    )
    expect(outside).toEqual([])
  })

  for (const hash of ['select=cassini-huygens', 'select=nasa', 'select=esa~nasa']) {
    test(`details at #${hash} need no scrolling to the side`, async ({ page }) => {
      await open(page, `./#${hash}`)
      await expect(details(page).getByText('Loading the record…')).toBeHidden()
      expect(await widest(page)).toBeLessThanOrEqual(320)
      const [inner, outer] = await page.locator('.details-scroll').evaluate((one) => [one.scrollWidth, one.clientWidth])
      expect(inner).toBeLessThanOrEqual(outer ?? 0)
    })
  }

  test('filters, search and a notice need no scrolling to the side', async ({ page }) => {
    await open(page, `./#foo=${'bar'.repeat(99)}`)
    await search(page).fill('space')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await widest(page)).toBeLessThanOrEqual(320)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filters' }).click()
    expect(await widest(page)).toBeLessThanOrEqual(320)
  })

  test('what is chosen is seen beside its details', async ({ page }) => {
    await open(page)
    await search(page).fill('cassini')
    await page.keyboard.press('Enter')
    // The panel's own heading: until its code is there another element holds its place.
    await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
    const place = async () => (await node(page, 'cassini-huygens').locator('.network-shape').boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 }
    const panel = await details(page).boundingBox()
    await expect.poll(async () => (await place()).y + (await place()).height).toBeLessThanOrEqual(panel?.y ?? 0)
    expect((await place()).x).toBeGreaterThanOrEqual(0)
    expect((await place()).y).toBeGreaterThanOrEqual(0)
  })
})

test('text twice as large still fits beside the picture', async ({ page }) => {
  // As a reader's zoom of 200 per cent on a laptop: half as many pixels for everything.
  await page.setViewportSize({ width: 640, height: 400 })
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await expect(node(page, 'nasa')).toBeInViewport()
})
