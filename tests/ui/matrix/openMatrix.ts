// Opens the page with the matrix in the place of the picture, and finds what stands in it.
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { openPage } from '../openPage.tsx'

type Options = Omit<NonNullable<Parameters<typeof openPage>[0]>, 'hash'>

export const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Shared missions' })

/** Waits for the matrix, which is loaded when first asked for. */
export const openMatrix = async (hash = '', options: Options = {}): Promise<UserEvent> => {
  const user = openPage({ hash: hash === '' ? 'view=matrix' : `view=matrix&${hash}`, ...options })
  await screen.findByRole('combobox', { name: 'Order' }, { timeout: 10_000 })
  return user
}

export const cell = (name: string): HTMLElement => within(grid()).getByRole('gridcell', { name })

export const rowHead = (name: string): HTMLElement => within(grid()).getByRole('rowheader', { name })

export const columnHead = (name: string): HTMLElement => within(grid()).getByRole('columnheader', { name })

/** Names of the rows from top to bottom. */
export const order = (): readonly string[] => within(grid()).getAllByRole('rowheader').map((head) => head.textContent)

/** The texts of the cells, row by row; "" where there is no number. */
export const numbers = (): readonly (readonly string[])[] => within(grid()).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell').map((one) => one.textContent))

/** The names of what is marked as selected. */
export const selected = (): readonly string[] =>
  [...grid().querySelectorAll('[aria-selected="true"]')].map((one) => one.getAttribute('aria-label') ?? one.textContent)

/** The cells and heads that Tab reaches. */
export const stops = (): readonly HTMLElement[] => [...grid().querySelectorAll<HTMLElement>('[tabindex="0"]')]

/** What scrolls. */
export const scroller = (): HTMLElement => {
  const found = grid().closest<HTMLElement>('#matrix')
  if (found === null) throw new Error('the matrix does not scroll')
  return found
}
