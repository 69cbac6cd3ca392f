// Hard to break: whatever stands in the address, and whatever a class does with the page, it is never blank, raises no error and does not grow.
import process from 'node:process'
import type { CDPSession, Page } from '@playwright/test'
import fc from 'fast-check'
import { roam } from './roam.ts'
import { expect, open, picture, search, shown, test } from '../site.ts'

const known = ['view', 'scope', 'category', 'destination', 'status', 'kind', 'region', 'role', 'agency', 'match', 'years', 'min', 'select', 'focus', 'steps', 'path', 'arrange', 'at', 'tour', 'scene', 'present', 'print', 'profile', 'scale', 'theme', 'lang', 'motion']
const nasty = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%', '%E0%A4%A', '%00', '\u0000', '\u202E', '￿', '𝕏', '-1', '1e999', 'NaN', 'Infinity', '0x10', ' ', '<script>alert(1)</script>', 'javascript:alert(1)', '../../etc/passwd', 'esa,esa,esa', ',,,,', '~', 'esa~', '~esa', 'esa~esa', 'esa~nasa~jaxa', 'utm_source=x', '/route/of/another/tool', '!/page', 'a'.repeat(4000)]

/** Addresses as they never should be, and real ones among them. */
const anyFragment = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...known), fc.constantFrom(...nasty), fc.string({ maxLength: 12 })), fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 20, unit: 'binary' }), fc.constantFrom('esa', 'all', 'cassini-huygens', '1', '1975-2000', 'moon', 'sheet', 'agencies', 'table', 'matrix'))), { maxLength: 8 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))

/** What a person would call a broken page, in words; empty where all is well. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('svg *')]
    const broken = marks.filter((one) => [...one.attributes].some(({ name, value }) => name !== 'aria-label' && /\bNaN\b|\bundefined\b|Infinity/u.test(value)))
    return [
      ...(document.querySelector('#root')?.textContent?.trim() === '' ? ['the page is blank'] : []),
      ...broken.slice(0, 3).map((one) => `a mark without a place: ${one.outerHTML.slice(0, 160)}`),
      // The notice quotes what an address asked for.
      ...(/\bNaN\b|\bundefined\b|\[object /u.test(document.body.innerText.replace(document.querySelector<HTMLElement>('.notice')?.innerText ?? '', '')) ? ['a value that is none is read on screen'] : []),
      ...[...document.querySelectorAll('[role="alert"]')].map((one) => `a part stopped: ${one.textContent}`),
    ]
  })

test('no fragment breaks the page', async ({ page }) => {
  await open(page)
  const fragments = fc.sample(anyFragment, { numRuns: 60, seed: 20_261_125 })
  const found: string[] = []
  for (const fragment of fragments) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, fragment)
    // Two frames: one in which the page answers, one in which it has drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    found.push(...(await faults(page)).filter((fault) => !fault.startsWith('a value') || !/NaN|undefined|\[object/u.test(fragment)).map((fault) => `${JSON.stringify(fragment).slice(0, 200)}: ${fault}`))
  }
  expect(found).toEqual([])
})

for (const [index, fragment] of fc.sample(anyFragment, { numRuns: 6, seed: 7 }).entries())
  test(`a visit that begins with a fragment of no sense (${index + 1}) ends with the picture or what it asks for`, async ({ page }) => {
    await page.goto(`./#${fragment}`)
    await expect(shown(page)).toHaveText(/\d+ missions?, \d+ agenc/u)
    expect(await faults(page)).toEqual([])
  })

const measure = async (page: Page, session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number; readonly listeners: number }> => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (let time = 0; time < 6; time += 1) await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.location.hash = 'scope=all'
  })
  await expect(picture(page)).toBeVisible()
  await search(page).fill('')
  await page.waitForTimeout(1200)
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0
  // Elements on the page: what has left it is counted with the heap.
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  return { heap: of('JSHeapUsedSize'), nodes, listeners: of('JSEventListeners') }
}

// Takes minutes, so it runs when asked for: ROAM_SEED=42 ROAM_EVENTS=500 npx playwright test sturdy
const events = Number(process.env['ROAM_EVENTS'] ?? 500)
const seeds = process.env['ROAM_SEED'] === undefined ? [] : [Number(process.env['ROAM_SEED'])]

for (const seed of seeds)
  test(`${events} random acts leave the page whole and no larger (seed ${seed})`, async ({ page, watch }) => {
    test.setTimeout(120_000 + events * 400)
    // What the acts themselves bring about: a network that is gone.
    watch.expected(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|Unable to preload CSS/u)
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    page.on('popup', (popup) => void popup.close())
    // Links away are not followed.
    await page.addInitScript(() => {
      document.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])') !== null) event.preventDefault()
      })
    })
    await open(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const found: string[] = []
    const half = async (first: number): Promise<Awaited<ReturnType<typeof measure>>> => {
      await roam(page, first, events / 2, async (done, what) => {
        if (done % 25 === 0) found.push(...(await faults(page)).map((fault) => `seed ${first}, after act ${done} (${what}) at ${page.url().split('#')[1] ?? ''}: ${fault}`))
      })
      return measure(page, session)
    }
    // In the first half most parts are opened, before anything is weighed.
    const before = await half(seed)
    const after = await half(seed + 1)
    expect(found).toEqual([])
    expect(await faults(page)).toEqual([])
    expect(after.heap - before.heap).toBeLessThan(8e6)
    expect(after.nodes).toBeLessThan(before.nodes * 1.1 + 200)
    expect(after.listeners).toBeLessThan(before.listeners * 1.1 + 50)
  })
