/** The state of the page's offline copy, as React follows it. */
import { useSyncExternalStore } from 'react'
import { type OfflineCopyState, offlineCopy } from './offlineCopy.ts'

export const useOfflineCopy = (): OfflineCopyState => useSyncExternalStore(offlineCopy.subscribe, offlineCopy.get)
