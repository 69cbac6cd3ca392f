// The one-file edition, opened from disk as a teacher would: everything in it, nothing asked of anyone.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { measurePicture } from '../fixtures/measurePicture.ts'
import { details, expect, look, node, open, picture, search, shown, test } from './site.ts'

const file = path.resolve(import.meta.dirname, '../../dist/shared-orbit.html')
const address = pathToFileURL(file).href

// Of all requests, only the one for the file itself.
test.use({ origin: address })

test('draws the first view with readable names', async ({ page }) => {
  await open(page, address)
  const { nodes, labels, overlaps, clipped } = await page.evaluate(measurePicture)
  expect(nodes).toBeGreaterThan(50)
  expect(labels).toBeGreaterThanOrEqual(50)
  expect(overlaps).toEqual([])
  expect(clipped).toEqual([])
})

test('selects by a press and tells the record', async ({ page }) => {
  await open(page, address)
  await node(page, 'nasa').click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('National Aeronautics and Space Administration')
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
})

test('finds, filters and shows everything', async ({ page }) => {
  await open(page, address)
  await search(page).fill('hayabusa')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
  await page.getByRole('radio', { name: /^All/u }).check({ force: true })
  await page.getByRole('checkbox', { name: /^Earth/u }).first().click()
  await expect(page).toHaveURL(/#scope=all&category=earth&select=/u)
})

test('keeps the view in the address, and opens the same again', async ({ page, context }) => {
  await open(page, address)
  await page.getByRole('checkbox', { name: /^Astronomy/u }).click()
  await node(page, 'nasa').click()
  await expect(page).toHaveURL(`${address}#category=astronomy&select=nasa`)
  const other = await context.newPage()
  await open(other, page.url())
  await expect(details(other).getByRole('link', { name: 'Report an error' })).toBeVisible()
  expect(await look(other)).toEqual(await look(page))
})

test('goes back', async ({ page }) => {
  await open(page, address)
  const before = await shown(page).textContent()
  await page.getByRole('checkbox', { name: /^Astronomy/u }).click()
  await expect(shown(page)).not.toHaveText(before ?? '')
  await page.goBack()
  await expect(shown(page)).toHaveText(before ?? '')
})

test('asks for no file but itself', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page, address)
  await node(page, 'nasa').click()
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([address])
})

test('names no file beside it', () => {
  const html = readFileSync(file, 'utf8')
  const head = html.slice(0, html.indexOf('<body')).replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gu, '')
  expect([...head.matchAll(/(?:src|href)="(?!data:)([^"]*)"/gu)].map(([, name]) => name)).toEqual([])
})

test('is written in its own font, which it carries', async ({ page }) => {
  await open(page, address)
  await expect.poll(() => page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.includes('Figtree') && status === 'loaded').length)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.fonts.check('500 12px Figtree'))).toBe(true)
  expect(await picture(page).locator('[data-label]').first().evaluate((name) => getComputedStyle(name).fontFamily)).toContain('Figtree')
})

test('carries the policy, with scripts and styles named by their hashes alone', async ({ page }) => {
  await open(page, address)
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toMatch(/script-src (?:'sha256-[A-Za-z0-9+/=]+' ?)+;/u)
  expect(policy).toMatch(/style-src (?:'sha256-[A-Za-z0-9+/=]+' ?)+;/u)
})

test('re-arranges what is visible without a worker, and puts it back', async ({ page }) => {
  await open(page, `${address}#category=moon`)
  const stand = async (): Promise<string> => page.evaluate(() => [...document.querySelectorAll('[data-node]')].map((one) => one.getAttribute('transform')).join(' '))
  const before = await stand()
  await page.getByRole('button', { name: 'Re-arrange what is visible' }).click()
  await expect(page).toHaveURL(/#category=moon&arrange=visible$/u)
  await expect.poll(stand).not.toBe(before)
  await expect(picture(page)).not.toHaveAttribute('data-phase')
  expect((await page.evaluate(measurePicture)).overlaps).toEqual([])
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect.poll(stand).toBe(before)
})
