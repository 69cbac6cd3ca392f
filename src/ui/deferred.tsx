/** A part of the page whose code is fetched when it is first shown. Unlike React's own lazy, what failed to arrive is fetched again when the part is started again. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

type State<Props> = { readonly Part: ComponentType<Props> | undefined; readonly failure: Error | undefined }

/**
 * A component that stands for the one `load` brings, and shows `waiting` until it is there. A failed load is thrown while
 * rendering, for the error boundary around it to tell.
 */
export const deferred = <Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = null): ComponentType<Props> => {
  // Kept for every later use, which then stands at once.
  let known: ComponentType<Props> | undefined
  const Deferred = (props: Props): ReactNode => {
    const [{ Part, failure }, setState] = useState<State<Props>>(() => ({ Part: known, failure: undefined }))
    useEffect(() => {
      if (Part !== undefined) return undefined
      let isShown = true
      load().then(
        (loaded) => {
          known = loaded
          if (isShown) setState({ Part: loaded, failure: undefined })
        },
        (reason: unknown) => {
          if (isShown) setState({ Part: undefined, failure: reason instanceof Error ? reason : new Error(String(reason)) })
        },
      )
      return () => {
        isShown = false
      }
    }, [Part])
    if (failure !== undefined) throw failure
    return Part === undefined ? waiting : <Part {...props} />
  }
  return Deferred
}
