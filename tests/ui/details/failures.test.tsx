// What still works when a part of the page does not: records that cannot be loaded, and a panel that crashes.
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type DetailsChunk, compileDetails, joinDetails } from '../../../src/dataset/chunks.ts'
import { choose, drawnNodes, openPage, searchBox, shown } from '../openPage.tsx'
import { orbits } from '../orbits.ts'

const details = () => within(screen.getByRole('region', { name: 'Details' }))

const lost = (): Promise<DetailsChunk> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

/** Records whose first mission is not what the panel expects. */
const damaged = (): DetailsChunk => {
  const chunk = structuredClone(joinDetails(compileDetails(orbits)))
  for (const mission of chunk.missions) if (mission.id === 'apex') Reflect.deleteProperty(mission, 'partners')
  return chunk
}

const openDamaged = () => {
  // React tells the console of every crash that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return openPage({ hash: 'select=apex', loadDetails: () => Promise.resolve(damaged()) })
}

test('records that cannot be loaded are said to be missing, and what is known stays', async () => {
  openPage({ hash: 'select=apex', loadDetails: lost })
  expect(await screen.findByRole('alert')).toHaveTextContent('The records could not be loaded. The picture and the search still work.')
  expect(details().getByRole('heading', { level: 2, name: 'Apex Telescope' })).toBeInTheDocument()
  expect(drawnNodes()).toHaveLength(8)
})

test('trying again loads the records', async () => {
  const loadDetails = vi.fn<() => Promise<DetailsChunk>>(() => Promise.resolve(joinDetails(compileDetails(orbits))))
  // Twice, because development mode runs every effect twice.
  loadDetails.mockImplementationOnce(lost).mockImplementationOnce(lost)
  const user = openPage({ hash: 'select=apex', loadDetails })
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await details().findByText('Apex looked at the sky for five years.')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('trying again in vain says so again', async () => {
  const user = openPage({ hash: 'select=apex', loadDetails: lost })
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
})

test('a crash in the details leaves the picture alive', async () => {
  openDamaged()
  expect(await screen.findByRole('alert')).toHaveTextContent('Details stopped working. The rest of the page still works.')
  expect(drawnNodes()).toHaveLength(8)
  expect(shown()).toBe('4 missions, 4 agencies, 10 partnerships')
})

test('after a crash in the details the search still finds', async () => {
  const user = openDamaged()
  await screen.findByRole('alert')
  await user.type(searchBox(), 'nasa')
  expect(screen.getByRole('option', { name: /NASA/u })).toBeInTheDocument()
})

test('after a crash in the details the filters still filter', async () => {
  const user = openDamaged()
  await screen.findByRole('alert')
  await user.click(screen.getByRole('checkbox', { name: 'Services 1' }))
  expect(shown()).toBe('1 mission, 3 agencies, 3 partnerships')
})

test('another record is shown after the one that crashed', async () => {
  openDamaged()
  await screen.findByRole('alert')
  choose('borealis')
  expect(await screen.findByRole('heading', { level: 2, name: 'Borealis' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('details that crashed can be closed', async () => {
  const user = openDamaged()
  await screen.findByRole('alert')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(window.location.hash).toBe('')
})
