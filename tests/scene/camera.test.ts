// Tests where the reader looks from, and how large things are drawn from there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Camera, boxAround, fitCamera, keepInside, lineStrength, mapBox, scaleFor, toGraph, toScreen, wallType } from '../../src/scene/camera.ts'

const size = { width: 1200, height: 800 }
const none = { top: 0, right: 0, bottom: 0, left: 0 }

const anyPlace = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) })
const anyCamera: fc.Arbitrary<Camera> = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }), k: fc.double({ min: 0.01, max: 20, noNaN: true }) })
const anySize = fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 300, max: 3000 }) })
const anyBox = fc.tuple(anyPlace, fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 })).map(([{ x, y }, width, height]) => ({ left: x, top: y, right: x + width, bottom: y + height }))
const anyPadding = fc.record({ top: fc.nat(140), right: fc.nat(140), bottom: fc.nat(140), left: fc.nat(140) })

describe('toScreen and toGraph', () => {
  test('the camera looks at the middle of the picture', () => {
    expect(toScreen({ x: 30, y: 40, k: 2 }, size, { x: 30, y: 40 })).toEqual({ x: 600, y: 400 })
  })

  test('a unit takes as many pixels as the camera says', () => {
    expect(toScreen({ x: 0, y: 0, k: 2 }, size, { x: 10, y: -10 })).toEqual({ x: 620, y: 380 })
  })

  test('a point comes back from the screen where it was', () => {
    fc.assert(
      fc.property(anyCamera, anySize, anyPlace, (camera, picture, point) => {
        const back = toGraph(camera, picture, toScreen(camera, picture, point))
        expect(back.x).toBeCloseTo(point.x, 5)
        expect(back.y).toBeCloseTo(point.y, 5)
      }),
    )
  })
})

describe('fitCamera', () => {
  test('a box as large as the picture is shown at scale 1', () => {
    expect(fitCamera({ left: 0, top: 0, right: 1200, bottom: 800 }, size, none)).toEqual({ x: 600, y: 400, k: 1 })
  })

  test('the scale never exceeds the most that is asked for', () => {
    expect(fitCamera({ left: 0, top: 0, right: 12, bottom: 8 }, size, none, 1.5).k).toBe(1.5)
  })

  test('every corner of the box lies in the part of the picture that is free', () => {
    fc.assert(
      fc.property(anyBox, anySize, anyPadding, (box, picture, padding) => {
        const camera = fitCamera(box, picture, padding)
        const [first, last] = [toScreen(camera, picture, { x: box.left, y: box.top }), toScreen(camera, picture, { x: box.right, y: box.bottom })]
        expect(Math.min(first.x - padding.left, first.y - padding.top, picture.width - padding.right - last.x, picture.height - padding.bottom - last.y)).toBeGreaterThan(-1e-6)
      }),
    )
  })

  test('the box fills the free part from side to side or from top to bottom', () => {
    fc.assert(
      fc.property(anyBox, anySize, anyPadding, (box, picture, padding) => {
        const { k } = fitCamera(box, picture, padding)
        const [across, down] = [((box.right - box.left) * k) / (picture.width - padding.left - padding.right), ((box.bottom - box.top) * k) / (picture.height - padding.top - padding.bottom)]
        expect(Math.max(across, down)).toBeCloseTo(1, 6)
      }),
    )
  })

  test('a picture smaller than its padding still has a camera', () => {
    const { x, y, k } = fitCamera({ left: 0, top: 0, right: 10, bottom: 10 }, { width: 20, height: 20 }, { top: 30, right: 30, bottom: 30, left: 30 })
    expect([x, y, k].every(Number.isFinite) && k > 0).toBe(true)
  })

  test('a box without size still has a camera', () => {
    expect(fitCamera({ left: 5, top: 5, right: 5, bottom: 5 }, size, none, 2)).toEqual({ x: 5, y: 5, k: 2 })
  })
})

describe('keepInside', () => {
  const anyFrame = fc.record({ width: fc.integer({ min: 100, max: 3000 }), height: fc.integer({ min: 100, max: 3000 }) })

  test('a camera that shows only the frame stays where it is', () => {
    expect(keepInside({ x: 1000, y: 900, k: 2 }, { width: 3000, height: 2000 }, size)).toEqual({ x: 1000, y: 900, k: 2 })
  })

  test('a camera beyond an edge comes back to that edge', () => {
    expect(keepInside({ x: -500, y: 5000, k: 2 }, { width: 3000, height: 2000 }, size)).toEqual({ x: 300, y: 1800, k: 2 })
  })

  test('a frame smaller than the picture is shown in its middle', () => {
    expect(keepInside({ x: 0, y: 0, k: 1 }, { width: 600, height: 300 }, size)).toEqual({ x: 300, y: 150, k: 1 })
  })

  test('keeping inside twice is keeping inside once, and never changes the scale', () => {
    fc.assert(
      fc.property(anyCamera, anyFrame, anySize, (camera, frame, picture) => {
        const once = keepInside(camera, frame, picture)
        expect(keepInside(once, frame, picture)).toEqual(once)
        expect(once.k).toBe(camera.k)
      }),
    )
  })
})

describe('boxAround', () => {
  test('points have room on every side', () => {
    expect(boxAround([{ x: 0, y: 0 }, { x: 10, y: 5 }], 3)).toEqual({ left: -3, top: -3, right: 13, bottom: 8 })
  })

  test('no points have no box', () => {
    expect(boxAround([], 3)).toBeUndefined()
  })
})

describe('scaleFor', () => {
  const anyFitting = fc.double({ min: 0.1, max: 3, noNaN: true })
  const anyZoom = fc.double({ min: 0.5, max: 12, noNaN: true })

  test('coming closer never makes a shape smaller, and makes room: shapes grow no faster than the space between them', () => {
    fc.assert(
      fc.property(anyFitting, anyZoom, anyZoom, (fitting, a, b) => {
        const [near, far] = [fitting * Math.max(a, b), fitting * Math.min(a, b)]
        const [large, small] = [scaleFor(near, fitting, size).shape, scaleFor(far, fitting, size).shape]
        expect(large).toBeGreaterThanOrEqual(small - 1e-9)
        expect(large / small).toBeLessThanOrEqual(near / far + 1e-9)
      }),
    )
  })

  test.each([['screen', 1200, 11], ['phone', 390, 12]] as const)('on a %s names are never smaller than they must be', (_, width, least) => {
    fc.assert(
      fc.property(anyFitting, anyZoom, (fitting, zoom) => {
        expect(scaleFor(fitting * zoom, fitting, { width, height: 700 }).fontPx).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('on a wall names grow with its height and with the room, and never get smaller than on a screen', () => {
    const wide = { width: 1920, height: 900 }
    const sizes = [0, wallType.near, wallType.room, wallType.hall].map((wall) => scaleFor(1, 1, wide, wall))
    expect(sizes.map(({ fontPx }) => Math.round(fontPx))).toEqual([12, 21, 28, 37])
    expect(sizes.map(({ isWall }) => isWall)).toEqual([false, true, true, true])
    expect(sizes.slice(1).every(({ highPx }) => highPx >= 0.043 * 1080)).toBe(true)
    expect(scaleFor(1, 1, { width: 390, height: 600 }, wallType.near).fontPx).toBeGreaterThanOrEqual(12)
  })

  test('a line is higher than its type', () => {
    const { fontPx, lineHeightPx } = scaleFor(1, 1, size)
    expect(lineHeightPx).toBeGreaterThan(fontPx)
  })
})

test('the links of a crowd step back, and come forward as one comes closer; those of a few never change', () => {
  expect([lineStrength(0, 1), lineStrength(500, 0.5), lineStrength(500, 8)]).toEqual([1, 1, 1])
  expect(lineStrength(2800, 1)).toBeCloseTo(0.5, 5)
  expect(lineStrength(2800, 0.5)).toBe(lineStrength(2800, 1))
  expect(lineStrength(2800, 2)).toBeCloseTo(Math.SQRT1_2, 5)
  expect(lineStrength(2800, 9)).toBe(1)
})

describe('mapBox', () => {
  const frame = { width: 1600, height: 900 }

  test('there is no map while much of the whole is seen, nor on a phone, nor where it would hide the picture', () => {
    expect([mapBox({ x: 0, y: 0, k: 2 }, 1, frame, size), mapBox({ x: 0, y: 0, k: 5 }, 1, frame, { width: 390, height: 600 }), mapBox({ x: 0, y: 0, k: 5 }, 1, frame, { width: 1200, height: 300 })]).toEqual([null, null, null])
  })

  test('far in it has the shape of the whole and lies inside the picture', () => {
    fc.assert(
      fc.property(anySize.filter(({ width, height }) => width >= 600 && height >= 400), anySize, (picture, whole) => {
        const box = mapBox({ x: 0, y: 0, k: 3 }, 1, whole, picture)!
        expect((box.right - box.left) / (box.bottom - box.top)).toBeCloseTo(whole.width / whole.height, 5)
        expect([box.left > 0, box.right < picture.width, box.top > 0, box.bottom < picture.height]).toEqual([true, true, true, true])
      }),
    )
  })
})
