/** Dates, lists and country names in the reader's language, as precise as they are known. */
import type { Messages } from './en.ts'

/** `1997-10-15` as "15 October 1997", `1997-10` as "October 1997", `1997` as it is. */
export const formatDate = (date: string, locale: string): string => {
  if (date.length === 4) return date
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(date.length === 10 ? { day: 'numeric' } : {}) }
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(Date.UTC(year, month - 1, day))
}

const listFormats = new Map<string, Intl.ListFormat>()

/** "NASA, ESA and ASI". A format is made once for a language: making one takes longer than a hundred uses of it. */
export const formatList = (items: readonly string[], locale: string): string => {
  const known = listFormats.get(locale) ?? new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale)
  listFormats.set(locale, known)
  return known.format(items)
}

/** The name of a country from its two letters, of states that ended as `text` has it; the letters themselves where nobody knows a name. */
export const formatCountry = (code: string, { locale, words: { endedState } }: Pick<Messages, 'locale' | 'words'>): string => Object.entries(endedState).find(([ended]) => ended === code)?.[1] ?? new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
