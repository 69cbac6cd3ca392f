// The names in the table: choosing them, walking them by key, and a table too long to be made at once.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agency, dataset, mission } from '../../fixtures/build.ts'
import { detailsHeading, openPage, picture, searchBox } from '../openPage.tsx'
import { lines, marked, nameButton, openTable, scroller, table } from './openTable.ts'

describe('choosing a name', () => {
  test('opens its details beside the table and marks its rows', async () => {
    const user = await openTable()
    await user.click(nameButton('Dorado'))
    expect(await detailsHeading()).toHaveTextContent('Dorado')
    expect(window.location.hash).toBe('#view=table&select=dorado')
    expect(marked()).toHaveLength(3)
    expect(table()).toBeInTheDocument()
  })

  test('by the pointer leaves focus where it is, by key takes it to the heading and back', async () => {
    const user = await openTable()
    await user.click(nameButton('NASA'))
    expect(nameButton('NASA')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(nameButton('NASA')).toHaveFocus()
    expect(marked()).toEqual([])
  })

  test('a partnership chosen elsewhere is marked alone', async () => {
    await openTable('select=esa~apex')
    expect(marked()).toEqual([expect.stringContaining('ESAApex Telescope')])
  })

  test('two agencies are marked where they share a mission', async () => {
    await openTable('select=esa~nasa')
    expect(marked()).toHaveLength(6)
  })

  test('the selection goes along from the picture to the table and back', async () => {
    const user = openPage({ hash: 'select=cygnus' })
    await user.click(screen.getByRole('tab', { name: 'Table' }))
    await screen.findByRole('table', { name: 'Partnerships' })
    expect(marked()).toHaveLength(2)
    await user.click(screen.getByRole('tab', { name: 'Network' }))
    expect(picture().querySelector('[data-node="cygnus"]')).toHaveAttribute('data-emphasis', 'high')
  })
})

describe('by keyboard', () => {
  test('the names are one Tab stop, and arrow keys walk among them', async () => {
    const user = await openTable()
    const stops = within(table()).getAllByRole('button').filter((button) => button.tabIndex === 0 && button.closest('td') !== null)
    expect(stops).toHaveLength(1)
    stops[0]?.focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(nameButton('Borealis')).toHaveFocus()
    await user.keyboard('{End}')
    expect(nameButton('Dorado', 2)).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(nameButton('NASA', 1)).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(nameButton('ESA')).toHaveFocus()
  })

  test('the skip link goes to the table', async () => {
    const user = await openTable()
    await user.click(screen.getByRole('link', { name: 'Skip to the table' }))
    expect(scroller()).toHaveFocus()
    expect(window.location.hash).toBe('#view=table')
  })

  test('/ still goes to the search, and what it finds is marked', async () => {
    const user = await openTable()
    await user.keyboard('/')
    expect(searchBox()).toHaveFocus()
    await user.keyboard('dorado{Enter}')
    expect(await detailsHeading()).toHaveFocus()
    expect(marked()).toHaveLength(3)
    await user.keyboard('{Escape}')
    expect(searchBox()).toHaveFocus()
  })
})

describe('a long table', () => {
  const agencies = Array.from({ length: 20 }, (_, index) => agency(`a${String(index).padStart(2, '0')}`))
  const long = dataset(agencies, Array.from({ length: 15 }, (_, index) => mission(`m${index}`, agencies.map(({ id }) => id))))

  const scrollTo = (top: number): void => {
    scroller().scrollTop = top
    fireEvent.scroll(scroller())
  }

  test('makes only the rows that can be seen, and says how many there are', async () => {
    await openTable('', { data: long })
    expect(table()).toHaveAttribute('aria-rowcount', '301')
    expect(lines().length).toBeLessThan(60)
  })

  test('makes others as one scrolls, each with its place', async () => {
    await openTable('', { data: long })
    scrollTo(200 * 46)
    expect(lines().some((line) => line.getAttribute('aria-rowindex') === '202')).toBe(true)
    expect(lines().some((line) => line.getAttribute('aria-rowindex') === '52')).toBe(false)
  })

  test('keeps the row with focus and the focus in it, however far one scrolls', async () => {
    const user = await openTable('', { data: long })
    await user.click(nameButton('A00', 3))
    const chosen = document.activeElement
    for (const row of [12, 40, 150, 299]) scrollTo(row * 46)
    expect(document.activeElement).toBe(chosen)
    expect(chosen?.closest('tr')).toHaveAttribute('aria-rowindex', '5')
  })

  test('keys reach the last row and the first again', async () => {
    const user = await openTable('', { data: long })
    await user.click(nameButton('A00'))
    await user.keyboard('{End}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '301')
    await user.keyboard('{PageUp}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '291')
    await user.keyboard('{Home}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '2')
  })

  test('scrolls to the first row of what is selected, when none of its rows is in view', async () => {
    await openTable('select=a15', { data: long })
    await waitFor(() => expect(scroller().scrollTop).toBe(15 * 15 * 46))
    expect(marked().length).toBeGreaterThan(0)
  })

  test('stays where it is when a row of what is selected is in view', async () => {
    const user = await openTable('', { data: long })
    scrollTo(20 * 46)
    await user.click(nameButton('M9', 0))
    expect(scroller().scrollTop).toBe(20 * 46)
  })
})
