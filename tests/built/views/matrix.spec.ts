// The matrix of the built site: by keyboard from a cell to the missions it counts, both ways of scrolling.
import type { Locator, Page } from '@playwright/test'
import { details, expect, shown, test } from '../site.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Shared missions' })
const cell = (page: Page, name: string | RegExp): Locator => grid(page).getByRole('gridcell', { name })

const openMatrix = async (page: Page, hash = ''): Promise<void> => {
  await page.goto(`./#view=matrix${hash}`)
  await expect(grid(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

test('a cell is reached by key, and Enter lists as many missions as it says', async ({ page }) => {
  await openMatrix(page, '&scope=all')
  const first = grid(page).locator('[role="gridcell"][tabindex="0"]')
  while (!(await first.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab')
  for (const key of ['ArrowDown', 'ArrowRight', 'Control+ArrowRight', 'ArrowLeft', 'Control+ArrowRight']) await page.keyboard.press(key)
  const focused = grid(page).locator(':focus')
  const [, a, b, number] = /^(.+) and (.+): (\d+) shared missions?$/u.exec((await focused.getAttribute('aria-label')) ?? '') ?? []
  expect(Number(number)).toBeGreaterThan(0)
  await expect(focused).toHaveText(number ?? '')
  await page.keyboard.press('Enter')
  const heading = details(page).getByRole('heading', { level: 2 })
  await expect(heading).toBeFocused()
  await expect(heading).toContainText(`: ${number} shared mission`)
  await expect(heading).toContainText(a ?? '')
  await expect(heading).toContainText(b ?? '')
  await expect(details(page).getByRole('listitem')).toHaveCount(Number(number))
  await page.keyboard.press('Escape')
  await expect(grid(page).locator(':focus')).toHaveText(number ?? '')
})

test('both cells of a pair hold the same number, and a filter changes them as it changes what is shown', async ({ page }) => {
  await openMatrix(page)
  const numbers = async (): Promise<readonly string[]> => [await cell(page, /^ESA and NASA: \d+ shared/u).innerText(), await cell(page, /^NASA and ESA: \d+ shared/u).innerText()]
  const before = await numbers()
  expect(before[0]).toBe(before[1])
  const said = await shown(page).innerText()
  await page.getByRole('checkbox', { name: /^Astronomy/u }).check()
  await expect(shown(page)).not.toHaveText(said)
  const after = await numbers()
  expect(after[0]).toBe(after[1])
  expect(Number(after[0])).toBeLessThan(Number(before[0]))
})

test('the heads stay while it scrolls, and the farthest cell is reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMatrix(page, '&scope=all')
  await grid(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  const last = grid(page).locator(':focus')
  await expect(last).toHaveAttribute('aria-colindex', (await grid(page).getAttribute('aria-colcount')) ?? '')
  await expect(last).toBeInViewport({ ratio: 1 })
  const name = (await last.getAttribute('aria-label')) ?? ''
  await expect(grid(page).getByRole('rowheader', { name, exact: true })).toBeInViewport()
  await expect(grid(page).getByRole('columnheader', { name, exact: true })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('the pointer lights the heads of an empty place too', async ({ page }) => {
  await openMatrix(page)
  const box = (await grid(page).getByRole('rowheader', { name: 'NASA', exact: true }).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  // Five columns to the right, twelve rows down: wherever that is.
  await page.mouse.move(box.x + box.width + 5.5 * box.height, box.y + 12.5 * box.height)
  await expect(grid(page).locator('[role="rowheader"][data-hot]')).toHaveCount(1)
  await expect(grid(page).locator('[role="columnheader"][data-hot]')).toHaveAttribute('aria-colindex', '7')
})
