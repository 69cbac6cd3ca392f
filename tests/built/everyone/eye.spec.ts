// By eye: no fault that axe knows (WCAG 2.0 to 2.2, A and AA, and good practice) in any state of the page, in light and dark, in the colours of the system, and on a phone.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect, open, rest, test } from '../site.ts'
import { judged, leftOut, onceIsEnough } from './judged.ts'
import { type State, states } from './states.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** Rules that ask how the page is painted. The others ask what it is made of, which is the same in all colours: in each state they are asked once. */
const painted = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

type Found = { readonly faults: readonly string[]; readonly unjudged: readonly string[]; readonly used: readonly number[] }

/** `hasOwnColours` is false where the system sets them: there the checker reckons with the colours that the page asked for and did not get. */
const look = async (page: Page, hasOwnColours: boolean, isWhole: boolean, isAgain = false): Promise<Found> =>
  page.evaluate(
    async ([only, known, left, contrast, painted]) => {
      const context = { include: [['html']], exclude: left.map(({ selector }) => [selector]) }
      const { violations, incomplete } = await (window as unknown as { readonly axe: typeof axe }).axe.run(context, { ...(painted === null ? { runOnly: only, rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } } } : { runOnly: { type: 'rule' as const, values: [...painted] } }), elementRef: true, resultTypes: ['violations', 'incomplete'] })
      const unjudged: string[] = []
      const used = new Set<number>()
      for (const { id, nodes } of incomplete)
        for (const { element, html, any } of nodes) {
          const judgement = known.findIndex(({ rule, selector, message = '' }) => rule === id && element?.matches(selector) && (any.length === 0 ? message === '' : any.some((check) => check.message.includes(message))))
          if (judgement < 0) unjudged.push(`${id}: ${html.slice(0, 160)} (${any.map(({ message }) => message).join(' ')})`)
          else used.add(judgement)
        }
      return { faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any.map(({ message }) => message).join(' ')})`).join(' ')}`), unjudged, used: [...used] }
    },
    [tags, judged, [...leftOut, ...(isWhole ? [] : onceIsEnough)], hasOwnColours, isAgain ? painted.filter((rule) => hasOwnColours || rule !== 'color-contrast') : null] as const,
  )

/** So long nothing may change before a state counts as standing still. */
const QUIET_MS = 150

/** Waits until everything that was asked for is there and stands still. */
const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('.page-waiting, [aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByText('Loading the record…')).toHaveCount(0)
  await rest(page)
  // What arrives after that, words on a sheet or a chart of another width, would be exchanged while the checker looks at it.
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const end = (): void => {
          observer.disconnect()
          resolve()
        }
        let timer = setTimeout(end, quiet)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(end, quiet)
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    QUIET_MS,
  )
}

const go = async (page: Page, { hash, act }: State): Promise<void> => {
  await page.evaluate((next) => {
    window.location.hash = next
  }, hash)
  await settle(page)
  if (act === undefined) return
  await act(page)
  await settle(page)
}

/** Goes back to where the next state can begin: no dialog, no menu, nothing half typed. */
const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

const colours: readonly { readonly name: string; readonly media: Media }[] = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'the colours of the system', media: { colorScheme: 'dark', forcedColors: 'active' } },
]

const screens = [
  { name: 'wide', size: { width: 1440, height: 900 }, looks: colours },
  { name: 'phone', size: { width: 390, height: 844 }, looks: colours.slice(0, 1) },
] as const

// The checker is a script that the page did not bring: here alone the policy lets it in.
test.use({ bypassCSP: true, actionTimeout: 20_000 })

for (const { name: screen, size, looks } of screens)
  test(`nothing is at fault ${screen === 'phone' ? 'on a phone' : `in ${looks.map(({ name }) => name).join(', ')}`}`, async ({ page }) => {
    test.setTimeout(480_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ ...colours[0]?.media, reducedMotion: 'reduce' })
    await open(page)
    await page.addScriptTag({ content: source })
    const found: string[] = []
    const used = new Set<number>()
    for (const state of states.filter(({ lost, only = screen }) => lost === undefined && only === screen)) {
      await go(page, state)
      for (const [index, { name, media }] of looks.entries()) {
        await page.emulateMedia(media)
        const { faults, unjudged, used: here } = await look(page, media.forcedColors !== 'active', state.isWhole === true, index > 0)
        for (const one of here) used.add(one)
        found.push(...faults.map((fault) => `${state.name}, ${name}: ${fault}`), ...unjudged.map((one) => `${state.name}, ${name}: not judged: ${one}`))
      }
      await page.emulateMedia({ ...looks[0]?.media })
      await leave(page)
    }
    expect(found).toEqual([])
    expect(judged.filter((one) => (one.only ?? 'wide') === screen && !used.has(judged.indexOf(one)))).toEqual([])
  })

for (const state of states.filter(({ lost }) => lost !== undefined))
  test(`nothing is at fault with ${state.name}`, async ({ page, watch }) => {
    watch.expected(/Failed to load resource|dynamically imported module|net::ERR/u)
    await page.route(state.lost ?? /^$/u, (route) => route.abort())
    await page.goto(`./#${state.hash}`)
    await expect(page.locator('.page')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.addScriptTag({ content: source })
    const { faults, unjudged } = await look(page, true, false)
    expect([...faults, ...unjudged]).toEqual([])
  })

test('in the colours of the system it is seen what is chosen, what is linked, and which numbers are larger', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await open(page, './#select=cassini-huygens&profile=projector')
  const style = (selector: string, property: string): Promise<string> => page.locator(selector).first().evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property)
  await expect.poll(() => style('.view-scope-choice input:checked + span', 'outline-style')).toBe('solid')
  const ground = await page.evaluate(() => {
    document.body.style.color = 'Canvas'
    const { color } = getComputedStyle(document.body)
    document.body.style.color = ''
    return color
  })
  // Colours of a profile would be dark on dark here.
  expect(await style('[data-node="nasa"] .network-shape', 'fill')).not.toBe(ground)
  expect(await style('line[data-link="nasa~cassini-huygens"]', 'stroke')).toBe(await style('[data-node="nasa"] .network-shape', 'fill'))
  expect(await style('[data-node="cassini-huygens"] .network-shape', 'stroke')).not.toBe(await style('[data-node="nasa"] .network-shape', 'stroke'))
  await page.goto('./#view=matrix&min=2')
  const widths = await Promise.all([2, 3, 4, 5].map(async (shade) => Number.parseFloat(await style(`.matrix-cell[data-shade="${shade}"]`, 'border-top-width'))))
  expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  expect(new Set(widths).size).toBe(4)
})
