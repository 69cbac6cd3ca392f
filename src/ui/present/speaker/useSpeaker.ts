/** The wall's side of the speaker window: opens it by a press, tells it each scene, and takes the steps it asks for. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SPEAKER_HASH } from '../../../state/speaker/address.ts'
import { type SpeakerScene, type Step, isOwn, readMessage, targetOf, writeMessage } from '../../../state/speaker/talk.ts'

const FEATURES = 'popup,width=960,height=720'

/** The one window of its name; it outlives the scene, and the lesson. */
let other: Window | null = null

/** `open` is null where there is nothing to tell. `isRefused` says that the browser allowed no second window when it was last asked. */
export type Speaker = { readonly open: (() => void) | null; readonly isRefused: boolean }

export const useSpeaker = (scene: SpeakerScene | undefined, onStep: (step: Step) => void, onRefused: () => void): Speaker => {
  const [isRefused, setRefused] = useState(false)
  const latest = useRef({ scene, onStep })
  useLayoutEffect(() => {
    latest.current = { scene, onStep }
  })
  const tell = useCallback((): void => {
    const { scene: now } = latest.current
    if (now !== undefined) other?.postMessage(writeMessage({ type: 'scene', scene: now }), targetOf(window.location))
  }, [])
  // The words, not the object: each change of the page makes a new one.
  const said = JSON.stringify(scene)
  useEffect(tell, [tell, said])
  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      if (!isOwn(window.location, event.origin) || event.source === null || event.source === window) return
      const message = readMessage(event.data)
      if (message?.type === 'hello') {
        // A wall that was loaded again is found by the window it once opened.
        other = event.source as Window
        tell()
      } else if (message?.type === 'step' && event.source === other) latest.current.onStep(message.step)
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [tell])
  const open = (): void => {
    const opened = window.open(`${window.location.href.split('#')[0] ?? ''}${SPEAKER_HASH}`, 'shared-orbit-speaker', FEATURES)
    setRefused(opened === null)
    if (opened === null) onRefused()
    else {
      other = opened
      opened.focus()
      tell()
    }
  }
  return { open: scene === undefined ? null : open, isRefused }
}
