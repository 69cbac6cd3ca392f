// For every eye: contrast of what the picture draws in both themes, a focus that is seen, no movement for who wants none.
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { prefer, press } from './hands.ts'
import { labels, node, openPicture, picture, placeOf } from './openPicture.tsx'

afterEach(() => prefer({}))

/** How bright a colour is, from 0 to 1, as the guidelines for contrast reckon it. */
const luminance = (color: string): number => {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05)

const ground = (): string => getComputedStyle(document.body).backgroundColor

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  test('each shape stands out from the ground by at least 3 to 1', async () => {
    await openPicture({ hash: `theme=${theme}` })
    const shapes = [...picture().querySelectorAll('[data-node]:not([data-plan]) .network-shape')]
    const fills = new Set(shapes.map((one) => getComputedStyle(one).fill))
    expect(fills.size).toBeGreaterThan(6)
    expect([...fills].filter((fill) => contrast(fill, ground()) < 3)).toEqual([])
  })

  test('each name stands out from what it is written on by at least 4.5 to 1', async () => {
    await openPicture({ hash: `theme=${theme}` })
    const weak = labels().filter((name) => {
      const circle = picture().querySelector(`[data-node="${name.dataset['label']}"] .network-shape`) as Element
      return contrast(getComputedStyle(name).fill, name.dataset['side'] === 'inside' ? getComputedStyle(circle).fill : ground()) < 4.5
    })
    expect(weak.map(({ dataset }) => dataset['label'])).toEqual([])
    expect(new Set(labels().map(({ dataset }) => dataset['side']))).toEqual(new Set(['inside', 'beside']))
  })
})

describe('focus', () => {
  test('is seen on every stop of the page', async () => {
    await openPicture()
    const unseen: string[] = []
    for (let stop = 0; stop < 14; stop += 1) {
      await userEvent.tab()
      const focused = document.activeElement as HTMLElement
      // A radio button is drawn by the words beside it.
      const drawn = focused instanceof HTMLInputElement && focused.type === 'radio' ? (focused.nextElementSibling as HTMLElement) : focused
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) unseen.push(focused.outerHTML.slice(0, 100))
    }
    expect(unseen).toEqual([])
  })

  test('is seen on a node reached by key', async () => {
    await openPicture()
    const before = getComputedStyle(node('nasa').querySelector('.network-shape') as Element).strokeWidth
    picture().focus()
    await userEvent.keyboard('nasa')
    expect(document.activeElement).toBe(node('nasa'))
    const { strokeWidth, stroke } = getComputedStyle(node('nasa').querySelector('.network-shape') as Element)
    expect(Number.parseFloat(strokeWidth)).toBeGreaterThan(Number.parseFloat(before))
    expect(stroke).toBe(getComputedStyle(page.getByText('Skip to the network').element()).backgroundColor)
  })
})

describe('movement', () => {
  // A small circle of partners: choosing it brings the camera closer.
  const select = async (): Promise<void> => {
    await press(placeOf('cassini-huygens'))
    await expect.poll(() => node('cassini-huygens').getAttribute('aria-pressed')).toBe('true')
  }

  test('the picture glides to what is chosen', async () => {
    await openPicture()
    await select()
    expect(picture().getAnimations().length).toBeGreaterThan(0)
  })

  test('nothing glides for a reader whose system asks for less movement', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' })
    await openPicture()
    const before = placeOf('cassini-huygens')
    await select()
    expect(picture().getAnimations()).toEqual([])
    expect(placeOf('cassini-huygens')).not.toEqual(before)
  })

  test('nothing glides where the address says so', async () => {
    await openPicture({ hash: 'motion=0' })
    await select()
    expect(picture().getAnimations()).toEqual([])
  })
})

describe('the theme', () => {
  test('follows the system', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' })
    await openPicture()
    const dark = getComputedStyle(document.body).backgroundColor
    await prefer({ 'prefers-color-scheme': 'light' })
    await expect.poll(() => getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)')
    expect(dark).not.toBe('rgb(255, 255, 255)')
  })

  test('changes neither the picture nor what is shown', async () => {
    await openPicture()
    const before = placeOf('nasa')
    await page.getByRole('button', { name: 'Switch to dark colours' }).click()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(placeOf('nasa')).toEqual(before)
  })
})
