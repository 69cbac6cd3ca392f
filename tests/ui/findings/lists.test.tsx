// The lists beside the picture: one agency first, then and now, first meetings; each name and number a way into the picture.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
// Read beforehand, as the page loads it when it is first asked for.
import '../../../src/ui/details/findings/FindingPanel.tsx'
import { notice, openPage } from '../openPage.tsx'

const list = async (name: string) => within(await screen.findByRole('region', { name }))

const rows = (panel: Awaited<ReturnType<typeof list>>) => panel.getAllByRole('listitem').map((one) => one.textContent)

test('the details of an agency lead to all its partners, ranked', async () => {
  const user = openPage({ hash: 'select=nasa' })
  await user.click(await screen.findByRole('button', { name: 'All its partners, ranked' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'NASA first' })).toHaveFocus()
  expect(window.location.hash).toBe('#first=nasa')
})

test('by number who shares most comes first, by share who gives most of its own', async () => {
  const user = openPage({ hash: 'scope=all&first=nasa' })
  const panel = await list('NASA first')
  expect(rows(panel)).toEqual(['1ESA3all of its 3, 75 % of NASA’s', '2ISRO150 % of its 2, 25 % of NASA’s', '3JAXA150 % of its 2, 25 % of NASA’s'])
  await user.click(panel.getByRole('button', { name: 'By share of their own' }))
  expect(panel.getByRole('button', { name: 'By share of their own' })).toHaveAttribute('aria-pressed', 'true')
  expect(window.location.hash).toBe('#scope=all&first=nasa&by=share')
})

test('a number there opens the missions that it counts', async () => {
  const user = openPage({ hash: 'first=nasa' })
  await user.click((await list('NASA first')).getByRole('link', { name: 'ESA and NASA: 3 shared missions' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'ESA and NASA: 3 shared missions' })).toHaveFocus())
})

test('another agency is put in the first place', async () => {
  const user = openPage({ hash: 'first=nasa' })
  await user.selectOptions((await list('NASA first')).getByRole('combobox', { name: 'Agency in the first place' }), 'isro')
  expect(await list('ISRO first')).toBeDefined()
  expect(window.location.hash).toBe('#first=isro')
})

test('an agency that is not known is named in the notice', () => {
  openPage({ hash: 'first=ghost' })
  expect(notice()).toHaveTextContent('“first=ghost”')
})

test('then and now tell what is new, kept and gone in words, with the numbers of both', async () => {
  openPage({ hash: 'scope=all&then=1990-2009&years=2010-2026' })
  const panel = await list('Then and now')
  expect(panel.getAllByRole('heading', { level: 3 }).map((one) => one.textContent?.trim())).toEqual(['New: 3', 'Kept: 1', 'Gone: 1'])
  expect(rows(panel)).toEqual(expect.arrayContaining(['ESA and NASA 1 then, 2 now', 'ISRO and JAXA 1 mission']))
})

test('what is gone opens in its own years', async () => {
  const user = openPage({ hash: 'scope=all&then=1990-2009&years=2010-2026' })
  await user.click((await list('Then and now')).getByRole('link', { name: 'ISRO and JAXA' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'ISRO and JAXA: 1 shared mission' })).toBeInTheDocument()
  expect(window.location.hash).toBe('#scope=all&years=1990-2009&select=isro~jaxa&then=2010-2026')
})

test('then and now lie in one picture, where the legend counts what the list counts and each mark says what became of it', async () => {
  const user = openPage({ hash: 'scope=all&then=1990-2009&years=2010-2026' })
  const panel = await list('Then and now')
  await user.click(panel.getByRole('button', { name: 'Then and now' }))
  expect(window.location.hash).toBe('#scope=all&years=2010-2026&then=1990-2009&eras=both')
  await user.click(panel.getByRole('button', { name: 'Partnerships' }))
  const said = ['New: ', 'Kept: ', 'Gone: '].map((word) => panel.getByRole('heading', { level: 3, name: new RegExp(`^${word}`, 'u') }).textContent?.match(/\d+/u)?.[0])
  const legend = await screen.findByRole('list', { name: 'What became of it' })
  expect(within(legend).getAllByRole('listitem').map((one) => one.textContent)).toEqual([`new, only 2010–2026: ${said[0]} partnerships`, `kept, in both: ${said[1]} partnerships`, `gone, only 1990–2009: ${said[2]} partnerships`])
  const drawn = ['added', 'kept', 'gone'].map((fate) => document.querySelectorAll(`#network line[data-link][data-fate="${fate}"]`).length)
  expect(drawn.map(String)).toEqual(said)
  expect(screen.getByRole('status', { name: 'Shown' })).toHaveTextContent(`${drawn.reduce((sum, n) => sum + n, 0)} partnerships`)
  const gone = document.querySelector('#network line[data-fate="gone"]')
  expect(gone?.getAttribute('aria-label')).toMatch(/, gone$/u)
})

test('what is gone stands in the picture of both windows, and opens there', async () => {
  openPage({ hash: 'scope=all&then=1990-2009&years=2010-2026&eras=both' })
  expect((await list('Then and now')).getByRole('link', { name: 'ISRO and JAXA' })).toHaveAttribute('href', '#scope=all&years=2010-2026&select=isro~jaxa&then=1990-2009&eras=both')
})

test('the earlier window is typed, and years that cannot be are said', async () => {
  const user = openPage({ hash: 'scope=all&then=1990-2009&years=2010-2026' })
  const panel = await list('Then and now')
  const to = panel.getByRole('textbox', { name: 'Then, last year' })
  await user.clear(to)
  await user.type(to, '1995{Enter}')
  expect(window.location.hash).toBe('#scope=all&years=2010-2026&then=1990-1995')
  await user.clear(to)
  await user.type(to, '1980{Enter}')
  expect(panel.getByRole('status')).toHaveTextContent('A year from 1990 to 2026')
  expect(window.location.hash).toBe('#scope=all&years=2010-2026&then=1990-1995')
})

test('agencies are compared as pairs are', async () => {
  const user = openPage({ hash: 'scope=all&then=1990-1995&years=2010-2026' })
  const panel = await list('Then and now')
  await user.click(panel.getByRole('button', { name: 'Agencies' }))
  expect(panel.getAllByRole('heading', { level: 3 }).map((one) => one.textContent?.trim())).toEqual(['New: 2', 'Kept: 2', 'Gone: 0'])
})

test('first meetings stand in the order of their date, each with its pairs', async () => {
  openPage({ hash: 'scope=all&find=meetings' })
  const panel = await list('First meetings')
  expect(panel.getByText('In the present view of this dataset 5 pairs of agencies met first in 4 missions, in order of date.')).toBeInTheDocument()
  expect(panel.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['24 April 1990 Apex Telescope', '2003 Cygnus', 'March 2010 Borealis', '2015 Echo'])
  expect(panel.getByRole('link', { name: 'ESA and JAXA' })).toHaveAttribute('href', '#scope=all&select=esa~jaxa&find=meetings')
})

test('Escape closes a list after what lies over it', async () => {
  const user = openPage({ hash: 'select=nasa&find=meetings' })
  await screen.findByRole('region', { name: 'Details' })
  await user.keyboard('{Escape}')
  await list('First meetings')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'First meetings' })).not.toBeInTheDocument())
})
