// Presenting: the view alone on the wall, what it says, and the keys of a clicker wherever the focus is.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
// Read beforehand, as the page loads it when it is asked for.
import '../../src/ui/present/Wall.tsx'
import { choose, node, openPage, picture, shown } from './openPage.tsx'

const scene = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Scene' })
const caption = async (): Promise<string | null> => within(await scene()).getByRole('heading', { level: 1 }).textContent
const isOver = (): void => {
  expect(screen.queryByRole('region', { name: 'Scene' })).not.toBeInTheDocument()
}

describe('the wall', () => {
  test('Present puts the picture alone on it, with words, and Exit brings everything back', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Present' }))
    expect(window.location.hash).toBe('#present=1')
    expect(await caption()).toBe('Who works with whom in space')
    expect(await scene()).toHaveTextContent('Source: Shared Orbit dataset, CC BY 4.0')
    for (const name of ['Filters', 'Years', 'Hidden by']) expect(screen.queryByRole('region', { name })).not.toBeInTheDocument()
    expect(screen.queryByRole('banner')).not.toBeInTheDocument()
    expect(picture()).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Exit presentation' }))
    isOver()
    expect(window.location.hash).toBe('')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Present' })).toHaveFocus())
  })

  test('what is shown is still told, by the same element', async () => {
    const user = openPage()
    const before = screen.getByRole('status', { name: 'Shown' })
    await user.click(screen.getByRole('button', { name: 'Present' }))
    await scene()
    expect(screen.getByRole('status', { name: 'Shown' })).toBe(before)
    expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
  })

  test('a press on the wall selects and says so, and opens nothing', async () => {
    openPage({ hash: 'present=1' })
    await scene()
    choose('apex')
    expect(await caption()).toBe('Apex Telescope')
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
  })

  test('type and colours are chosen on it, kept in the address, and no steps to undo', async () => {
    const user = openPage({ hash: 'present=1' })
    await scene()
    const entries = window.history.length
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Projector')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), 'Hall')
    expect(window.location.hash).toBe('#present=1&profile=projector&scale=hall')
    expect([document.documentElement.dataset['profile'], document.documentElement.dataset['scale'], window.history.length]).toEqual(['projector', 'hall', entries])
  })

  test('where the screen can be kept awake it is, and let go of at the end', async () => {
    const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const request = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ release }))
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    const user = openPage({ hash: 'present=1' })
    await scene()
    expect(request).toHaveBeenCalledWith('screen')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(release).toHaveBeenCalled())
    Reflect.deleteProperty(navigator, 'wakeLock')
  })
})

describe('the keys', () => {
  test('PageDown and PageUp go on and back, also with the focus in the picture', async () => {
    const user = openPage({ hash: 'present=1' })
    await scene()
    await user.keyboard('{PageDown}')
    expect(await caption()).toBe('Apex Telescope')
    node('apex').focus()
    await user.keyboard('{PageDown}')
    expect(window.location.hash).toBe('#select=cygnus&present=1')
    await user.keyboard('{PageUp}{PageUp}')
    expect(window.location.hash).toBe('#present=1')
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled()
  })

  test('arrows go on and back, and walk where the focus is in the picture', async () => {
    const user = openPage({ hash: 'present=1' })
    await scene()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(window.location.hash).toBe('#select=apex&present=1')
    node('apex').focus()
    await user.keyboard('{ArrowRight}')
    expect(window.location.hash).toBe('#select=apex&present=1')
    expect(node('apex')).not.toHaveFocus()
  })

  test('Home and End go to the first and the last', async () => {
    const user = openPage({ hash: 'present=1' })
    await scene()
    await user.keyboard('{End}')
    expect(window.location.hash).toBe('#select=dorado&present=1')
    await user.keyboard('{Home}')
    expect(window.location.hash).toBe('#present=1')
  })

  test.each([['.', 'black'], ['b', 'black'], ['B', 'black'], ['w', 'white']])('%s makes the wall %s, and any key only brings the picture back', async (key, colour) => {
    const user = openPage({ hash: 'present=1' })
    await scene()
    picture().focus()
    await user.keyboard(key)
    expect(screen.getByRole('button', { name: 'Show the picture again' })).toHaveAttribute('data-colour', colour)
    await user.keyboard('{PageDown}')
    expect(screen.queryByRole('button', { name: 'Show the picture again' })).not.toBeInTheDocument()
    expect(window.location.hash).toBe('#present=1')
  })

  test('Escape ends what was selected first, then a focus, and the presentation last', async () => {
    const user = openPage({ hash: 'select=apex&focus=nasa&present=1' })
    await scene()
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('#focus=nasa&present=1')
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('#present=1')
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('')
    isOver()
  })

  test('Escape ends the presentation of a sheet, and leaves the sheet', async () => {
    const user = openPage({ hash: 'select=apex&arrange=sheet&present=1' })
    await scene()
    await user.keyboard('{Escape}')
    expect(window.location.hash).toBe('#select=apex&arrange=sheet')
  })

  test('single keys do nothing while something is written or chosen', async () => {
    openPage({ hash: 'present=1' })
    await scene()
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Text size' }), { key: 'b' })
    expect(screen.queryByRole('button', { name: 'Show the picture again' })).not.toBeInTheDocument()
  })
})
