/** Starts the page: the highlights at once, the whole dataset as soon as they stand, or before them where the address asks for more. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import loadParts from 'virtual:shared-orbit/details'
import first from 'virtual:shared-orbit/first'
import { loadFont } from '#font'
import { App } from './App.tsx'
import { type DetailsChunk, idsOf, joinDetails } from './dataset/chunks.ts'
import { buildGraph } from './graph/buildGraph.ts'
import { en } from './i18n/en.ts'
import { chooseLanguage } from './i18n/languages/tags.ts'
import { readArrangement } from './layout/types.ts'
import type { AppParts } from './state/AppState.tsx'
import { loadPreferences } from './state/preferences.ts'
import { SPEAKER_HASH } from './state/speaker/address.ts'
import { knownIn } from './state/viewHash.ts'
import { createViewStore } from './state/viewStore.ts'
import { loadLanguage } from './state/words/useLanguage.ts'

type Data = Pick<AppParts, 'graph' | 'arrangements' | 'missionCount' | 'isPartial'> & { readonly tours?: readonly string[] }

const firstIds = idsOf(first.graph)
const wide = readArrangement(first.arrangements['highlights-wide'], firstIds)
const tall = readArrangement(first.arrangements['highlights-tall'], firstIds)

// Until the rest is here, everything there is are the highlights.
const readFirst = (): Data => ({
  graph: buildGraph(first.graph),
  arrangements: { 'highlights-wide': wide, 'highlights-tall': tall, 'all-wide': wide, 'all-tall': tall },
  missionCount: first.missionCount,
})

const loadWhole = async (): Promise<Data> => {
  const { default: whole } = await import('virtual:shared-orbit/whole')
  const ids = idsOf(whole.graph)
  return {
    graph: buildGraph(whole.graph),
    tours: whole.tours,
    arrangements: {
      'highlights-wide': wide,
      'highlights-tall': tall,
      'all-wide': readArrangement(whole.arrangements['all-wide'], ids),
      'all-tall': readArrangement(whole.arrangements['all-tall'], ids),
    },
  }
}

const start = (element: Element): void => {
  const begin = readFirst()
  const store = createViewStore(knownIn(begin.graph))
  const stored = loadPreferences()
  const today = new Date().toISOString().slice(0, 10)
  const thisYear = Number(today.slice(0, 4))
  const root = createRoot(element)
  let whole: Promise<Data> | undefined

  // Numbers in the details count over the whole dataset: without it there are none. A failed load is tried again when asked for.
  const loadAll = (): Promise<Data> =>
    (whole ??= loadWhole().catch((error: unknown) => {
      whole = undefined
      throw error
    }))
  const loadDetails = async (): Promise<DetailsChunk> => {
    const [parts, data] = await Promise.all([loadParts(), loadAll()])
    show(data)
    return joinDetails(parts)
  }
  let shown: Data | undefined
  const show = (data: Data): void => {
    if (data === shown) return
    shown = data
    store.learn(knownIn(data.graph, data.tours))
    root.render(
      <StrictMode>
        <App parts={{ ...data, store, text: en, stored, loadDetails, today, thisYear }} />
      </StrictMode>,
    )
  }

  const { scope, select, lang, tour, lesson } = store.get()
  const asksForMore = scope === 'all' || select !== null || tour !== null || lesson !== null || store.unread().length > 0
  // Shown in no other language first. Should it not arrive, the page says so itself.
  const spoken = loadLanguage(chooseLanguage(lang, stored.preferences.lang, navigator.languages)).catch(() => undefined)
  void spoken.then(() => asksForMore || shown !== undefined || show(begin))
  Promise.all([loadAll(), spoken]).then(
    ([data]) => {
      show(data)
      // Fetched ahead, so that the first press on a node answers at once; should it fail, the details say so when asked for.
      loadParts().catch(() => undefined)
      import('./ui/details/DetailsPanel.tsx').catch(() => undefined)
    },
    () => show({ ...begin, isPartial: true }),
  )
}

loadFont()
const element = document.querySelector('#root')
if (element === null) throw new Error('the page has no element #root')
const opener: unknown = window.opener
if (window.location.hash === SPEAKER_HASH && opener !== null) void import('./ui/present/speaker/startSpeaker.tsx').then(({ startSpeaker }) => startSpeaker(element, opener as Window, () => new Date()))
else start(element)
