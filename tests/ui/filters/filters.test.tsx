// Filters: what a checkbox is called, what choosing it leaves, and how one gets everything back.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, drawnNodes, openPage, openWindow, shown } from '../openPage.tsx'

const filters = () => within(screen.getByRole('region', { name: 'Filters' }))

const hiddenBy = () => within(screen.getByRole('region', { name: 'Hidden by' }))

const check = (name: string): HTMLElement => filters().getByRole('checkbox', { name })

test('a checkbox is named by its value and by how many missions have it', () => {
  openPage()
  expect(check('Astronomy 2')).not.toBeChecked()
  expect(check('Services 1')).toBeInTheDocument()
  expect(check('East Asia 2')).toBeInTheDocument()
})

test('a value that no mission has is not offered', () => {
  openPage()
  expect(filters().queryByRole('checkbox', { name: /^Agreements/u })).not.toBeInTheDocument()
})

test('choosing a subject leaves its missions and their agencies', async () => {
  const user = openPage()
  expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
  await user.click(check('Services 1'))
  expect(shown()).toBe('1 mission, 3 agencies, 3 partnerships')
  expect(drawnNodes()).toEqual(['dorado', 'esa', 'isro', 'nasa'])
})

test('two values of one facet widen the choice', async () => {
  const user = openPage()
  await user.click(check('Services 1'))
  await user.click(check('Earth 1'))
  expect(shown()).toBe('2 missions, 4 agencies, 5 partnerships')
})

test('values of two facets narrow the choice', async () => {
  const user = openPage({ hash: 'category=astronomy' })
  await user.click(check('East Asia 1'))
  expect(drawnNodes()).toEqual(['borealis', 'esa', 'jaxa', 'nasa'])
})

test('a choice in one facet changes the counts of the others and not its own', async () => {
  const user = openPage()
  await user.click(check('Astronomy 2'))
  expect(check('Astronomy 2')).toBeChecked()
  expect(check('Services 1')).toBeInTheDocument()
  expect(check('East Asia 1')).toBeInTheDocument()
})

test('a chosen value that now leaves nothing stays there to be let go', () => {
  openPage({ hash: 'category=services&region=east-asia' })
  expect(check('Services 0')).toBeChecked()
  expect(screen.getByText('No mission matches all of these choices.')).toBeInTheDocument()
  expect(shown()).toBe('0 missions, 0 agencies, 0 partnerships')
})

test('the address says what is chosen', async () => {
  const user = openPage()
  await user.click(check('Astronomy 2'))
  await user.click(check('Services 1'))
  expect(window.location.hash).toBe('#category=astronomy,services')
})

test('nothing is hidden at first, so nothing says it is', () => {
  openPage()
  expect(screen.queryByRole('region', { name: 'Hidden by' })).not.toBeInTheDocument()
})

test('each active filter is a button that removes it alone', async () => {
  const user = openPage({ hash: 'category=astronomy,services&region=europe' })
  await user.click(hiddenBy().getByRole('button', { name: 'Remove Subject: Astronomy and Services' }))
  expect(window.location.hash).toBe('#region=europe')
  expect(hiddenBy().getByRole('button', { name: 'Remove Region of a partner: Europe' })).toBeInTheDocument()
})

test('years are named and removed like any filter', async () => {
  const user = openPage({ hash: 'years=2003-2009' })
  expect(drawnNodes()).toEqual(['cygnus', 'isro', 'jaxa'])
  await user.click(hiddenBy().getByRole('button', { name: 'Remove Years: 2003–2009' }))
  expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
})

test('a long choice is shortened to two names and a number', () => {
  openPage({ hash: 'region=europe,east-asia,south-asia,north-america' })
  expect(hiddenBy().getByRole('button', { name: /Europe, East Asia and 2 more/u })).toBeInTheDocument()
})

test('Clear all brings everything back', async () => {
  const user = openPage({ hash: 'category=services&region=europe&agency=esa&years=1957-2026' })
  await user.click(hiddenBy().getByRole('button', { name: 'Clear all' }))
  expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
  expect(window.location.hash).toBe('')
  expect(screen.queryByRole('region', { name: 'Hidden by' })).not.toBeInTheDocument()
})

test('Clear all keeps the selection and the scope', async () => {
  const user = openPage({ hash: 'scope=all&category=services&select=dorado' })
  await user.click(hiddenBy().getByRole('button', { name: 'Clear all' }))
  expect(window.location.hash).toBe('#scope=all&select=dorado')
})

test('two agencies can be asked for together', async () => {
  const user = openPage({ hash: 'agency=esa,jaxa' })
  await user.click(hiddenBy().getByRole('button', { name: 'any of them' }))
  expect(hiddenBy().getByRole('button', { name: 'all of them' })).toHaveAttribute('aria-pressed', 'true')
  expect(drawnNodes()).toEqual(['borealis', 'esa', 'jaxa', 'nasa'])
})

test('the scopes say how many missions each has, and All shows them', async () => {
  const user = openPage()
  expect(screen.getByRole('radio', { name: 'Highlights 4' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'All 5' }))
  expect(shown()).toBe('5 missions, 4 agencies, 12 partnerships')
  expect(window.location.hash).toBe('#scope=all')
})

test('what is shown is one lasting element that says nothing new on a selection or another theme', async () => {
  const user = openPage()
  const status = screen.getByRole('status', { name: 'Shown' })
  const before = status.textContent
  await user.click(screen.getByRole('button', { name: /colours/u }))
  choose('apex')
  expect(screen.getByRole('status', { name: 'Shown' })).toBe(status)
  expect(status).toHaveTextContent(before)
})

test('Back undoes a filter', async () => {
  const user = openPage()
  await user.click(check('Services 1'))
  window.history.back()
  await waitFor(() => expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships'))
  expect(check('Services 1')).not.toBeChecked()
})

test('in a narrow window the filters wait behind a button', async () => {
  openWindow('(max-width: 960px)')
  const user = openPage()
  expect(screen.queryByRole('region', { name: 'Filters' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  expect(filters().getByRole('button', { name: 'Close filters' })).toHaveFocus()
})

test('in a narrow window the button that closes the filters says how many missions are left', async () => {
  openWindow('(max-width: 960px)')
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  await user.click(check('Services 1'))
  await user.click(filters().getByRole('button', { name: 'Show 1 mission' }))
  expect(screen.queryByRole('region', { name: 'Filters' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus()
})

test('in a narrow window Escape closes the filters and returns to their button', async () => {
  openWindow('(max-width: 960px)')
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Filters' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus()
})

test('the rest of a focus comes back as faint context that nobody meets or counts', async () => {
  const user = openPage({ hash: 'focus=isro' })
  const before = screen.getByRole('status', { name: 'Shown' }).textContent
  const count = () => document.querySelectorAll('[data-node], [data-link]').length
  const marks = count()
  const choice = screen.getByRole('button', { name: 'the rest, faint' })
  expect(choice).toHaveAttribute('aria-pressed', 'false')
  await user.click(choice)
  expect(choice).toHaveAttribute('aria-pressed', 'true')
  expect(window.location.hash).toBe('#focus=isro&rest=faint')
  await waitFor(() => expect(document.querySelector('.faint-rest .faint-dots')?.getAttribute('d')).toMatch(/^M/u))
  expect(document.querySelector('.faint-rest')).toHaveAttribute('aria-hidden', 'true')
  expect(count()).toBe(marks)
  expect(screen.getByRole('status', { name: 'Shown' })).toHaveTextContent(before ?? '')
  await user.click(choice)
  expect(document.querySelector('.faint-rest')).toBe(null)
})
