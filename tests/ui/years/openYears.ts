// Opens the page with the strip of years, and finds its parts as a person or a screen reader would. In the facts of `orbits` the years go from 1990 to 2026.
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { openPage } from '../openPage.tsx'

/** One year of the strip in these tests, in CSS pixels. */
export const BAND_PX = 1200 / 37

export const years = () => within(screen.getByRole('region', { name: 'Years' }))

export const from = (): HTMLElement => years().getByRole('slider', { name: 'From year' })

export const to = (): HTMLElement => years().getByRole('slider', { name: 'To year' })

/** What entered and left, or what was wrong, as it is said. */
export const said = (): string => years().getByRole('status', { name: 'What changed' }).textContent

/** Opens the page and waits for the years, which come after the first view. */
export const openYears = async (options: Parameters<typeof openPage>[0] = {}): Promise<UserEvent> => {
  const user = openPage(options)
  await screen.findByRole('region', { name: 'Years' })
  return user
}

/** The element that holds the bars. */
export const plot = (): Element => {
  const found = document.querySelector('.years-plot')
  if (found === null) throw new Error('no bars are drawn')
  return found
}

/** Where the middle of a year's bar is. */
export const middleOf = (year: number): number => (year - 1990 + 0.5) * BAND_PX
