// The window of whoever speaks, on the site and from the file on disk: it shows what is said, leads the wall, finds a wall that was loaded again, and is no loss where it is refused.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from '../site.ts'

const file = pathToFileURL(path.join(path.resolve(import.meta.dirname, '../../..'), 'dist/shared-orbit.html')).href

const scene = (page: Page) => page.getByRole('region', { name: 'Scene' })
const place = (page: Page) => scene(page).getByText(/^\d+ of \d+$/u)

const speak = async (page: Page, address: string): Promise<void> => {
  // From the list of lessons: how to read the picture first, which one key passes over.
  await page.goto(address)
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'Present “Three agencies, one mirror”' }).click()
  await expect(place(page)).toHaveText('1 of 6')
  await expect(page).toHaveURL(/tour=how-to-read&scene=1&next=one-mirror/u)
  await page.keyboard.press('k')
  await expect(place(page)).toHaveText('1 of 7')

  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Speaker window' }).click()])
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('No one agency built the Webb telescope alone')
  await expect(speaker.getByRole('main')).toContainText('Guess first: who built the mirror')
  await expect(speaker.getByRole('main')).toContainText('CNES, CSA, ESA')
  await expect(speaker.getByRole('main')).toContainText('Planned together since 1996')
  await expect(speaker.getByRole('main')).toContainText(/Since the start\s*0:\d\d/u)

  await speaker.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('2 of 7')
  await expect(speaker.getByText('2 of 7')).toBeVisible()
  await speaker.getByRole('button', { name: 'Black wall' }).click()
  await expect(page.getByRole('button', { name: 'Show the picture again' })).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: 'Show the picture again' })).toBeHidden()
  await expect(place(page)).toHaveText('2 of 7')
  await page.keyboard.press('PageUp')
  await expect(speaker.getByText('1 of 7')).toBeVisible()

  await page.reload()
  await expect(place(page)).toHaveText('1 of 7')
  await speaker.getByRole('button', { name: 'Next' }).click()
  await expect(async () => {
    await speaker.keyboard.press('End')
    await expect(place(page)).toHaveText('7 of 7', { timeout: 1000 })
  }).toPass()
  await expect(speaker.getByRole('main')).toContainText('The lesson ends here.')
}

test('on the site it leads a lesson', async ({ page }) => {
  await speak(page, './')
})

test.describe('from the file on disk', () => {
  test.use({ origin: file })

  test('it leads a lesson', async ({ page }) => {
    await speak(page, file)
  })
})

test('where no window opens, the notes are on the wall and it says so; a page of its fragment alone is the network', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(page, './#tour=one-mirror&scene=5&present=1')
  await expect(page.getByRole('button', { name: 'Speaker window' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(scene(page).getByRole('alert')).toHaveText('The browser did not allow a second window. The notes are here instead.')
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('What would NASA have needed')
  await open(page, './?again#speaker')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
})

test.describe('accessibility', () => {
  // The checker is a script that the page did not bring: here alone the policy lets it in.
  test.use({ bypassCSP: true })

  test('no fault in it, light and dark', async ({ page }) => {
    await open(page, './#tour=one-mirror&scene=5&present=1')
    // The keys of the wall come with its strip.
    await expect(page.getByRole('button', { name: 'Speaker window' })).toBeVisible()
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await expect(speaker.getByRole('heading', { level: 1 })).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await speaker.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page: speaker }).options({ resultTypes: ['violations'] }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
  })
})
