// Opens the page with the table in the place of the picture, and finds what stands in it.
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { openPage } from '../openPage.tsx'

type Options = Omit<NonNullable<Parameters<typeof openPage>[0]>, 'hash'>

export const table = (): HTMLElement => screen.getByRole('table', { name: 'Partnerships' })

/** Waits for the table, which is loaded when first asked for. */
export const openTable = async (hash = '', options: Options = {}): Promise<UserEvent> => {
  const user = openPage({ hash: hash === '' ? 'view=table' : `view=table&${hash}`, ...options })
  await screen.findByRole('table', { name: 'Partnerships' }, { timeout: 10_000 })
  return user
}

/** The rows under the head. */
export const lines = (): readonly HTMLElement[] => within(table()).getAllByRole('row').slice(1)

/** The texts of a row, cell by cell. */
export const cells = (line: HTMLElement | undefined): readonly string[] => within(line ?? table()).getAllByRole('cell').map((cell) => cell.textContent)

export const headings = (): readonly string[] => within(table()).getAllByRole('columnheader').map((head) => head.textContent)

export const heading = (name: string): HTMLElement => within(table()).getByRole('columnheader', { name })

/** The texts of a column, from the first row to the last. */
export const column = (name: string): readonly string[] => lines().map((line) => cells(line)[headings().indexOf(name)] ?? '')

export const sortBy = (user: UserEvent, name: string): Promise<void> => user.click(within(heading(name)).getByRole('button'))

export const findField = (): HTMLElement => screen.getByRole('searchbox', { name: 'Find in the table' })

/** The name of an agency or a mission in the table, the first of them unless told. */
export const nameButton = (text: string, place = 0): HTMLElement => {
  const found = within(table()).getAllByRole('button', { name: text })[place]
  if (found === undefined) throw new Error(`no name ${text} in the table`)
  return found
}

/** The texts of the rows that the selection is about. */
export const marked = (): readonly string[] => lines().filter((line) => line.getAttribute('aria-current') === 'true').map((line) => line.textContent)

/** What scrolls. */
export const scroller = (): HTMLElement => screen.getByRole('group', { name: 'Partnerships' })
