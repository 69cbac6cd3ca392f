// By ear: what a screen reader finds and says in five main tasks, as transcripts over the accessibility tree. A change of a word here is a change that is heard.
import type { Page } from '@playwright/test'
import { details, expect, node, open, picture, search, shown, test } from '../site.ts'

/** What has the focus, as it is said: name, role, state, description. */
const heard = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return 'nothing'
    const role = one.getAttribute('role') ?? (/^H\d$/u.test(one.tagName) ? 'heading' : one.tagName.toLowerCase())
    const name = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''
    const description = one.getAttribute('aria-description')
    return [name, role, ...(one.getAttribute('aria-pressed') === 'true' ? ['pressed'] : []), ...(description === null ? [] : [description])].join(' | ')
  })

test('search and open a mission', async ({ page }) => {
  await open(page)
  const said: string[] = []
  await page.keyboard.press('/')
  await page.keyboard.type('cassini')
  await expect(search(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('listbox')).toMatchAriaSnapshot(`
    - listbox "Search agencies and missions":
      - option /Cassini-Huygens/ [selected]
  `)
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused()
  said.push(await heard(page))
  expect(said).toEqual(['Cassini-Huygens | heading'])
  await expect(details(page).getByText('Loading the record…')).toHaveCount(0)
  await expect(details(page)).toMatchAriaSnapshot(`
    - region "Details":
      - button "Close details"
      - group "Cassini-Huygens":
        - heading "Cassini-Huygens" [level=2]
        - paragraph: /Planets & small bodies/
        - paragraph: /Completed · 1997–2017/
        - heading "Who did what" [level=3]
        - list:
          - listitem:
            - paragraph:
              - button "NASA"
              - button "Lead"
            - paragraph: /Cassini orbiter/
          - listitem:
            - paragraph:
              - button "ESA"
        - heading "Sources" [level=3]
  `)
})

test('filter, and hear what that left', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    for (const region of document.querySelectorAll('[role="status"], [aria-live]')) new MutationObserver(() => log.push(`${region.getAttribute('aria-label')}: ${region.textContent}`)).observe(region, { childList: true, characterData: true, subtree: true })
  })
  const box = page.getByRole('checkbox', { name: /^Moon/u }).first()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'Hidden by' })).toMatchAriaSnapshot(`
    - region "Hidden by":
      - 'button "Remove Subject: Moon"'
  `)
  await expect(box).toBeChecked()
  // One polite message a change, with the counts.
  const log = await page.evaluate(() => (window as unknown as { readonly log: readonly string[] }).log)
  expect(log).toEqual([`Shown: ${await shown(page).textContent()}`])
  expect(log[0]).toMatch(/^Shown: \d+ missions, \d+ agencies, \d+ partnerships$/u)
  await expect(picture(page)).toHaveAccessibleDescription(/^\d+ missions, \d+ agencies, \d+ partnerships\. Most take part in: .+\. By subject: Moon \d+\. Circles are agencies/u)
})

test('walk from NASA to a partner', async ({ page }) => {
  await open(page)
  await picture(page).focus()
  const said: string[] = []
  for (const key of ['n', 'a', 's', 'a', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(key)
    said.push(await heard(page))
  }
  expect(said[3]).toMatch(/^NASA \(National Aeronautics and Space Administration\), agency, \d+ missions \| button \| \d+ of \d+$/u)
  expect(said[4]).toMatch(/^[^|]+, mission, [^|]+, [a-z ]+, \d+ partners \| button \| 1 of \d+$/u)
  expect(said[5]).toMatch(/^[^|]+, mission, [^|]+, [a-z ]+, \d+ partners \| button \| 2 of \d+$/u)
  expect(said[6]).toBe(said[3])
  await page.keyboard.press('Home')
  expect(await heard(page)).toContain('Partnership network')
})

test('read what two agencies did together', async ({ page }) => {
  await open(page, './#select=esa~nasa')
  const heading = details(page).getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(/^ESA and NASA: \d+ shared missions$/u)
  const count = Number(/\d+/u.exec((await heading.textContent()) ?? '')?.[0])
  await expect(details(page).locator('.details-shared > li')).toHaveCount(count)
  await expect(details(page)).toMatchAriaSnapshot(`
    - region "Details":
      - button "Close details"
      - group /ESA and NASA/:
        - heading /ESA and NASA. \\d+ shared missions/ [level=2]
        - paragraph:
          - button "European Space Agency"
          - button "National Aeronautics and Space Administration"
        - list:
          - listitem:
            - heading "Halley Armada 1981" [level=3]
            - paragraph:
              - strong: ESA
            - paragraph: /Giotto probe/
  `)
})

test('present, go on, and come out again', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Present' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Scene' })).toMatchAriaSnapshot(`
    - region "Scene":
      - heading "Who works with whom in space" [level=1]
      - paragraph: /\\d+–\\d+/
      - paragraph: /\\d+ missions, \\d+ agencies, \\d+ partnerships/
      - paragraph: /Source. Shared Orbit dataset/
  `)
  await expect(page.getByRole('region', { name: 'Scene' })).toBeFocused()
  await page.keyboard.press('PageDown')
  const caption = page.getByRole('region', { name: 'Scene' }).getByRole('heading', { level: 1 })
  await expect(caption).not.toHaveText('Who works with whom in space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present' })).toBeFocused()
})

test('names in another script are said in their language', async ({ page }) => {
  await open(page, './#select=jaxa')
  await expect(details(page).getByText('宇宙航空研究開発機構')).toHaveAttribute('lang', 'ja')
  await expect(node(page, 'jaxa')).toHaveAccessibleName(/^JAXA \(Japan Aerospace Exploration Agency\), agency, \d+ missions$/u)
})
