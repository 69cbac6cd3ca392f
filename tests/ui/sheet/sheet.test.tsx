// Tests the sheet in the page: how one comes to it and away from it, what it shows, and how it is walked.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { type DetailsChunk, compileDetails, joinDetails } from '../../../src/dataset/chunks.ts'
import { choose, detailsHeading, drawnNodes, node, notice, openPage, picture, searchBox, shown } from '../openPage.tsx'
import { orbits } from '../orbits.ts'
import { links, openSheet, stop, texts } from './openSheet.ts'

const details = (): HTMLElement | null => screen.queryByRole('region', { name: 'Details' })
const back = (): HTMLElement => screen.getByRole('button', { name: 'Show the whole network' })

describe('coming and going', () => {
  test('the button in the details brings the sheet, closes the details and is in the address', async () => {
    const user = openPage({ hash: 'select=apex' })
    await user.click(await screen.findByRole('button', { name: 'Show as sheet' }))
    await waitFor(() => expect(drawnNodes()).toEqual(['apex', 'esa', 'nasa']))
    expect(window.location.hash).toBe('#select=apex&arrange=sheet')
    expect(details()).not.toBeInTheDocument()
    await waitFor(() => expect(picture()).toHaveFocus())
  })

  test('the button on the sheet brings the network back, with what was selected', async () => {
    const user = await openSheet('apex')
    await user.click(back())
    expect(window.location.hash).toBe('#select=apex')
    expect(drawnNodes().length).toBeGreaterThan(3)
    expect(details()).toBeInTheDocument()
    expect(document.body).not.toHaveFocus()
  })

  test('Escape lets go of the selection and returns to the network', async () => {
    const user = await openSheet('apex')
    picture().focus()
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('')
    expect(drawnNodes().length).toBeGreaterThan(3)
    expect(picture()).toHaveFocus()
  })

  test('a sheet opened from an address does not take the focus, and nothing is called not understood', async () => {
    await openSheet('apex')
    expect(document.body).toHaveFocus()
    expect(notice()).toBeEmptyDOMElement()
  })

  test('without a selected node the whole network is shown', () => {
    openPage({ hash: 'arrange=sheet' })
    expect(drawnNodes()).toContain('borealis')
    choose('apex')
    expect(window.location.hash).toBe('#select=apex')
  })

  test('a pair is no node: the whole network is shown', () => {
    openPage({ hash: 'select=esa~nasa&arrange=sheet' })
    expect(drawnNodes()).toContain('borealis')
  })

  test('what is found by the search gets its sheet, and its details', async () => {
    const user = await openSheet('apex')
    await user.type(searchBox(), 'cygnus{Enter}')
    expect(await detailsHeading()).toHaveTextContent('Cygnus')
    expect(drawnNodes()).toEqual(['cygnus', 'isro', 'jaxa'])
  })
})

describe('the sheet of a mission', () => {
  test('shows its partners, what each gave, and counts what is shown', async () => {
    await openSheet('apex')
    await waitFor(() => expect(texts()).toContain('The camera of apex'))
    expect(texts()).toEqual(expect.arrayContaining(['Apex Telescope', '1990–1995', 'To look', 'Leads', 'Builders', 'NASA', 'ESA', 'European Space Agency']))
    expect(links()).toEqual(['esa~apex', 'nasa~apex'])
    expect(shown()).toBe('1 mission, 2 agencies, 2 partnerships')
  })

  test('stands at once with roles, and with words when they are there', async () => {
    const arrivals: ((details: DetailsChunk) => void)[] = []
    await openSheet('apex', { loadDetails: () => new Promise((resolve) => arrivals.push(resolve)) })
    expect(texts()).toEqual(expect.arrayContaining(['Lead', 'Instrument']))
    for (const arrive of arrivals) arrive(joinDetails(compileDetails(orbits)))
    await waitFor(() => expect(texts()).toContain('The camera of apex'))
  })

  test('says when the words could not be loaded, and tries again', async () => {
    let isBroken = true
    const user = await openSheet('apex', { loadDetails: () => (isBroken ? Promise.reject(new Error('lost')) : Promise.resolve(joinDetails(compileDetails(orbits)))) })
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(texts()).toContain('The camera of apex'))
  })

  test('marks what broke off and says that paid work is not counted', async () => {
    await openSheet('dorado')
    expect(picture().querySelector('[data-link="nasa~dorado"]')).toHaveAttribute('data-broken')
    expect(picture().querySelector('[data-link="isro~dorado"]')).toHaveAttribute('data-kind', 'contract')
    expect(texts().join(' ')).toMatch(/withdrew.*Paid contractors, not counted as partners/u)
  })

  test('is whole even where the view hides the mission', async () => {
    await openSheet('echo')
    expect(drawnNodes()).toEqual(['echo', 'isro', 'nasa'])
  })

  test('stands out itself, its partners near', async () => {
    await openSheet('apex')
    expect([node('apex'), node('esa')].map((one) => one.dataset['emphasis'])).toEqual(['high', 'near'])
  })
})

describe('the sheet of an agency', () => {
  test('shows whom it works with and its missions by decade', async () => {
    await openSheet('nasa')
    expect(drawnNodes()).toEqual(['apex', 'borealis', 'dorado', 'esa', 'jaxa', 'nasa'])
    expect(texts()).toEqual(expect.arrayContaining(['Works most with', '1990s', '2010s', 'Apex Telescope', '3', '1']))
    expect(links()).toEqual(['esa~nasa', 'jaxa~nasa', 'nasa~apex', 'nasa~borealis', 'nasa~dorado'])
  })

  test('its numbers open the list that they count', async () => {
    await openSheet('nasa')
    fireEvent.click(screen.getByRole('button', { name: 'NASA and ESA: 3 shared missions' }))
    expect(window.location.hash).toBe('#select=esa~nasa')
    expect(await detailsHeading()).toHaveTextContent('ESA and NASA: 3 shared missions')
  })

  test('of an agency that a filter hides counts everything, and so does the list behind its numbers', async () => {
    await openSheet('isro', {}, '&category=astronomy')
    fireEvent.click(screen.getByRole('button', { name: 'ISRO and NASA: 1 shared mission' }))
    expect(await detailsHeading()).toHaveTextContent('ISRO and NASA: 1 shared mission')
  })

  test('follows the filters', async () => {
    const user = openPage({ hash: 'category=services&select=nasa&arrange=sheet' })
    await waitFor(() => expect(drawnNodes()).toEqual(['dorado', 'esa', 'nasa']))
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(drawnNodes()).toContain('apex')
  })
})

describe('walking', () => {
  test('a press on a partner brings its sheet, and Back the one before', async () => {
    await openSheet('apex')
    choose('esa')
    expect(window.location.hash).toBe('#select=esa&arrange=sheet')
    expect(drawnNodes()).toContain('dorado')
    expect(details()).not.toBeInTheDocument()
    window.history.back()
    await waitFor(() => expect(drawnNodes()).toEqual(['apex', 'esa', 'nasa']))
  })

  test('a press on the words of a partner is a press on it', async () => {
    await openSheet('apex')
    fireEvent.click(await screen.findByText('The camera', { exact: false, selector: 'tspan' }))
    expect(window.location.hash).toBe('#select=esa&arrange=sheet')
  })

  test('a press on what the sheet is about opens its details beside it; Escape closes them first', async () => {
    const user = await openSheet('apex')
    choose('apex')
    expect(await detailsHeading()).toHaveTextContent('Apex Telescope')
    await user.keyboard('{Escape}')
    expect(details()).not.toBeInTheDocument()
    expect(window.location.hash).toBe('#select=apex&arrange=sheet')
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('')
  })

  test('arrow keys pass the partners, Enter opens one with its details', async () => {
    const user = await openSheet('apex')
    picture().focus()
    await user.keyboard('{ArrowRight}')
    expect(node('apex')).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(node('nasa')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(node('esa')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 2, name: 'European Space Agency' })).toHaveFocus()
    expect(window.location.hash).toBe('#select=esa&arrange=sheet')
  })

  test('from a partner agency right leads to its number, Home to the sheet, letters to a name', async () => {
    const user = await openSheet('nasa')
    picture().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(stop('number-esa')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(picture()).toHaveFocus()
    await user.keyboard('bor')
    expect(node('borealis')).toHaveFocus()
  })

  test('the details of the sheet can be closed by their button, and focus returns', async () => {
    const user = await openSheet('apex')
    await user.click(screen.getByRole('button', { name: 'Details' }))
    await detailsHeading()
    await user.click(screen.getByRole('button', { name: 'Close details' }))
    expect(screen.getByRole('button', { name: 'Details' })).toHaveFocus()
  })

  test('the details on a sheet lead back to the network too', async () => {
    const user = await openSheet('apex')
    await user.click(screen.getByRole('button', { name: 'Details' }))
    await user.click(within(await screen.findByRole('region', { name: 'Details' })).getByRole('button', { name: 'Show the whole network' }))
    expect(window.location.hash).toBe('#select=apex')
  })
})

test.each(['apex', 'nasa'])('no known accessibility fault on the sheet of %s', async (id) => {
  // axe asks a canvas for the look of icons; jsdom has none and would say so each time.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  await openSheet(id)
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id: fault, nodes }) => `${fault}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
