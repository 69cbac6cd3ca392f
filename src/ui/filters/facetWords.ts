/** The words of facets and their values, for lists and for chips. */
import { useCallback } from 'react'
import type { FilterKey } from '../../state/view.ts'
import { useApp } from '../../state/AppState.tsx'
import { nameFacetValue } from '../../state/words/hiddenWords.ts'

/** A function that names a value of a filter. */
export const useFacetWords = (): ((key: FilterKey, value: string) => string) => {
  const { text, graph } = useApp()
  return useCallback((key, value) => nameFacetValue(text, graph, key, value), [text, graph])
}
