/** Words with one language written anew; the others stay. */
import type { Words } from '../../dataset/tours/words.ts'

export const setWords = (words: Words | undefined, text: string, language: string): Words => (words === undefined || typeof words === 'string' ? text : { ...words, [language]: text, ...(language === 'en' ? { en: text } : {}) })
