// No known accessibility fault while the page waits: a state too short to be looked at in a browser, where tests/built/everyone looks at all others.
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { openPage } from './openPage.tsx'

/** Each fault with the elements that have it. */
const faults = async (): Promise<readonly string[]> => {
  // axe asks a canvas for the look of icons; jsdom has none and would say so each time.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('details that are loading', async () => {
  openPage({ hash: 'select=apex', loadDetails: () => new Promise(() => {}) })
  expect(await faults()).toEqual([])
})
