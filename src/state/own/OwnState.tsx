/** What the page knows of the reader's own lessons from the start: which is being edited, and what is to be said of them. All else is loaded when one is opened. */
import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '../AppState.tsx'
import { hasStoredTours } from './storedKey.ts'

type OwnState = {
  /** The id of the lesson that is open beside the picture. */
  readonly editing: string | null
  readonly edit: (id: string | null) => void
  /** Sentences for the notice, until they are dismissed. */
  readonly said: readonly string[]
  readonly say: (sentence: string) => void
  readonly hush: () => void
}

const OwnContext = createContext<OwnState | null>(null)

export const OwnProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [editing, edit] = useState<string | null>(null)
  const [said, setSaid] = useState<readonly string[]>([])
  const say = useCallback((sentence: string) => setSaid((before) => (before.includes(sentence) ? before : [...before, sentence])), [])
  const { wordsOf } = useApp()
  const latest = useRef(wordsOf)
  useEffect(() => {
    latest.current = wordsOf
  }, [wordsOf])
  const hush = useCallback(() => setSaid([]), [])
  useEffect(() => {
    // Should the code not arrive, the list of lessons still says which are damaged.
    if (hasStoredTours()) import('./sayDamaged.ts').then((part) => part.sayDamaged(say, latest.current), () => undefined)
  }, [say])
  const state = useMemo(() => ({ editing, edit, said, say, hush }), [editing, said, say, hush])
  return <OwnContext value={state}>{children}</OwnContext>
}

/** The reader's own lessons; only inside OwnProvider. */
export const useOwn = (): OwnState => {
  const state = use(OwnContext)
  if (state === null) throw new Error('useOwn is called outside OwnProvider')
  return state
}
