// What the page says when an address or the settings of this device were not understood, and that the rest works.
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { notice, openPage, shown } from './openPage.tsx'

const everything = '4 missions, 4 agencies, 10 partnerships'

test('an address that is understood whole gives no notice', () => {
  openPage({ hash: 'category=services' })
  expect(notice()).toBeEmptyDOMElement()
})

test('an unknown key is named, and the view is the default one', () => {
  openPage({ hash: 'foo=bar' })
  expect(notice()).toHaveTextContent('“foo=bar”')
  expect(shown()).toBe(everything)
})

test('an unknown value is named while what is understood is kept', () => {
  openPage({ hash: 'category=services,cheese&select=nobody' })
  expect(notice()).toHaveTextContent('“category=cheese”')
  expect(notice()).toHaveTextContent('“select=nobody”')
  expect(shown()).toBe('1 mission, 3 agencies, 3 partnerships')
})

test('a long foreign part is quoted in short', () => {
  openPage({ hash: `foo=${'x'.repeat(5000)}` })
  expect(notice().textContent.length).toBeLessThan(250)
  expect(notice()).toHaveTextContent('xxx…”')
})

test('of many foreign parts only some are named, and the number of the others', () => {
  openPage({ hash: Array.from({ length: 30 }, (_, index) => `k${index}=1`).join('&') })
  expect(notice()).toHaveTextContent('26 more')
})

test('what is not a valid escape is shown as it was written', () => {
  openPage({ hash: '%E0%A4%A' })
  expect(notice()).toHaveTextContent('“%E0%A4%A”')
})

test('markup in an address is shown as text', () => {
  openPage({ hash: `foo=${encodeURIComponent('<img src=x>')}` })
  expect(notice()).toHaveTextContent('<img src=x>')
  expect(notice().querySelector('img')).toBeNull()
})

test('Dismiss empties the notice', async () => {
  const user = openPage({ hash: 'foo=bar' })
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(notice()).toBeEmptyDOMElement()
  expect(shown()).toBe(everything)
})

test('a new address with a foreign part is named even after Dismiss', async () => {
  const user = openPage({ hash: 'foo=bar' })
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  window.location.hash = 'other=1'
  await waitFor(() => expect(notice()).toHaveTextContent('“other=1”'))
})

test('the notice goes when the address is put right', async () => {
  openPage({ hash: 'foo=bar' })
  window.location.hash = 'category=services'
  await waitFor(() => expect(notice()).toBeEmptyDOMElement())
  expect(shown()).toBe('1 mission, 3 agencies, 3 partnerships')
})

test.each(['{', '[]', '"dark"', '{"theme":"purple"}', '{"reading":7}'])('damaged settings are set aside with a notice: %s', (stored) => {
  window.localStorage.setItem('shared-orbit:preferences', stored)
  openPage()
  expect(notice()).toHaveTextContent('The settings kept on this device were damaged and have been set aside.')
  expect(shown()).toBe(everything)
})

test('settings that are whole give no notice', () => {
  window.localStorage.setItem('shared-orbit:preferences', '{"theme":"dark","reading":"simple"}')
  openPage()
  expect(notice()).toBeEmptyDOMElement()
})

test('Dismiss puts away what was damaged too', async () => {
  window.localStorage.setItem('shared-orbit:preferences', '{')
  const user = openPage({ hash: 'foo=bar' })
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(notice()).toBeEmptyDOMElement()
})

test('a device that refuses to keep anything still shows the page, without a notice', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  openPage()
  expect(shown()).toBe(everything)
  expect(notice()).toBeEmptyDOMElement()
})
