/** Fetches a language when it is asked for; English is always there. */
import type { Catalogues, WordsOf } from './catalogues.ts'
import { type Tag, directionOf } from './tags.ts'

export type Language = { readonly tag: Tag; readonly direction: 'ltr' | 'rtl'; readonly wordsOf: WordsOf }

export const english: Language = { tag: 'en', direction: 'ltr', wordsOf: (_, words) => words }

const from =
  (catalogues: Catalogues): WordsOf =>
  (part) =>
    catalogues[part]

const loaders: Readonly<Record<Exclude<Tag, 'en'>, () => Promise<WordsOf>>> = {
  ko: () => import('../ko/ko.ts').then(({ ko }) => from(ko)),
  fr: () => import('../fr/fr.ts').then(({ fr }) => from(fr)),
  es: () => import('../es/es.ts').then(({ es }) => from(es)),
  'en-XA': () => import('./testLanguages.ts').then(({ doubled }) => doubled),
  'ar-XB': () => import('./testLanguages.ts').then(({ mirrored }) => mirrored),
}

/** Rejects where the language does not arrive. */
export const fetchLanguage = async (tag: Tag): Promise<Language> => (tag === 'en' ? english : { tag, direction: directionOf(tag), wordsOf: await loaders[tag]() })
