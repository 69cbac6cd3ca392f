/** Loads the details chunk once, after the first picture; says so when it cannot, and tries again when asked. */
import { useCallback, useEffect, useState } from 'react'
import type { Agency, Mission } from '../dataset/schema.ts'
import { useApp } from './AppState.tsx'

export type Details = {
  readonly agencies: ReadonlyMap<string, Agency>
  readonly missions: ReadonlyMap<string, Mission>
}

export type DetailsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly details: Details }

export const useDetails = (): DetailsState => {
  const { loadDetails } = useApp()
  const [state, setState] = useState<{ readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly details: Details }>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    loadDetails().then(
      ({ agencies, missions }) => {
        if (isCurrent) setState({ status: 'ready', details: { agencies: new Map(agencies.map((one) => [one.id, one])), missions: new Map(missions.map((one) => [one.id, one])) } })
      },
      () => {
        if (isCurrent) setState({ status: 'failed' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [loadDetails, attempt])
  const retry = useCallback(() => {
    setState({ status: 'loading' })
    setAttempt((number) => number + 1)
  }, [])
  return state.status === 'failed' ? { status: 'failed', retry } : state.status === 'ready' ? state : { status: 'loading' }
}
