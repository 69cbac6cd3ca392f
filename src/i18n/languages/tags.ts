/** Which languages there are, each named in itself, and which of them a reader gets. */

/** In the order they are offered. */
export const languages = [['en', 'English'], ['ko', '한국어'], ['fr', 'Français'], ['es', 'Español']] as const

/** Languages for tests, never offered: every sentence twice, and written from right to left. An address may ask for them. */
const testTags = ['en-XA', 'ar-XB'] as const

export type Tag = (typeof languages)[number][0] | (typeof testTags)[number]

const tags: readonly Tag[] = [...languages.map(([tag]) => tag), ...testTags]

/** The language that `asked` is or is a kind of (`fr-CA` is French); undefined where there is none. */
export const findLanguage = (asked: string): Tag | undefined => tags.find((tag) => tag === asked) ?? languages.find(([tag]) => tag === asked.toLowerCase().split('-')[0])?.[0]

/** What the address asks for, else what the reader chose, else the first of the browser's languages that is there, else English. */
export const chooseLanguage = (asked: Tag | null, chosen: Tag | null, browser: readonly string[]): Tag => asked ?? chosen ?? browser.flatMap((tag) => findLanguage(tag) ?? [])[0] ?? 'en'

/** From which side a language is written. */
export const directionOf = (tag: Tag): 'ltr' | 'rtl' => (tag === 'ar-XB' ? 'rtl' : 'ltr')
