/** The reader's own lessons, anew with each change of them. */
import { useSyncExternalStore } from 'react'
import { type OwnTours, getOwnTours, subscribeOwnTours } from './ownStore.ts'

export const useOwnTours = (): OwnTours => useSyncExternalStore(subscribeOwnTours, getOwnTours)
