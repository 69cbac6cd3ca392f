// No known accessibility fault in any main state of the page. Contrast needs real pixels: tests/browser looks at it.
import axe from 'axe-core'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { compileDetails, joinDetails } from '../../src/dataset/chunks.ts'
import { openPage, openWindow, searchBox } from './openPage.tsx'
import { orbits } from './orbits.ts'

/** Each fault with the elements that have it. */
const faults = async (): Promise<readonly string[]> => {
  // axe asks a canvas for the look of icons; jsdom has none and would say so each time.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('the first view', async () => {
  openPage()
  expect(await faults()).toEqual([])
})

test.each(['apex', 'nasa', 'esa~nasa', 'esa~apex'])('details of %s', async (select) => {
  openPage({ hash: `select=${select}` })
  await screen.findAllByRole('listitem')
  expect(await faults()).toEqual([])
})

test('details that are loading', async () => {
  openPage({ hash: 'select=apex', loadDetails: () => new Promise(() => {}) })
  expect(await faults()).toEqual([])
})

test('details that could not be loaded', async () => {
  openPage({ hash: 'select=apex', loadDetails: () => Promise.reject(new Error('lost')) })
  await screen.findByRole('alert')
  expect(await faults()).toEqual([])
})

test('a search with results', async () => {
  const user = openPage()
  await user.type(searchBox(), 'space')
  expect(screen.getAllByRole('option').length).toBeGreaterThan(1)
  expect(await faults()).toEqual([])
})

test('a search without results', async () => {
  const user = openPage()
  await user.type(searchBox(), 'qqqq')
  expect(await faults()).toEqual([])
})

test('filters at work', async () => {
  openPage({ hash: 'category=astronomy&region=europe&years=1990-2000&agency=esa,nasa' })
  expect(await faults()).toEqual([])
})

test('filters that leave nothing', async () => {
  openPage({ hash: 'category=services&region=east-asia' })
  expect(await faults()).toEqual([])
})

test('a notice', async () => {
  openPage({ hash: 'foo=bar' })
  expect(await faults()).toEqual([])
})

test('a narrow window with the filters open', async () => {
  openWindow('(max-width: 960px)', '(max-width: 700px)')
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  expect(await faults()).toEqual([])
})

test('a record that the filters hide', async () => {
  openPage({ hash: 'category=services&select=cygnus', loadDetails: () => Promise.resolve(joinDetails(compileDetails(orbits))) })
  await screen.findByText(/Not in the picture now/u)
  expect(await faults()).toEqual([])
})
