// The matrix in use: walking it by key, opening what it counts, and one too large to be made at once.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agency, dataset, mission } from '../../fixtures/build.ts'
import { detailsHeading } from '../openPage.tsx'
import { cell, columnHead, grid, openMatrix, rowHead, scroller, stops } from './openMatrix.ts'

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null

describe('by keyboard', () => {
  test('the matrix is one Tab stop, first at the first number', async () => {
    await openMatrix()
    expect(stops()).toEqual([cell('ESA and NASA: 3 shared missions')])
  })

  test('what is selected is where Tab goes first', async () => {
    await openMatrix('select=esa~jaxa')
    expect(stops()).toEqual([cell('ESA and JAXA: 1 shared mission')])
  })

  test('the skip link goes to it', async () => {
    const user = await openMatrix()
    await user.click(screen.getByRole('link', { name: 'Skip to the matrix' }))
    expect(cell('ESA and NASA: 3 shared missions')).toHaveFocus()
    expect(window.location.hash).toBe('#view=matrix')
  })

  test.each([
    ['{ArrowDown}', 'NASA'],
    ['{ArrowRight}', 'ESA and JAXA: 1 shared mission'],
    ['{ArrowDown}{ArrowDown}', 'JAXA and NASA: 1 shared mission'],
    ['{ArrowLeft}', 'ESA'],
    ['{End}', 'ESA and ISRO: no shared mission'],
    ['{End}{ArrowRight}', 'ESA and ISRO: no shared mission'],
    ['{ArrowDown}{Home}', 'NASA and ESA: 3 shared missions'],
    ['{Control>}{End}{/Control}', 'ISRO'],
    ['{Control>}{End}{/Control}{ArrowLeft}', 'ISRO and JAXA: 1 shared mission'],
    ['{Control>}{End}{Home}{/Control}', 'ESA'],
    ['{PageDown}', 'ISRO and NASA: no shared mission'],
    ['{PageDown}{PageUp}', 'ESA and NASA: 3 shared missions'],
    ['{PageUp}', 'ESA and NASA: 3 shared missions'],
    ['{Control>}{ArrowDown}{/Control}', 'JAXA and NASA: 1 shared mission'],
    ['{Control>}{ArrowDown}{ArrowDown}{/Control}', 'ISRO and NASA: no shared mission'],
  ])('%s goes to "%s"', async (keys, name) => {
    const user = await openMatrix()
    cell('ESA and NASA: 3 shared missions').focus()
    await user.keyboard(keys)
    expect(focused()).toBe(name)
    expect(stops()).toEqual([document.activeElement])
  })

  test('the heads are reached from the first cells, and the corner between them is no place', async () => {
    const user = await openMatrix()
    cell('ESA and NASA: 3 shared missions').focus()
    await user.keyboard('{ArrowUp}')
    expect(columnHead('NASA')).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(columnHead('ESA')).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowLeft}')
    expect(rowHead('ESA')).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(rowHead('ESA')).toHaveFocus()
  })

  test('Enter opens the pair with focus on the heading; its list is as long as the number, and Escape returns', async () => {
    const user = await openMatrix()
    cell('ESA and NASA: 3 shared missions').focus()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe('#view=matrix&select=esa~nasa')
    expect(await screen.findByRole('heading', { level: 2, name: 'ESA and NASA: 3 shared missions' })).toHaveFocus()
    expect(await within(screen.getByRole('region', { name: 'Details' })).findAllByRole('listitem')).toHaveLength(3)
    await user.keyboard('{Escape}')
    expect(cell('ESA and NASA: 3 shared missions')).toHaveFocus()
  })

  test('Enter on a head opens the agency, and on nothing does nothing', async () => {
    const user = await openMatrix()
    cell('ESA and ISRO: no shared mission').focus()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe('#view=matrix')
    await user.keyboard('{Home}{ArrowLeft}{Enter}')
    expect(await detailsHeading()).toHaveTextContent('European Space Agency')
  })

  test('the cell with focus keeps it when the order changes', async () => {
    const user = await openMatrix()
    cell('ISRO and JAXA: 1 shared mission').focus()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Name')
    expect(stops()).toEqual([cell('ISRO and JAXA: 1 shared mission')])
  })
})

describe('by pointer', () => {
  test('a press on a cell opens the pair, and focus stays', async () => {
    const user = await openMatrix()
    await user.click(cell('JAXA and ISRO: 1 shared mission'))
    expect(await detailsHeading()).toHaveTextContent('ISRO and JAXA: 1 shared mission')
    expect(cell('JAXA and ISRO: 1 shared mission')).toHaveFocus()
  })

  test.each([['row', rowHead], ['column', columnHead]])('a press on the head of a %s opens the agency', async (_, head) => {
    const user = await openMatrix()
    await user.click(head('ESA'))
    expect(window.location.hash).toBe('#view=matrix&select=esa')
  })

  test('what the pointer rests on lights its heads, and the corner says what it is', async () => {
    await openMatrix()
    const light = (): readonly (string | undefined)[] => [rowHead('ISRO'), columnHead('JAXA'), columnHead('ESA')].map((head) => head.dataset['hot'])
    cell('ISRO and JAXA: 1 shared mission').focus()
    await waitFor(() => expect(light()).toEqual(['true', 'true', undefined]))
    expect(grid().querySelector('.matrix-corner')).toHaveTextContent('1ISROJAXA')
    fireEvent.blur(cell('ISRO and JAXA: 1 shared mission'))
    expect(light()).toEqual([undefined, undefined, undefined])
    expect(grid().querySelector('.matrix-corner')).toHaveTextContent('4 agencies')
  })
})

describe('a large matrix', () => {
  // a00 works with everyone, and each with the one after it.
  const agencies = Array.from({ length: 90 }, (_, index) => agency(`a${String(index).padStart(2, '0')}`))
  const ids = agencies.map(({ id }) => id)
  const large = dataset(agencies, [...ids.slice(1).map((id, index) => mission(`hub-${index}`, ['a00', id])), ...ids.slice(2).map((id, index) => mission(`next-${index}`, [ids[index + 1] ?? '', id]))])
  const rows = (): readonly HTMLElement[] => within(grid()).getAllByRole('row').slice(1)

  test('makes only what can be seen, and says how large it is', async () => {
    await openMatrix('', { data: large })
    expect(grid()).toHaveAttribute('aria-rowcount', '91')
    expect(grid()).toHaveAttribute('aria-colcount', '91')
    expect(rows().length).toBeLessThan(60)
    expect(within(grid()).getAllByRole('columnheader').length).toBeLessThan(75)
    expect(within(grid()).getAllByRole('gridcell').length).toBeLessThan(600)
  })

  test('makes others as one scrolls, each with its place', async () => {
    await openMatrix('', { data: large })
    expect(rows().some((row) => row.getAttribute('aria-rowindex') === '91')).toBe(false)
    scroller().scrollTop = 60 * 24
    scroller().scrollLeft = 50 * 24
    fireEvent.scroll(scroller())
    expect(rows().some((row) => row.getAttribute('aria-rowindex') === '91')).toBe(true)
    expect(within(grid()).getAllByRole('columnheader').at(-1)).toHaveAttribute('aria-colindex', '91')
  })

  test('keys walk to every cell, also one without a number, and scroll to it', async () => {
    const user = await openMatrix('', { data: large })
    stops()[0]?.focus()
    await user.keyboard('{Control>}{End}{/Control}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toHaveAttribute('aria-colindex', '91')
    expect(document.activeElement?.closest('[role="row"]')).toHaveAttribute('aria-rowindex', '88')
    expect(scroller().scrollTop).toBeGreaterThan(0)
    expect(scroller().scrollLeft).toBeGreaterThan(0)
  })

  test('keeps the cell with focus, however far one scrolls', async () => {
    await openMatrix('', { data: large })
    stops()[0]?.focus()
    const start = document.activeElement
    for (const place of [10, 40, 80]) {
      scroller().scrollTop = place * 24
      scroller().scrollLeft = place * 24
      fireEvent.scroll(scroller())
    }
    expect(document.activeElement).toBe(start)
    expect(grid()).toContainElement(start as HTMLElement)
  })

  test('brings what is selected into view, also in another order', async () => {
    const user = await openMatrix('select=a88~a89', { data: large })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Name')
    await waitFor(() => expect(scroller().scrollTop).toBeGreaterThan(0))
    expect(scroller().scrollLeft).toBeGreaterThan(0)
    expect(cell('A88 and A89: 1 shared mission')).toBeInTheDocument()
  })
})
