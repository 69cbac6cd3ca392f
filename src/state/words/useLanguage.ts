/** The language of the page: that of the address, of the reader or of the browser, fetched when first asked for. */
import { useEffect, useState } from 'react'
import { type Language, english, fetchLanguage } from '../../i18n/languages/loadLanguage.ts'
import type { Tag } from '../../i18n/languages/tags.ts'

const fetched = new Map<Tag, Language>([['en', english]])

/** Fetches a language once; a failed fetch is tried again when it is asked for again. */
export const loadLanguage = async (tag: Tag): Promise<Language> => {
  const known = fetched.get(tag)
  if (known !== undefined) return known
  const language = await fetchLanguage(tag)
  fetched.set(tag, language)
  return language
}

/** The language `wanted`, and until it is there the one before it. `isMissing` when it does not arrive. */
export const useLanguage = (wanted: Tag): { readonly language: Language; readonly isMissing: boolean } => {
  const [last, setLast] = useState(english)
  const [missing, setMissing] = useState<Tag | null>(null)
  const language = fetched.get(wanted) ?? last
  if (language !== last) setLast(language)
  useEffect(() => {
    let isCurrent = true
    if (!fetched.has(wanted))
      loadLanguage(wanted).then(
        (loaded) => isCurrent && setLast(loaded),
        () => isCurrent && setMissing(wanted),
      )
    return () => {
      isCurrent = false
    }
  }, [wanted])
  useEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.direction
  }, [language])
  return { language, isMissing: missing === wanted && language.tag !== wanted }
}
