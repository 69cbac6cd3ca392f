/** Fetches a lesson when it is given; says so when it cannot, and tries again when asked. */
import { useCallback, useEffect, useState } from 'react'
import { loadTour } from 'virtual:shared-orbit/tours'
import type { TourChunk } from '../../dataset/tours/tourChunk.ts'

export type TourState = { readonly status: 'loading' } | { readonly status: 'failed'; readonly retry: () => void } | { readonly status: 'ready'; readonly tour: TourChunk }

export const useTour = (id: string): TourState => {
  const [state, setState] = useState<{ readonly id: string; readonly tour: TourChunk | null } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    const settle = (tour: TourChunk | null): void => {
      if (isCurrent) setState({ id, tour })
    }
    loadTour(id)?.then(settle, () => settle(null))
    return () => {
      isCurrent = false
    }
  }, [id, attempt])
  const retry = useCallback(() => {
    setState(null)
    setAttempt((number) => number + 1)
  }, [])
  if (state === null || state.id !== id) return { status: 'loading' }
  return state.tour === null ? { status: 'failed', retry } : { status: 'ready', tour: state.tour }
}
