// Tests the guide of the first visit: offered once, given in the place of the legend, skipped, and asked for again.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { teachDialogs } from '../export/openExport.ts'
import { choose, node, openPage, picture } from '../openPage.tsx'
import '../../../src/ui/network/extras/Guide.tsx'
import '../../../src/ui/page/guide/GuideInvite.tsx'

beforeAll(teachDialogs)

const guide = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Guide' })
const press = async (hand: ReturnType<typeof openPage>, name: string): Promise<void> => hand.click(within(await guide()).getByRole('button', { name }))

describe('the guide of the first visit', () => {
  test('lights what each of its sentences is about, and leaves the picture as it was', async () => {
    const hand = openPage()
    await hand.click(await screen.findByRole('button', { name: 'New here? One minute' }))
    expect((await guide()).textContent).toContain('A circle is an agency')
    await waitFor(() => expect(node('nasa')).toHaveAttribute('data-emphasis', 'high'))
    for (let step = 0; step < 4; step++) await press(hand, 'Next')
    expect((await guide()).textContent).toContain('5 of 5')
    await press(hand, 'Done')
    expect(screen.queryByRole('region', { name: 'Guide' })).toBeNull()
    await waitFor(() => expect(node('nasa')).toHaveAttribute('data-emphasis', 'normal'))
    expect(picture().contains(document.activeElement)).toBe(true)
  })

  test('goes back a step', async () => {
    const hand = openPage()
    await hand.click(await screen.findByRole('button', { name: 'New here? One minute' }))
    await press(hand, 'Next')
    await press(hand, 'Back')
    expect((await guide()).textContent).toContain('1 of 5')
  })

  test('is ended by Escape, which closes nothing else', async () => {
    window.localStorage.setItem('shared-orbit:preferences', '{"guide":"open"}')
    const hand = openPage({ hash: 'select=nasa' })
    within(await guide()).getByRole('button', { name: 'Next' }).focus()
    await hand.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Guide' })).toBeNull()
    expect(window.location.hash).toBe('#select=nasa')
  })

  test('is offered no more once it was skipped, also after a reload', async () => {
    const hand = openPage()
    await hand.click(await screen.findByRole('button', { name: 'New here? One minute' }))
    await press(hand, 'Skip')
    expect(screen.queryByRole('button', { name: 'New here? One minute' })).toBeNull()
    expect(window.localStorage.getItem('shared-orbit:preferences')).toContain('"guide":"seen"')
  })

  test('is offered no more to who found the way alone', async () => {
    const hand = openPage()
    await screen.findByRole('button', { name: 'New here? One minute' })
    choose('nasa')
    await hand.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'New here? One minute' })).toBeNull()
  })

  test('is asked for again in Help, from any view', async () => {
    window.localStorage.setItem('shared-orbit:preferences', '{"guide":"seen"}')
    const hand = openPage({ hash: 'view=agencies' })
    await hand.keyboard('?')
    await hand.click(await screen.findByRole('button', { name: 'Take the guide: one minute' }))
    expect((await guide()).textContent).toContain('1 of 5')
    expect(window.location.hash).toBe('')
  })

  test('is not offered where the picture is on the wall', async () => {
    openPage({ hash: 'present=1' })
    await screen.findByRole('region', { name: 'Scene' })
    expect(screen.queryByRole('button', { name: 'New here? One minute' })).toBeNull()
  })
})
