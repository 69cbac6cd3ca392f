// Kept links in the built product: each opens without a notice and without an error, one after the other in one page.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, notice, open, shown, test } from '../site.ts'

const folder = path.resolve(import.meta.dirname, '../../kept-links')

const links = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as readonly { readonly link: string }[])
  .map(({ link }) => link)

test('each kept link opens its view', async ({ page }) => {
  await open(page)
  for (const link of links) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, link)
    // In another language it says the same in other words.
    if (/lang=(?!en)/u.test(link)) await expect(page.locator('.view-shown'), link).toHaveText(/\d/u)
    else {
      await expect(shown(page), link).toHaveText(/^[\d,]+ missions?, [\d,]+ agenc(?:y|ies), [\d,]+ partnerships?$/u)
      await expect(notice(page), link).toBeEmpty()
    }
    await expect(page.getByText('stopped working'), link).toBeHidden()
  }
})
