// Questions in the browser: all eight kinds by keyboard alone, the picture that answers without moving, no known accessibility fault, and room on every wall.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { measurePicture } from '../../fixtures/measurePicture.ts'
import { expect, open, picture, rest, test } from '../site.ts'

const questions = (page: Page) => page.getByRole('region', { name: 'Questions' })
const sentence = (page: Page) => questions(page).getByRole('heading', { level: 3 })

// Gliding would only make the tests longer.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const faults = async (page: Page, part: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Where everything in the picture stands, and what is lit strongly. */
const places = (page: Page): Promise<{ readonly nodes: readonly string[]; readonly lines: readonly string[] }> =>
  page.evaluate(() => ({
    nodes: [...document.querySelectorAll('#network [data-node]')].map((one) => `${one.getAttribute('data-node')} ${one.getAttribute('transform')}`),
    lines: [...document.querySelectorAll('#network line[data-emphasis="high"]')].map((one) => one.getAttribute('data-link') ?? ''),
  }))

test('from the first screen through all eight kinds by keyboard, each answer said once and drawn where everything stands', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Facts' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Questions that the picture answers' }).focus()
  await page.keyboard.press('Enter')
  const asked: string[] = []
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await expect(questions(page).getByText(`Question ${number} of 8`)).toBeVisible()
    await expect(sentence(page)).toBeFocused()
    asked.push((await sentence(page).textContent()) ?? '')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(questions(page).getByRole('radio').nth(1)).toBeChecked()
    await rest(page)
    const before = await places(page)
    expect(before.lines).toEqual([])
    if (number === 1) expect(await faults(page, '.quiz')).toEqual([])
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const status = document.querySelector('.quiz-answer')
      if (status !== null) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true })
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/answer$/u)
    await expect(questions(page).getByRole('status')).toHaveText(/^In this dataset .* partnerships? proves? it: /u)
    await expect(questions(page).getByRole('status')).toHaveText(/ \(.+\)/u)
    await rest(page)
    const after = await places(page)
    expect(after.nodes).toEqual(before.nodes)
    expect(after.lines.length).toBeGreaterThan(0)
    expect(await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said.length)).toBe(1)
    // What is drawn is what is listed.
    const more = questions(page).getByRole('button', { name: /^Show \d+ more$/u })
    if ((await more.count()) > 0) await more.click()
    const listed = await questions(page).locator('.quiz-proof .details-who a').evaluateAll((all) => all.map((one) => /select=([a-z0-9~-]+)/u.exec(one.getAttribute('href') ?? '')?.[1] ?? ''))
    expect(after.lines.filter((id) => !listed.includes(id))).toEqual([])
    await expect(questions(page).locator('.quiz-proof li').filter({ has: page.locator('.details-mark') })).toHaveCount(listed.length)
    if (number === 1) expect(await faults(page, '.quiz')).toEqual([])
    const on = questions(page).getByRole('button', { name: 'Next question' })
    if (number === 8) await expect(on).toHaveCount(0)
    else {
      await on.focus()
      await page.keyboard.press('Enter')
    }
  }
  expect(asked.every((one) => one.startsWith('In this dataset, '))).toBe(true)
  for (const kind of [/how many partners/u, /which of these is a partner in (?!most)/u, /share first/u, /in most missions/u, /how few shared missions/u, /alone ties/u, /broke off/u, /first mission in/u]) expect(asked.filter((one) => kind.test(one)), String(kind)).toHaveLength(1)
  // Reload and Back, as everywhere.
  const last = asked.at(-1) ?? ''
  await page.reload()
  await expect(sentence(page)).toHaveText(last)
  await page.goBack()
  await expect(page).not.toHaveURL(/\/answer$/u)
  await expect(questions(page).getByRole('status')).toBeEmpty()
})

for (const { width, height, scale } of [{ width: 1920, height: 1080, scale: 'near' }, { width: 1024, height: 768, scale: 'room' }])
  test(`every question and answer can be read on a wall of ${width} by ${height}, and the picture stands still between them`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, `./#ask=1/all/1of8&present=1&profile=projector&scale=${scale}`)
    const scene = page.getByRole('region', { name: 'Scene' })
    const found: string[] = []
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const steps: string[] = []
      for (const part of ['', '/answer']) {
        await expect(page).toHaveURL(new RegExp(`/${number}of8${part}&present=1`, 'u'))
        await expect(scene.getByRole('heading', { level: 1 })).toHaveText(part === '' ? /\?$/u : /^In this dataset .*\.$/u)
        await rest(page)
        const { overlaps, clipped } = await page.evaluate(measurePicture)
        const words = await page.evaluate(() => {
          const heading = document.querySelector<HTMLElement>('.scene-caption')
          const bottom = document.querySelector('.page-picture')?.getBoundingClientRect().top ?? 0
          const texts = [...document.querySelectorAll<HTMLElement>('.scene-words :is(h1, p, .quiz-offer):not(.hidden-text)')]
          return {
            cut: [...(heading !== null && heading.scrollHeight > heading.clientHeight + 1 ? ['caption'] : []), ...texts.filter((one) => one.getBoundingClientRect().right > window.innerWidth || one.getBoundingClientRect().bottom > bottom + 1).map((one) => one.textContent ?? '')],
            px: heading === null ? 0 : Number.parseFloat(getComputedStyle(heading).fontSize),
            part: bottom / window.innerHeight,
            large: document.querySelectorAll('#network .network-label[data-emphasis="high"]').length,
            lit: document.querySelectorAll('#network [data-node]:is([data-emphasis="high"], [data-emphasis="near"])').length,
          }
        })
        found.push(
          ...[
            ...overlaps,
            ...clipped,
            ...words.cut.map((one) => `cut off: ${one}`),
            ...(words.px < 0.05 * height ? [`caption of ${words.px}`] : []),
            ...(words.large > 12 ? [`${words.large} large names`] : []),
            ...(words.lit > 20 ? [`${words.lit} nodes lit`] : []),
            ...(words.part > 0.5 ? [`words over ${Math.round(100 * words.part)} % of the height`] : []),
          ].map((fault) => `${number}${part}: ${fault}`),
        )
        steps.push(JSON.stringify((await places(page)).nodes))
        if (part === '/answer' && number === 1) found.push(...(await faults(page, '.scene')))
        if (number < 8 || part === '') await page.keyboard.press('PageDown')
      }
      if (width === 1920 && steps[0] !== steps[1]) found.push(`${number}: the picture moved`)
    }
    expect(found).toEqual([])
    await expect(scene.getByRole('button', { name: 'Next' })).toBeDisabled()
    await expect(picture(page)).toBeVisible()
  })
