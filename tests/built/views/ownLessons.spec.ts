// Lessons of one's own in the browser: the whole way by keyboard alone, from a first scene to another person's wall, and files that mean harm.
import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { expect, notice, open, search, test } from '../site.ts'

// Gliding would only make the tests longer.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const scene = (page: Page) => page.getByRole('region', { name: 'Scene' })
const caption = (page: Page) => scene(page).getByRole('heading', { level: 1 })
const editor = (page: Page) => page.getByRole('region', { name: 'Lesson editor' })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** More Tab stops than any view has. */
const MOST_STOPS = 120

/** Goes on by Tab until something has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came there')
}

const pressByKey = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, button(page, name))
  await page.keyboard.press('Enter')
}

const addScene = async (page: Page, words: string): Promise<void> => {
  await pressByKey(page, 'Add scene')
  await tabTo(page, editor(page).getByRole('textbox', { name: 'Caption' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

const find = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, search(page))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

const captions = (page: Page): Promise<readonly string[]> => editor(page).locator('.editor-scene').allTextContents()

const freshPage = async (browser: Browser): Promise<Page> => (await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })).newPage()

/** Chooses a file in the list of lessons. */
const chooseFile = async (page: Page, name: string, content: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Open a file').press('Enter')
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

test('three scenes are made, put in order, presented, kept, saved, and given by someone else, by keyboard alone', async ({ page, browser, baseURL }) => {
  await open(page)
  await pressByKey(page, 'Lessons')
  await pressByKey(page, 'Make a lesson')
  await expect(editor(page).getByRole('heading', { level: 2 })).toBeFocused()
  await addScene(page, 'Everyone at once')
  await find(page, 'cassini')
  await addScene(page, 'One ship for Saturn')
  await tabTo(page, page.getByRole('tab', { name: 'Network' }))
  await page.keyboard.press('ArrowRight')
  await addScene(page, 'Who shares with whom')
  expect(await captions(page)).toEqual(['1. Everyone at once', '2. One ship for Saturn', '3. Who shares with whom'])

  await tabTo(page, button(page, /^3\. /u))
  await page.keyboard.press('Alt+ArrowUp')
  await expect(button(page, /^2\. Who shares/u)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await pressByKey(page, 'Preview')
  await expect(caption(page)).toHaveText('Everyone at once')
  await page.keyboard.press('PageDown')
  await expect(caption(page)).toHaveText('Who shares with whom')
  await page.keyboard.press('PageDown')
  await expect(caption(page)).toHaveText('One ship for Saturn')
  await page.reload()
  await expect(caption(page)).toHaveText('One ship for Saturn')
  await page.keyboard.press('Escape')

  await pressByKey(page, 'Lessons')
  await pressByKey(page, 'Edit “My lesson”')
  await tabTo(page, editor(page).getByRole('textbox', { name: 'Title' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('To Saturn')
  const download = page.waitForEvent('download')
  await pressByKey(page, 'Save as a file')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^shared-orbit-lesson-to-saturn-\d{4}-\d\d-\d\d\.json$/u)
  const content = readFileSync(await file.path(), 'utf8')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeHidden()

  const other = await freshPage(browser)
  await open(other, baseURL)
  await pressByKey(other, 'Lessons')
  await chooseFile(other, 'lesson.json', content)
  await expect(other.getByRole('status', { name: 'Open a file' })).toHaveText('“To Saturn” was opened: 3 scenes.')
  await pressByKey(other, 'Share “To Saturn”')
  const link = await other.getByRole('textbox', { name: 'Link that holds the whole lesson' }).inputValue()
  expect(new URL(link).hash.length).toBeLessThan(2000)
  await pressByKey(other, 'Present “To Saturn”')
  await expect(caption(other)).toHaveText('Everyone at once')
  await expect(other.getByRole('group', { name: 'About this lesson' })).toHaveText(/^Not a lesson of Shared Orbit: .* Its captions come without a check\./u)
  await other.close()

  const third = await freshPage(browser)
  await third.goto(link)
  await expect(caption(third)).toHaveText('Everyone at once')
  await third.keyboard.press('End')
  await expect(caption(third)).toHaveText('One ship for Saturn')
  await third.reload()
  await expect(caption(third)).toHaveText('One ship for Saturn')
  await pressByKey(third, 'Keep it in your lessons')
  await expect(third.getByText('Kept in your lessons.')).toBeVisible()
  await third.close()
})

test('a hostile file is told what is wrong, or is text and nothing else', async ({ page }) => {
  await open(page)
  await button(page, 'Lessons').click()
  const told = page.getByRole('status', { name: 'Open a file' })
  for (const [content, said] of [
    ['<html><script>alert(1)</script>', /expected a text in JSON/u],
    [`${'['.repeat(90_000)}${']'.repeat(90_000)}`, /expected an object with title and scenes/u],
    [' '.repeat(900_000), /expected at most 200,000 characters in all/u],
    ['{"title":"T","scenes":[{"caption":"a\\u202eb"}]}', /scenes\[0\]\.caption: found .*, expected plain text/u],
    [JSON.stringify({ title: 'T', scenes: Array.from({ length: 9999 }, () => ({ caption: 'x' })) }), /scenes: found \[… 9999\], expected a list of at most 40 scenes/u],
  ] as const) {
    await chooseFile(page, 'bad.json', content)
    await expect(told).toHaveText(said)
  }
  const evil = '<img src=https://evil.example/x onerror=alert(1)>'
  await chooseFile(page, 'evil.json', `{"__proto__":{"title":"x"},"title":"${evil}","scenes":[{"caption":"${evil}{constructor}","sub":"${evil}","notes":"${evil}","view":{"select":"cassini-huygens&present=0","theme":"dark","tour":"broken","ghost":"1"},"emphasis":["nobody","nasa"],"sources":[{"id":"a","title":"A","publisher":"B","url":"javascript:alert(1)","read":"2026"}]}]}`)
  await expect(told).toContainText('Left out of it:')
  await button(page, `Present “${evil}”`).click()
  await expect(caption(page)).toHaveText(`${evil}{constructor}`)
  await expect(page.getByRole('group', { name: 'About this lesson' })).toContainText('Not known here, and left out: select=cassini-huygens&present=0, ghost=1, nobody.')
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText(evil)
  await expect(scene(page).locator('img, a')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#tour=own-[a-z0-9-]+&scene=1&present=1$/u)
})

test('a kept lesson that was damaged is set aside with a notice, and the page works', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('shared-orbit:tour:own-x', '{"from":"here","tour":'))
  await open(page, './#category=moon')
  await expect(notice(page)).toContainText('A lesson kept on this device could not be read and has been set aside.')
  expect(await page.evaluate(() => window.location.hash)).toBe('#category=moon')
})
