/** The copy of the site that the browser keeps for use without a network: whether it is whole, and whether a newer version waits. Plain; `useOfflineCopy` binds it to React. */
import { Workbox } from 'workbox-window'

/** `absent`: this browser or this edition keeps none; `preparing`: on its way; `ready`: every file was found in the copy; `incomplete`: some were not. */
export type CopyStatus = 'absent' | 'preparing' | 'ready' | 'incomplete'

export type OfflineCopyState = {
  readonly status: CopyStatus
  /** Files of this version that the copy was found to hold, and all there are. */
  readonly held: number
  readonly files: number
  /** `waiting`: a newer version is ready to be loaded; `elsewhere`: another tab has loaded it, so parts not yet fetched by this one may be gone. */
  readonly update: 'none' | 'waiting' | 'elsewhere'
}

export type OfflineCopy = {
  readonly get: () => OfflineCopyState
  readonly subscribe: (onChange: () => void) => () => void
  /** Lets the browser keep a copy, once, and watches for a newer version. */
  readonly start: () => void
  /** Looks up every file of this version in the copy. */
  readonly check: () => Promise<void>
  /** Goes over to the newer version: the page is loaded again. */
  readonly load: () => void
  /** Throws the copy away and loads the page again, which makes it anew. */
  readonly renew: () => Promise<void>
}

/** Written by the build beside the page: the files that make up this version. */
export const FILE_LIST = './offline.json'
const WORKER = './worker.js'

/** How many of `files` (addresses relative to `base`) `has` knows. */
export const countHeld = async (files: readonly string[], base: string, has: (address: string) => Promise<boolean>): Promise<number> => {
  const found = await Promise.all(files.map((file) => has(new URL(file, base).href)))
  return found.filter(Boolean).length
}

/** Reads the list of files; throws where it is none. */
export const readFileList = (text: string): readonly string[] => {
  const list: unknown = JSON.parse(text)
  if (!Array.isArray(list) || list.length === 0 || !list.every((one) => typeof one === 'string')) throw new Error(`${FILE_LIST}: found ${text.slice(0, 40)}, expected a list of file names`)
  return list
}

// The policy of the page asks for a typed address; this one is a constant.
const workerAddress = (): string => {
  type Policies = { readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => { readonly createScriptURL: (address: string) => string } }
  const { trustedTypes } = window as { trustedTypes?: Policies }
  return trustedTypes === undefined ? WORKER : trustedTypes.createPolicy('shared-orbit-worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER)
}

/** A copy that nothing has started yet. `isKept` tells whether this edition has a worker at all. */
export const createOfflineCopy = (isKept: boolean): OfflineCopy => {
  const canKeep = isKept && 'serviceWorker' in navigator && 'caches' in window
  let state: OfflineCopyState = { status: canKeep ? 'preparing' : 'absent', held: 0, files: 0, update: 'none' }
  const listeners = new Set<() => void>()
  let worker: Workbox | undefined
  let isAsked = false

  const become = (change: Partial<OfflineCopyState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const check = async (): Promise<void> => {
    if (state.status === 'absent') return
    try {
      const registration = await navigator.serviceWorker.getRegistration()
      if (!registration?.active) return
      const files = readFileList(await (await fetch(FILE_LIST)).text())
      // The copy marks files whose name stays the same with a revision, and was asked for under other headers than ours.
      const held = await countHeld(files, document.baseURI, async (address) => (await caches.match(address, { ignoreSearch: true, ignoreVary: true })) !== undefined)
      become({ status: held === files.length ? 'ready' : 'incomplete', held, files: files.length })
    } catch {
      become({ status: 'incomplete' })
    }
  }

  const register = async (): Promise<void> => {
    const own = new Workbox(workerAddress())
    worker = own
    own.addEventListener('waiting', () => become({ update: 'waiting' }))
    own.addEventListener('activated', () => void check())
    own.addEventListener('controlling', ({ isUpdate }) => {
      // Never unasked: what stands on the screen may be in front of a class.
      if (isAsked) window.location.reload()
      else if (isUpdate === true) become({ update: 'elsewhere' })
    })
    try {
      if ((await own.register({ immediate: true })) === undefined) become({ status: 'absent' })
      else await check()
    } catch {
      // Refused by the browser or its owner: the page works as before, with a network.
      become({ status: 'absent' })
    }
  }

  return {
    get: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    start: () => {
      if (state.status === 'absent' || worker !== undefined) return
      void register()
      // A page may stand open for weeks.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') void worker?.update().catch(() => undefined)
      })
    },
    check,
    load: () => {
      if (state.update === 'elsewhere' || worker === undefined) window.location.reload()
      else {
        isAsked = true
        worker.messageSkipWaiting()
      }
    },
    renew: async () => {
      await (await navigator.serviceWorker.getRegistration())?.unregister()
      await Promise.all((await caches.keys()).filter((name) => name.includes(document.baseURI.replace(/[?#].*$/u, ''))).map((name) => caches.delete(name)))
      // A worker leaves with the page it serves; the next one begins anew.
      window.location.reload()
    },
  }
}

/** This page's own copy. The one file from disk and the page under development keep none. */
export const offlineCopy = createOfflineCopy(import.meta.env.MODE === 'production')
