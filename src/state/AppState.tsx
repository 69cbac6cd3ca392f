/** What every part of the page may ask for: the graph, the words, the view and the ways to change it. Binds the plain store to React. */
import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { DetailsChunk } from '../dataset/chunks.ts'
import type { Graph } from '../graph/types.ts'
import type { FindSimilar } from '../graph/search/findSimilar.ts'
import { type NodeSearch, createNodeSearch } from '../graph/search/searchNodes.ts'
import type { Messages } from '../i18n/en.ts'
import type { WordsOf } from '../i18n/languages/catalogues.ts'
import { type Tag, chooseLanguage } from '../i18n/languages/tags.ts'
import type { Arrangement, ArrangementName } from '../layout/types.ts'
import type { Drawn } from '../scene/drawn.ts'
import type { Spotlight } from '../scene/tours/spotlight.ts'
import { type Preferences, type StoredPreferences, savePreferences } from './preferences.ts'
import type { View } from './view.ts'
import type { Unread } from './viewHash.ts'
import type { ViewStore } from './viewStore.ts'
import { useLanguage } from './words/useLanguage.ts'

/** What the page starts with. */
export type AppParts = {
  readonly graph: Graph
  readonly arrangements: Readonly<Record<ArrangementName, Arrangement>>
  readonly store: ViewStore
  /** The English words of the first view. */
  readonly text: Messages
  readonly stored: StoredPreferences
  readonly loadDetails: () => Promise<DetailsChunk>
  /** Missions in the whole dataset, where `graph` holds the first of them only. */
  readonly missionCount?: number
  /** True when the rest of the dataset could not be loaded. */
  readonly isPartial?: boolean
  /** The present day, UTC, as YYYY-MM-DD: when a file was made. */
  readonly today: string
  /** The present year, UTC: what runs until today depends on it. */
  readonly thisYear: number
}

export type AppState = Required<Omit<AppParts, 'store' | 'stored'>> & {
  readonly view: View
  readonly unread: readonly Unread[]
  readonly change: ViewStore['change']
  /** Steps taken back and taken again; null when there is none. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  readonly search: NodeSearch
  readonly preferences: Preferences
  readonly prefer: (change: Partial<Preferences>) => void
  readonly isDamaged: boolean
  /** The words of a part in the language of the page: useWords asks for them. */
  readonly wordsOf: WordsOf
  /** The language on screen. */
  readonly language: Tag
  /** True when the language asked for could not be loaded. */
  readonly isLanguageMissing: boolean
  /** Which of several equally short chains of a path is drawn strong. */
  readonly chain: number
  readonly setChain: (chain: number) => void
  /** What the scene of a lesson lights; null where nothing is told. */
  readonly spotlight: Spotlight | null
  readonly setSpotlight: (spotlight: Spotlight | null) => void
  /** What the picture draws now, for those who take it along; null before it was drawn. */
  readonly lastDrawn: () => Drawn | null
  readonly noteDrawn: (drawn: Drawn) => void
}

const AppContext = createContext<AppState | null>(null)

export const AppProvider = ({ parts, children }: { readonly parts: AppParts; readonly children: ReactNode }): ReactNode => {
  const { graph, arrangements, store, text: english, stored, loadDetails, today, thisYear, isPartial = false } = parts
  const { missionCount = graph.missions.size } = parts
  const view = useSyncExternalStore(store.subscribe, store.get)
  const unread = useSyncExternalStore(store.subscribe, store.unread)
  const [chainOf, setChainOf] = useState<{ readonly path: View['path']; readonly chain: number }>({ path: null, chain: 0 })
  const undo = useSyncExternalStore(store.subscribe, store.canUndo) ? store.undo : null
  const redo = useSyncExternalStore(store.subscribe, store.canRedo) ? store.redo : null
  const { path } = view
  const chain = chainOf.path === path ? chainOf.chain : 0
  const setChain = useCallback((next: number) => setChainOf({ path, chain: next }), [path])
  const [spotlight, setSpotlight] = useState<Spotlight | null>(null)
  const [preferences, setPreferences] = useState(stored.preferences)
  const { language: { tag: language, wordsOf }, isMissing: isLanguageMissing } = useLanguage(chooseLanguage(view.lang, preferences.lang, navigator.languages))
  const text = wordsOf('main', english)
  const { keys } = preferences
  const singleKeys = useRef(keys)
  useEffect(() => {
    singleKeys.current = keys
  }, [keys])
  useEffect(() => {
    // Before any part hears of it; Space and named keys are no single letters or signs.
    const silence = (event: KeyboardEvent): void => {
      if (singleKeys.current === 'off' && /^\S$/u.test(event.key) && !(event.ctrlKey || event.metaKey || event.altKey)) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', silence, true)
    return () => window.removeEventListener('keydown', silence, true)
  }, [])
  const [similar, setSimilar] = useState<FindSimilar | null>(null)
  useEffect(() => {
    // Tolerance comes after the first picture; should it not arrive, the search still finds what is written right.
    import('../graph/search/findSimilar.ts').then(
      (part) => setSimilar(() => part.findSimilar),
      () => undefined,
    )
  }, [])
  const drawn = useRef<Drawn>(null)
  const lastDrawn = useCallback(() => drawn.current, [])
  const noteDrawn = useCallback((now: Drawn) => {
    drawn.current = now
  }, [])
  const search = useMemo(() => createNodeSearch(graph, similar), [graph, similar])
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      const next = { ...preferences, ...change }
      setPreferences(next)
      savePreferences(next)
    },
    [preferences],
  )
  const state = useMemo<AppState>(
    () => ({ graph, arrangements, text, loadDetails, today, thisYear, missionCount, isPartial, view, unread, change: store.change, undo, redo, search, preferences, prefer, isDamaged: stored.isDamaged, wordsOf, language, isLanguageMissing, chain, setChain, spotlight, setSpotlight, lastDrawn, noteDrawn }),
    [graph, arrangements, text, loadDetails, today, thisYear, missionCount, isPartial, view, unread, store, undo, redo, search, preferences, prefer, stored, wordsOf, language, isLanguageMissing, chain, setChain, spotlight, lastDrawn, noteDrawn],
  )
  return <AppContext value={state}>{children}</AppContext>
}

/** The state of the app; only inside AppProvider. */
export const useApp = (): AppState => {
  const state = use(AppContext)
  if (state === null) throw new Error('useApp is called outside AppProvider')
  return state
}
