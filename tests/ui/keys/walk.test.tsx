// Walking the network by keys: partners to the right, back to the left, neighbours up and down, letters, zoom.
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { detailsHeading, node, openPage, picture } from '../openPage.tsx'

/** Opens the page with the picture's one Tab stop focused, and presses keys there. */
const walk = async (keys: string, hash = ''): Promise<(more: string) => Promise<void>> => {
  const user = openPage({ hash })
  picture().focus()
  await user.keyboard(keys)
  return (more) => user.keyboard(more)
}

test('the picture is one Tab stop, its nodes none of their own', async () => {
  const user = openPage()
  picture().focus()
  await user.tab()
  expect(picture()).not.toContainElement(document.activeElement as HTMLElement)
})

test('the skip link goes to the picture and leaves the address alone', async () => {
  const user = openPage({ hash: 'category=astronomy' })
  await user.tab()
  expect(screen.getByRole('link', { name: 'Skip to the network' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(picture()).toHaveFocus()
  expect(window.location.hash).toBe('#category=astronomy')
})

test('the first key goes to the node with most links', async () => {
  await walk('{ArrowRight}', 'scope=all')
  expect(node('nasa')).toHaveFocus()
})

test('Down and Up go through the overview by weight, and go round', async () => {
  const press = await walk('{ArrowDown}{ArrowDown}', 'scope=all')
  expect(node('borealis')).toHaveFocus()
  await press('{ArrowUp}')
  expect(node('nasa')).toHaveFocus()
  await press('{ArrowUp}')
  expect(node('jaxa')).toHaveFocus()
  await press('{ArrowDown}')
  expect(node('nasa')).toHaveFocus()
})

test('Right goes to the first partner of a node', async () => {
  await walk('nasa{ArrowRight}')
  expect(node('borealis')).toHaveFocus()
})

test('Down goes to the next partner of where one came from', async () => {
  await walk('nasa{ArrowRight}{ArrowDown}')
  expect(node('dorado')).toHaveFocus()
})

test('Right never goes straight back', async () => {
  await walk('nasa{ArrowRight}{ArrowRight}', 'scope=all')
  expect(node('esa')).toHaveFocus()
})

test('Left goes back the way taken', async () => {
  const press = await walk('nasa{ArrowRight}{ArrowRight}')
  await press('{ArrowLeft}')
  expect(node('borealis')).toHaveFocus()
  await press('{ArrowLeft}')
  expect(node('nasa')).toHaveFocus()
})

test('Home goes back to the overview', async () => {
  const press = await walk('jaxa{ArrowRight}{Home}', 'scope=all')
  expect(picture()).toHaveFocus()
  await press('{ArrowRight}')
  expect(node('nasa')).toHaveFocus()
})

test('letters go to the heaviest node whose name begins with them', async () => {
  await walk('e', 'scope=all')
  expect(node('esa')).toHaveFocus()
})

test('letters that no name begins with leave focus where it is', async () => {
  await walk('nasazz')
  expect(node('nasa')).toHaveFocus()
})

test('Enter opens details with focus on their heading', async () => {
  await walk('nasa{Enter}')
  expect(await detailsHeading()).toHaveFocus()
  expect(window.location.hash).toBe('#select=nasa')
})

test('Enter on the picture itself opens nothing', async () => {
  await walk('{Enter}')
  expect(window.location.hash).toBe('')
})

test('the walk never enters what a filter hides', async () => {
  await walk('jaxa{ArrowRight}{ArrowDown}', 'category=earth')
  expect(node('cygnus')).toHaveFocus()
})

test('the partners of the focused node stand out', async () => {
  await walk('jaxa')
  expect(node('jaxa').dataset['emphasis']).toBe('high')
  expect(node('cygnus').dataset['emphasis']).toBe('near')
  expect(node('apex').dataset['emphasis']).toBe('low')
})

test('plus and minus zoom, zero fits', async () => {
  const press = await walk('+')
  expect(window.location.hash).toMatch(/^#at=/u)
  await press('0')
  expect(window.location.hash).toBe('')
})

test('keys with Ctrl, Alt or the command key are left to the browser', async () => {
  await walk('{Control>}+{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}a{/Meta}')
  expect(picture()).toHaveFocus()
  expect(window.location.hash).toBe('')
})

test('a node off screen is brought into view when a key reaches it', async () => {
  await walk('nasa', 'at=5000,5000,4')
  expect(node('nasa')).toHaveFocus()
  expect(window.location.hash).not.toContain('at=5000,5000')
})

test('a node that is walked to says what it is, how it stands, how many links it has, and which of how many it is', async () => {
  const press = await walk('nasa{ArrowRight}')
  expect(node('borealis')).toHaveAccessibleName(/^Borealis.*, mission, .+, (?:operating|completed|.+), \d+ partners$/u)
  expect(node('borealis')).toHaveAccessibleDescription(/^1 of \d+$/u)
  await press('{ArrowDown}')
  expect(document.activeElement).toHaveAccessibleDescription(/^2 of \d+$/u)
})

test('the picture is described by what it shows, anew when a filter changes it', async () => {
  const user = openPage()
  await vi.waitFor(() => expect(picture()).toHaveAccessibleDescription(/missions, \d+ agencies, \d+ partnerships\. Most take part in: .+\. By subject: .+\. Circles are agencies/u))
  const before = document.querySelector('#network-hint')?.textContent
  await user.click(screen.getByRole('checkbox', { name: /^Moon|^Services/u }))
  expect(document.querySelector('#network-hint')?.textContent).not.toBe(before)
})
