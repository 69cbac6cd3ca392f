// The window of years: handles by key and by hand, the window drawn and dragged, years typed.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { shown } from '../openPage.tsx'
import { BAND_PX, from, middleOf, openYears, plot, said, to, years } from './openYears.ts'

const typed = (name: 'First year' | 'Last year'): HTMLElement => years().getByRole('textbox', { name })

/** Presses and moves; the pointer stays down. */
const drag = (target: Element, startX: number, endX: number): void => {
  fireEvent.pointerDown(target, { button: 0, clientX: startX })
  fireEvent.pointerMove(window, { clientX: (startX + endX) / 2 })
  fireEvent.pointerMove(window, { clientX: endX })
}

const letGo = (): void => {
  fireEvent.pointerUp(window)
}

describe('the handles', () => {
  test('are sliders that stand at the first and the last year', async () => {
    await openYears()
    expect([from(), to()].map((one) => ['aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'].map((name) => one.getAttribute(name)))).toEqual([
      ['1990', '2026', '1990', '1990'],
      ['1990', '2026', '2026', '2026'],
    ])
  })

  test.each([
    ['{ArrowRight}', '1991-2026'],
    ['{ArrowUp}', '1991-2026'],
    ['{PageUp}', '2000-2026'],
    ['{End}', '2026-2026'],
    ['{PageUp}{PageUp}{ArrowLeft}', '2009-2026'],
    ['{PageUp}{PageDown}{ArrowRight}', '1991-2026'],
  ])('the first moves by %s to %s', async (keys, wanted) => {
    const user = await openYears()
    from().focus()
    await user.keyboard(keys)
    expect(window.location.hash).toBe(`#years=${wanted}`)
  })

  test('neither passes the other', async () => {
    const user = await openYears({ hash: 'years=2000-2003' })
    to().focus()
    await user.keyboard('{PageDown}')
    expect(window.location.hash).toBe('#years=2000-2000')
  })

  test('Shift moves the whole window', async () => {
    const user = await openYears({ hash: 'years=2000-2003' })
    from().focus()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(window.location.hash).toBe('#years=2001-2004')
  })

  test('the whole range is no filter', async () => {
    const user = await openYears({ hash: 'years=1991-2026' })
    from().focus()
    await user.keyboard('{Home}')
    expect(window.location.hash).toBe('')
    expect(years().queryByRole('button', { name: 'All years' })).not.toBeInTheDocument()
  })

  test('keys pressed one after the other are one step to undo', async () => {
    const user = await openYears()
    const before = window.history.length
    from().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{PageUp}')
    expect(window.location.hash).toBe('#years=2002-2026')
    expect(window.history.length).toBe(before + 1)
  })
})

describe('dragging', () => {
  test('a handle changes the picture at once, and the address once at the end', async () => {
    await openYears()
    const before = window.history.length
    drag(from(), 0, 10 * BAND_PX)
    expect([shown(), from().getAttribute('aria-valuenow'), window.location.hash]).toEqual(['3 missions, 4 agencies, 8 partnerships', '2000', ''])
    letGo()
    expect([window.location.hash, window.history.length]).toEqual(['#years=2000-2026', before + 1])
  })

  test('the middle of the window moves it, as far as the years go', async () => {
    await openYears({ hash: 'years=2000-2003' })
    drag(plot(), middleOf(2001), middleOf(2004))
    letGo()
    expect(window.location.hash).toBe('#years=2003-2006')
    drag(plot(), middleOf(2004), middleOf(2026) + 900)
    letGo()
    expect(window.location.hash).toBe('#years=2023-2026')
  })

  test('over all years it draws a window', async () => {
    await openYears()
    drag(plot(), middleOf(2008), middleOf(2003))
    letGo()
    expect(window.location.hash).toBe('#years=2003-2008')
  })

  test('Back undoes the whole drag', async () => {
    await openYears()
    drag(plot(), middleOf(2003), middleOf(2008))
    letGo()
    window.history.back()
    await waitFor(() => expect(from()).toHaveAttribute('aria-valuenow', '1990'))
    expect(window.location.hash).toBe('')
  })

  test.each([
    ['', 1995, '1995-2026'],
    ['', 2020, '1990-2020'],
    ['years=2000-2010', 2002, '2002-2010'],
    ['years=2000-2010', 1995, '1995-2010'],
    ['years=2000-2010', 2020, '2000-2020'],
  ])('in %j a click on the bar of %i moves the nearer handle: %s', async (hash, year, wanted) => {
    await openYears({ hash })
    fireEvent.pointerDown(plot(), { button: 0, clientX: middleOf(year) })
    letGo()
    expect(window.location.hash).toBe(`#years=${wanted}`)
  })

  test('the other buttons of a mouse do nothing', async () => {
    await openYears()
    fireEvent.pointerDown(plot(), { button: 2, clientX: middleOf(2000) })
    letGo()
    expect(window.location.hash).toBe('')
  })
})

describe('typed years', () => {
  test('are taken with Enter and on leaving', async () => {
    const user = await openYears()
    await user.clear(typed('First year'))
    await user.type(typed('First year'), '2003{Enter}')
    await user.clear(typed('Last year'))
    await user.type(typed('Last year'), '2008')
    await user.tab()
    expect(window.location.hash).toBe('#years=2003-2008')
    expect(shown()).toBe('1 mission, 2 agencies, 2 partnerships')
  })

  test.each(['soon', '1850', '2027', '20', ''])('%j leaves the years as they were, and what is possible is said', async (text) => {
    const user = await openYears({ hash: 'years=2003-2008' })
    await user.clear(typed('Last year'))
    await user.type(typed('Last year'), `${text}{Enter}`)
    expect(typed('Last year')).toHaveValue('2008')
    expect(window.location.hash).toBe('#years=2003-2008')
    expect(said()).toBe('A year from 2003 to 2026')
  })

  test('what is said goes away with the next years', async () => {
    const user = await openYears({ hash: 'years=2003-2008' })
    await user.clear(typed('Last year'))
    await user.type(typed('Last year'), 'soon{Enter}')
    await user.click(years().getByRole('button', { name: 'All years' }))
    expect([said(), window.location.hash]).toEqual(['', ''])
  })

  test('Escape takes back what was typed and leaves details open', async () => {
    const user = await openYears({ hash: 'select=apex' })
    await user.clear(typed('First year'))
    await user.type(typed('First year'), '20{Escape}')
    expect(typed('First year')).toHaveValue('1990')
    expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument()
  })
})
