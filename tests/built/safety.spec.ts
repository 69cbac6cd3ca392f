// What is promised of safety: a strict policy that nothing breaks, no request away, no cookie, text that is never markup.
import { expect, node, notice, open, search, test } from './site.ts'

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'",
]

test('the page carries the promised policy before anything it governs', async ({ page }) => {
  await open(page)
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect((await meta.getAttribute('content'))?.split('; ')).toEqual(policy)
  const isFirst = await meta.evaluate((tag) => [...document.querySelectorAll('script, link, style')].every((one) => (tag.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0))
  expect(isFirst).toBe(true)
})

test('the policy holds: a script that the page did not bring does not run', async ({ page, watch }) => {
  watch.expected(/policy|Content Security Policy|TrustedScript/iu)
  await open(page)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('window.intruder = true')
    try {
      document.head.append(script)
    } catch {
      // Refused even earlier: as good.
    }
  })
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('the policy holds: text cannot become markup', async ({ page, watch }) => {
  watch.expected(/policy|TrustedHTML|Trusted Type/iu)
  await open(page)
  const isRefused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b id="markup">x</b>')
      return false
    } catch {
      return true
    }
  })
  expect(isRefused).toBe(true)
  await expect(page.locator('#markup')).toHaveCount(0)
})

// Errors, foreign requests and broken policy are looked for in every test: these go where there is most to go wrong.
test('a whole visit asks no other host for anything and raises no error', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  await search(page).fill('cassini')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Report an error' })).toBeVisible()
  await page.getByRole('button', { name: 'Switch to dark colours' }).click()
  await page.getByRole('checkbox', { name: /^Astronomy/u }).click()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.getByRole('radio', { name: /^All/u }).check({ force: true })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForLoadState('networkidle')
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([])
})

test('no cookie is set', async ({ page, context }) => {
  await open(page, './#select=nasa')
  await expect(page.getByRole('link', { name: 'Report an error' })).toBeVisible()
  expect(await context.cookies()).toEqual([])
})

test('nothing is stored before the reader prefers something', async ({ page }) => {
  await open(page)
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([])
  await page.getByRole('button', { name: 'Switch to dark colours' }).click()
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual(['shared-orbit:preferences'])
})

test('markup in an address is shown as text', async ({ page }) => {
  await open(page, './#foo=<img src=x onerror=alert(1)>')
  await expect(notice(page)).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('img')).toHaveCount(0)
})

test('links away open beside the page and tell the other site nothing', async ({ page }) => {
  await open(page, './#select=cassini-huygens')
  await expect(node(page, 'cassini-huygens')).toHaveAttribute('aria-pressed', 'true')
  const away = page.locator('a[href^="http"]')
  await expect(away.first()).toBeVisible()
  const careless = await away.evaluateAll((all) => (all as HTMLAnchorElement[]).filter((one) => one.target !== '_blank' || !one.rel.includes('noreferrer') || !one.href.startsWith('https://')).map(({ href }) => href))
  expect(careless).toEqual([])
})
