// Undo and Redo on the page: by button and by key, with focus that never gets lost, and left to the text where one types.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
// Read beforehand, as the page loads it when it stands.
import '../../../src/ui/page/UndoRedo.tsx'
import { choose, openPage, searchBox, shown } from '../openPage.tsx'

const undo = (): HTMLElement => screen.getByRole('button', { name: 'Undo' })
const redo = (): HTMLElement => screen.getByRole('button', { name: 'Redo' })

test('both are off while there is nothing to undo or redo', async () => {
  openPage()
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeDisabled()
  expect(redo()).toBeDisabled()
})

test('Undo takes the last step back and Redo gives it again', async () => {
  const user = openPage()
  const before = shown()
  await user.click(screen.getByRole('radio', { name: /^All/u }))
  const after = shown()
  await waitFor(() => expect(undo()).toBeEnabled())
  await user.click(undo())
  await waitFor(() => expect(shown()).toBe(before))
  await waitFor(() => expect(redo()).toHaveFocus())
  expect(undo()).toBeDisabled()
  await user.click(redo())
  await waitFor(() => expect(shown()).toBe(after))
  expect(window.location.hash).toBe('#scope=all')
})

test.each([
  ['{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'],
  ['{Meta>}z{/Meta}', '{Control>}y{/Control}'],
])('%s undoes and %s redoes', async (back, forth) => {
  const user = openPage()
  choose('apex')
  await waitFor(() => expect(undo()).toBeEnabled())
  await user.keyboard(back)
  await waitFor(() => expect(redo()).toBeEnabled())
  expect(window.location.hash).toBe('')
  await user.keyboard(forth)
  await waitFor(() => expect(window.location.hash).toBe('#select=apex'))
})

test('while typing the keys belong to the text', async () => {
  const user = openPage()
  choose('apex')
  await waitFor(() => expect(undo()).toBeEnabled())
  await user.click(searchBox())
  await user.keyboard('{Control>}z{/Control}')
  expect(undo()).toBeEnabled()
  expect(window.location.hash).toBe('#select=apex')
})
