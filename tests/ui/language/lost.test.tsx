// Tests what the page says when a language does not arrive.
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openPage } from '../openPage.tsx'

vi.mock('../../../src/i18n/languages/loadLanguage.ts', async (importOriginal) => ({ ...(await importOriginal<object>()), fetchLanguage: () => Promise.reject(new Error('lost')) }))

test('the page stays in the language it has, and says what to do', async () => {
  openPage({ hash: 'lang=es' })
  expect(await screen.findByText('This language could not be loaded. Load the page again to try once more.')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
})
