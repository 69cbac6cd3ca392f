// The editor of one's own lessons beside the live picture: scenes from views, words, light, order, and the way back from each change.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { forgetTour, getOwnTours } from '../../../src/state/own/ownStore.ts'
import { choose, node } from '../openPage.tsx'
import { editor, makeLesson, openLessons, scenes } from './openOwn.ts'

const kept = () => getOwnTours().tours[0]?.tour

afterEach(() => {
  for (const { tour } of getOwnTours().tours) forgetTour(tour.id)
})

test('a view becomes a scene by ids, with words of its own, and is kept with every letter', async () => {
  const user = await openLessons({ hash: 'category=earth&theme=dark&at=1,2,3' })
  const panel = await makeLesson(user, 'A blank lesson')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(within(panel).getByRole('heading', { level: 2 })).toHaveFocus()
  await user.click(within(panel).getByRole('button', { name: 'Add scene' }))
  const caption = within(panel).getByRole('textbox', { name: 'Caption' })
  await user.clear(caption)
  await user.type(caption, 'Two shared one')
  await user.type(within(panel).getByRole('textbox', { name: 'Notes for yourself' }), 'Ask{Enter}why')
  expect(panel).toHaveTextContent('14 of 84 characters · 3 of 14 words')
  expect(panel).toHaveTextContent('Not checked: the caption is your statement.')
  expect(kept()?.scenes).toMatchObject([{ id: 's1', caption: 'Two shared one', notes: 'Ask\nwhy', view: { category: 'earth' }, emphasis: [] }])
})

test('what a caption is about is pressed in the picture, lit, and let go of', async () => {
  const user = await openLessons()
  const panel = await makeLesson(user, 'A blank lesson')
  await user.click(within(panel).getByRole('button', { name: 'Add scene' }))
  choose('apex')
  // The picture stays live; the editor stays where it is.
  expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
  await user.click(within(panel).getByRole('button', { name: /^Light Apex/u }))
  expect(kept()?.scenes[0]?.emphasis).toEqual(['apex'])
  await waitFor(() => expect(node('apex')).toHaveAttribute('data-emphasis', 'high'))
  expect(node('nasa')).toHaveAttribute('data-emphasis', 'low')
  expect(panel).toHaveTextContent('1 of 20 nodes stand out · 1 of 12 large names')
  await user.click(within(panel).getByRole('button', { name: /^No longer light Apex/u }))
  expect(kept()?.scenes[0]?.emphasis).toEqual([])
})

test('scenes are moved, doubled and deleted by key and button, and every change is undone', async () => {
  const user = await openLessons({ hash: 'select=nasa' })
  const panel = await makeLesson(user, 'Tour of NASA')
  const before = await scenes()
  expect(before.length).toBeGreaterThan(2)
  await user.click(within(panel).getByRole('button', { name: /^1\. / }))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  const [first, second, ...others] = before.map((one) => one?.slice(3))
  const now = async () => (await scenes()).map((one) => one?.slice(3))
  expect(await now()).toEqual([second, first, ...others])
  expect(within(panel).getByRole('button', { name: /^2\. / })).toHaveFocus()
  await user.click(within(panel).getByRole('button', { name: 'Move scene 2 up' }))
  expect(await now()).toEqual([first, second, ...others])
  await user.click(within(panel).getByRole('button', { name: 'Duplicate scene 1' }))
  expect(await now()).toEqual([first, first, second, ...others])
  await user.keyboard('{Delete}')
  expect(await now()).toEqual([first, second, ...others])
  expect(within(panel).getByRole('status', { name: 'Scenes' })).toHaveTextContent('Scene 2 was deleted. Undo brings it back.')
  for (let count = 0; count < 4; count += 1) await user.click(within(panel).getByRole('button', { name: 'Undo in the lesson' }))
  expect(await scenes()).toEqual(before)
  expect(within(panel).getByRole('button', { name: 'Undo in the lesson' })).toBeDisabled()
  await user.click(within(panel).getByRole('button', { name: 'Redo in the lesson' }))
  expect(await now()).toEqual([second, first, ...others])
})

test('a caption whose check fills numbers reads as on the wall, and without the check keeps what it says', async () => {
  const user = await openLessons({ hash: 'select=nasa' })
  const panel = await makeLesson(user, 'Tour of NASA')
  expect(within(panel).getByRole('textbox', { name: 'Caption' })).toHaveValue('NASA: {n} missions with partners')
  expect(panel).toHaveTextContent('On the wall: NASA: 4 missions with partners')
  expect(panel).toHaveTextContent('Its check holds')
  await user.click(within(panel).getByRole('button', { name: 'Remove the check' }))
  expect(within(panel).getByRole('textbox', { name: 'Caption' })).toHaveValue('NASA: 4 missions with partners')
  expect(kept()?.scenes[0]).not.toHaveProperty('claim')
})

test('a preview stands on the wall like any lesson, and comes back to the editor with its way back', async () => {
  const user = await openLessons({ hash: 'select=nasa' })
  const panel = await makeLesson(user, 'Tour of NASA')
  await user.click(within(panel).getByRole('button', { name: 'Duplicate scene 1' }))
  await user.click(within(panel).getByRole('button', { name: 'Preview' }))
  await screen.findByRole('heading', { level: 1, name: 'NASA: 4 missions with partners' })
  const wall = screen.getByRole('region', { name: 'Scene' })
  expect(wall).toHaveTextContent('Own lesson · Source: Shared Orbit dataset')
  expect(within(wall).queryByRole('group', { name: 'About this lesson' })).not.toBeInTheDocument()
  await user.click(within(wall).getByRole('button', { name: 'Exit presentation' }))
  await user.click(within(await editor()).getByRole('button', { name: 'Undo in the lesson' }))
  expect((await scenes()).filter((one) => one?.includes('NASA: 4 missions'))).toHaveLength(1)
})

test('Escape leads out of the editor, and the lesson is kept', async () => {
  const user = await openLessons()
  await makeLesson(user, 'Then and now')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Lesson editor' })).not.toBeInTheDocument()
  expect(kept()?.title).toBe('Then and now')
})

test('a browser that refuses says so, and the lesson can still be made', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const user = await openLessons()
  const panel = await makeLesson(user, 'A blank lesson')
  await user.click(within(panel).getByRole('button', { name: 'Add scene' }))
  expect(within(panel).getByRole('alert')).toHaveTextContent('This browser does not keep it: save it as a file before you close the page.')
  expect(kept()?.scenes).toHaveLength(1)
})
