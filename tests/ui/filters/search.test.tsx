// Search as a person uses it: typing, arrows, Enter, Escape, and what happens when nothing has that name.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { detailsHeading, openPage, searchBox, shown } from '../openPage.tsx'

const optionNames = (): readonly (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent)

const activeOption = (): HTMLElement => screen.getByRole('option', { selected: true })

test('typing a few letters offers the records that have them in a name', async () => {
  const user = openPage()
  await user.type(searchBox(), 'apex')
  expect(optionNames()).toHaveLength(1)
  expect(screen.getByRole('option')).toHaveTextContent('Apex Telescope')
  expect(searchBox()).toHaveAttribute('aria-expanded', 'true')
})

test('the number of results is said aloud', async () => {
  const user = openPage()
  await user.type(searchBox(), 'space')
  const count = screen.getAllByRole('option').length
  expect(count).toBeGreaterThan(1)
  expect(screen.getByRole('status', { name: 'Search agencies and missions' })).toHaveTextContent(`${count} results`)
})

test('a name in its own language is found, and says by which name', async () => {
  const user = openPage()
  await user.type(searchBox(), '宇宙航空')
  expect(screen.getByRole('option')).toHaveTextContent('Japan Aerospace Exploration Agency宇宙航空研究開発機構')
})

test('Down and Up move through the results and go round', async () => {
  const user = openPage()
  await user.type(searchBox(), 'space')
  const options = screen.getAllByRole('option')
  expect(activeOption()).toBe(options[0])
  await user.keyboard('{ArrowDown}')
  expect(activeOption()).toBe(options[1])
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(activeOption()).toBe(options.at(-1))
})

test('the input names the option that Enter would choose', async () => {
  const user = openPage()
  await user.type(searchBox(), 'space{ArrowDown}')
  expect(searchBox()).toHaveAttribute('aria-activedescendant', activeOption().id)
  expect(searchBox()).toHaveFocus()
})

test('Enter selects the result and moves focus to the heading of its details', async () => {
  const user = openPage()
  await user.type(searchBox(), 'apex{Enter}')
  expect(await detailsHeading()).toHaveTextContent('Apex Telescope')
  expect(await detailsHeading()).toHaveFocus()
  expect(window.location.hash).toBe('#select=apex')
})

test('after a choice the query is empty and the list closed', async () => {
  const user = openPage()
  await user.type(searchBox(), 'apex{Enter}')
  expect(searchBox()).toHaveValue('')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
})

test('a click on a result selects it', async () => {
  const user = openPage()
  await user.type(searchBox(), 'isro')
  await user.click(screen.getByRole('option', { name: /Indian Space Research Organisation/u }))
  expect(await detailsHeading()).toHaveTextContent('Indian Space Research Organisation')
})

test('Escape clears the query, closes the list and stays in the box', async () => {
  const user = openPage()
  await user.type(searchBox(), 'apex{Escape}')
  expect(searchBox()).toHaveValue('')
  expect(searchBox()).toHaveFocus()
  expect(screen.queryByRole('option')).not.toBeInTheDocument()
})

test('Escape in the search leaves open details open', async () => {
  const user = openPage({ hash: 'select=apex' })
  await user.type(searchBox(), 'nasa{Escape}')
  expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument()
})

test('a name that nothing has is quoted back, with a hint', async () => {
  const user = openPage()
  await user.type(searchBox(), 'qqqq')
  expect(screen.getByText('Nothing in this dataset is called “qqqq”.')).toBeInTheDocument()
  expect(screen.getByRole('status', { name: 'Search agencies and missions' })).toHaveTextContent('Nothing found')
})

test('the way out of an empty result clears the search and goes back into the box', async () => {
  const user = openPage()
  await user.type(searchBox(), 'qqqq')
  await user.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(searchBox()).toHaveValue('')
  expect(searchBox()).toHaveFocus()
})

test('Enter over an empty result changes nothing', async () => {
  const user = openPage()
  await user.type(searchBox(), 'qqqq{Enter}')
  expect(window.location.hash).toBe('')
  expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
})

test('the slash key goes to the search from anywhere', async () => {
  const user = openPage()
  await user.click(screen.getByRole('button', { name: 'Fit' }))
  await user.keyboard('/')
  expect(searchBox()).toHaveFocus()
  expect(searchBox()).toHaveValue('')
})

test('a slash typed in the search is a slash', async () => {
  const user = openPage()
  await user.type(searchBox(), 'a/b')
  expect(searchBox()).toHaveValue('a/b')
})

test('searching alone hides nothing', async () => {
  const user = openPage()
  const before = shown()
  await user.type(searchBox(), 'apex')
  expect(shown()).toBe(before)
})

test('a record that the filters hide is found, and its details offer to show it', async () => {
  const user = openPage({ hash: 'category=services' })
  await user.type(searchBox(), 'echo{Enter}')
  const details = within(screen.getByRole('region', { name: 'Details' }))
  expect(details.getByText(/Not in the picture now/u)).toBeInTheDocument()
  await user.click(details.getByRole('button', { name: 'Show it' }))
  expect(details.queryByText(/Not in the picture now/u)).not.toBeInTheDocument()
  expect(window.location.hash).toBe('#scope=all&select=echo')
})
