// What the matrix shows: the visible shared missions as numbers, in an order the reader chooses, with words where none is left.
import axe from 'axe-core'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { agency, dataset, mission, partner } from '../../fixtures/build.ts'
import { detailsHeading, openPage, openWindow, shown } from '../openPage.tsx'
import { cell, columnHead, grid, numbers, openMatrix, order, rowHead, selected } from './openMatrix.ts'

describe('the cells', () => {
  test('hold the number of missions that row and column share', async () => {
    await openMatrix()
    expect(order()).toEqual(['ESA', 'NASA', 'JAXA', 'ISRO'])
    expect(numbers()).toEqual([['', '3', '1', ''], ['3', '', '1', ''], ['1', '1', '', '1'], ['', '', '1', '']])
    expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
  })

  test('are named by both agencies and their number', async () => {
    await openMatrix()
    expect(cell('ESA and NASA: 3 shared missions')).toHaveTextContent('3')
    expect(cell('NASA and ESA: 3 shared missions')).toHaveTextContent('3')
    expect(cell('ISRO and JAXA: 1 shared mission')).toHaveTextContent('1')
    expect(cell('ISRO and ESA: no shared mission')).toBeEmptyDOMElement()
  })

  test('tell their place, and the grid its size', async () => {
    await openMatrix()
    expect(grid()).toHaveAttribute('aria-rowcount', '5')
    expect(grid()).toHaveAttribute('aria-colcount', '5')
    expect(cell('JAXA and ISRO: 1 shared mission')).toHaveAttribute('aria-colindex', '5')
    expect(cell('JAXA and ISRO: 1 shared mission').closest('[role="row"]')).toHaveAttribute('aria-rowindex', '4')
    expect(columnHead('ISRO')).toHaveAttribute('aria-colindex', '5')
  })

  test('with itself an agency has a marked cell without a number', async () => {
    await openMatrix()
    expect(cell('ESA')).toBeEmptyDOMElement()
    expect(cell('ESA').dataset['shade']).toBe('self')
  })

  test('are deeper the more they share', async () => {
    await openMatrix()
    expect([cell('ESA and NASA: 3 shared missions'), cell('ESA and JAXA: 1 shared mission')].map((one) => one.dataset['shade'])).toEqual(['2', '1'])
  })

  test('follow filters, scope, years and focus', async () => {
    const user = await openMatrix('scope=all')
    expect(cell('ISRO and NASA: 1 shared mission')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Astronomy 2' }))
    expect(cell('ESA and NASA: 2 shared missions')).toBeInTheDocument()
    expect(order()).not.toContain('ISRO')
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(order()).toContain('ISRO')
  })

  test.each([['years=2012-2013', 'ESA and NASA: 2 shared missions'], ['focus=apex', 'ESA and NASA: 1 shared mission']])('%s leaves "%s"', async (hash, name) => {
    await openMatrix(hash)
    expect(cell(name)).toBeInTheDocument()
  })
})

describe('the smallest number', () => {
  test('leaves out cells below it, and agencies with no cell left', async () => {
    await openMatrix('min=2')
    expect(order()).toEqual(['ESA', 'NASA'])
    expect(numbers()).toEqual([['', '3'], ['3', '']])
  })

  test('is a slider that the address remembers', async () => {
    await openMatrix()
    fireEvent.change(screen.getByRole('slider', { name: /At least/u }), { target: { value: '3' } })
    expect(window.location.hash).toBe('#view=matrix&min=3')
    expect(order()).toHaveLength(2)
  })

  test('a cell below it does not say that nothing is shared', async () => {
    const data = dataset(
      [agency('a'), agency('b'), agency('c')],
      [mission('m1', ['a', 'b']), mission('m2', ['a', 'b']), mission('m3', ['b', 'c']), mission('m4', ['b', 'c']), mission('m5', ['a', 'c'])],
    )
    await openMatrix('min=2', { data })
    expect(cell('A and C: fewer than 2 shared missions')).toBeEmptyDOMElement()
  })

  test('that nothing reaches is said, with a way back that keeps the focus', async () => {
    const user = await openMatrix('min=9')
    expect(screen.getByText('No two of these agencies share 9 missions.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show every shared mission' }))
    expect(window.location.hash).toBe('#view=matrix')
    expect(document.activeElement?.closest('[role="grid"]')).toBe(grid())
  })
})

describe('nothing left', () => {
  test('by the filters is said as elsewhere, with a way back', async () => {
    const user = await openMatrix('category=services&region=east-asia')
    expect(screen.getByText('No mission matches all of these choices.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the choices' }))
    expect(order()).toHaveLength(4)
  })

  test('because nobody shares anything is said in other words', async () => {
    await openMatrix('', { data: dataset([agency('a'), agency('b')], [mission('m', [partner('a'), partner('b', { roles: ['contractor'] })])]) })
    expect(screen.getByText('No two of these agencies share a mission.')).toBeInTheDocument()
  })
})

describe('the order', () => {
  test.each([['Name', 'ESA ISRO JAXA NASA'], ['Region', 'NASA ESA ISRO JAXA'], ['Number of missions', 'ESA NASA JAXA ISRO'], ['Same partners together', 'ESA NASA JAXA ISRO']])('by "%s" is %s', async (name, expected) => {
    const user = await openMatrix()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), name)
    expect(order().join(' ')).toBe(expected)
    expect(numbers().map((row, index) => row[index])).toEqual(['', '', '', ''])
  })
})

describe('the selection', () => {
  test('of two agencies is marked in both cells and at the heads, and lists as many missions as the number says', async () => {
    await openMatrix('select=esa~nasa')
    expect(selected()).toEqual(['ESA', 'NASA', 'ESA', 'ESA and NASA: 3 shared missions', 'NASA', 'NASA and ESA: 3 shared missions'])
    expect(await detailsHeading()).toHaveTextContent('ESA and NASA: 3 shared missions')
    expect(await within(screen.getByRole('region', { name: 'Details' })).findAllByRole('listitem')).toHaveLength(3)
  })

  test('of an agency is marked at its heads', async () => {
    await openMatrix('select=jaxa')
    expect(selected()).toEqual(['JAXA', 'JAXA'])
  })

  test('of a mission lights those who share it', async () => {
    await openMatrix('select=cygnus')
    expect([rowHead('JAXA'), rowHead('ISRO'), rowHead('NASA')].map((head) => head.dataset['emphasis'])).toEqual(['near', 'near', undefined])
    expect(cell('ISRO and JAXA: 1 shared mission').dataset['emphasis']).toBe('near')
  })

  test('goes along from the matrix to the other views and back', async () => {
    const user = await openMatrix('select=esa~nasa')
    await user.click(screen.getByRole('tab', { name: 'Agencies' }))
    expect(document.querySelector('[data-link="esa~nasa"]')).toHaveAttribute('data-emphasis', 'high')
    await user.click(screen.getByRole('tab', { name: 'Matrix' }))
    expect(selected()).toContain('ESA and NASA: 3 shared missions')
  })
})

describe('the view', () => {
  test('has a tab between Agencies and Table', async () => {
    const user = openPage()
    expect(within(screen.getByRole('tablist', { name: 'View' })).getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Network', 'Agencies', 'Matrix', 'Table'])
    await user.click(screen.getByRole('tab', { name: 'Matrix' }))
    expect(await screen.findByRole('grid', { name: 'Shared missions' })).toBeInTheDocument()
    expect(window.location.hash).toBe('#view=matrix')
    expect(screen.getByRole('tabpanel', { name: 'Matrix' })).toBeInTheDocument()
  })

  test.each(['', 'select=esa~nasa', 'select=nasa&min=2', 'min=9', 'path=isro~esa'])('has no known accessibility fault at #%s', async (hash) => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await openMatrix(hash)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  test('works in a narrow window', async () => {
    openWindow('(max-width: 960px)', '(max-width: 700px)')
    await openMatrix()
    expect(numbers()).toHaveLength(4)
  })
})
