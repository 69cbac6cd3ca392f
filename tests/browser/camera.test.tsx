// Moving the camera with real mouse, wheel and fingers: what moves, what stays, and what the address keeps.
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dragAlong, gap, moveTo, press, touchAlong, useTouch, wheel } from './hands.ts'
import { emptyPlace, frame, labels, node, nodes, openPicture, picture, placeOf, shown } from './openPicture.tsx'

const camera = (): readonly number[] => (/at=([-\d.,]+)/u.exec(window.location.hash)?.[1] ?? '').split(',').filter((part) => part !== '').map(Number)

/** Counts how often the address changes from now on. */
const countAddresses = (): (() => number) => {
  let count = 0
  window.addEventListener('hashchange', () => (count += 1))
  return () => count
}

afterEach(() => useTouch(false))

test('the wheel comes closer, and the address says where one is', async () => {
  await openPicture()
  await wheel(placeOf('nasa'), -300)
  await expect.poll(camera).toHaveLength(3)
})

test('what lies under the pointer stays there while the wheel turns', async () => {
  await openPicture()
  const [nasa, esa] = [placeOf('nasa'), placeOf('esa')]
  await wheel(nasa, -300)
  await expect.poll(camera).toHaveLength(3)
  expect(gap(placeOf('nasa'), nasa)).toBeLessThan(1.5)
  expect(gap(placeOf('esa'), esa)).toBeGreaterThan(20)
})

test('the wheel goes no farther than half of what fits', async () => {
  await openPicture()
  const wide = Math.max(...nodes().map((one) => one.getBoundingClientRect().right)) - Math.min(...nodes().map((one) => one.getBoundingClientRect().left))
  for (let turn = 0; turn < 12; turn += 1) await wheel(emptyPlace(), 600)
  await expect.poll(camera).toHaveLength(3)
  const small = Math.max(...nodes().map((one) => one.getBoundingClientRect().right)) - Math.min(...nodes().map((one) => one.getBoundingClientRect().left))
  expect(small).toBeGreaterThan(wide * 0.4)
  expect(small).toBeLessThan(wide * 0.6)
})

test('a drag on the background moves everything with the hand', async () => {
  await openPicture()
  const [from, before] = [emptyPlace(), placeOf('nasa')]
  await dragAlong(from, { x: from.x + 80, y: from.y - 50 })
  await expect.poll(camera).toHaveLength(3)
  expect(gap(placeOf('nasa'), { x: before.x + 80, y: before.y - 50 })).toBeLessThan(1.5)
})

test('a drag writes the address once, at its end', async () => {
  await openPicture()
  const count = countAddresses()
  const from = emptyPlace()
  await dragAlong(from, { x: from.x + 60, y: from.y }, { x: from.x + 60, y: from.y + 60 }, { x: from.x, y: from.y + 30 })
  await expect.poll(camera).toHaveLength(3)
  expect(count()).toBe(1)
})

test('moving the camera adds nothing to the history', async () => {
  await openPicture()
  const before = window.history.length
  const from = emptyPlace()
  await dragAlong(from, { x: from.x + 60, y: from.y })
  await expect.poll(camera).toHaveLength(3)
  expect(window.history.length).toBe(before)
})

test('after a gesture the picture is drawn sharp, not stretched', async () => {
  await openPicture()
  await wheel(placeOf('nasa'), -300)
  await expect.poll(camera).toHaveLength(3)
  await expect.poll(() => picture().style.transform).toBe('')
  expect(node('nasa').querySelector('circle.network-shape')?.getBoundingClientRect().width).toBeGreaterThan(20)
})

test('a drag on the background keeps what is selected', async () => {
  await openPicture({ hash: 'select=nasa' })
  const from = emptyPlace()
  await dragAlong(from, { x: from.x + 60, y: from.y + 20 })
  await expect.poll(camera).toHaveLength(3)
  expect(window.location.hash).toContain('select=nasa')
})

test('a press on the background lets go of what is selected', async () => {
  await openPicture({ hash: 'select=nasa' })
  await press(emptyPlace())
  await expect.poll(() => window.location.hash).toBe('')
})

test('moving the camera hides nothing', async () => {
  await openPicture()
  const [before, count] = [shown(), nodes().length]
  await wheel(placeOf('nasa'), -900)
  await expect.poll(camera).toHaveLength(3)
  expect(shown()).toBe(before)
  expect(nodes()).toHaveLength(count)
})

test('the buttons zoom in and out around the middle', async () => {
  await openPicture()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const [x, y, near = 0] = camera()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  expect(camera().slice(0, 2)).toEqual([x, y])
  expect(camera()[2]).toBeCloseTo(near / 1.96, 2)
})

test('Fit shows everything again and takes the camera out of the address', async () => {
  await openPicture({ hash: 'at=100,100,5' })
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => window.location.hash).toBe('')
  const { left, top, right, bottom } = frame()
  const isInside = (one: Element): boolean => {
    const box = one.getBoundingClientRect()
    return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom
  }
  await expect.poll(() => nodes().filter((one) => !isInside(one.querySelector('.network-shape') ?? one))).toEqual([])
})

test('an address with a camera opens there', async () => {
  await openPicture()
  await wheel(placeOf('nasa'), -300)
  await expect.poll(camera).toHaveLength(3)
  const [hash, there] = [window.location.hash.slice(1), placeOf('nasa')]
  await openPicture({ hash })
  expect(gap(placeOf('nasa'), there)).toBeLessThan(1)
})

test('coming closer names more of what is near', async () => {
  await openPicture({ hash: 'scope=all' })
  const { left, top, right, bottom } = frame()
  const isOnScreen = (one: Element): boolean => {
    const box = one.getBoundingClientRect()
    return box.right > left && box.left < right && box.bottom > top && box.top < bottom
  }
  const named = (): number => labels().length / nodes().filter(isOnScreen).length
  const before = named()
  await wheel({ x: (left + right) / 2, y: (top + bottom) / 2 }, -900)
  await expect.poll(camera).toHaveLength(3)
  expect(named()).toBeGreaterThan(before)
})

test('resting on a node shows its partners, and leaving it shows all again', async () => {
  await openPicture()
  await moveTo(placeOf('jaxa'))
  await expect.poll(() => node('jaxa').dataset['emphasis']).toBe('high')
  expect(new Set(nodes().map((one) => one.dataset['emphasis']))).toEqual(new Set(['high', 'near', 'low']))
  await moveTo({ x: 5, y: 5 })
  await expect.poll(() => new Set(nodes().map((one) => one.dataset['emphasis']))).toEqual(new Set(['normal']))
})

test('a finger on the background moves everything with it', async () => {
  await useTouch(true)
  await openPicture({ size: [390, 844] })
  const [from, before] = [emptyPlace(), placeOf('nasa')]
  await touchAlong([from], [{ x: from.x + 20, y: from.y + 10 }], [{ x: from.x + 50, y: from.y + 40 }])
  await expect.poll(camera).toHaveLength(3)
  expect(gap(placeOf('nasa'), { x: before.x + 50, y: before.y + 40 })).toBeLessThan(1.5)
})

test('two fingers that part come closer', async () => {
  await useTouch(true)
  await openPicture({ size: [390, 844] })
  const middle = emptyPlace()
  const pair = (apart: number) => [{ x: middle.x - apart, y: middle.y }, { x: middle.x + apart, y: middle.y }] as const
  const before = gap(placeOf('nasa'), placeOf('esa'))
  await touchAlong(pair(20), pair(30), pair(40))
  await expect.poll(camera).toHaveLength(3)
  expect(gap(placeOf('nasa'), placeOf('esa')) / before).toBeCloseTo(2, 1)
})

test('a tap on a node selects it', async () => {
  await useTouch(true)
  await openPicture({ size: [390, 844] })
  await touchAlong([placeOf('nasa')])
  await expect.poll(() => window.location.hash).toBe('#select=nasa')
})
