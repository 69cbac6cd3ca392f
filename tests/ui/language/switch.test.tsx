// Tests the switch of language: in Help, at once, without losing what is on screen, and kept.
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { openPage } from '../openPage.tsx'

beforeAll(() => {
  // jsdom knows the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
  })
})

const chooseIn = async (user: ReturnType<typeof openPage>, help: string, language: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: help }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: language }))
}

test('the page speaks the chosen language and shows what it showed', async () => {
  const user = openPage({ hash: 'select=apex&at=500,400,1.5' })
  await screen.findByRole('heading', { level: 2 })
  const heading = screen.getAllByRole('heading', { level: 2 })[0]
  await chooseIn(user, 'Help', '한국어')
  expect(await screen.findByRole('dialog', { name: '도움말' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '한국어' })).toHaveFocus()
  expect(screen.getByRole('button', { name: '한국어' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('group', { name: '협력 네트워크', hidden: true })).toBeInTheDocument()
  // The same element, not one like it: nothing was taken down and put up again.
  expect(heading).toBeInTheDocument()
  expect(window.location.hash).toBe('#select=apex&at=500,400,1.5')
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ko', 'ltr'])
})

test('each language is named in itself, and said to be so', async () => {
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Help' }))
  const group = within(await screen.findByRole('group', { name: 'Language' }))
  expect(group.getAllByRole('button').map((one) => [one.textContent, one.lang])).toEqual([['English', 'en'], ['한국어', 'ko'], ['Français', 'fr'], ['Español', 'es']])
})

test('what was chosen is kept for the next visit', async () => {
  const user = openPage()
  await chooseIn(user, 'Help', 'Français')
  expect(await screen.findByRole('dialog', { name: 'Aide' })).toBeInTheDocument()
  expect(window.localStorage.getItem('shared-orbit:preferences')).toContain('"lang":"fr"')
})

test('a language in the address goes before the one that was kept, and changes with the choice', async () => {
  const user = openPage({ hash: 'lang=es' })
  await screen.findByRole('button', { name: 'Ayuda' })
  await chooseIn(user, 'Ayuda', 'English')
  expect(await screen.findByRole('dialog', { name: 'Help' })).toBeInTheDocument()
  expect(window.location.hash).toBe('#lang=en')
})

test('records stay in English, and say so to voices and in one sentence', async () => {
  openPage({ hash: 'select=apex&lang=fr' })
  expect(await screen.findByText('Les textes des fiches sont en anglais.')).toBeInTheDocument()
  expect((await screen.findByText('But')).nextElementSibling).toHaveAttribute('lang', 'en')
})

test('a language that is not there is named in the notice, and the page stays in English', () => {
  openPage({ hash: 'lang=tlh' })
  expect(screen.getByRole('status', { name: 'Notice' })).toHaveTextContent('lang=tlh')
})
