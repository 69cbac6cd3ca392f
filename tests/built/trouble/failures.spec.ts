// When something is missing or damaged: the page says so in a sentence, offers a way on, and the rest works.
import { details, expect, node, notice, open, picture, search, shown, test } from '../site.ts'

const detailsChunk = /\/details-[^/]*\.js/u
const wholeChunk = /\/whole-[^/]*\.js/u
const lost = /Failed to load resource|Failed to fetch dynamically imported module|net::ERR/u

test('without the records the details say so, keep what is known, and load them when asked again', async ({ page, watch }) => {
  watch.expected(lost)
  await page.route(detailsChunk, (route) => route.abort())
  await open(page, './#select=cassini-huygens')
  await expect(details(page).getByRole('alert')).toContainText('The records could not be loaded. The picture and the search still work.')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Cassini-Huygens')
  await page.unroute(detailsChunk)
  await details(page).getByRole('button', { name: 'Try again' }).click()
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
})

test('without the records the picture and the search still work', async ({ page, watch }) => {
  watch.expected(lost)
  await page.route(detailsChunk, (route) => route.abort())
  await open(page)
  await node(page, 'nasa').click()
  await expect(details(page).getByRole('alert')).toBeVisible()
  await search(page).fill('jaxa')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Japan Aerospace Exploration Agency')
  await expect(node(page, 'jaxa')).toHaveAttribute('data-emphasis', 'high')
})

test('without the whole dataset the highlights are shown and the notice says that they are not all', async ({ page, watch }) => {
  watch.expected(lost)
  await page.route(wholeChunk, (route) => route.abort())
  await open(page)
  await expect(notice(page)).toContainText('Only the highlights could be loaded. Load the page again for all missions.')
  await expect(shown(page)).toHaveText(/^\d+ missions, \d+ agencies, \d+ partnerships$/u)
  await page.getByRole('checkbox', { name: /^Moon/u }).first().click()
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeVisible()
})

test('without the code of the panel the page says so, and the panel opens when it is started again', async ({ page, watch }) => {
  watch.expected(/Failed to load resource|dynamically imported module|net::ERR|Unable to preload CSS/u)
  const panel = /\/DetailsPanel-[^/]*\.(?:js|css)/u
  await page.route(panel, (route) => route.abort())
  await open(page)
  await node(page, 'nasa').click()
  await expect(page.getByRole('alert')).toContainText('Details stopped working. The rest of the page still works.')
  await page.unroute(panel)
  await page.getByRole('button', { name: 'Start it again' }).click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('National Aeronautics and Space Administration')
})

test('a server that answers with an error is no other than one that does not answer', async ({ page, watch }) => {
  watch.expected(lost)
  await page.route(wholeChunk, (route) => route.fulfill({ status: 500, body: 'broken' }))
  await open(page, './#select=nasa')
  await expect(notice(page)).toContainText('Only the highlights could be loaded.')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
})

test('while the whole dataset is on its way the first view can be used already', async ({ page }) => {
  await page.route(wholeChunk, () => new Promise(() => {}))
  await page.goto('./')
  await expect(node(page, 'nasa')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Moon/u }).first().click()
  await expect(page.getByRole('region', { name: 'Hidden by' })).toBeVisible()
  await expect(notice(page)).toBeEmpty()
})

for (const stored of ['{', '[]', 'null', '"x"', '{"theme":"purple","reading":[]}']) {
  test(`damaged settings are set aside with a notice, and the page works: ${stored}`, async ({ page }) => {
    await page.addInitScript((text) => window.localStorage.setItem('shared-orbit:preferences', text), stored)
    await open(page)
    await expect(notice(page)).toContainText('The settings kept on this device were damaged and have been set aside.')
    await node(page, 'nasa').click()
    await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
  })
}

test('settings that were set aside can be set anew', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => window.localStorage.setItem('shared-orbit:preferences', '{'))
  await page.reload()
  await expect(notice(page)).toContainText('damaged')
  await page.getByRole('button', { name: 'Switch to dark colours' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(notice(page)).toBeEmpty()
})

test('a device that refuses to keep anything still shows everything', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page)
  await page.getByRole('button', { name: 'Switch to dark colours' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(notice(page)).toBeEmpty()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a sentence says what is missing, where it is seen at once', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('noscript p')).toContainText('The interactive network needs JavaScript')
    await expect(page.locator('noscript p')).toBeInViewport()
  })

  test('the highlights are listed with their years and agencies', async ({ page }) => {
    await page.goto('./')
    const missions = page.getByRole('listitem')
    expect(await missions.count()).toBeGreaterThan(50)
    await expect(missions.filter({ hasText: 'Cassini' })).toHaveText(/Cassini.*\(1997\): .*NASA.*ESA/u)
  })
})

test('what comes from a folder deep inside a host works as at its root', async ({ page, baseURL }) => {
  // As if the site had been put there: each of its files answers under the longer address too.
  await page.route(/\/some\/deep\/folder\//u, (route) => route.fetch({ url: route.request().url().replace('some/deep/folder/', '') }).then((response) => route.fulfill({ response })))
  await open(page, `${baseURL}some/deep/folder/#select=nasa`)
  await expect(details(page).getByRole('link', { name: 'Report an error' })).toBeVisible()
  expect(await picture(page).locator('[data-node]').count()).toBeGreaterThan(50)
})
