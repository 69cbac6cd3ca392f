/** Starts the page as the window of whoever speaks, in place of the network. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { english } from '../../../i18n/languages/loadLanguage.ts'
import { chooseLanguage, findLanguage } from '../../../i18n/languages/tags.ts'
import { enSpeaker } from '../../../i18n/lessons/enSpeaker.ts'
import { loadPreferences } from '../../../state/preferences.ts'
import { loadLanguage } from '../../../state/words/useLanguage.ts'
import { SpeakerPage } from './SpeakerPage.tsx'

/** The language of the wall; a page from disk may not look at the one that opened it. */
const tongueOf = (wall: Window): ReturnType<typeof findLanguage> => {
  try {
    return findLanguage(wall.document.documentElement.lang)
  } catch {
    return undefined
  }
}

/** `wall` is the window that opened this one; `clock` gives the present time. */
export const startSpeaker = async (element: Element, wall: Window, clock: () => Date): Promise<void> => {
  const tag = chooseLanguage(tongueOf(wall) ?? null, loadPreferences().preferences.lang, navigator.languages)
  const { tag: spoken, direction, wordsOf } = await loadLanguage(tag).catch(() => english)
  document.documentElement.lang = spoken
  document.documentElement.dir = direction
  createRoot(element).render(
    <StrictMode>
      <SpeakerPage wall={wall} clock={clock} words={wordsOf('speaker', enSpeaker)} />
    </StrictMode>,
  )
}
