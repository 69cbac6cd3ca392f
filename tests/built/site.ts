// What every test of the built site starts with: a page that is watched for errors, foreign requests and broken policy, and ways to read it.
import { test as base, type BrowserContext, type Locator, type Page, expect } from '@playwright/test'

/** What must never happen on any page of a test; a test that provokes something names it with `expected`. */
export type Watch = { readonly expected: (what: RegExp) => void }

const watch = (context: BrowserContext, origin: string): { readonly found: string[] } => {
  const found: string[] = []
  context.on('console', (message) => {
    // Said by the browser of the tests where a test keeps no offline copy.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/u.test(request.url())) found.push(`request: ${request.url()}`)
  })
  return { found }
}

export const test = base.extend<{ readonly watch: Watch; readonly origin: string }>({
  /** Where requests may go. */
  origin: [({ baseURL }, use) => use(baseURL ?? ''), { option: true }],
  watch: [
    async ({ context, origin }, use) => {
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`))
      })
      const { found } = watch(context, origin)
      const expected: RegExp[] = []
      await use({ expected: (what) => expected.push(what) })
      expect(found.filter((one) => !expected.some((what) => what.test(one)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const picture = (page: Page): Locator => page.getByRole('group', { name: 'Partnership network' })
export const node = (page: Page, id: string): Locator => picture(page).locator(`[data-node="${id}"]`)
export const shown = (page: Page): Locator => page.getByRole('status', { name: 'Shown' })
export const notice = (page: Page): Locator => page.getByRole('status', { name: 'Notice' })
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Search agencies and missions' })
export const details = (page: Page): Locator => page.getByRole('region', { name: 'Details' })

/** So long a page may ask for nothing before it counts as loaded. The browser's own measure, half a second, would be a third of the time of all tests. */
const QUIET_MS = 100

/** What a page has asked for and not got yet, from the first look on. */
const pending = new WeakMap<Page, Set<unknown>>()

const countRequests = (page: Page): Set<unknown> => {
  const known = pending.get(page)
  if (known !== undefined) return known
  const asked = new Set<unknown>()
  pending.set(page, asked)
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return asked
}

/** Waits until the page has asked for nothing for a while and has everything that it asked for. */
const hush = async (page: Page): Promise<void> => {
  const asked = countRequests(page)
  for (let quiet = 0; quiet < QUIET_MS; quiet = asked.size === 0 ? quiet + QUIET_MS / 5 : 0) await page.waitForTimeout(QUIET_MS / 5)
}

/** Opens an address of the site and waits until the picture stands in its own font and the whole dataset is there. */
export const open = async (page: Page, address = './'): Promise<void> => {
  countRequests(page)
  await page.goto(address)
  await expect(picture(page).locator('[data-node]').first()).toBeAttached()
  await hush(page)
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until nothing glides any more. */
export const rest = async (page: Page): Promise<void> => {
  await page.evaluate(() => Promise.all(document.querySelector('#network')?.getAnimations().map((one) => one.finished.catch(() => undefined)) ?? []))
}

/** Everything of a view that a person sees: what exists, where it stands, what is chosen and said. */
export const look = async (page: Page): Promise<unknown> => {
  await rest(page)
  return page.evaluate(() => ({
    hash: window.location.hash,
    shown: document.querySelector('[role="status"][aria-label="Shown"]')?.textContent,
    heading: document.querySelector('.details h2')?.textContent,
    checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.value + one.ariaLabel),
    nodes: [...document.querySelectorAll('[data-node]')].map((one) => `${one.getAttribute('data-node')} ${one.getAttribute('transform')} ${one.getAttribute('data-emphasis')}`),
    labels: [...document.querySelectorAll('[data-label]')].map((one) => `${one.getAttribute('data-label')} ${one.getAttribute('x')} ${one.getAttribute('y')}`),
  }))
}
