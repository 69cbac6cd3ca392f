// Printing in the built site: PDFs that hold every word as text, whole panels as vector pictures, the preview with its bar, and the way there and back.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { wordsIn } from '../../../src/dataset/tours/words.ts'
import { expect, open, picture, shown, test } from '../site.ts'

const folder = path.resolve(import.meta.dirname, '../../../data/tours')
const tours = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Tour)

const tourOf = (id: string): Tour => tours.find((tour) => tour.id === id) ?? (tours[0] as Tour)

const openPrint = async (page: Page, hash: string): Promise<void> => {
  await page.goto(`./#${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/** Words without the spaces between them: how lines break is the paper's affair. Ligatures and soft parts of them are spelt out. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

type Sheet = { readonly pages: number; readonly text: string; readonly size: readonly number[]; readonly images: number }

const toPdf = async (page: Page): Promise<Sheet> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { totalPages, text } = await extractText(document, { mergePages: true })
  const [, , width = 0, height = 0] = (await document.getPage(1)).view
  return { pages: totalPages, text: bare(text), size: [Math.round(width), Math.round(height)], images: bytes.toString('latin1').match(/\/Subtype\s*\/Image\b/gu)?.length ?? 0 }
}

/** The parts of a text between the numbers that the dataset fills in. */
const fixedParts = (text: string): readonly string[] => text.split(/\{[a-z]+\d?\}/u).map(bare).filter((part) => part !== '')

const say = (words: Parameters<typeof wordsIn>[0] | undefined): string => (words === undefined ? '' : wordsIn(words, 'en'))

/** What of `texts` the PDF does not hold. */
const lost = ({ text }: Sheet, texts: readonly string[]): readonly string[] => texts.filter((one) => !fixedParts(one).every((part) => text.includes(part)))

/** Panels that are not whole on their page, texts that reach over the edge, names of pictures that are cut; as the printer gets them. */
const cut = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-leaf')].flatMap((leaf) => {
      const outer = leaf.getBoundingClientRect()
      const inside = [...leaf.querySelectorAll<Element>('.print-panel, h1, h2, p, dl, .print-lines, .print-picture, text')]
      return [
        ...(leaf.scrollHeight > leaf.clientHeight + 1 ? [`a page with ${leaf.scrollHeight - leaf.clientHeight} pixels too many`] : []),
        ...inside.filter((one) => {
          const box = one.getBoundingClientRect()
          return box.bottom > outer.bottom + 1 || box.right > outer.right + 1 || box.left < outer.left - 1
        }).map((one) => `over the edge: ${one.textContent?.slice(0, 60)}`),
        ...[...leaf.querySelectorAll<Element>('.print-picture')].filter((one) => one.getBoundingClientRect().height < 120).map((one) => `a small picture: ${one.getAttribute('aria-label')?.slice(0, 60)}`),
      ]
    }),
  )
  await page.emulateMedia({ media: null })
  return found
}

for (const { id, paper, size } of [{ id: 'broken', paper: 'a4', size: [595, 842] }, { id: 'saving-lives', paper: 'letter', size: [612, 792] }] as const)
  test(`the four prints of “${id}” on ${paper} hold all of its words, as text and vectors, and nothing is cut`, async ({ page }) => {
    const { title, scenes } = tourOf(id)
    const hash = `tour=${id}&scene=1&present=1&print=`
    const paperKey = paper === 'a4' ? '' : '&paper=letter'
    await openPrint(page, `${hash}comic${paperKey}`)
    const comic = await toPdf(page)
    expect(await cut(page)).toEqual([])
    expect(lost(comic, [say(title), ...scenes.flatMap(({ caption, sub }) => [say(caption), say(sub)]), 'Creative Commons Attribution 4.0', 'Cite as:', 'sources read up to'])).toEqual([])
    // Names in the pictures are text too.
    expect(lost(comic, ['NASA', 'Roscosmos'])).toEqual([])
    // At most six pages for eight scenes, and everything on them is drawn by vectors, the code for a phone too.
    expect([comic.pages, comic.size, comic.images]).toEqual([scenes.length / 2, size, 0])

    await page.getByRole('radio', { name: 'Worksheet' }).check({ force: true })
    await expect(page.getByText('Draw the link you would add').first()).toBeVisible()
    const worksheet = await toPdf(page)
    expect(await cut(page)).toEqual([])
    expect(lost(worksheet, scenes.map(({ ask }) => say(ask)))).toEqual([])
    expect(worksheet.text).toContain('________')
    expect(worksheet.text).not.toContain(bare('What the data say'))
    expect(worksheet.pages).toBe(scenes.filter(({ ask }) => ask !== undefined).length / 2 + 1)

    await page.getByRole('radio', { name: 'Answer key' }).check({ force: true })
    await expect(page.getByText('What the data say').first()).toBeVisible()
    const key = await toPdf(page)
    expect(lost(key, [...scenes.map(({ ask }) => say(ask)), 'What it gave', 'read on'])).toEqual([])

    await page.getByRole('radio', { name: 'Speaker notes' }).check({ force: true })
    await expect(page.getByText('Ask the class:').first()).toBeVisible()
    const notes = await toPdf(page)
    expect(lost(notes, scenes.flatMap(({ caption, notes: told, ask, sources }) => [say(caption), say(told), say(ask), ...sources.map(({ title: name }) => name)]))).toEqual([])
  })

test('no panel of any lesson is cut, on the lower of both papers, in usual and in large print', async ({ page }) => {
  const found: string[] = []
  await openPrint(page, 'tour=broken&scene=1&present=1&print=comic')
  for (const { id, title } of tours)
    for (const print of ['comic', 'worksheet'])
      for (const [paper, sheet] of [['&paper=letter', '[data-paper=letter][data-type=usual]'], ['&type=large', '[data-paper=a4][data-type=large]']] as const) {
        await page.evaluate((hash) => {
          window.location.hash = hash
        }, `tour=${id}&scene=1&present=1&print=${print}${paper}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(title))
        await expect(page.locator('.print-facts')).toContainText(print === 'comic' ? 'Comic' : 'Worksheet')
        await expect(page.locator(`.print-sheets${sheet}`)).toBeVisible()
        found.push(...(await cut(page)).map((one) => `${id} ${print}${paper}: ${one}`))
      }
  expect(found).toEqual([])
})

test('from the list of lessons to paper and back, with the text of it as a file', async ({ page }) => {
  await open(page, './#category=moon')
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'Print “New flags”' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New flags')
  await expect(page).toHaveTitle('New flags · Comic · Shared Orbit')
  await expect(shown(page)).toHaveText(/\d+ missions/u)
  expect(new URL(page.url()).hash).toBe('#tour=new-flags&scene=1&present=1&print=comic')
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('Letter')
  await page.getByRole('checkbox', { name: 'Large print' }).check()
  expect(new URL(page.url()).hash).toBe('#tour=new-flags&scene=1&present=1&print=comic&paper=letter&type=large')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Plain text' }).click()])
  expect(download.suggestedFilename()).toMatch(/^shared-orbit-new-flags-comic-\d{4}-\d{2}-\d{2}\.txt$/u)
  const text = readFileSync(await download.path(), 'utf8')
  expect(tourOf('new-flags').scenes.filter(({ alt }) => !fixedParts(say(alt)).every((part) => bare(text).includes(part)))).toEqual([])
  // Back to where one came from.
  await page.keyboard.press('Escape')
  await expect(picture(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#category=moon')
})

test('an address of the view prints the view, and closing shows it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPrint(page, 'select=cassini-huygens&print=key')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cassini-Huygens')
  await expect(page.getByRole('row').filter({ hasText: 'Huygens probe that landed on Titan' })).toContainText('ESA')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(picture(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#select=cassini-huygens')
})
