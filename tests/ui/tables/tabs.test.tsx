// The tabs that exchange the views, by pointer and by key.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage, picture } from '../openPage.tsx'
import { openTable } from './openTable.ts'

describe('the tabs', () => {
  test('name the views; the one that is shown is selected and is the one Tab stop', () => {
    openPage()
    const tabs = within(screen.getByRole('tablist', { name: 'View' })).getAllByRole('tab')
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Network', 'Agencies', 'Matrix', 'Table'])
    expect(tabs.filter((tab) => tab.tabIndex === 0).map((tab) => tab.textContent)).toEqual(['Network'])
    expect(screen.getByRole('tab', { name: 'Network', selected: true })).toBeInTheDocument()
  })

  test('a press on Table puts the table in the place of the picture, and the address says so', async () => {
    const user = openPage()
    await user.click(screen.getByRole('tab', { name: 'Table' }))
    expect(await screen.findByRole('table', { name: 'Partnerships' })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Partnership network' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument()
    expect(window.location.hash).toBe('#view=table')
  })

  test('arrow keys, Home and End go from tab to tab and show what they name', async () => {
    const user = openPage()
    screen.getByRole('tab', { name: 'Network' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('tab', { name: 'Table', selected: true })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Network', selected: true })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('tab', { name: 'Table', selected: true })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(picture()).toBeInTheDocument()
  })

  test('what they exchange is a panel named by the tab', async () => {
    await openTable()
    const tab = screen.getByRole('tab', { name: 'Table' })
    const panel = screen.getByRole('tabpanel', { name: 'Table' })
    expect(tab).toHaveAttribute('aria-controls', panel.id)
    expect(within(screen.getByRole('main')).getByRole('tabpanel')).toBe(panel)
  })

  test('Back returns to the picture', async () => {
    const user = openPage()
    await user.click(screen.getByRole('tab', { name: 'Table' }))
    await screen.findByRole('table', { name: 'Partnerships' })
    window.history.back()
    expect(await screen.findByRole('group', { name: 'Partnership network' })).toBeInTheDocument()
  })
})
