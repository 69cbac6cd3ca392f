// Tests the dialogs: the link, its code and citations, and the help, opened by button and by key.
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPreferences } from '../../src/state/preferences.ts'
import { detailsHeading, openPage, picture, searchBox } from './openPage.tsx'

beforeAll(() => {
  // jsdom knows the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
})

describe('Share', () => {
  test('the link is the address of exactly this view', async () => {
    const user = openPage({ hash: 'scope=all&category=moon' })
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const dialog = await screen.findByRole('dialog', { name: 'Share' })
    expect(within(dialog).getByRole('textbox', { name: 'Link to exactly this view' })).toHaveValue(window.location.href)
  })

  test('the code carries a text for those who cannot see it', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(await screen.findByRole('img', { name: /Code with the link/u })).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg/u))
  })

  test('a view without an open panel offers no second link', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await screen.findByRole('dialog', { name: 'Share' })
    expect(screen.queryByRole('textbox', { name: 'The same without the open panel' })).not.toBeInTheDocument()
  })
})

describe('Help', () => {
  test('the question mark opens it, and its button closes it', async () => {
    const user = openPage()
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Help' })
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog', { name: 'Help' })).not.toBeInTheDocument()
  })

  test('typing a question mark into the search is typing', async () => {
    const user = openPage()
    await user.type(screen.getByRole('combobox', { name: 'Search agencies and missions' }), '?')
    expect(screen.queryByRole('dialog', { name: 'Help' })).not.toBeInTheDocument()
  })
})

describe('single keys', () => {
  const setting = (): HTMLElement => screen.getByRole('checkbox', { name: 'Letters, digits and signs act as keys' })

  test('are switched off in Help, do nothing then, and stay off after a reload', async () => {
    const user = openPage()
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Help' })
    await user.click(setting())
    expect(setting()).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(loadPreferences().preferences.keys).toBe('off')
    const before = window.location.hash
    for (const start of [document.body, picture()]) {
      start.focus()
      await user.keyboard('/?abcdefghijklmnopqrstuvwxyzABCXYZ0123456789+-=.')
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
      expect(searchBox()).not.toHaveFocus()
    }
    expect(picture()).toHaveFocus()
    expect(window.location.hash).toBe(before)
  })

  test('leave arrows, Enter and typing as they are', async () => {
    window.localStorage.setItem('shared-orbit:preferences', '{"keys":"off"}')
    const user = openPage()
    picture().focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(await detailsHeading()).toHaveFocus()
    await user.type(searchBox(), 'nasa')
    expect(searchBox()).toHaveValue('nasa')
    expect(screen.getAllByRole('option').length).toBeGreaterThan(0)
  })

  test('go black and white no more while presenting', async () => {
    window.localStorage.setItem('shared-orbit:preferences', '{"keys":"off"}')
    const user = openPage({ hash: 'present=1' })
    await screen.findByRole('region', { name: 'Scene' })
    await user.keyboard('bw.')
    expect(document.querySelector('.scene-blank')).toBeNull()
    await user.keyboard('{PageDown}')
    expect(window.location.hash).toMatch(/select=/u)
  })

  test('act when they are not switched off', async () => {
    const user = openPage()
    await user.keyboard('/')
    expect(searchBox()).toHaveFocus()
  })
})
