// Presenting in the browser: type for the last row, nothing on anything at every size of wall, keys of a clicker.
import type { Page } from '@playwright/test'
import { measurePicture } from '../../fixtures/measurePicture.ts'
import { expect, node, open, picture, rest, search, shown, test } from '../site.ts'

const scene = (page: Page) => page.getByRole('region', { name: 'Scene' })
const caption = (page: Page) => scene(page).getByRole('heading', { level: 1 })

const walls = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]

const profiles = ['screen', 'projector', 'hall']

for (const [turn, { width, height }] of walls.entries()) {
  test.describe(`on a wall of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    // On each wall each size once, in another profile on each: a profile changes colours and strokes, no place.
    test('the caption is at least a twentieth of the height, and no name lies on anything, in any size', async ({ page }) => {
      await open(page, './#present=1')
      const found: string[] = []
      for (const what of ['', 'select=cassini-huygens&', 'view=agencies&', 'view=agencies&select=esa&'])
        for (const [index, scale] of ['near', 'room', 'hall'].entries()) {
          const profile = profiles[(index + turn) % profiles.length] ?? 'screen'
          const hash = `${what}present=1&profile=${profile}&scale=${scale}`
          await page.evaluate((next) => {
            window.location.hash = next
          }, hash)
          await expect(page.locator('html')).toHaveAttribute('data-profile', profile)
          await expect(page.locator('html')).toHaveAttribute('data-scale', scale)
          await rest(page)
          const { overlaps, clipped, labels, smallestPx } = await page.evaluate(measurePicture)
          const { lines, px } = await caption(page).evaluate((one) => ({ lines: one.scrollHeight - one.clientHeight, px: Number.parseFloat(getComputedStyle(one).fontSize) }))
          const { bottom } = (await page.getByRole('button', { name: 'Exit presentation' }).evaluate((one) => one.getBoundingClientRect().toJSON())) as { readonly bottom: number }
          found.push(
            ...[
              ...overlaps,
              ...clipped,
              ...(labels < 8 ? [`only ${labels} names`] : []),
              ...(smallestPx < height * 0.017 ? [`names of ${smallestPx}`] : []),
              ...(px < height * 0.05 ? [`caption of ${px}`] : []),
              ...(lines > 2 ? ['caption cut off'] : []),
              ...(bottom > height ? ['buttons below the edge'] : []),
            ].map((fault) => `${hash}: ${fault}`),
          )
        }
      expect(found).toEqual([])
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height])
    })
  })
}

test('what is selected is named in type of a twenty-fourth of the height', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, './#select=cassini-huygens&present=1')
  await rest(page)
  await expect(caption(page)).toHaveText('Cassini-Huygens')
  const px = await picture(page).locator('[data-label="cassini-huygens"]').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(px).toBeGreaterThanOrEqual(0.041 * 1080)
})

test('a clicker goes through the missions wherever the focus is, and a reload stays', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Present' }).click()
  await expect(caption(page)).toHaveText('Who works with whom in space')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#select=[a-z0-9-]+&present=1$/u)
  const first = await caption(page).textContent()
  await picture(page).focus()
  await page.keyboard.press('PageDown')
  await expect(caption(page)).not.toHaveText(first ?? '')
  await page.keyboard.press('PageUp')
  await expect(caption(page)).toHaveText(first ?? '')
  await page.reload()
  await expect(caption(page)).toHaveText(first ?? '')
  await expect(shown(page)).toHaveText(/^\d+ missions/u)
})

test('black and white walls, help, and Escape that leaves last', async ({ page }) => {
  await open(page, './#select=webb&present=1')
  const blank = page.getByRole('button', { name: 'Show the picture again' })
  await expect(caption(page)).toHaveText('James Webb Space Telescope')
  for (const [key, colour] of [['.', 'rgb(0, 0, 0)'], ['b', 'rgb(0, 0, 0)'], ['w', 'rgb(255, 255, 255)']] as const) {
    await node(page, 'webb').focus()
    await page.keyboard.press(key)
    await expect(blank).toHaveCSS('background-color', colour)
    expect(await blank.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
    await page.keyboard.press('Escape')
    await expect(blank).toBeHidden()
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(blank).toBeHidden()
  for (const hash of ['#select=webb&present=1', '#present=1', '']) {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(hash)
  }
  await expect(scene(page)).toBeHidden()
  await expect(search(page)).toBeVisible()
})
