// Tests the dialogs: the link, its code and citations, and the help, opened by button and by key.
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { DATA_VERSION } from '../../src/dataset/version.ts'
import { writeCitations } from '../../src/ui/dialogs/citation.ts'
import { openPage } from './openPage.tsx'

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

describe('writeCitations', () => {
  test('both forms hold the link, the year and the version of the data', () => {
    for (const text of writeCitations('https://example.org/#scope=all', 2026)) {
      expect(text).toContain('https://example.org/#scope=all')
      expect(text).toContain('2026')
      expect(text).toContain(DATA_VERSION)
    }
  })
})
