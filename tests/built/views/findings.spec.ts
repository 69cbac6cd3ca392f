// What is found in a view, in the browser: room on every screen, a way by key, and the picture that each line opens.
import type { Page } from '@playwright/test'
import { details, expect, node, open, picture, test } from '../site.ts'

const lists = ['find=facts', 'scope=all&find=meetings', 'scope=all&first=isro&by=share', 'scope=all&years=1992-2026&then=1957-1991']
/** Questions stand in the same place; marks of sources are links in running text, as in the details. */
const asked = ['ask=1/all/1of8', 'scope=all&ask=3/all/2of8/answer']
const compared = ['scope=all&compare=nasa,esa,jaxa,isro', 'compare=cassini-huygens,rosetta,webb', 'compare=nasa']

/** Whatever of a list or a dialog is wider than its place. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.details-scroll, .details-scroll *, dialog, dialog *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && getComputedStyle(one).display !== 'inline' && !one.classList.contains('hidden-text'))
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`),
  )

const stands = async (page: Page, hash: string): Promise<void> => {
  await open(page, `./#${hash}`)
  await expect(page.locator('.details h2, dialog h2').first()).toBeVisible()
}

for (const width of [320, 390, 1440])
  test(`nothing is cut off or needs scrolling to the side, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const hash of [...lists, ...asked, ...compared]) {
      await stands(page, hash)
      expect(await cutOff(page), hash).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(width)
    }
  })

test('everything that is pressed in a list is at least 24 pixels high', async ({ page }) => {
  for (const hash of [...lists, ...compared]) {
    await stands(page, hash)
    const small = await page.locator('.details a, .details button, dialog a, dialog button, dialog summary, dialog input').evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 24).map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
    )
    expect(small, hash).toEqual([])
  }
})

test('by key from the first screen to what a fact rests on, and back', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Facts' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Facts worth finding' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/#view=agencies&select=[a-z-]+&find=facts$/u)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Facts worth finding' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(picture(page)).toBeFocused()
})

test('what a fact names stands out in the picture', async ({ page }) => {
  await stands(page, 'find=facts')
  await page.getByRole('link', { name: /^Without .* the line to/u }).first().click()
  await expect(details(page)).toBeVisible()
  const id = /select=([a-z0-9-]+)/u.exec(page.url())?.[1] ?? ''
  await expect(node(page, id)).toHaveAttribute('data-emphasis', 'high')
})

test('to compare one asks, types and reads, without a pointer', async ({ page }) => {
  await open(page, './#select=webb')
  await details(page).getByRole('button', { name: 'Compare with…' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Compare it with which mission?' })).toBeFocused()
  await page.keyboard.type('hubble')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#select=webb&compare=webb,hubble$/u)
  await expect(page.getByRole('columnheader', { name: /Hubble/u })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#select=webb$/u)
  await expect(details(page).getByRole('button', { name: 'Compare with…' })).toBeFocused()
})

test('what is compared opens the picture, and Back lays it side by side again', async ({ page }) => {
  await stands(page, 'compare=nasa,esa')
  await page.getByRole('button', { name: /^NASA and ESA share \d+ missions$/u }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(details(page).getByRole('heading', { level: 2, name: /^ESA and NASA: \d+ shared missions$/u })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog', { name: 'Compare' })).toBeVisible()
})
