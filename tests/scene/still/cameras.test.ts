// Tests which camera a picture has by itself.
import { describe, expect, test } from 'vitest'
import { toScreen } from '../../../src/scene/camera.ts'
import { CLOSEST_ON_PAPER, circleCamera, closerCamera, wholeCamera } from '../../../src/scene/still/cameras.ts'

const arrangement = { frame: { width: 1000, height: 500 }, positions: new Map([['a', { x: 100, y: 100 }], ['b', { x: 200, y: 150 }], ['c', { x: 900, y: 400 }], ['d', { x: 980, y: 480 }], ['e', { x: 20, y: 20 }]]) }
const size = { width: 1000, height: 500 }
const whole = wholeCamera(arrangement, size)
const nothing = { right: 0, bottom: 0 }

describe('wholeCamera', () => {
  test('shows the frame from edge to edge, and its middle in the middle', () => {
    expect(toScreen(whole, size, { x: 500, y: 250 })).toEqual({ x: 500, y: 250 })
    expect(whole.k).toBeCloseTo(0.96, 2)
  })
})

describe('circleCamera', () => {
  test('comes close to a circle, on paper closer, with room for names', () => {
    const [screen, paper] = [circleCamera(arrangement, ['a', 'b'], whole, size), circleCamera(arrangement, ['a', 'b'], whole, size, CLOSEST_ON_PAPER)]
    expect(screen.k).toBeCloseTo(whole.k * 2.4, 5)
    expect(paper.k).toBeGreaterThan(screen.k)
    for (const place of [{ x: 100, y: 100 }, { x: 200, y: 150 }]) {
      const { x, y } = toScreen(paper, size, place)
      expect([x > 40 && x < 960, y > 40 && y < 460]).toEqual([true, true])
    }
  })

  test('shows everything where the circle is empty or has no places', () => {
    expect([circleCamera(arrangement, [], whole, size), circleCamera(arrangement, ['nowhere'], whole, size)]).toEqual([whole, whole])
  })
})

describe('closerCamera', () => {
  test('comes closer to what stands out, and shows no empty ground', () => {
    const closer = closerCamera(arrangement, ['a'], whole, size, nothing)
    expect(closer.k).toBeCloseTo(whole.k * 1.6, 5)
    expect(toScreen(closer, size, { x: 0, y: 0 }).x).toBeCloseTo(0, 5)
  })

  test('stays where it is when what stands out is everywhere or nowhere', () => {
    expect([closerCamera(arrangement, ['d', 'e'], whole, size, nothing), closerCamera(arrangement, [], whole, size, nothing)]).toEqual([whole, whole])
  })

  test('keeps what stands out beside what lies over the picture', () => {
    const closer = closerCamera(arrangement, ['c'], whole, size, { right: 500, bottom: 0 })
    expect(toScreen(closer, size, { x: 900, y: 400 }).x).toBeLessThan(500)
  })
})
