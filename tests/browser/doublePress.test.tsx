// Two presses or taps in one place: twice as close, around what lies under the finger, and the picture glides there.
import { afterEach, expect, test, vi } from 'vitest'
import { type At, gap, pressTwice, tapTwice, useTouch } from './hands.ts'
import { emptyPlace, openPicture, picture, placeOf } from './openPicture.tsx'

const camera = (): readonly number[] => (/at=([-\d.,]+)/u.exec(window.location.hash)?.[1] ?? '').split(',').filter((part) => part !== '').map(Number)

afterEach(() => useTouch(false))

/** Where a place comes to lie when the picture is twice as large around a point. */
const twiceFrom = (from: At, place: At): At => ({ x: from.x + 2 * (place.x - from.x), y: from.y + 2 * (place.y - from.y) })

const act = { press: pressTwice, tap: tapTwice } as const

test.each(['press', 'tap'] as const)('a double %s comes twice as close around the place of it, gliding from where the picture was', async (how) => {
  await useTouch(how === 'tap')
  await openPicture({ hash: 'at=615,345,1' })
  const [at, nasa, esa] = [emptyPlace(), placeOf('nasa'), placeOf('esa')]
  const glide = vi.spyOn(picture(), 'animate')
  await act[how](at)
  await expect.poll(() => camera()[2]).toBe(2)
  expect(glide).toHaveBeenCalledOnce()
  const frames = glide.mock.calls[0]?.[0]
  // It begins where everything was: half as large as it is drawn now.
  expect(JSON.stringify(frames)).toMatch(/^\[\{"transform":"[^"]*scale\(0\.5\)"/u)
  await Promise.all(picture().getAnimations().map((one) => one.finished))
  for (const [id, before] of [['nasa', nasa], ['esa', esa]] as const) expect(gap(placeOf(id), twiceFrom(at, before))).toBeLessThan(2.5)
})
