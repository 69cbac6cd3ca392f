// The map of the whole: there while one is far in, and a press or a drag on it moves the camera.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dragAlong, dragAndLook, press } from './hands.ts'
import { openPicture, picture, placeOf } from './openPicture.tsx'

const far = 'at=675,380,3'

const map = (): SVGSVGElement | null => document.querySelector('.overview')

const mapAt = async (x: number, y: number) => {
  await expect.poll(map).not.toBeNull()
  const { left, top, width, height } = map()!.getBoundingClientRect()
  return { x: left + width * x, y: top + height * y }
}

const camera = (): readonly number[] => (/at=([-\d.,]+)/u.exec(window.location.hash)?.[1] ?? '').split(',').filter((part) => part !== '').map(Number)

test('is not there while everything is seen', async () => {
  await openPicture()
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
  expect(map()).toBeNull()
})

test('is there far in, says nothing aloud, and goes with Fit', async () => {
  await openPicture({ hash: far })
  await expect.poll(map).not.toBeNull()
  expect(map()?.getAttribute('aria-hidden')).toBe('true')
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(map).toBeNull()
})

test('is never there on a phone', async () => {
  await openPicture({ hash: 'at=300,500,4', size: [390, 844] })
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
  expect(map()).toBeNull()
})

test('no name lies under it', async () => {
  await openPicture({ hash: far })
  const { right, top, left, bottom } = (await expect.poll(map).not.toBeNull(), map()!.getBoundingClientRect())
  const under = [...picture().querySelectorAll('[data-label]')].filter((one) => {
    const box = one.getBoundingClientRect()
    return box.left < right && box.right > left && box.top < bottom && box.bottom > top
  })
  expect(under).toEqual([])
})

test('a press brings that part of the whole to the middle, as near as before', async () => {
  await openPicture({ hash: far })
  await press(await mapAt(0.25, 0.5))
  await expect.poll(() => camera()[0]).not.toBe(675)
  const [x = 0, y = 0, k] = camera()
  expect([Math.abs(x - 1351 / 4) < 12, Math.abs(y - 758 / 2) < 12, k]).toEqual([true, true, 3])
})

test('a drag takes the picture along, and the address follows at its end', async () => {
  await openPicture({ hash: far })
  const [from, to] = [await mapAt(0.5, 0.5), await mapAt(0.7, 0.5)]
  const before = placeOf('nasa')
  const [hash, during] = await dragAndLook(from, to, () => [window.location.hash, placeOf('nasa')] as const)
  expect(hash).toBe(`#${far}`)
  expect(during.x).toBeLessThan(before.x - 300)
  await expect.poll(() => camera()[0]).toBeGreaterThan(675)
  await expect.poll(() => picture().style.transform).toBe('')
  expect(Math.abs(placeOf('nasa').x - during.x)).toBeLessThan(5)
})

test('moving it adds nothing to the history and selects nothing', async () => {
  await openPicture({ hash: far })
  const before = window.history.length
  await dragAlong(await mapAt(0.5, 0.5), await mapAt(0.2, 0.3))
  await expect.poll(() => camera()[0]).toBeLessThan(675)
  expect([window.history.length, window.location.hash.includes('select')]).toEqual([before, false])
})
