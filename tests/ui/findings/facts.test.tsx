// The facts of the present view: reached by a button beside the numbers and from Help, each a link to what it rests on.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
// Read beforehand, as the page loads them when they are first asked for.
import '../../../src/ui/details/findings/FindingPanel.tsx'
import '../../../src/ui/dialogs/HelpDialog.tsx'
import { openPage, picture } from '../openPage.tsx'
import { teachDialogs } from '../export/openExport.ts'

beforeAll(teachDialogs)

const facts = () => screen.findByRole('region', { name: 'Facts worth finding' })

test('a button opens them and the focus goes to their heading', async () => {
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Facts' }))
  expect(within(await facts()).getByRole('heading', { level: 2 })).toHaveFocus()
  expect(window.location.hash).toBe('#find=facts')
})

test('they are about the present view of this dataset, and say so', async () => {
  openPage({ hash: 'find=facts' })
  expect(await facts()).toHaveTextContent('in this dataset, in the present view of 4 missions, 4 agencies, 10 partnerships')
})

test('what a fact rests on opens in the picture and the details, with the focus', async () => {
  const user = openPage({ hash: 'find=facts' })
  await user.click(within(await facts()).getByRole('link', { name: /^ESA and NASA had a mission/u }))
  const heading = await screen.findByRole('heading', { level: 2, name: 'ESA and NASA: 3 shared missions' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(screen.getByRole('tab', { name: 'Agencies' })).toHaveAttribute('aria-selected', 'true')
})

test('closing what was opened leads back to the list, and Escape from there to the picture', async () => {
  const user = openPage({ hash: 'select=nasa&find=facts' })
  await user.click(await screen.findByRole('button', { name: 'Close details' }))
  await facts()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Facts worth finding' })).not.toBeInTheDocument())
  expect(picture()).toHaveFocus()
  expect(window.location.hash).toBe('')
})

test('a fact that goes with the view it led from leaves the focus to the heading', async () => {
  const user = openPage({ hash: 'find=facts' })
  await user.click(within(await facts()).getByRole('link', { name: /^NASA and ESA lead 3 of 4 missions/u }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Facts worth finding' })).toHaveFocus())
  expect(window.location.hash).toBe('#role=lead,co-lead&agency=nasa,esa&find=facts')
})

test('of too little nothing is said to stand out', async () => {
  openPage({ hash: 'category=moon&find=facts' })
  expect(await facts()).toHaveTextContent('Nothing stands out in the present view')
})

test('Help leads to them', async () => {
  const user = openPage()
  await user.keyboard('?')
  await user.click(within(await screen.findByRole('dialog', { name: 'Help' })).getByRole('button', { name: /^facts worth finding/u }))
  await facts()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('from the facts the other lists are one press away', async () => {
  const user = openPage({ hash: 'find=facts' })
  const more = within(within(await facts()).getByRole('heading', { name: 'More lists' }).closest('section') as HTMLElement)
  expect(more.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(['#years=2008-2026&then=1990-2007&eras=both', '#find=meetings', '#first=jaxa', '#compare=esa,nasa&find=facts', '#ask=1/all/1of8'])
  await user.click(more.getByRole('link', { name: /^First meetings/u }))
  expect(await screen.findByRole('heading', { level: 2, name: 'First meetings' })).toHaveFocus()
})
