// What a visitor sees first, measured in the browser: names that can be read, on every size of screen.
import { measurePicture } from '../fixtures/measurePicture.ts'
import { expect, open, picture, rest, shown, test } from './site.ts'

const sizes = [
  { width: 1440, height: 900, names: 50, smallest: 11 },
  { width: 1920, height: 1080, names: 60, smallest: 11 },
  { width: 1280, height: 720, names: 30, smallest: 11 },
  { width: 390, height: 844, names: 15, smallest: 12 },
]

for (const { width, height, names, smallest } of sizes) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('no name lies on another name or a foreign shape', async ({ page }) => {
      await open(page)
      expect((await page.evaluate(measurePicture)).overlaps).toEqual([])
    })

    test('no name is cut off', async ({ page }) => {
      await open(page)
      expect((await page.evaluate(measurePicture)).clipped).toEqual([])
    })

    test(`at least ${names} names are drawn, none under ${smallest} pixels`, async ({ page }) => {
      await open(page)
      const { labels, smallestPx } = await page.evaluate(measurePicture)
      expect(labels).toBeGreaterThanOrEqual(names)
      expect(smallestPx).toBeGreaterThanOrEqual(smallest)
    })

    test('the picture lies on the screen as a whole', async ({ page }) => {
      await open(page)
      const box = await picture(page).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      expect(box?.height).toBeGreaterThan(height / 2)
    })
  })
}

test('the numbers under "Shown" are those of what is drawn', async ({ page }) => {
  await open(page)
  const count = (marks: string): Promise<number> => picture(page).locator(marks).count()
  const [missions, agencies, links] = [await count('[data-node][data-type="mission"]'), await count('[data-node][data-type="agency"]'), await count('[data-link]')]
  await expect(shown(page)).toHaveText(`${missions} missions, ${agencies} agencies, ${links} partnerships`)
})

test('the picture stands in its final place from the first paint, and stays when the whole dataset has come', async ({ page }) => {
  const places = (): Promise<readonly string[]> => picture(page).locator('[data-node]').evaluateAll((all) => all.map((one) => `${one.getAttribute('data-node')} ${one.getAttribute('transform')}`).toSorted())
  // The rest of the dataset waits at the door until the first picture has been looked at.
  let letIn = (): void => {}
  const door = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route(/whole-[^/]*\.js/u, async (route) => {
    await door
    await route.continue()
  })
  await page.goto('./')
  await expect(picture(page).locator('[data-node]').first()).toBeAttached()
  const first = await places()
  const arrived = page.waitForResponse(/whole-[^/]*\.js/u)
  letIn()
  await arrived
  await page.waitForLoadState('networkidle')
  expect(await places()).toEqual(first)
})

test('everything there is can be asked for, and its names can be read too', async ({ page }) => {
  await open(page)
  const scope = page.getByRole('radio', { name: /^All \d+$/u })
  const missions = /\d+/u.exec((await scope.locator('xpath=..').textContent()) ?? '')?.[0]
  await scope.check({ force: true })
  await expect(shown(page)).toHaveText(new RegExp(`^${missions} missions`, 'u'))
  await rest(page)
  const { overlaps, clipped } = await page.evaluate(measurePicture)
  expect(overlaps).toEqual([])
  expect(clipped).toEqual([])
})
