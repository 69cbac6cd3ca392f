/** What the reader prefers, kept on this device alone. Damaged values are set aside and named, and never change the view. */
import { type Tag, findLanguage } from '../i18n/languages/tags.ts'
import type { Room } from '../scene/wall/room.ts'
import type { Theme } from './view.ts'

/** `guide`: whether the guide of the first visit is offered, open, or done with. */
export type Preferences = { readonly theme: Theme | null; readonly reading: 'full' | 'simple'; readonly keys: 'on' | 'off'; readonly lang: Tag | null; readonly guide: 'new' | 'open' | 'seen'; /** The room that was tried, as `scene/wall/room` counts rooms; null before. */ readonly room: Room | null }

export const defaultPreferences: Preferences = { theme: null, reading: 'full', keys: 'on', lang: null, guide: 'new', room: null }

// Written out, so that the first load is spared what is reckoned with them.
const knownRooms: readonly Room[] = [3, 4, 5, 7, 10, 15]

const KEY = 'shared-orbit:preferences'

export type StoredPreferences = { readonly preferences: Preferences; readonly isDamaged: boolean }

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value => values.includes(value as Value)

/** Reads stored text; null is nothing stored. Never throws. */
export const parsePreferences = (text: string | null): StoredPreferences => {
  if (text === null) return { preferences: defaultPreferences, isDamaged: false }
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { preferences: defaultPreferences, isDamaged: true }
    const { theme = null, reading = 'full', keys = 'on', lang = null, guide = 'new', room = null } = raw as Record<string, unknown>
    const isThemeRight = isOneOf([null, 'light', 'dark'] as const, theme)
    const isReadingRight = isOneOf(['full', 'simple'] as const, reading)
    const areKeysRight = isOneOf(['on', 'off'] as const, keys)
    const isGuideRight = isOneOf(['new', 'open', 'seen'] as const, guide)
    const isRoomRight = room === null || isOneOf(knownRooms, room)
    const language = typeof lang === 'string' ? (findLanguage(lang) ?? null) : null
    return { preferences: { theme: isThemeRight ? theme : null, reading: isReadingRight ? reading : 'full', keys: areKeysRight ? keys : 'on', lang: language, guide: isGuideRight ? guide : 'new', room: isRoomRight ? room : null }, isDamaged: !isThemeRight || !isReadingRight || !areKeysRight || !isGuideRight || !isRoomRight || language !== lang }
  } catch {
    return { preferences: defaultPreferences, isDamaged: true }
  }
}

/** Reads what this device keeps; a device that refuses storage counts as one that keeps nothing. */
export const loadPreferences = (): StoredPreferences => {
  try {
    return parsePreferences(window.localStorage.getItem(KEY))
  } catch {
    return { preferences: defaultPreferences, isDamaged: false }
  }
}

/** Keeps preferences; where storage is full or refused they last until the page closes. */
export const savePreferences = (preferences: Preferences): void => {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Nothing is lost that the reader could not choose again.
  }
}
