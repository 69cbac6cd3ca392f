// The play of the years: from change to change, at three speeds, said and listed, and everything that stops it.
import axe from 'axe-core'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { detailsHeading, shown } from '../openPage.tsx'
import { openYears, said, to, years } from './openYears.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Opens the page, then takes the clock in hand: waiting for the page needs the real one. */
const openPlay = async (hash = ''): Promise<void> => {
  await openYears({ hash })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

const press = (name: string): void => {
  fireEvent.click(years().getByRole('button', { name }))
}

const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

test('grows from the first year, from one year with a change to the next, and says what entered', async () => {
  await openPlay()
  press('Play years')
  expect([window.location.hash, said()]).toEqual(['#years=1990-1990', '1990: Apex Telescope entered'])
  wait(5000)
  expect([window.location.hash, said()]).toEqual(['#years=1990-2003', '2003: Cygnus entered'])
  expect(years().getByText('12 years without a change skipped')).toBeInTheDocument()
})

test('ends with the whole picture, and stops there', async () => {
  await openPlay()
  press('Play years')
  for (let step = 0; step < 6; step += 1) wait(5000)
  expect([window.location.hash, shown()]).toEqual(['', '4 missions, 4 agencies, 10 partnerships'])
  expect(said()).toBe('2012: Dorado entered')
  expect(years().getByRole('button', { name: 'Play years' })).toBeInTheDocument()
})

test('moves a window that is set, with its width, and says what left', async () => {
  await openPlay('years=1991-1992')
  press('Play years')
  expect([window.location.hash, said()]).toEqual(['#years=1996-1997', '1996–1997: Apex Telescope left'])
  wait(5000)
  expect([window.location.hash, said()]).toEqual(['#years=2002-2003', '2002–2003: Cygnus entered'])
})

test('stays longer where there is more to see', async () => {
  await openPlay('years=2002-2002')
  press('Play years')
  expect(window.location.hash).toBe('#years=2003-2003')
  // Three names: Cygnus and its two agencies.
  wait(1300 * 1.4 - 1)
  expect(window.location.hash).toBe('#years=2003-2003')
  wait(1)
  expect(window.location.hash).toBe('#years=2009-2009')
})

test('has three speeds', async () => {
  await openPlay('years=2002-2002')
  press('Play years')
  expect(years().getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual(['Slow', 'Normal', 'Fast'])
  fireEvent.click(years().getByRole('radio', { name: 'Fast' }))
  wait(600 * 1.4)
  expect(window.location.hash).toBe('#years=2009-2009')
})

test('is one entry of the history', async () => {
  await openPlay()
  const before = window.history.length
  press('Play years')
  wait(5000)
  wait(5000)
  expect([window.location.hash, window.history.length]).toEqual(['#years=1990-2010', before + 1])
})

test('lists what entered by name, and a name stops the play and opens the record', async () => {
  await openPlay()
  press('Play years')
  expect(within(years().getByRole('list', { name: 'entered' })).getAllByRole('button').map((one) => one.textContent)).toEqual(['Apex Telescope', 'NASA', 'ESA'])
  press('Apex Telescope')
  vi.useRealTimers()
  expect(await detailsHeading()).toHaveTextContent('Apex Telescope')
  expect(years().getByRole('button', { name: 'Play years' })).toBeInTheDocument()
})

test('waits while the pointer is at the names', async () => {
  await openPlay()
  press('Play years')
  const name = years().getByRole('button', { name: 'Apex Telescope' })
  fireEvent.pointerEnter(name)
  wait(20_000)
  expect(window.location.hash).toBe('#years=1990-1990')
  fireEvent.pointerLeave(name)
  wait(5000)
  expect(window.location.hash).toBe('#years=1990-2003')
})

test('Pause stops it where it is, and Play goes on from there', async () => {
  await openPlay()
  press('Play years')
  press('Pause')
  wait(20_000)
  expect([window.location.hash, said()]).toEqual(['#years=1990-1990', '1990: Apex Telescope entered'])
  press('Play years')
  expect(window.location.hash).toBe('#years=1990-2003')
})

test('Escape stops it and leaves details open', async () => {
  await openPlay('select=apex')
  press('Play years')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  wait(20_000)
  expect(window.location.hash).toBe('#years=1990-1990&select=apex')
  expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument()
})

test('any other change of the years stops it', async () => {
  await openPlay()
  press('Play years')
  fireEvent.keyDown(to(), { key: 'End' })
  wait(20_000)
  expect([window.location.hash, said()]).toEqual(['', ''])
  expect(years().getByRole('button', { name: 'Play years' })).toBeInTheDocument()
})

test.each(['', 'years=2003-2008'])('no known accessibility fault while playing from %j', async (hash) => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const user = await openYears({ hash })
  await user.click(years().getByRole('button', { name: 'Play years' }))
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
