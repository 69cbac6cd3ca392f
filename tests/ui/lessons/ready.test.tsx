// "Ready for class?": what is found is said, and the faintest word that can be read sets the wall's colours and is kept.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
// Read beforehand, as the page loads it when it is asked for.
import '../../../src/ui/dialogs/lessons/LessonsDialog.tsx'
import { loadPreferences } from '../../../src/state/preferences.ts'
import { teachDialogs } from '../export/openExport.ts'
import { openPage } from '../openPage.tsx'

beforeAll(teachDialogs)

afterEach(() => {
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

test('each thing that could fail is named, and whether it would', async () => {
  const open = vi.fn<() => null>(() => null)
  vi.stubGlobal('open', open)
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Lessons' }))
  await user.click(await screen.findByText('Ready for class?'))
  await user.click(screen.getByRole('button', { name: 'Check now' }))
  const found = screen.getByRole('status', { name: 'What was found' })
  expect(await within(found).findAllByRole('listitem')).not.toHaveLength(0)
  expect(open).toHaveBeenCalledTimes(1)
  expect(found).toHaveTextContent('The browser blocks a second window')
  expect(found).toHaveTextContent('This browser does not keep the screen awake')
  expect(found).toHaveTextContent('This browser keeps no copy')
  // The lessons speak of the real dataset: over four missions none of their captions holds.
  expect(found).toHaveTextContent(/\d+ captions do not hold/u)
})

test('the faintest word that can be read sets colours and strokes, which are kept until they are forgotten', async () => {
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Lessons' }))
  await user.click(await screen.findByText('Ready for class?'))
  await user.click(screen.getByRole('radio', { name: '3: Jupiter' }))
  expect(window.location.hash).toBe('#profile=projector')
  await waitFor(() => expect(document.documentElement.dataset['room']).toBe('bright'))
  expect(screen.getByText(/Darker colours and thicker lines are set/u)).toBeInTheDocument()
  expect(loadPreferences().preferences.room).toBe(5)
  await user.click(screen.getByRole('radio', { name: '1: Saturn' }))
  expect(screen.getByText(/lower the blinds/u)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: '6: Venus' }))
  expect(window.location.hash).toBe('')
  await user.click(screen.getByRole('button', { name: 'Forget the room' }))
  expect(loadPreferences().preferences.room).toBeNull()
})
