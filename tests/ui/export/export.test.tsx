// Tests the export: every file holds what is on screen, is named after it, and says so when it cannot be had.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { TODAY } from '../../fixtures/build.ts'
import { catchFiles, dialog, openExport, take, teachDialogs } from './openExport.ts'

beforeAll(teachDialogs)

afterEach(() => {
  vi.unstubAllGlobals()
})

const parse = (text: string): Document => {
  const read = new DOMParser().parseFromString(text, 'application/xml')
  expect(read.querySelector('parsererror')).toBe(null)
  return read
}

const ids = (read: Document, name: string): readonly string[] => [...read.querySelectorAll(name)].map((one) => one.getAttribute('id') ?? '')

describe('data', () => {
  test.each(['GEXF', 'GraphML'])('%s holds the visible network, its facts and the address of the view', async (format) => {
    const files = catchFiles()
    const user = await openExport({ hash: 'category=services' })
    const { name, text } = await take(user, files, format)
    expect(name).toBe(`shared-orbit-network-services-${TODAY}.${format.toLowerCase()}`)
    const read = parse(text)
    expect(ids(read, 'node')).toEqual(['esa', 'isro', 'nasa', 'dorado'])
    expect(ids(read, 'edge')).toEqual(['esa~dorado', 'isro~dorado', 'nasa~dorado'])
    expect(text).toContain('#category=services')
    expect(text).toContain('A camera')
    expect(await within(dialog()).findByText(`${name} is saved.`)).toBeInTheDocument()
  })

  test('among agencies the network is theirs, from the smallest number shown', async () => {
    const files = catchFiles()
    const user = await openExport({ hash: 'view=agencies&min=2' })
    expect(screen.getByText(/hold agencies joined by the missions they share/u)).toBeInTheDocument()
    const read = parse((await take(user, files, 'GEXF')).text)
    expect(ids(read, 'node')).toEqual(['esa', 'nasa'])
    expect(read.querySelector('edge')?.getAttribute('weight')).toBe('3')
  })

  test('JSON holds contributions and sources', async () => {
    const files = catchFiles()
    const user = await openExport({ hash: 'category=astronomy' })
    const { links } = JSON.parse((await take(user, files, 'JSON')).text) as { readonly links: readonly { readonly contribution: string; readonly sources: readonly { readonly publisher: string }[] }[] }
    expect(links[0]).toMatchObject({ contribution: 'The camera of apex', sources: [{ publisher: 'Second publisher' }] })
  })

  test('CSV has one row for each partnership', async () => {
    const files = catchFiles()
    const user = await openExport({ hash: 'category=services' })
    const { name, text } = await take(user, files, 'CSV')
    expect(name).toBe(`shared-orbit-network-services-${TODAY}.csv`)
    expect(text.split('\r\n')).toHaveLength(4)
  })

  test('of a sheet is what belongs to it', async () => {
    const files = catchFiles()
    const user = await openExport({ hash: 'select=apex&arrange=sheet' })
    expect(ids(parse((await take(user, files, 'GraphML')).text), 'node')).toEqual(['esa', 'nasa', 'apex'])
  })

  test('without the records it comes without contributions, and says so', async () => {
    const files = catchFiles()
    const user = await openExport({ loadDetails: () => Promise.reject(new Error('gone')) })
    expect(await within(dialog()).findByText(/come without them/u)).toBeInTheDocument()
    expect((await take(user, files, 'GEXF')).text).not.toContain('for="contribution"')
  })

  test('that cannot be written is said to be missing', async () => {
    const files = catchFiles()
    const user = await openExport()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('no room')
    })
    await waitFor(() => expect(within(dialog()).getByRole('button', { name: 'JSON' })).toBeEnabled())
    await user.click(within(dialog()).getByRole('button', { name: 'JSON' }))
    expect(await within(dialog()).findByText('The file could not be written. Try again.')).toBeInTheDocument()
    expect(files).toEqual([])
  })
})

describe('picture', () => {
  test('SVG holds what is drawn, under the title that the reader gives', async () => {
    const files = catchFiles()
    const user = await openExport({ hash: 'category=services' })
    const title = within(dialog()).getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'Rescue & <help>')
    const { name, text } = await take(user, files, 'SVG')
    expect(name).toBe(`shared-orbit-network-services-${TODAY}.svg`)
    const texts = [...parse(text).querySelectorAll('text')].map((one) => one.textContent)
    expect(texts).toEqual(expect.arrayContaining(['Rescue & <help>', 'Dorado', 'ESA', 'Highlights: 1 mission, 3 agencies, 3 partnerships', 'Hidden by Subject: Services']))
    expect(texts.join(' ')).toContain('Shared Orbit dataset')
    expect(texts.join(' ')).toContain('CC BY 4.0')
    expect(texts).not.toContain('JAXA')
  })

  test('is called after what is selected', async () => {
    await openExport({ hash: 'select=esa~nasa' })
    expect(within(dialog()).getByRole('textbox', { name: 'Title' })).toHaveValue('ESA – NASA: who works with whom in space')
  })

  test('the size of a PNG is chosen and said', async () => {
    const user = await openExport()
    const group = within(dialog()).getByRole('group', { name: 'Size of PNG' })
    const width = Number(within(dialog()).getByRole('img').getAttribute('width'))
    await user.click(within(group).getByRole('radio', { name: '4×' }))
    expect(within(dialog()).getByText(new RegExp(`^${width * 4} × \\d+ pixels$`, 'u'))).toBeInTheDocument()
  })

  test.each(['view=matrix', 'view=table', 'select=apex&arrange=sheet'])('at #%s there is data only, and a word why', async (hash) => {
    await openExport({ hash })
    expect(within(dialog()).queryByRole('button', { name: 'SVG' })).not.toBeInTheDocument()
    expect(within(dialog()).getByText(/^Pictures are made of the network and of agencies/u)).toBeInTheDocument()
  })
})

describe('print', () => {
  test('of the table gives every row to the printer and then takes them away', async () => {
    const printed: (string | null)[] = []
    vi.stubGlobal('print', () => printed.push(...[...document.querySelectorAll('.print-page tbody tr td:first-child')].map((one) => one.textContent)))
    const user = await openExport({ hash: 'view=table&category=services' })
    await user.click(within(dialog()).getByRole('button', { name: 'Print or PDF' }))
    await waitFor(() => expect(printed).toEqual(['ESA', 'ISRO', 'NASA']))
    fireEvent(window, new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('.print-page')).toBe(null))
  })
})

test('the citation names the view and the version of the data', async () => {
  await openExport({ hash: 'category=moon' })
  expect(within(dialog()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Please cite' }).value).toMatch(/data version .*#category=moon$/u)
})
