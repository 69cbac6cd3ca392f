// What stands above the table: finding in it, choosing columns, the file.
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { shown } from '../openPage.tsx'
import { cells, column, findField, heading, headings, lines, openTable, sortBy, table } from './openTable.ts'

const rowCount = (): string => screen.getByRole('status', { name: 'Partnerships' }).textContent

const toggleColumn = async (user: UserEvent, choice: string): Promise<void> => {
  if (screen.queryByRole('group', { name: 'Columns' }) === null) await user.click(screen.getByRole('button', { name: 'Columns' }))
  await user.click(within(screen.getByRole('group', { name: 'Columns' })).getByRole('checkbox', { name: choice }))
}

describe('finding in the table', () => {
  test('leaves the rows that have it, and says how many', async () => {
    const user = await openTable()
    expect(rowCount()).toBe('10 rows')
    await user.type(findField(), 'dorádo')
    expect(column('Mission')).toEqual(['Dorado', 'Dorado', 'Dorado'])
    expect(rowCount()).toBe('3 of 10 rows')
    expect(table()).toHaveAttribute('aria-rowcount', '4')
    expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
  })

  test('what no row has is said, with a way back', async () => {
    const user = await openTable()
    await user.type(findField(), 'qqqq')
    expect(screen.getByText('No row has “qqqq”.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show all rows' }))
    expect(lines()).toHaveLength(10)
  })

  test('Escape empties the field first, and closes the details next', async () => {
    const user = await openTable('select=apex')
    await user.type(findField(), 'esa')
    await user.keyboard('{Escape}')
    expect(findField()).toHaveValue('')
    expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
  })
})

describe('columns', () => {
  test('can be left out and brought back; agency and mission always stay', async () => {
    const user = await openTable()
    await toggleColumn(user, 'Contribution')
    await toggleColumn(user, 'Role')
    expect(headings()).toEqual(['Agency', 'Mission', 'Years', 'State'])
    expect(cells(lines()[0])).toHaveLength(4)
    await toggleColumn(user, 'Role')
    expect(heading('Role')).toBeInTheDocument()
    expect(within(screen.getByRole('group', { name: 'Columns' })).queryByRole('checkbox', { name: 'Agency' })).not.toBeInTheDocument()
  })

  test('one that is left out no longer sorts', async () => {
    const user = await openTable()
    await sortBy(user, 'State')
    await toggleColumn(user, 'State')
    expect(heading('Agency')).toHaveAttribute('aria-sort', 'ascending')
  })

  test('Escape closes their menu alone and returns to its button', async () => {
    const user = await openTable('select=apex')
    await toggleColumn(user, 'Role')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'Columns' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Columns' })).toHaveFocus()
    expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument()
  })
})

const downloads: { readonly name: string; readonly file: Blob }[] = []

/** Catches the files that would be handed to the reader: jsdom saves none. */
const catchDownloads = (): void => {
  let last = new Blob()
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob): string {
        last = file
        return 'blob:caught'
      }
      static override revokeObjectURL(): void {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: last })
  })
}

describe('the file', () => {
  afterEach(() => {
    downloads.length = 0
    vi.unstubAllGlobals()
  })

  const save = async (user: UserEvent): Promise<Uint8Array> => {
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(downloads.map(({ name }) => name)).toEqual(['shared-orbit-partnerships.csv']))
    return new Uint8Array((await downloads[0]?.file.arrayBuffer()) ?? new ArrayBuffer(0))
  }

  test('holds the rows that are shown, under their headings', async () => {
    catchDownloads()
    const user = await openTable()
    await screen.findByText('The camera of apex')
    await user.type(findField(), 'apex esa')
    expect(new TextDecoder().decode(await save(user))).toBe('Agency,Mission,Role,Contribution,Years,State\r\nESA,Apex Telescope,Instrument,The camera of apex,1990–1995,Completed')
  })

  test('holds the columns that are shown, in the order of the rows', async () => {
    catchDownloads()
    const user = await openTable('category=services')
    await screen.findAllByText('A camera')
    for (const name of ['Role', 'Contribution', 'Years']) await toggleColumn(user, name)
    await sortBy(user, 'Agency')
    expect(new TextDecoder().decode(await save(user)).split('\r\n')).toEqual(['Agency,Mission,State', 'NASA,Dorado,Withdrew', 'ISRO,Dorado,Completed', 'ESA,Dorado,Completed'])
  })

  test('begins with the mark by which spreadsheets know its accents', async () => {
    catchDownloads()
    const user = await openTable()
    await screen.findByText('The camera of apex')
    expect(Array.from((await save(user)).subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  })

  test('that cannot be written is said to be missing', async () => {
    catchDownloads()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('no room')
    })
    const user = await openTable()
    await screen.findByText('The camera of apex')
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    expect(await screen.findByText('The file could not be written. Try again.')).toBeInTheDocument()
  })
})
