// The page as a whole: where focus goes when details open and close, the colours, and that text from records stays text.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agency, dataset, mission, partner } from '../fixtures/build.ts'
import { choose, detailsHeading, node, notice, openPage, openWindow, picture, searchBox } from './openPage.tsx'

const theme = (): string | undefined => document.documentElement.dataset['theme']

describe('opening and closing details', () => {
  test('Escape closes details and returns focus to the search they were asked from', async () => {
    const user = openPage()
    await user.type(searchBox(), 'apex{Enter}')
    await detailsHeading()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
    expect(searchBox()).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  test('Escape closes details and returns focus to the node they were asked from', async () => {
    const user = openPage()
    picture().focus()
    await user.keyboard('apex{Enter}')
    expect(await detailsHeading()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(node('apex')).toHaveFocus()
  })

  test('closing by the button returns focus to the picture when nothing else asked for them', async () => {
    const user = openPage({ hash: 'select=apex' })
    await user.click(screen.getByRole('button', { name: 'Close details' }))
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
    expect(picture()).toHaveFocus()
  })

  test('details opened from an address do not take the focus', async () => {
    openPage({ hash: 'select=apex' })
    await screen.findByText('Apex looked at the sky for five years.')
    expect(document.body).toHaveFocus()
  })

  test('following a name inside the details by key takes focus to the new heading', async () => {
    const user = openPage({ hash: 'select=apex' })
    const name = await within(screen.getByRole('region', { name: 'Details' })).findByRole('button', { name: 'NASA' })
    name.focus()
    await user.keyboard('{Enter}')
    const heading = await screen.findByRole('heading', { level: 2, name: 'National Aeronautics and Space Administration' })
    expect(heading).toHaveFocus()
  })

  test('after a walk from record to record Escape still returns focus to the search', async () => {
    const user = openPage()
    await user.type(searchBox(), 'apex{Enter}')
    await user.click(await screen.findByRole('button', { name: 'NASA' }))
    await user.keyboard('{Escape}')
    expect(searchBox()).toHaveFocus()
  })

  test('a node that is chosen is marked as pressed, and no other', () => {
    openPage()
    choose('apex')
    expect(within(picture()).getAllByRole('button', { pressed: true })).toEqual([node('apex')])
  })

  test('the picture steps back behind what is chosen', () => {
    openPage({ hash: 'select=apex' })
    expect(node('apex').dataset['emphasis']).toBe('high')
    expect(node('nasa').dataset['emphasis']).toBe('near')
    expect(node('cygnus').dataset['emphasis']).toBe('low')
  })
})

describe('colours', () => {
  test('the button switches to dark, says so, and the device keeps it', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Switch to dark colours' }))
    expect(theme()).toBe('dark')
    expect(screen.getByRole('button', { name: 'Switch to light colours' })).toBeInTheDocument()
    expect(window.localStorage.getItem('shared-orbit:preferences')).toContain('"theme":"dark"')
  })

  test('a preference leaves the address alone', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Switch to dark colours' }))
    expect(window.location.hash).toBe('')
  })

  test('a theme in the address wins over the one kept, and the button then changes the address', async () => {
    window.localStorage.setItem('shared-orbit:preferences', '{"theme":"dark"}')
    const user = openPage({ hash: 'theme=light' })
    expect(theme()).toBe('light')
    await user.click(screen.getByRole('button', { name: 'Switch to dark colours' }))
    expect(window.location.hash).toBe('#theme=dark')
    expect(theme()).toBe('dark')
  })

  test('without a choice the page follows the system', () => {
    openWindow('(prefers-color-scheme: dark)')
    openPage()
    expect(theme()).toBeUndefined()
    expect(screen.getByRole('button', { name: 'Switch to light colours' })).toBeInTheDocument()
  })
})

describe('text from records', () => {
  const bold = '<b>x</b>'
  const trap = '<img src=x onerror=alert(1)>'
  const data = dataset(
    [agency('esa', { name: bold, summary: trap }), agency('nasa', { name: 'Plain' })],
    [mission('apex', [partner('esa', { contribution: trap }), partner('nasa')], { name: trap, label: bold, summary: bold })],
  )

  test('is shown as it is written in the details', async () => {
    openPage({ data, hash: 'select=apex' })
    const panel = screen.getByRole('region', { name: 'Details' })
    expect(await detailsHeading()).toHaveTextContent(trap)
    expect(await within(panel).findByText(bold, { selector: '.details-summary' })).toBeInTheDocument()
    expect(panel.querySelectorAll('b, img')).toHaveLength(0)
  })

  test('is shown as it is written in the picture', () => {
    openPage({ data })
    expect(node('esa')).toHaveAccessibleName(`${bold}, agency, 1 mission`)
    expect(picture().querySelector('[data-label="apex"]')).toHaveTextContent(bold)
    expect(picture().querySelectorAll('b, img')).toHaveLength(0)
  })

  test('is shown as it is written in the search', async () => {
    const user = openPage({ data })
    await user.type(searchBox(), 'onerror')
    expect(screen.getByRole('option')).toHaveTextContent(trap)
    await user.clear(searchBox())
    await user.type(searchBox(), '<i>none</i>')
    expect(screen.getByText('Nothing in this dataset is called “<i>none</i>”.')).toBeInTheDocument()
  })
})

test('the picture, the search and the filters are there with no notice', () => {
  openPage()
  expect(picture()).toBeInTheDocument()
  expect(searchBox()).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Filters' })).toBeInTheDocument()
  expect(notice()).toBeEmptyDOMElement()
})

test('the title of the window names what is chosen, so that tabs and bookmarks tell it', async () => {
  const user = openPage()
  expect(document.title).toBe('Shared Orbit: who works with whom in space')
  choose('apex')
  expect(document.title).toBe('Apex Telescope · Shared Orbit')
  await user.keyboard('{Escape}')
  expect(document.title).toBe('Shared Orbit: who works with whom in space')
})
