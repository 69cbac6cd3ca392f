// Agencies or missions side by side: reached from the details, each number opening its list, in the address.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
// Read beforehand, as the page loads it when it is first asked for.
import '../../../src/ui/dialogs/compare/CompareDialog.tsx'
import { teachDialogs } from '../export/openExport.ts'
import { notice, openPage } from '../openPage.tsx'

beforeAll(teachDialogs)

const dialog = async () => within(await screen.findByRole('dialog', { name: 'Compare' }))

const row = async (name: string): Promise<readonly string[]> => (await dialog()).getAllByRole('row').filter((one) => within(one).queryByRole('rowheader', { name }) !== null).flatMap((one) => within(one).getAllByRole('cell').map((cell) => cell.textContent ?? ''))

test('the details ask with what to compare, and any name answers', async () => {
  const user = openPage({ hash: 'select=nasa' })
  await user.click(await screen.findByRole('button', { name: 'Compare with…' }))
  await user.type((await dialog()).getByRole('searchbox', { name: 'Compare it with which agency?' }), 'european')
  await user.click((await dialog()).getByRole('button', { name: 'ESA · European Space Agency' }))
  expect((await dialog()).getAllByRole('columnheader').map((one) => within(one).getAllByRole('button')[0]?.textContent)).toEqual(['NASA', 'ESA'])
  expect(window.location.hash).toBe('#select=nasa&compare=nasa,esa')
})

test('only what is of the same kind is offered', async () => {
  const user = openPage({ hash: 'compare=apex' })
  await user.type((await dialog()).getByRole('searchbox', { name: 'Compare it with which mission?' }), 'nasa')
  expect((await dialog()).getByText('Nothing of its kind is called “nasa”.')).toBeInTheDocument()
  await user.clear((await dialog()).getByRole('searchbox'))
  await user.type((await dialog()).getByRole('searchbox'), 'borealis{Enter}')
  expect(window.location.hash).toBe('#compare=apex,borealis')
})

test('agencies: what they share, their roles, years and destinations', async () => {
  const user = openPage({ hash: 'scope=all&compare=nasa,esa,isro' })
  expect((await dialog()).getByText('All three share no mission')).toBeInTheDocument()
  expect(await row('Missions')).toEqual(['4', '3', '2'])
  expect(await row('Years')).toEqual(['1990–2026', '1990–2026', '2003–2016'])
  expect(await row('Lead')).toEqual(['2', '1', '1'])
  expect(await row('Paid contractor')).toEqual(['none', 'none', '1'])
  expect(await row('Earth orbit')).toEqual(['4', '3', '2'])
  await user.click((await dialog()).getByRole('button', { name: 'NASA and ESA share 3 missions' }))
  expect(window.location.hash).toBe('#scope=all&select=esa~nasa')
})

test('a number opens the list that it counts, and a name in it the picture', async () => {
  const user = openPage({ hash: 'compare=esa,nasa' })
  const cell = (await dialog()).getAllByRole('row').find((one) => within(one).queryByRole('rowheader', { name: 'Missions' }) !== null) as HTMLElement
  await user.click(within(cell).getAllByText('3')[0] as HTMLElement)
  const names = await within(cell).findAllByRole('listitem')
  expect(names.map((one) => one.textContent)).toEqual(['Apex Telescope', 'Borealis', 'Dorado'])
  await user.click(within(cell).getByRole('button', { name: 'Apex Telescope' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Apex Telescope' })).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('missions: who takes part in more than one, and as what', async () => {
  openPage({ hash: 'compare=apex,dorado' })
  expect((await dialog()).getByRole('rowheader', { name: '2 agencies take part in more than one' })).toBeInTheDocument()
  expect(await row('NASA')).toEqual(['Lead', 'Instrument'])
  expect(await row('ISRO')).toEqual(['no part', 'Paid contractor'])
  expect(await row('Subject')).toEqual([' Astronomy', ' Services'])
})

test('one is removed, and closing takes all away', async () => {
  const user = openPage({ hash: 'compare=nasa,esa,isro' })
  await user.click((await dialog()).getByRole('button', { name: 'Remove ESA' }))
  expect(window.location.hash).toBe('#compare=nasa,isro')
  await user.click((await dialog()).getByRole('button', { name: 'Close' }))
  expect(window.location.hash).toBe('')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('two agencies are laid side by side from what they share', async () => {
  const user = openPage({ hash: 'select=esa~nasa' })
  await user.click(await screen.findByRole('button', { name: 'Compare the two' }))
  await dialog()
  expect(window.location.hash).toBe('#select=esa~nasa&compare=esa,nasa')
})

test('Back takes it away and leaves the focus on the page', async () => {
  openPage({ hash: 'compare=nasa,esa' })
  await dialog()
  window.location.hash = ''
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() => expect(document.body).not.toHaveFocus())
})

test('a name that is not known is named in the notice, and the others are compared', async () => {
  openPage({ hash: 'compare=nasa,ghost,esa' })
  expect((await dialog()).getAllByRole('columnheader')).toHaveLength(2)
  expect(notice()).toHaveTextContent('“compare=ghost”')
})

test('while presenting the picture is alone', () => {
  openPage({ hash: 'compare=nasa,esa&present=1' })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
