// The list of one's own lessons, foreign ones, damaged ones, and those that an address names and nobody has.
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { forgetTour, getOwnTours, keepTour } from '../../../src/state/own/ownStore.ts'
import { packTour } from '../../../src/state/own/packTour.ts'
import { writeTour } from '../../../src/dataset/own/writeTour.ts'
import { ownTour } from '../../fixtures/tours/own.ts'
import { catchFiles } from '../export/openExport.ts'
import { notice, openPage } from '../openPage.tsx'
import { lessons, makeLesson, openLessons } from './openOwn.ts'

afterEach(() => {
  for (const { tour } of getOwnTours().tours) forgetTour(tour.id)
})

const rows = (): readonly (string | null)[] => within(lessons()).queryAllByRole('heading', { level: 3 }).slice(1).map((one) => one.textContent)

const openFile = async (user: Awaited<ReturnType<typeof openLessons>>, name: string, text: string): Promise<HTMLElement> => {
  const input = lessons().querySelector<HTMLInputElement>('input[type="file"]')!
  await user.upload(input, new File([text], name, { type: 'application/json' }))
  const told = within(lessons()).getByRole('status', { name: 'Open a file' })
  await waitFor(() => expect(told).not.toBeEmptyDOMElement())
  return told
}

test('a lesson is saved as a file that opens again, shared as a link, deleted and brought back', async () => {
  keepTour(ownTour(), 'here')
  const files = catchFiles()
  const user = await openLessons()
  await user.click(screen.getByRole('button', { name: 'Save “Mine” as a file' }))
  expect(files[0]?.name).toBe('shared-orbit-lesson-mine-2026-11-25.json')
  expect(new TextDecoder().decode(await files[0]?.file.arrayBuffer())).toBe(writeTour(ownTour()))
  await user.click(screen.getByRole('button', { name: 'Share “Mine”' }))
  const link = await within(lessons()).findByRole<HTMLTextAreaElement>('textbox', { name: 'Link that holds the whole lesson' })
  expect(link.value).toContain(`#lesson=${await packTour(ownTour())}&scene=1&present=1`)
  await user.click(screen.getByRole('button', { name: 'Delete “Mine”' }))
  expect([rows(), getOwnTours().tours]).toEqual([[], []])
  expect(within(lessons()).getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.click(within(lessons()).getByRole('button', { name: 'Undo' }))
  expect([rows(), getOwnTours().tours[0]?.tour]).toEqual([['Mine'], ownTour()])
})

test('a file is opened, said, and what it has too much is named', async () => {
  const user = await openLessons()
  const told = await openFile(user, 'a.json', JSON.stringify({ ...ownTour(), evil: '<script>' }))
  expect(told).toHaveTextContent('“Mine” was opened: 1 scene.Left out of it:evil: found "<script>", expected no such key: it was left out')
  expect(rows()).toEqual(['Mine'])
  await openFile(user, 'a.json', JSON.stringify(ownTour()))
  await waitFor(() => expect(told).toHaveTextContent('“Mine” is here already.'))
})

test('a file that is none says where, what was found and what was expected', async () => {
  const user = await openLessons()
  const told = await openFile(user, '<b>x</b>.json', '{"title":"T","scenes":[{"caption":7}]}')
  expect(told).toHaveTextContent('<b>x</b>.json cannot be opened as a lesson:scenes[0].caption: found 7, expected plain text of at most 200 characters')
  expect(rows()).toEqual([])
})

test('one of our own lessons is copied with what proves it', async () => {
  const user = await openLessons()
  await makeLesson(user, 'A copy of “How to read this picture”')
  const [{ tour } = { tour: ownTour() }] = getOwnTours().tours
  expect(tour.title).toBe('How to read this picture (copy)')
  expect(tour.scenes.some(({ claim }) => claim !== undefined)).toBe(true)
})

test('a damaged lesson is told, set aside, and deleted only when asked', async () => {
  window.localStorage.setItem('shared-orbit:tour:own-x', '{"from":"here","tour":{"id":"own-x","scenes":[]}}')
  const user = await openLessons()
  await waitFor(() => expect(notice()).toHaveTextContent('A lesson kept on this device could not be read and has been set aside.'))
  expect(window.location.hash).toBe('')
  expect(lessons()).toHaveTextContent('A stored lesson could not be read (own-x)')
  expect(lessons()).toHaveTextContent('title: found –')
  await user.click(within(lessons()).getByRole('button', { name: 'Delete it' }))
  expect(window.localStorage.getItem('shared-orbit:tour:own-x')).toBeNull()
})

test.each([
  ['tour=own-nobody-has&scene=2', '“own-nobody-has”, which this device does not keep'],
  ['lesson=1AAAAAAAAAAAA', 'The lesson in this link is damaged and was left out.'],
])('an address with %s says so, and shows the default view', async (hash, said) => {
  openPage({ hash })
  await waitFor(() => expect(notice()).toHaveTextContent(said))
  expect(window.location.hash).toBe('')
})

test('a foreign lesson says that it is none of ours, what no longer holds and what is not known, and is kept when asked', async () => {
  const tour = ownTour({ caption: '<b>{n}</b> missions', emphasis: ['nasa', 'ghost'], claim: { ask: 'count', of: 'missions', answer: 77 } })
  const user = openPage({ hash: `lesson=${await packTour(tour)}&scene=1&present=1` })
  const banner = await screen.findByRole('group', { name: 'About this lesson' })
  const wall = screen.getByRole('region', { name: 'Scene' })
  expect(banner).toHaveTextContent('Not a lesson of Shared Orbit: someone made it, and we have not looked at it. The caption of scene 1 no longer holds. Not known here, and left out: ghost.')
  expect(within(wall).getByRole('heading', { level: 1 })).toHaveTextContent('<b>5</b> missions')
  expect(wall).toHaveTextContent('No longer holds in this data')
  expect(getOwnTours().tours).toEqual([])
  await user.click(within(banner).getByRole('button', { name: 'Keep it in your lessons' }))
  await within(banner).findByText('Kept in your lessons.')
  expect(getOwnTours().tours[0]).toEqual({ tour, from: 'file', isKept: true })
  await user.click(within(banner).getByRole('button', { name: 'Dismiss' }))
  expect(within(wall).queryByRole('group', { name: 'About this lesson' })).not.toBeInTheDocument()
})
