// Opens the whole page over a small dataset, as main.tsx does over the real one, in a picture of 1200 by 800 pixels.
import { StrictMode } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../src/App.tsx'
import { type DetailsChunk, compileDetails, compileGraph, joinDetails } from '../../src/dataset/chunks.ts'
import type { Dataset } from '../../src/dataset/schema.ts'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { en } from '../../src/i18n/en.ts'
import { loadPreferences } from '../../src/state/preferences.ts'
import { knownIn } from '../../src/state/viewHash.ts'
import { createViewStore } from '../../src/state/viewStore.ts'
// Read beforehand: the page loads its panels when they are first shown, and a busy machine would keep a test waiting for them.
import '../../src/ui/details/DetailsPanel.tsx'
import '../../src/ui/details/PathDetails.tsx'
import { THIS_YEAR, TODAY, gridOf } from '../fixtures/build.ts'
import { orbits } from './orbits.ts'

type Options = {
  readonly hash?: string
  readonly data?: Dataset
  readonly loadDetails?: () => Promise<DetailsChunk>
}

/** Sets the address, renders the page and gives the hands of a person. */
export const openPage = ({ hash = '', data = orbits, loadDetails = () => Promise.resolve(joinDetails(compileDetails(data))) }: Options = {}): UserEvent => {
  // jsdom lays nothing out: without a size the picture would wait for one for ever.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800)
  document.documentElement.lang = 'en'
  window.history.replaceState(null, '', `#${hash}`)
  const graph = buildGraph(compileGraph(data))
  const places = gridOf(graph)
  const arrangements = { 'highlights-wide': places, 'highlights-tall': places, 'all-wide': places, 'all-tall': places }
  render(
    <StrictMode>
      <App parts={{ graph, arrangements, store: createViewStore(knownIn(graph)), text: en, stored: loadPreferences(), loadDetails, today: TODAY, thisYear: THIS_YEAR }} />
    </StrictMode>,
  )
  return userEvent.setup()
}

/** Makes the window one in which these media queries hold. */
export const openWindow = (...queries: readonly string[]): void => {
  const real = window.matchMedia
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => Object.assign(real(query), { matches: queries.includes(query) }))
}

export const searchBox = (): HTMLElement => screen.getByRole('combobox', { name: 'Search agencies and missions' })

export const picture = (): HTMLElement => screen.getByRole('group', { name: 'Partnership network' })

export const shown = (): string => screen.getByRole('status', { name: 'Shown' }).textContent

export const notice = (): HTMLElement => screen.getByRole('status', { name: 'Notice' })

/** The drawn node of a record, as a person meets it: a button inside the picture. */
export const node = (id: string): SVGElement => {
  const found = picture().querySelector<SVGElement>(`[data-node="${id}"]`)
  if (found === null) throw new Error(`no node ${id} is drawn`)
  return found
}

/** Chooses a drawn node. jsdom gives presses no window, which gestures ask for: whole presses are made in tests/browser. */
export const choose = (id: string): void => {
  fireEvent.click(node(id))
}

/** Ids of what is drawn, sorted. */
export const drawnNodes = (): readonly string[] => [...picture().querySelectorAll<SVGElement>('[data-node]')].map((one) => one.dataset['node'] ?? '').toSorted()

export const detailsHeading = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 2 })
