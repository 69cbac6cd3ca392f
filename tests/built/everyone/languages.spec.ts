// By language: the page in each of them, the switch that keeps the view, and room for what is longer or written from right to left.
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'

const open = async (page: Page, hash: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`./#${hash}`)
  await expect(page.locator('#network [data-node]').first()).toBeAttached()
  await page.waitForLoadState('networkidle')
}

/** What is cut off, lies outside the window, or lies over another control; in the chrome, not in the pictures. What waits in a list that scrolls is no fault, nor what a table says in full when pointed at. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>()
    const nameOf = (one: Element): string => `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''} "${(one.textContent ?? '').slice(0, 30)}"`
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) faults.add(`the page is ${document.documentElement.scrollWidth} wide`)
    type Box = { left: number; right: number; top: number; bottom: number }
    const boxOf = (one: Element): Box => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return { left, right, top, bottom }
    }
    /** The part of an element that is there to be seen, and what cuts off the rest for good. */
    const look = (one: Element): { readonly box: Box; readonly cutBy: Element | null } => {
      const box = boxOf(one)
      let cutBy: Element | null = null
      for (let around = one.parentElement; around !== null && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const rim = boxOf(around)
        const isCut = (overflowX === 'hidden' && (box.left < rim.left - 1 || box.right > rim.right + 1)) || (overflowY === 'hidden' && (box.top < rim.top - 2 || box.bottom > rim.bottom + 2))
        if (isCut) cutBy ??= around
        Object.assign(box, { left: Math.max(box.left, rim.left), right: Math.min(box.right, rim.right), top: Math.max(box.top, rim.top), bottom: Math.min(box.bottom, rim.bottom) })
      }
      return { box, cutBy }
    }
    const isThere = ({ left, right, top, bottom }: Box): boolean => right - left > 1 && bottom - top > 1
    const isClipped = (one: Element | null): boolean => one !== null && getComputedStyle(one).clipPath !== 'none'
    const scope = document.querySelector('dialog[open]') ?? document.body
    const seen = [...scope.querySelectorAll('*')].filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.closest('.hidden-text, svg, .page-skip, .matrix-sheet, .table-text, [data-present] .page-bar') === null && !isClipped(one) && !isClipped(one.parentElement))
    for (const one of seen) {
      if (![...one.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '')) continue
      const { box, cutBy } = look(one)
      if (cutBy !== null) faults.add(`cut off by ${nameOf(cutBy)}: ${nameOf(one)}`)
      if (!isThere(box)) continue
      if (box.left < -1 || box.right > width + 1) faults.add(`outside: ${nameOf(one)}`)
      const { display, overflowX, textOverflow } = getComputedStyle(one)
      if (display !== 'inline' && overflowX !== 'auto' && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1) faults.add(`wider than its box: ${nameOf(one)}`)
    }
    const controls = seen.filter((one) => one.matches('button, a, input[type="text"], select, textarea, .view-shown, .page-name, .scene-caption, .scene-sub') && one.closest('.years-plot') === null)
    const isOver = (a: Box, b: Box): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    controls.forEach((one, index) => {
      for (const other of controls.slice(index + 1)) {
        // A panel lies over the page by intent.
        if (one.contains(other) || one.closest('.details') !== other.closest('.details') || one.closest('.filters') !== other.closest('.filters')) continue
        const [a, b] = [look(one).box, look(other).box]
        if (isThere(a) && isThere(b) && isOver(a, b)) faults.add(`one over the other: ${nameOf(one)}, ${nameOf(other)}`)
      }
    })
    return [...faults]
  })

/** Where words have least room; the two made for tests are longer than any at a desk too. */
const sizes = [[1440, 900], [390, 844], [320, 640]] as const

const views = ['category=moon&years=1990-2020', 'select=isro', 'view=agencies', 'view=table', 'present=1'] as const

for (const [tag, what] of [['en-XA', 'twice as long'], ['ar-XB', 'from right to left'], ['fr', 'in French'], ['es', 'in Spanish'], ['ko', 'in Korean']] as const)
  test(`the page has room for its words ${what}`, async ({ page }) => {
    const found: string[] = []
    for (const [width, height] of /-X/u.test(tag) ? sizes : sizes.slice(1)) {
      await page.setViewportSize({ width, height })
      await open(page, `lang=${tag}`)
      await expect(page.locator('html')).toHaveAttribute('dir', tag === 'ar-XB' ? 'rtl' : 'ltr')
      for (const hash of views) {
        await page.evaluate((next) => window.location.replace(next), `#${hash}&lang=${tag}`)
        await expect(page.locator('.page-waiting, [aria-busy="true"]')).toHaveCount(0)
        found.push(...(await faultsOf(page)).map((fault) => `${width}, ${hash}: ${fault}`))
      }
      await page.evaluate((next) => window.location.replace(next), `#lang=${tag}`)
      await page.locator('.page-help').click()
      await expect(page.locator('.dialog-languages')).toBeVisible()
      found.push(...(await faultsOf(page)).map((fault) => `${width}, Help: ${fault}`))
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  })

test('another language changes the words and nothing else, and is kept', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'select=cassini-huygens&at=900,500,2&years=1990-2020')
  const scroller = page.locator('.details-scroll')
  await expect(scroller.getByText('Who did what')).toBeVisible()
  await scroller.evaluate((one) => one.scrollTo({ top: 400 }))
  const seen = () => page.evaluate(() => ({
    hash: window.location.hash,
    scroll: document.querySelector('.details-scroll')?.scrollTop,
    places: [...document.querySelectorAll('#network [data-node]')].map((one) => `${one.getAttribute('data-node')} ${one.getAttribute('transform')}`),
    emphasis: [...document.querySelectorAll('#network [data-emphasis="high"]')].map((one) => one.getAttribute('data-node')),
  }))
  const before = await seen()
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await page.keyboard.press('Escape')
  await expect(scroller.getByText('누가 무엇을 했나')).toBeVisible()
  const { scroll, ...after } = await seen()
  expect(after).toEqual({ hash: before.hash, places: before.places, emphasis: before.emphasis })
  expect(Math.abs((scroll ?? 0) - (before.scroll ?? 0))).toBeLessThan(40)
  await page.reload()
  await expect(page.getByRole('group', { name: '협력 네트워크' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: '기관과 임무 찾기' })).toBeVisible()
  await page.getByRole('combobox').fill('항공우주연구원')
  await expect(page.getByRole('option').first()).toBeVisible()
})
