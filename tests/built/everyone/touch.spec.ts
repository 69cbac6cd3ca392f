// By touch: fingers on an emulated phone. A tap is never lost, two fingers zoom and pan, the page stays where it is, the sheet of details closes by its button.
import type { Page } from '@playwright/test'
import { details, expect, node, open, picture, rest, search, test } from '../site.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

type At = { readonly x: number; readonly y: number }

const middle = async (page: Page, id: string): Promise<At> => {
  await rest(page)
  const box = await node(page, id).locator('.network-shape').boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

/** Puts fingers down at the first points, moves them through the others in steps, and lifts them. */
const fingers = async (page: Page, ...ways: readonly (readonly At[])[]): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const points = (at: readonly At[]) => at.map(({ x, y }, id) => ({ x, y, id }))
  const [first = [], ...others] = ways
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(first) })
  let here = first
  for (const next of others) {
    for (let step = 1; step <= 6; step += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(next.map(({ x, y }, id) => ({ x: (here[id]?.x ?? x) + ((x - (here[id]?.x ?? x)) * step) / 6, y: (here[id]?.y ?? y) + ((y - (here[id]?.y ?? y)) * step) / 6 }))) })
    here = next
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await rest(page)
}

const gap = (a: At, b: At): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Where the page itself is: scrolled or zoomed by the browser, it would be elsewhere. */
const pageAt = (page: Page): Promise<unknown> => page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport?.scale, window.visualViewport?.offsetTop])

test('a tap on a node opens it, and the button of the sheet closes it again', async ({ page }) => {
  await open(page)
  const { x, y } = await middle(page, 'nasa')
  await page.touchscreen.tap(x, y)
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('National Aeronautics and Space Administration')
  await expect(node(page, 'nasa')).toHaveAttribute('aria-pressed', 'true')
  await details(page).getByRole('button', { name: 'Close details' }).tap()
  await expect(details(page)).toBeHidden()
})

test('every tap of ten counts', async ({ page }) => {
  await open(page)
  for (const id of ['nasa', 'esa', 'jaxa', 'roscosmos', 'cnes']) {
    const { x, y } = await middle(page, id)
    await page.touchscreen.tap(x, y)
    await expect(node(page, id)).toHaveAttribute('aria-pressed', 'true')
    await details(page).getByRole('button', { name: 'Close details' }).tap()
    await expect(details(page)).toBeHidden()
  }
})

test('a tap that trembles is a tap', async ({ page }) => {
  await open(page)
  const at = await middle(page, 'esa')
  await fingers(page, [at], [{ x: at.x + 2, y: at.y + 1 }])
  await expect(node(page, 'esa')).toHaveAttribute('aria-pressed', 'true')
})

test('two fingers that part come closer, and two that go the same way carry the picture along, while the page stays', async ({ page }) => {
  await open(page)
  const before = [await middle(page, 'nasa'), await middle(page, 'esa')] as const
  const stays = await pageAt(page)
  await fingers(page, [{ x: 170, y: 400 }, { x: 220, y: 400 }], [{ x: 100, y: 400 }, { x: 290, y: 400 }])
  const closer = [await middle(page, 'nasa'), await middle(page, 'esa')] as const
  expect(gap(...closer)).toBeGreaterThan(gap(...before) * 1.5)
  await fingers(page, [{ x: 150, y: 350 }, { x: 240, y: 350 }], [{ x: 190, y: 420 }, { x: 280, y: 420 }])
  const carried = [await middle(page, 'nasa'), await middle(page, 'esa')] as const
  expect(carried[0].x - closer[0].x).toBeGreaterThan(25)
  expect(carried[0].y - closer[0].y).toBeGreaterThan(45)
  expect(Math.abs(gap(...carried) - gap(...closer))).toBeLessThan(gap(...closer) * 0.15)
  expect(await pageAt(page)).toEqual(stays)
  await expect(page).toHaveURL(/#at=/u)
})

test('one finger on the ground carries the picture and chooses nothing', async ({ page }) => {
  await open(page)
  const before = await middle(page, 'nasa')
  const box = await picture(page).boundingBox()
  const from = { x: 12, y: (box?.y ?? 0) + (box?.height ?? 0) - 14 }
  await fingers(page, [from], [{ x: from.x + 60, y: from.y - 60 }])
  expect(gap(await middle(page, 'nasa'), before)).toBeGreaterThan(50)
  await expect(details(page)).toBeHidden()
})

test('a long list scrolls under the finger, and the page does not', async ({ page }) => {
  await open(page, './#select=nasa')
  await expect(details(page).getByText('Loading the record…')).toHaveCount(0)
  const stays = await pageAt(page)
  await fingers(page, [{ x: 200, y: 780 }], [{ x: 200, y: 500 }])
  await expect.poll(() => page.locator('.details-scroll').evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  expect(await pageAt(page)).toEqual(stays)
})

/** Buttons, boxes and tabs that do not take a press 21 pixels from their middle in every direction, unless something else is meant there or the window ends. */
const small = (page: Page): Promise<readonly string[]> =>
  page.locator('button:visible, input:visible, summary:visible').evaluateAll((all) =>
    all.flatMap((one) => {
      // The words beside a box or a radio press it too; buttons within a text are as high as its lines.
      if (one.matches('.button-plain, .details *')) return []
      const target = one.closest('label') ?? one
      const { left, top, width, height } = target.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const takes = ([dx, dy]: readonly [number, number]): boolean => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        return hit === null || target.contains(hit)
      }
      const missed = ([[21, 0], [-21, 0], [0, 21], [0, -21]] as const).filter((way) => !takes(way))
      return missed.length === 0 ? [] : [`${one.getAttribute('aria-label') ?? target.textContent?.slice(0, 30)}: ${Math.round(width)} × ${Math.round(height)}, not at ${JSON.stringify(missed)}`]
    }),
  )

test('what a finger presses takes it over 44 pixels', async ({ page }) => {
  await open(page)
  expect(await small(page)).toEqual([])
  await search(page).fill('space')
  const options = await page.getByRole('option').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.min(...options)).toBeGreaterThanOrEqual(44)
})
