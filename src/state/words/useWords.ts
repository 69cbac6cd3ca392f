/** The words of a part in the language of the page. The part brings the English ones, so that English readers load nothing else. */
import type { Catalogues, Part } from '../../i18n/languages/catalogues.ts'
import { useApp } from '../AppState.tsx'

export const useWords = <Name extends Part>(part: Name, english: Catalogues[Name]): Catalogues[Name] => useApp().wordsOf(part, english)
