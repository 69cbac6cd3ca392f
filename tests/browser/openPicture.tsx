// Opens the whole page in a real browser, over the real dataset and its settled pictures, and tells where things are on screen.
import { StrictMode } from 'react'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import loadParts from 'virtual:shared-orbit/details'
import first from 'virtual:shared-orbit/first'
import whole from 'virtual:shared-orbit/whole'
import { App } from '../../src/App.tsx'
import { idsOf, joinDetails } from '../../src/dataset/chunks.ts'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { en } from '../../src/i18n/en.ts'
import { readArrangement } from '../../src/layout/types.ts'
import { loadPreferences } from '../../src/state/preferences.ts'
import { knownIn } from '../../src/state/viewHash.ts'
import { createViewStore } from '../../src/state/viewStore.ts'
import '../../src/ui/font/font.css'
import { type At, moveTo } from './hands.ts'

export const graph = buildGraph(whole.graph)

const [firstIds, ids] = [idsOf(first.graph), idsOf(whole.graph)]

type Options = { readonly hash?: string; readonly size?: readonly [number, number] }

/** Opens the page with an address in a window of a size, and waits until the picture is drawn in its own font. */
export const openPicture = async ({ hash = '', size = [1440, 900] }: Options = {}): Promise<void> => {
  await page.viewport(...size)
  // The pointer may still rest where the last test left it.
  await moveTo({ x: 1, y: 1 })
  window.localStorage.clear()
  delete document.documentElement.dataset['theme']
  document.documentElement.lang = 'en'
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}#${hash}`)
  const container = document.createElement('div')
  container.id = 'root'
  document.body.append(container)
  await render(
    <StrictMode>
      <App
        parts={{
          graph,
          arrangements: {
            'highlights-wide': readArrangement(first.arrangements['highlights-wide'], firstIds),
            'highlights-tall': readArrangement(first.arrangements['highlights-tall'], firstIds),
            'all-wide': readArrangement(whole.arrangements['all-wide'], ids),
            'all-tall': readArrangement(whole.arrangements['all-tall'], ids),
          },
          store: createViewStore(knownIn(graph)),
          text: en,
          stored: loadPreferences(),
          loadDetails: () => loadParts().then(joinDetails),
          today: '2026-11-25',
          thisYear: 2026,
        }}
      />
    </StrictMode>,
    { container },
  )
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px Figtree`)))
}

export const picture = (): SVGSVGElement => document.querySelector('#network') as unknown as SVGSVGElement

export const frame = (): DOMRect => (picture().parentElement as HTMLElement).getBoundingClientRect()

const marks = (key: 'node' | 'label' | 'link'): readonly SVGElement[] => [...picture().querySelectorAll<SVGElement>(`[data-${key}]`)]

export const nodes = (): readonly SVGElement[] => marks('node')
export const labels = (): readonly SVGElement[] => marks('label')
export const links = (): readonly SVGElement[] => marks('link')

export const node = (id: string): SVGElement => {
  const found = picture().querySelector<SVGElement>(`[data-node="${id}"]`)
  if (found === null) throw new Error(`no node ${id} is drawn`)
  return found
}

/** Middle of a node on screen. */
export const placeOf = (id: string): At => {
  const { left, top, width, height } = (node(id).querySelector('.network-shape') as SVGElement).getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** Where every node stands, by id, in hundredths of a pixel of the picture. */
export const places = (): ReadonlyMap<string, string> => new Map(nodes().map((one) => [one.dataset['node'] ?? '', one.getAttribute('transform') ?? 'nowhere']))

/** Where every link goes, by id. */
export const ways = (): ReadonlyMap<string, string> => new Map(links().map((one) => [one.dataset['link'] ?? '', ['x1', 'y1', 'x2', 'y2'].map((name) => one.getAttribute(name) ?? '').join(' ')]))

/** A place in the picture with no node and no link within reach. */
export const emptyPlace = (): At => {
  const { left, top, right, bottom } = frame()
  for (let y = top + 30; y < bottom - 30; y += 15)
    for (let x = left + 30; x < right - 30; x += 15) {
      const around = [-12, 0, 12].flatMap((dx) => [-12, 0, 12].map((dy) => document.elementFromPoint(x + dx, y + dy)))
      if (around.every((one) => one === picture())) return { x, y }
    }
  throw new Error('the picture has no empty place')
}

export const shown = (): string => document.querySelector('[role="status"][aria-label="Shown"]')?.textContent ?? ''

/** Waits until what is visible has its places and every mark stands in its own. */
export const settled = async (): Promise<void> => {
  const isBusy = (): boolean => ['data-arranging', 'data-phase'].some((name) => picture().hasAttribute(name))
  for (let quiet = 0; quiet < 3; quiet = isBusy() ? 0 : quiet + 1) await new Promise((resolve) => void window.setTimeout(resolve, 60))
  await Promise.all(picture().getAnimations().map((one) => one.finished.catch(() => undefined)))
}
