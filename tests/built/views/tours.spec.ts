// Lessons in the browser: each from start to end with two keys, detours, and no known accessibility fault. How their scenes look is asked in ../wall.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { wordsIn } from '../../../src/dataset/tours/words.ts'
import { expect, node, notice, open, test } from '../site.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, 'data/tours')
const tours = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Tour)

const scene = (page: Page) => page.getByRole('region', { name: 'Scene' })
const caption = (page: Page) => scene(page).getByRole('heading', { level: 1 })
const place = (page: Page) => scene(page).getByText(/^\d+ of \d+$/u)

const show = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    window.location.hash = next
  }, hash)

// Gliding would only make the tests longer.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Goes through a lesson with two keys; the captions on the way. */
const give = async (page: Page, { scenes }: Tour): Promise<readonly string[]> => {
  const said: string[] = []
  for (const index of scenes.keys()) {
    await expect(place(page)).toHaveText(`${index + 1} of ${scenes.length}`)
    said.push((await caption(page).textContent()) ?? '')
    await page.keyboard.press('PageDown')
  }
  // The end is the end.
  await expect(place(page)).toHaveText(`${scenes.length} of ${scenes.length}`)
  for (const index of [...scenes.keys()].toReversed()) {
    await expect(place(page)).toHaveText(`${index + 1} of ${scenes.length}`)
    await expect(caption(page)).toHaveText(said[index] ?? '')
    await page.keyboard.press('PageUp')
  }
  return said
}

/** Goes on through how to read the picture, to where the lesson begins. */
const pass = async (page: Page, tour: Tour | undefined): Promise<void> => {
  for (const index of tour?.scenes.keys() ?? []) {
    await expect(page).toHaveURL(new RegExp(`tour=${tour?.id}&scene=${index + 1}&next=`, 'u'))
    await expect(place(page)).toHaveText(`${index + 1} of ${tour?.scenes.length}`)
    await page.keyboard.press('PageDown')
  }
}

test.describe('on the site without a network, after the first visit', () => {
  test.use({ serviceWorkers: 'allow' })

  test('each lesson is given from start to end and back with two keys, from the list on', async ({ page, context }) => {
    await open(page)
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('status', { name: 'Without a network' })).toHaveText(/^Ready offline/u)
    await context.setOffline(true)
    await page.reload()
    const intro = tours.find(({ id }) => id === 'how-to-read')
    let isFirst = true
    for (const tour of tours) {
      await page.getByRole('button', { name: 'Lessons' }).click()
      await page.getByRole('button', { name: `Present “${wordsIn(tour.title, 'en')}”` }).click()
      // Before the first of them how to read the picture is gone through, before the others it is skipped.
      if (tour.id !== intro?.id) {
        if (isFirst) await pass(page, intro)
        else await page.getByRole('button', { name: 'Skip to the lesson' }).click()
        isFirst = false
      }
      await expect(page).toHaveURL(new RegExp(`tour=${tour.id}&scene=1`, 'u'))
      const said = await give(page, tour)
      expect(new Set(said).size).toBe(tour.scenes.length)
      expect(said.filter((one) => one.includes('{'))).toEqual([])
      await page.keyboard.press('Escape')
      await expect(scene(page)).toBeHidden()
      await expect.poll(() => page.evaluate(() => window.location.hash)).not.toContain('tour')
    }
  })
})

test.describe('from the file on disk', () => {
  const address = pathToFileURL(path.join(root, 'dist/shared-orbit.html')).href
  test.use({ origin: address })

  test('each lesson is given from start to end with two keys', async ({ page }) => {
    await page.goto(`${address}#tour=how-to-read&scene=1&present=1`)
    for (const tour of tours) {
      await show(page, `tour=${tour.id}&scene=1&present=1`)
      expect(await give(page, tour)).toHaveLength(tour.scenes.length)
    }
  })
})

test('a detour is said, R leads back, the next scene is the next, and a reload stays where it is', async ({ page }) => {
  await open(page, './#tour=one-mirror&scene=5&present=1')
  await expect(caption(page)).toHaveText('Europe gave the rocket')
  await expect(node(page, 'esa')).toHaveAttribute('data-emphasis', 'high')
  await expect(scene(page)).toContainText('Source: ESA')
  await page.reload()
  await expect(caption(page)).toHaveText('Europe gave the rocket')
  const script = await page.evaluate(() => window.location.hash)

  await node(page, 'isro').dispatchEvent('click')
  await expect(caption(page)).toHaveText('Indian Space Research Organisation')
  await expect(scene(page)).toContainText('Off script. R leads back to scene 5: Europe gave the rocket')
  await page.reload()
  await expect(scene(page)).toContainText('Off script.')
  await expect(caption(page)).toHaveText('Indian Space Research Organisation')
  await page.keyboard.press('r')
  await expect(caption(page)).toHaveText('Europe gave the rocket')
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(script)

  await node(page, 'isro').dispatchEvent('click')
  await page.getByRole('button', { name: 'Back to the scene' }).click()
  await expect(caption(page)).toHaveText('Europe gave the rocket')

  await node(page, 'isro').dispatchEvent('click')
  await page.keyboard.press('Escape')
  await expect(caption(page)).toHaveText('Europe gave the rocket')
  await node(page, 'isro').dispatchEvent('click')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(place(page)).toHaveText('6 of 7')
  await page.keyboard.press('End')
  await expect(place(page)).toHaveText('7 of 7')
  await page.keyboard.press('Home')
  await expect(place(page)).toHaveText('1 of 7')
  await page.goBack()
  await expect(place(page)).toHaveText('7 of 7')
})

test('a scene is told to those who do not see it, and a caption to be corrected says so', async ({ page }) => {
  await open(page, './#tour=one-mirror&scene=3&present=1')
  await expect(scene(page)).toContainText('True or not?')
  await expect(scene(page).locator('[aria-live="polite"]')).toHaveText(/^Scene 3 of 7\. Webb was made on three continents\. The circle around the Webb telescope/u)
})

test('notes, question and sources are on the same screen when asked for, and go along from scene to scene', async ({ page }) => {
  await open(page, './#tour=one-mirror&scene=5&present=1')
  const notes = page.getByRole('region', { name: 'Notes' })
  await expect(notes).toBeHidden()
  await page.keyboard.press('n')
  await expect(notes).toContainText('Ask the class: What would NASA have needed')
  await expect(notes).toContainText('Next: In return: time to look through it')
  await expect(notes.getByRole('link', { name: 'Europe\'s contributions to the JWST mission' })).toHaveAttribute('href', /^https:\/\/sci\.esa\.int\//u)
  await page.keyboard.press('PageDown')
  await expect(notes).toContainText('Is that fair?')
  await page.keyboard.press('Escape')
  await expect(notes).toBeHidden()
  await expect(place(page)).toHaveText('6 of 7')
  await page.getByRole('button', { name: 'Notes' }).click()
  await expect(notes).toBeVisible()
})

test('an address beyond the last scene shows the last, and one of no lesson is named in the notice', async ({ page }) => {
  await open(page, './#tour=one-mirror&scene=70&present=1')
  await expect(place(page)).toHaveText('7 of 7')
  await show(page, 'tour=nowhere&scene=2')
  await expect(notice(page)).toContainText('tour=nowhere')
})

test.describe('accessibility', () => {
  // The checker is a script that the page did not bring: here alone the policy lets it in.
  test.use({ bypassCSP: true })

  test('no fault in scenes, on a detour and in the list of lessons', async ({ page }) => {
    const faults = async (what: string): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().analyze()
      return violations.map(({ id, nodes }) => `${what} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }
    const found: string[] = []
    for (const hash of ['tour=one-mirror&scene=3&theme=light', 'tour=handshake&scene=1&theme=dark', 'tour=broken&scene=4&profile=projector', 'tour=one-mirror&scene=3&select=nasa&profile=hall']) {
      await page.goto(`./#${hash}`)
      await page.reload()
      await expect(place(page)).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('n')
      await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible()
      found.push(...(await faults(hash)))
    }
    for (const theme of ['light', 'dark']) {
      await page.goto(`./#theme=${theme}`)
      await page.reload()
      await page.getByRole('button', { name: 'Lessons' }).click()
      await expect(page.getByRole('dialog', { name: 'Lessons' }).getByRole('listitem')).toHaveCount(tours.length + 2)
      found.push(...(await faults(`lessons ${theme}`)))
    }
    expect(found).toEqual([])
  })
})
