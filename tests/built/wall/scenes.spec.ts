// Every scene of every lesson on three walls, in the colours for a projector: sizes for the last row, contrast in a lit room, nothing on anything, and no more than a class can follow.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { LIT_ROOM, READ, SEEN, contrastOnWall } from '../../../src/scene/wall/glare.ts'
import { CAPTION_PART, NAMED_PART } from '../../../src/scene/wall/wallSizes.ts'
import { measurePicture } from '../../fixtures/measurePicture.ts'
import { measureSheet } from '../../fixtures/measureSheet.ts'
import { expect, node, open, picture, rest, test } from '../site.ts'
import { measureWall } from './measureWall.ts'

const folder = path.join(path.resolve(import.meta.dirname, '../../..'), 'data/tours')
const tours = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Tour)

const place = (page: Page) => page.getByRole('region', { name: 'Scene' }).getByText(/^\d+ of \d+$/u)

// Gliding would only make the tests longer.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Sizes as parts of the screen's height: the caption, and the names of what it is about. */
const [CAPTION, NAMED] = [CAPTION_PART, NAMED_PART]

/** What is wrong with the scene on screen. */
const look = async (page: Page, { emphasis, view }: Tour['scenes'][number]): Promise<readonly string[]> => {
  const { height, captionPx, hiddenPx, high, named, large, cut, tight, thin, painted, colours, smallestRadius } = await page.evaluate(measureWall, NAMED)
  const { overlaps, clipped, smallestPx } = view['arrange'] === 'sheet' ? await page.evaluate(measureSheet) : await page.evaluate(measurePicture)
  const weak = painted.flatMap(({ what, kind, ink, ground }) => {
    const found = contrastOnWall(ink, ground, LIT_ROOM)
    return found < (kind === 'text' ? READ : SEEN) - 0.005 ? [`${what}: ${found.toFixed(2)} (${ink.join(',')})`] : []
  })
  return [
    ...overlaps,
    ...clipped.map((one) => `clipped ${one}`),
    ...cut.map((one) => `cut: ${one}`),
    ...tight.map((one) => `small control: ${one}`),
    ...thin,
    ...weak,
    ...emphasis.flatMap((one) => (high.includes(one) ? [] : [`${one} does not stand out`])),
    ...emphasis.flatMap((one) => ((named[one] ?? 0) < height * NAMED ? [`${one} is named in ${named[one] ?? 'nothing'}`] : [])),
    ...emphasis.flatMap((one) => ((smallestRadius[one] ?? 0) < height * 0.015 ? [`${one} has a radius of ${smallestRadius[one] ?? 0}`] : [])),
    ...(high.length > 20 ? [`${high.length} nodes stand out`] : []),
    ...(large > 12 ? [`${large} large names`] : []),
    ...(smallestPx < 11 ? [`type of ${smallestPx}`] : []),
    ...(captionPx < height * CAPTION ? [`caption of ${captionPx}`] : []),
    ...(hiddenPx > 2 ? ['caption of more than two lines'] : []),
    ...(colours.length > 4 ? [`${colours.length} hues: ${colours.join(' ')}`] : []),
  ]
}

for (const { width, height } of [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }, { width: 1024, height: 768 }])
  test(`every scene of every lesson holds the figures of a wall of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, './#present=1&profile=projector')
    const found: string[] = []
    for (const tour of tours)
      for (const [index, one] of tour.scenes.entries()) {
        await page.evaluate((next) => {
          window.location.hash = next
        }, `tour=${tour.id}&scene=${index + 1}&present=1&profile=projector`)
        await expect(place(page)).toHaveText(`${index + 1} of ${tour.scenes.length}`)
        if (one.emphasis[0] === undefined) await expect(picture(page).locator('[data-node]').first()).toBeAttached()
        else await expect(node(page, one.emphasis[0])).toHaveAttribute('data-emphasis', 'high')
        await rest(page)
        found.push(...(await look(page, one)).map((fault) => `${tour.id} ${index + 1}: ${fault}`))
      }
    expect(found).toEqual([])
  })
