/** Starts the page as the window of whoever speaks, in place of the network. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SpeakerPage } from './SpeakerPage.tsx'

/** `wall` is the window that opened this one; `clock` gives the present time. */
export const startSpeaker = (element: Element, wall: Window, clock: () => Date): void => {
  createRoot(element).render(
    <StrictMode>
      <SpeakerPage wall={wall} clock={clock} />
    </StrictMode>,
  )
}
