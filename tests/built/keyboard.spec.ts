// The whole product by keyboard alone, from the address bar on.
import type { Page } from '@playwright/test'
import { details, expect, node, notice, open, picture, search, test } from './site.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    return one === null || one === document.body ? '' : (one.getAttribute('aria-label') ?? one.textContent ?? '')
  })

test('the first stop is the link that skips to the network', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the network' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the network' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(picture(page)).toBeFocused()
})

test('at most 40 stops pass the whole first view', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    // A last stop after everything, so that passing the page can be seen.
    const end = document.createElement('button')
    end.textContent = 'the end'
    document.body.append(end)
  })
  const stops: string[] = []
  while (stops.at(-1) !== 'the end' && stops.length < 200) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page))
  }
  expect(stops.at(-1)).toBe('the end')
  expect(stops.length - 1).toBeLessThanOrEqual(40)
  expect(stops).toContain('Partnership network')
  expect(stops).toContain('Search agencies and missions')
})

test('every stop can be seen where it is', async ({ page }) => {
  await open(page)
  const hidden: string[] = []
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const isSeen = await page.evaluate(() => {
      const one = document.activeElement
      if (one === null || one === document.body) return true
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight
    })
    if (!isSeen) hidden.push(await focused(page))
  }
  expect(hidden).toEqual([])
})

test('from NASA to a mission shared with JAXA, and its details, in at most 12 key presses', async ({ page }) => {
  await open(page)
  await picture(page).focus()
  let presses = 0
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key)
    presses += 1
  }
  for (const key of 'nasa') await press(key)
  await expect(node(page, 'nasa')).toBeFocused()
  await press('ArrowRight')
  const here = (): Promise<string> => page.evaluate(() => (document.activeElement as SVGElement).dataset['node'] ?? '')
  while (presses < 11 && (await picture(page).locator(`[data-link="jaxa~${await here()}"]`).count()) === 0) await press('ArrowDown')
  const mission = await here()
  await expect(picture(page).locator(`[data-link="jaxa~${mission}"]`)).toHaveCount(1)
  await expect(picture(page).locator(`[data-link="nasa~${mission}"]`)).toHaveCount(1)
  await press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(details(page).getByRole('button', { name: 'JAXA', exact: true })).toBeVisible()
  expect(presses).toBeLessThanOrEqual(12)
})

test('search, read, follow a name and come back by key alone', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('rosetta')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2, name: 'Rosetta' })).toBeFocused()
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
  while ((await focused(page)) !== 'ESA') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2, name: 'European Space Agency' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(details(page)).toBeHidden()
  await expect(search(page)).toBeFocused()
})

test('a filter is set, seen and taken back by key alone', async ({ page }) => {
  await open(page)
  while (!(await focused(page)).startsWith('Moon')) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeVisible()
  while ((await focused(page)) !== 'Clear all') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeHidden()
  expect(await focused(page)).not.toBe('')
})

test('a notice is put away by key, and focus is not lost', async ({ page }) => {
  await open(page, './#foo=bar')
  while ((await focused(page)) !== 'Dismiss') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(notice(page)).toBeEmpty()
  expect(await focused(page)).not.toBe('')
})

test('single keys do nothing to the page while typing', async ({ page }) => {
  await open(page)
  await search(page).fill('')
  await search(page).pressSequentially('a/b+-0?')
  await expect(search(page)).toHaveValue('a/b+-0?')
  expect(new URL(page.url()).hash).toBe('')
})
