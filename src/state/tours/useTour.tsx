/** Fetches a lesson when it is given; says so when it cannot, and tries again when asked. */
import { useCallback, useEffect, useState } from 'react'
import { loadTour } from 'virtual:shared-orbit/tours'
import { isOwnId } from '../../dataset/own/ownId.ts'
import type { TourChunk } from '../../dataset/tours/tourChunk.ts'
import { useApp } from '../AppState.tsx'

/** `missing`: a lesson of someone's own that this device does not have, or that a link holds in pieces. */
export type TourState = { readonly status: 'loading' } | { readonly status: 'missing' } | { readonly status: 'failed'; readonly retry: () => void } | { readonly status: 'ready'; readonly tour: TourChunk }

/** The lesson of `id`, or where `lesson` is not null the one packed in it. */
export const useTour = (id: string, lesson: string | null): TourState => {
  const { graph, thisYear } = useApp()
  const [state, setState] = useState<{ readonly key: string; readonly tour: TourChunk | null; readonly isMissing: boolean } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const isOwn = lesson !== null || isOwnId(id)
  const key = lesson ?? id
  // Our own are compiled by the build: only the others are put to the dataset here.
  const asked = isOwn ? graph : null
  useEffect(() => {
    let isCurrent = true
    const settle = (tour: TourChunk | null, isMissing = false): void => {
      if (isCurrent) setState({ key, tour, isMissing })
    }
    if (asked === null) loadTour(id)?.then(settle, () => settle(null))
    else
      import('../own/loadOwn.ts')
        .then((part) => part.loadOwn(id, lesson, asked, thisYear))
        .then((tour) => settle(tour, tour === null), () => settle(null))
    return () => {
      isCurrent = false
    }
  }, [id, lesson, key, attempt, asked, thisYear])
  const retry = useCallback(() => {
    setState(null)
    setAttempt((number) => number + 1)
  }, [])
  if (state === null || state.key !== key) return { status: 'loading' }
  if (state.isMissing) return { status: 'missing' }
  return state.tour === null ? { status: 'failed', retry } : { status: 'ready', tour: state.tour }
}
