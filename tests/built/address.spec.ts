// The address is the view: it opens the same again, Back goes back, and nothing after # can break the page.
import { details, expect, look, node, notice, open, picture, rest, search, shown, test } from './site.ts'

const rich = './#scope=all&category=astronomy,solar-system&region=europe&years=1980-2030&select=cassini-huygens&theme=dark'

test('a reload shows the same', async ({ page }) => {
  await open(page, rich)
  const before = await look(page)
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(node(page, 'cassini-huygens')).toBeAttached()
  expect(await look(page)).toEqual(before)
})

test('a new tab shows the same', async ({ page, context }) => {
  await open(page, rich)
  const other = await context.newPage()
  await open(other, page.url())
  expect(await look(other)).toEqual(await look(page))
})

test('what was done by hand opens the same in a new tab', async ({ page, context }) => {
  await open(page)
  await page.getByRole('checkbox', { name: /^Astronomy/u }).click()
  await search(page).fill('webb')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#category=astronomy&select=[a-z-]+&at=[-\d.]+,[-\d.]+,[\d.]+$/u)
  const other = await context.newPage()
  await open(other, page.url())
  expect(await look(other)).toEqual(await look(page))
})

test('Back and Forward go through what was done, step by step', async ({ page }) => {
  await open(page)
  const start = await look(page)
  await page.getByRole('checkbox', { name: /^Moon/u }).first().click()
  const filtered = await look(page)
  await node(page, 'nasa').click()
  await expect(details(page)).toBeVisible()
  // A pointer that rests on the picture lights what comes to lie under it.
  await page.mouse.move(1, 1)
  await page.goBack()
  await expect(details(page)).toBeHidden()
  await expect.poll(() => look(page)).toEqual(filtered)
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeHidden()
  await expect.poll(() => look(page)).toEqual(start)
  await page.goForward()
  await page.goForward()
  await expect(details(page)).toBeVisible()
  await expect(page).toHaveURL(/#category=moon&select=nasa$/u)
})

test('moving the camera adds no step to go back through', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: /^Moon/u }).first().click()
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeHidden()
})

const foreign: readonly (readonly [string, string, string])[] = [
  ['an unknown key', 'foo=bar', '“foo=bar”'],
  ['an unknown name', 'select=nobody', '“select=nobody”'],
  ['an escape cut short', '%E0%A4%A', '“%E0%A4%A”'],
  ['a very long address', `foo=${'x'.repeat(60_000)}`, 'xxx…”'],
  ['a thousand keys', Array.from({ length: 1000 }, (_, index) => `k${index}=1`).join('&'), '996 more'],
  ['names of what every object has', '__proto__=1&constructor=2&toString=3', '“constructor=2”'],
  ['a camera nowhere', 'at=1e9,NaN,-1', '“at=1e9,NaN,-1”'],
  ['years backwards', 'years=2000-1990', '“years=2000-1990”'],
]

for (const [what, hash, words] of foreign) {
  test(`${what} in the address is named, and the default view shown`, async ({ page }) => {
    await open(page, `./#${hash}`)
    await expect(notice(page)).toContainText(words)
    expect(await picture(page).locator('[data-node]').count()).toBeGreaterThan(50)
    await node(page, 'nasa').click()
    await expect(details(page)).toBeVisible()
  })
}

test('what is understood of an address is kept', async ({ page }) => {
  await open(page, './#foo=bar&category=moon,cheese&select=nobody')
  await expect(notice(page)).toContainText('“category=cheese”')
  await expect(page.getByRole('checkbox', { name: /^Moon/u }).first()).toBeChecked()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice(page)).toBeEmpty()
})

test('an address changed by hand is followed', async ({ page }) => {
  await open(page)
  const before = await shown(page).textContent()
  await page.evaluate(() => {
    window.location.hash = 'region=africa'
  })
  await expect(shown(page)).not.toHaveText(before ?? '')
  await expect(page.getByRole('button', { name: 'Remove Region of a partner: Africa' })).toBeVisible()
})

test('a mission beyond the highlights opens from its address without a notice', async ({ page }) => {
  const missions = (): Promise<readonly string[]> => picture(page).locator('[data-node][data-type="mission"]').evaluateAll((all) => all.map((one) => one.getAttribute('data-node') ?? ''))
  await open(page)
  const first = await missions()
  await page.getByRole('radio', { name: /^All/u }).check({ force: true })
  const other = (await missions()).find((id) => !first.includes(id))
  await page.goto('about:blank')
  await open(page, `./#select=${other}`)
  await expect(details(page)).toContainText('Not in the picture now.')
  await expect(notice(page)).toBeEmpty()
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(node(page, other ?? '')).toHaveAttribute('data-emphasis', 'high')
  await rest(page)
  await expect(node(page, other ?? '')).toBeInViewport()
})

test('a query part is ignored', async ({ page }) => {
  await open(page, './?utm_source=x#category=moon')
  await expect(notice(page)).toBeEmpty()
  await expect(page.getByRole('checkbox', { name: /^Moon/u }).first()).toBeChecked()
})
