// Details of a mission, an agency, two agencies and one partnership: what they say, and that each number is as long as its list.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, detailsHeading, openPage } from '../openPage.tsx'

const details = () => within(screen.getByRole('region', { name: 'Details' }))

/** The part of the details under a heading. */
const section = async (title: string | RegExp) => within((await details().findByRole('heading', { level: 3, name: title })).closest('section') as HTMLElement)

test('a mission says what it is before its record is loaded', async () => {
  openPage({ hash: 'select=borealis', loadDetails: () => new Promise(() => {}) })
  await screen.findByRole('heading', { level: 2 })
  expect(details().getByRole('heading', { level: 2, name: 'Borealis' })).toBeInTheDocument()
  expect(details().getByText(/Launch: March 2010/u)).toBeInTheDocument()
  expect(details().getByText('Loading the record…')).toBeInTheDocument()
})

test('a mission tells its summary and its aim', async () => {
  openPage({ hash: 'select=apex' })
  await screen.findByRole('heading', { level: 2 })
  expect(await details().findByText('Apex looked at the sky for five years.')).toBeInTheDocument()
  expect(details().getByText('To look')).toBeInTheDocument()
})

test('a mission lists every partner with role and contribution', async () => {
  openPage({ hash: 'select=apex' })
  const partners = (await section('Who did what')).getAllByRole('listitem')
  expect(partners).toHaveLength(2)
  expect(partners[0]).toHaveTextContent('NASA Lead')
  expect(partners[1]).toHaveTextContent('ESA InstrumentThe camera of apex')
})

test('every contribution is marked with the number of its source in the list below', async () => {
  openPage({ hash: 'select=apex' })
  const mark = (await section('Who did what')).getByRole('link', { name: 'Sources 2: Second publisher' })
  const second = (await section('Sources')).getAllByRole('listitem')[1] as HTMLElement
  expect(mark).toHaveAttribute('href', within(second).getByRole('link').getAttribute('href'))
})

test('a partner who left is said to have withdrawn', async () => {
  openPage({ hash: 'select=dorado' })
  expect((await section('Who did what')).getAllByRole('listitem')[1]).toHaveTextContent(/NASA.*withdrew/u)
})

test('a further role stands beside the main one', async () => {
  openPage({ hash: 'select=borealis' })
  expect((await section('Who did what')).getAllByRole('listitem')[0]).toHaveTextContent(/Lead.*operations/u)
})

test('a name in the details leads on to what it names', async () => {
  const user = openPage({ hash: 'select=apex' })
  await user.click((await section('Who did what')).getByRole('button', { name: 'NASA' }))
  expect(await detailsHeading()).toHaveTextContent('National Aeronautics and Space Administration')
  expect(window.location.hash).toBe('#select=nasa')
})

test('a role leads to that one partnership', async () => {
  const user = openPage({ hash: 'select=apex' })
  await user.click((await section('Who did what')).getByRole('button', { name: 'Instrument' }))
  expect(await detailsHeading()).toHaveTextContent('ESA · Apex Telescope')
  expect(window.location.hash).toBe('#select=esa~apex')
})

test('an agency says of what kind it is, where and since when', async () => {
  openPage({ hash: 'select=nasa' })
  await detailsHeading()
  expect(details().getByText('National agency')).toBeInTheDocument()
  expect(details().getByText('United States · founded 29 July 1958')).toBeInTheDocument()
})

test('an agency lists as many missions as its number says', async () => {
  openPage({ hash: 'select=nasa' })
  const missions = await section(/^Missions/u)
  expect(missions.getByRole('heading', { level: 3 })).toHaveTextContent('Missions 4')
  expect(missions.getAllByRole('listitem')).toHaveLength(4)
})

test('the missions of an agency are in order of role, or of decade when asked', async () => {
  const user = openPage({ hash: 'select=nasa' })
  const missions = await section(/^Missions/u)
  const groups = (): readonly (string | null)[] => missions.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)
  expect(groups()).toEqual(['Lead', 'Instrument', 'Science team'])
  await user.click(missions.getByRole('button', { name: 'By decade' }))
  expect(groups()).toEqual(['1990s', '2010s'])
  expect(missions.getAllByRole('listitem')).toHaveLength(4)
})

test('the number between two agencies opens a list exactly that long', async () => {
  const user = openPage({ hash: 'select=nasa' })
  await user.click((await section(/^Closest partners/u)).getByRole('button', { name: 'NASA and ESA: 3 shared missions' }))
  expect(await detailsHeading()).toHaveTextContent('ESA and NASA: 3 shared missions')
  expect(await details().findAllByRole('listitem')).toHaveLength(3)
  expect(window.location.hash).toBe('#select=esa~nasa')
})

test('the number between two agencies counts what the filters leave, and so does its list', async () => {
  const user = openPage({ hash: 'category=astronomy&select=nasa' })
  await user.click((await section(/^Closest partners/u)).getByRole('button', { name: 'NASA and ESA: 2 shared missions' }))
  expect(await details().findAllByRole('listitem')).toHaveLength(2)
})

test('what the filters hide between two agencies can be counted in', async () => {
  const user = openPage({ hash: 'category=astronomy&select=esa~nasa' })
  await user.click(await details().findByRole('button', { name: 'Show and count all' }))
  expect(await detailsHeading()).toHaveTextContent('ESA and NASA: 3 shared missions')
  expect(details().getAllByRole('listitem')).toHaveLength(3)
})

test('paid work does not make two agencies partners', async () => {
  openPage({ hash: 'select=esa' })
  const partners = await section(/^Closest partners/u)
  expect(partners.queryByRole('button', { name: /ISRO/u })).not.toBeInTheDocument()
})

test('how the missions are counted stands beside the number', async () => {
  const user = openPage({ hash: 'select=esa~nasa' })
  await user.click(await details().findByText('How we count'))
  expect(details().getByText(/a role in it other than paid contractor or signatory/u)).toBeInTheDocument()
})

test('a partnership shows its own sources alone, and the other partners', async () => {
  openPage({ hash: 'select=esa~apex' })
  expect((await section('Sources')).getAllByRole('listitem')).toHaveLength(1)
  expect((await section('The other partners')).getAllByRole('listitem')).toHaveLength(1)
  expect(details().getByText('The camera of apex')).toBeInTheDocument()
})

test.each([
  ['nasa~apex', ['Lead']],
  ['isro~dorado', ['Paid contractor']],
  ['nasa~dorado', ['Broke off']],
  ['esa~apex', []],
])('a partnership says what its words mean: %s', async (link, terms) => {
  openPage({ hash: `select=${link}` })
  await section('The other partners')
  expect(details().queryAllByRole('term').map(({ textContent }) => textContent)).toEqual(terms)
})

test('an agency can be made the filter, and let go again', async () => {
  const user = openPage({ hash: 'select=jaxa' })
  await user.click(await details().findByRole('button', { name: 'Show only missions with JAXA' }))
  expect(window.location.hash).toBe('#agency=jaxa&select=jaxa')
  await user.click(details().getByRole('button', { name: 'Show all missions again' }))
  expect(window.location.hash).toBe('#select=jaxa')
})

test('the reading level changes the words and is kept for the next record and the next visit', async () => {
  const user = openPage({ hash: 'select=apex' })
  await user.click(await details().findByRole('button', { name: 'In simple words' }))
  expect(details().getByText('Apex was an eye in space.')).toBeInTheDocument()
  choose('borealis')
  expect(await details().findByText('Borealis flew in space.')).toBeInTheDocument()
  expect(window.localStorage.getItem('shared-orbit:preferences')).toContain('"reading":"simple"')
})

test('a reading level kept on the device is used', async () => {
  window.localStorage.setItem('shared-orbit:preferences', '{"reading":"simple"}')
  openPage({ hash: 'select=apex' })
  await screen.findByRole('heading', { level: 2 })
  expect(await details().findByText('Apex was an eye in space.')).toBeInTheDocument()
})

test('an error can be reported with the name of the record already written', async () => {
  openPage({ hash: 'select=apex' })
  const link = await details().findByRole('link', { name: 'Report an error' })
  expect(new URL(link.getAttribute('href') ?? '').searchParams.get('title')).toBe('Error in Apex Telescope')
})
