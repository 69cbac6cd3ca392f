// The dataset beside the site: it can be reached, read, taken away, and parsed.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { gzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { expect, open, shown, test } from './site.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

test('the dialog of sharing leads to the dataset', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('link', { name: 'the dataset and its dictionary' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dataset')
})

test('each file of the dictionary is there and not empty', async ({ page }) => {
  await page.goto('./data/')
  const names = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(names.length).toBe(7)
  for (const name of names) expect(statSync(path.join(dist, 'data', name)).size, name).toBeGreaterThan(1000)
})

test('the tables hold as many rows as the page says it shows', async ({ page }) => {
  await open(page, './#scope=all')
  const rows = (name: string): readonly Record<string, string>[] => Papa.parse<Record<string, string>>(readFileSync(path.join(dist, 'data', name), 'utf8').trimEnd(), { header: true }).data
  const partnerships = rows('partnerships.csv')
  // A body that only took over from another has a record and no partnership: it is not drawn.
  const taking = new Set(partnerships.map(({ agency }) => agency)).size
  const [missions, agencies, links] = [rows('missions.csv').length, taking, partnerships.length].map((count) => count.toLocaleString('en'))
  await expect(shown(page)).toHaveText(`${missions} missions, ${agencies} agencies, ${links} partnerships`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the dictionary is open to everyone', async ({ page }) => {
      await page.goto('./data/')
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  })
}

test('on a phone the dictionary does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./data/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('no part of the details weighs more than 150 kB compressed', () => {
  const parts = readdirSync(path.join(dist, 'assets')).filter((name) => /^details-\d+-.*\.js$/u.test(name))
  expect(parts.length).toBeGreaterThan(1)
  for (const name of parts) expect(gzipSync(readFileSync(path.join(dist, 'assets', name))).length, name).toBeLessThan(150_000)
})
