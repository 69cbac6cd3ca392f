// Room enough on the narrowest screen, which is also the widest one at 400 per cent, and for text spaced as a reader wants it.
import type { Page } from '@playwright/test'
import { details, expect, node, open, search, test } from '../site.ts'

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

test.describe('text spaced as the guidelines have it (1.4.12)', () => {
  // A reader's own style sheet, as an extension adds it: the policy of the page has no say in it.
  test.use({ bypassCSP: true })

  const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

  /** Words that are cut off without a sign or lie over the edge of their button. */
  const cutOff = (page: Page): Promise<readonly string[]> =>
    page.locator('button:visible, h1:visible, h2:visible, h3:visible, label:visible, .view-shown, [role="tab"]:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        if (one.closest('.hidden-text') !== null) return []
        const { overflowX, textOverflow } = getComputedStyle(one)
        return one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0 && textOverflow !== 'ellipsis' && overflowX !== 'auto' ? [`${one.className}: ${one.textContent?.slice(0, 40)} ${one.scrollWidth} in ${one.clientWidth}`] : []
      }),
    )

  for (const [size, hash] of [[1440, ''], [1440, 'select=cassini-huygens'], [1440, 'view=table'], [390, ''], [390, 'select=cassini-huygens'], [320, '']] as const)
    test(`loses nothing at #${hash}, ${size} wide`, async ({ page }) => {
      await page.setViewportSize({ width: size, height: 800 })
      await page.goto(`./#${hash}`)
      await expect(page.locator('.page-panel :is(svg, table)').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.addStyleTag({ content: spacing })
      await expect(page.getByText('Loading the record…')).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size)
      expect(await cutOff(page)).toEqual([])
    })
})
