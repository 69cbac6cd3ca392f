// The export of the built site: files that hold what the page says it shows, a picture that reads without us.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, picture, shown, test } from '../site.ts'

const openExport = async (page: Page, hash = ''): Promise<void> => {
  await open(page, `./#${hash}`)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'GEXF' })).toBeEnabled()
}

const take = async (page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Reads XML as the browser does: how many elements of each name, and whether edges name nodes. */
const readXml = async (page: Page, text: string) => {
  // On a page of its own: the site's policy lets no script read markup.
  const reader = await page.context().newPage()
  return reader.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml')
    const all = (name: string): readonly Element[] => [...read.getElementsByTagName(name)]
    const ids = new Set(all('node').map((one) => one.getAttribute('id')))
    return {
      broken: all('parsererror').length,
      nodes: ids.size,
      edges: all('edge').length,
      loose: all('edge').filter((one) => !ids.has(one.getAttribute('source')) || !ids.has(one.getAttribute('target'))).length,
      texts: all('text').map((one) => one.textContent),
      places: all('viz:position').length,
    }
  }, text)
}

test('GEXF holds as many nodes and edges as the page says it shows', async ({ page }) => {
  await openExport(page, 'scope=all&category=moon')
  const [missions = 0, agencies = 0, links = 0] = ((await shown(page).textContent()) ?? '').split(', ').map((part) => Number(part.replace(/[^\d]/gu, '')))
  const { name, bytes } = await take(page, 'GEXF')
  expect(name).toMatch(/^shared-orbit-network-all-moon-\d{4}-\d{2}-\d{2}\.gexf$/u)
  const file = await readXml(page, bytes.toString('utf8'))
  expect(file).toMatchObject({ broken: 0, loose: 0, nodes: missions + agencies, edges: links, places: missions + agencies })
  expect(links).toBeGreaterThan(100)
})

test('SVG shows every name that the picture shows, and PNG is the same picture larger', async ({ page }) => {
  await openExport(page)
  const drawn = await picture(page).locator('[data-label]').allTextContents()
  const { name, bytes } = await take(page, 'SVG')
  expect(name).toMatch(/^shared-orbit-network-\d{4}-\d{2}-\d{2}\.svg$/u)
  const { broken, texts } = await readXml(page, bytes.toString('utf8'))
  expect(broken).toBe(0)
  expect(drawn.length).toBeGreaterThanOrEqual(50)
  expect(drawn.filter((label) => !texts.includes(label))).toEqual([])
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(bytes.toString('utf8')) ?? []
  const png = (await take(page, 'PNG')).bytes
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
})

test('the names in the SVG lie on no other name, in whatever font the reader has', async ({ page, context }) => {
  await openExport(page)
  const { bytes } = await take(page, 'SVG')
  const paper = await context.newPage()
  await paper.setContent(bytes.toString('utf8').replace(/^<\?xml.*\?>/u, ''))
  const met = await paper.evaluate(() => {
    const names = [...document.querySelectorAll<SVGTextElement>('svg svg text:not([aria-hidden])')].map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
    // Letters fill about the middle two thirds of their line.
    const tall = (box: DOMRect): readonly [number, number] => [box.top + box.height / 6, box.bottom - box.height / 6]
    return names.flatMap((a, index) =>
      names.slice(index + 1).flatMap((b) => {
        const isMet = a.box.left < b.box.right && b.box.left < a.box.right && tall(a.box)[0] < tall(b.box)[1] && tall(b.box)[0] < tall(a.box)[1]
        return isMet ? [`${a.text} / ${b.text}`] : []
      }),
    )
  })
  expect(met).toEqual([])
})

test('on paper stands the picture alone, on white', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const paper = document.querySelector<HTMLImageElement>('.print-page img')
      document.documentElement.dataset['printed'] = String(paper?.complete === true && paper.naturalWidth > 600 && decodeURIComponent(paper.src).includes('fill="#ffffff"'))
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await openExport(page, 'theme=dark')
  await page.getByRole('button', { name: 'Print or PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await expect(page.locator('.print-page')).toHaveCount(0)
})

test('on a phone the dialog needs no scrolling to the side', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openExport(page, 'view=agencies')
  const [inner, outer] = await page.getByRole('dialog').evaluate((one) => [one.scrollWidth, one.clientWidth])
  expect(inner).toBeLessThanOrEqual(outer ?? 0)
})
