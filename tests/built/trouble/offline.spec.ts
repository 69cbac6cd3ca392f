// Without a network: the copy is said to be ready only when it is whole, holds every part of the site, and never gives way to a newer version unasked.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Page } from '@playwright/test'
import { details, expect, node, open, picture, search, test } from '../site.ts'

const dist = path.resolve(import.meta.dirname, '../../../dist')

test.use({ serviceWorkers: 'allow' })

const share = (page: Page) => page.getByRole('dialog', { name: 'Share' })
const said = (page: Page) => share(page).getByRole('status', { name: 'Without a network' })

/** Waits until the page says that its copy is whole. */
const becomeReady = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(said(page)).toHaveText(/^Ready offline: all \d+ files/u)
  await share(page).getByRole('button', { name: 'Close' }).click()
}

test('after the first visit every part of the site opens without a network', async ({ page, context }) => {
  await open(page)
  await becomeReady(page)
  await context.setOffline(true)
  const later = await context.newPage()
  await open(later, './?from=mail#scope=all&select=cassini-huygens')
  await expect(details(later).getByRole('link', { name: 'Report an error' })).toBeVisible()
  expect(await picture(later).locator('[data-node]').count()).toBeGreaterThan(500)
  await later.getByRole('tab', { name: 'Table' }).click()
  await expect(later.getByRole('table', { name: 'Partnerships' })).toBeVisible()
  await later.getByRole('tab', { name: 'Matrix' }).click()
  await expect(later.getByRole('grid', { name: 'Shared missions' })).toBeVisible()
  await later.getByRole('tab', { name: 'Agencies' }).click()
  await expect(node(later, 'esa')).toBeVisible()
  for (const name of ['Help', 'Share', 'Export']) {
    await later.getByRole('button', { name }).click()
    await expect(later.getByRole('dialog', { name })).toBeVisible()
    await later.keyboard.press('Escape')
  }
  await search(later).fill('hayabusa')
  await later.keyboard.press('Enter')
  await expect(details(later).getByRole('heading', { level: 2 })).toHaveText(/Hayabusa/u)
  await later.getByRole('button', { name: 'Present' }).click()
  await expect(later.getByRole('region', { name: 'Scene' })).toBeVisible()
})

test('a copy that lacks a file is not called ready, and is made anew when asked', async ({ page }) => {
  await open(page)
  await becomeReady(page)
  const gone = await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const one = (await cache.keys()).find(({ url }) => url.includes('/HelpDialog'))
      if (one !== undefined) return cache.delete(one)
    }
    return false
  })
  expect(gone).toBe(true)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(said(page)).toHaveText(/^Only (\d+) of \d+ files/u)
  await share(page).getByRole('button', { name: /keep them anew/u }).click()
  await expect(share(page)).toHaveCount(0)
  await becomeReady(page)
})

test('the site can be installed', async ({ page, request }) => {
  await open(page)
  const manifest = (await (await request.get('./manifest.webmanifest')).json()) as { readonly name: string; readonly start_url: string; readonly icons: readonly { readonly src: string }[] }
  expect(await page.locator('link[rel="manifest"]').getAttribute('href')).toBe('./manifest.webmanifest')
  expect(manifest).toMatchObject({ name: 'Shared Orbit: who works with whom in space', start_url: './' })
  expect(await Promise.all(manifest.icons.map(async ({ src }) => (await request.get(src)).status()))).toEqual([200, 200])
})

test('the ZIP holds the one-file edition', async ({ request }) => {
  const zip = await (await request.get('./shared-orbit.zip')).body()
  expect(zip.subarray(0, 2).toString()).toBe('PK')
  expect(zip.includes('shared-orbit.html')).toBe(true)
})

// A web host that goes over to another version while a page of the last one stands open.
test.describe('when a newer version is put on the host', () => {
  const port = Number(process.env['TEST_PORT'] ?? 4179) + 1
  const address = `http://127.0.0.1:${port}/`
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2', webmanifest: 'application/manifest+json' }
  test.use({ origin: address })
  test.describe.configure({ mode: 'serial' })
  let folder = ''
  let server: Server

  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'orbit-'))
    cpSync(dist, folder, { recursive: true, filter: (from) => !/shared-orbit\.|\/data$/u.test(from) })
    server = createServer((request, response) => {
      const name = new URL(request.url ?? '/', address).pathname.slice(1) || 'index.html'
      try {
        const body = readFileSync(path.join(folder, name))
        response.writeHead(200, { 'content-type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain', 'cache-control': 'no-cache' }).end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  })
  test.afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  })

  const change = (name: string, by: (text: string) => string): void => writeFileSync(path.join(folder, name), by(readFileSync(path.join(folder, name), 'utf8')))

  test('the open page goes on with its own files, offers the newer one, and loads it when asked', async ({ page, context }) => {
    await open(page, address)
    await becomeReady(page)
    const second = await context.newPage()
    await open(second, address)
    // The newer version has another page and another chunk; the old chunk is gone from the host.
    const chunk = readdirSync(path.join(folder, 'assets')).find((name) => name.startsWith('PathDetails')) ?? ''
    const renamed = chunk.replace('PathDetails-', 'PathDetails-new')
    cpSync(path.join(folder, 'assets', chunk), path.join(folder, 'assets', renamed))
    rmSync(path.join(folder, 'assets', chunk))
    change('index.html', (text) => text.replace('</head>', '<meta name="generation" content="2"></head>'))
    change('worker.js', (text) => text.replaceAll(chunk, renamed).replace(/("?url"?:"index\.html","?revision"?:|"?revision"?:)"[0-9a-f]{32}"/gu, (_, before: string) => `${before}"${'0'.repeat(32)}"`))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const update = page.getByRole('status', { name: 'Update' })
    await expect(update).toContainText('A newer version of Shared Orbit is here.')
    // Not yet: a part that was never opened still comes from the copy of the old version.
    await page.evaluate(() => {
      window.location.hash = 'path=isro~esa'
    })
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('ISRO')
    expect(await page.locator('meta[name="generation"]').count()).toBe(0)
    await page.evaluate(() => {
      window.location.hash = 'category=moon'
    })
    await update.getByRole('button', { name: 'Load it' }).click()
    await expect(page.locator('meta[name="generation"]')).toHaveCount(1)
    await expect(page).toHaveURL(`${address}#category=moon`)
    // The other tab was not asked: it stays, and says so.
    await expect(second.getByRole('status', { name: 'Update' })).toContainText('Another tab has loaded a newer version')
    expect(await second.locator('meta[name="generation"]').count()).toBe(0)
    await second.getByRole('button', { name: 'Load it' }).click()
    await expect(second.locator('meta[name="generation"]')).toHaveCount(1)
  })
})
