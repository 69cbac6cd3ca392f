// The rows of the table: the visible partnerships, in an order the reader chooses, also while records are missing.
import axe from 'axe-core'
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { type DetailsChunk, compileDetails, joinDetails } from '../../../src/dataset/chunks.ts'
import { agency, dataset, mission, partner } from '../../fixtures/build.ts'
import { shown } from '../openPage.tsx'
import { orbits } from '../orbits.ts'
import { cells, column, heading, headings, lines, openTable, sortBy, table } from './openTable.ts'

describe('the rows', () => {
  test('are the visible partnerships, one each, under six headings', async () => {
    await openTable()
    expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
    expect(headings()).toEqual(['Agency', 'Mission', 'Role', 'Contribution', 'Years', 'State'])
    expect(lines()).toHaveLength(10)
    expect(table()).toHaveAttribute('aria-rowcount', '11')
    expect(lines().map((line) => line.getAttribute('aria-rowindex'))).toEqual(Array.from({ length: 10 }, (_, index) => String(index + 2)))
  })

  test('tell role, contribution, years and state', async () => {
    await openTable('category=astronomy&agency=esa')
    await screen.findByText('The camera of apex')
    expect(lines()[0]?.textContent).toContain('ESA')
    expect(cells(lines()[0])).toEqual(['ESA', 'Apex Telescope', 'Instrument', 'The camera of apex', '1990–1995', 'Completed'])
  })

  test('follow the filters, which stay where they are', async () => {
    const user = await openTable()
    await user.click(screen.getByRole('checkbox', { name: 'Services 1' }))
    expect(column('Mission')).toEqual(['Dorado', 'Dorado', 'Dorado'])
    expect(shown()).toBe('1 mission, 3 agencies, 3 partnerships')
    await user.click(screen.getByRole('button', { name: 'Remove Subject: Services' }))
    expect(lines()).toHaveLength(10)
  })

  test('say in words what broke off', async () => {
    await openTable('category=services')
    expect(lines().filter((line) => line.dataset['broken'] !== undefined).map((line) => line.textContent)).toEqual([expect.stringContaining('Withdrew')])
  })

  test('that no filter leaves are missed in words, with a way back', async () => {
    const user = await openTable('category=services&region=east-asia')
    expect(screen.getByText('No mission matches all of these choices.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the choices' }))
    expect(lines()).toHaveLength(10)
  })

  test('text from records stays text', async () => {
    const trap = '<img src=x onerror=alert(1)>'
    const data = dataset([agency('esa', { name: '<b>x</b>' }), agency('nasa')], [mission('apex', [partner('esa', { contribution: trap }), 'nasa'], { label: trap })])
    await openTable('', { data })
    expect(await within(table()).findByText(trap, { selector: '.table-text' })).toBeInTheDocument()
    expect(table().querySelectorAll('b, img')).toHaveLength(0)
  })
})

describe('sorting', () => {
  test('begins by agency, and says so', async () => {
    await openTable()
    expect(column('Agency')).toEqual(['ESA', 'ESA', 'ESA', 'ISRO', 'ISRO', 'JAXA', 'JAXA', 'NASA', 'NASA', 'NASA'])
    expect(heading('Agency')).toHaveAttribute('aria-sort', 'ascending')
    expect(heading('Years')).toHaveAttribute('aria-sort', 'none')
  })

  test.each(['Agency', 'Mission', 'Role', 'Contribution', 'State'])('by %s goes both ways', async (by) => {
    const user = await openTable()
    await screen.findByText('The camera of apex')
    if (by !== 'Agency') await sortBy(user, by)
    const up = column(by)
    expect(up).toEqual(up.toSorted(new Intl.Collator('en', { numeric: true }).compare))
    await sortBy(user, by)
    expect(heading(by)).toHaveAttribute('aria-sort', 'descending')
    expect(column(by)).toEqual(up.toReversed())
  })

  test('by years goes by number', async () => {
    const user = await openTable()
    await sortBy(user, 'Years')
    expect([...new Set(column('Years'))]).toEqual(['1990–1995', '2003–2008', 'since 2010', '2012–2014'])
  })
})

describe('records that are not there', () => {
  const lost = (): Promise<DetailsChunk> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

  test('while they load the other columns stand, and no file is offered', async () => {
    await openTable('', { loadDetails: () => new Promise(() => {}) })
    expect(column('Years')).toContain('1990–1995')
    expect(column('Contribution')).toEqual(Array.from({ length: 10 }, () => ''))
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeDisabled()
  })

  test('when they are lost the table says so, keeps the rest and offers to try again', async () => {
    const loadDetails = vi.fn<() => Promise<DetailsChunk>>(() => Promise.resolve(joinDetails(compileDetails(orbits))))
    // Twice, because development mode runs every effect twice.
    loadDetails.mockImplementationOnce(lost).mockImplementationOnce(lost)
    const user = await openTable('', { loadDetails })
    expect(await screen.findByRole('alert')).toHaveTextContent('What each agency gave could not be loaded. The other columns are complete.')
    expect(lines()).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('The camera of apex')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('no known accessibility fault', () => {
  test.each(['', 'select=apex', 'category=services&region=east-asia'])('in the table with %j', async (hash) => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    const user = await openTable(hash)
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }, 20_000)
})
