/** One facet: its values with how many missions choosing each would leave. */
import type { ReactNode } from 'react'
import type { Category } from '../../dataset/vocab.ts'
import { type Facet, facetValues } from '../../graph/countFacets.ts'
import { useApp } from '../../state/AppState.tsx'
import { toggleFacet } from '../../state/view.ts'
import { CategoryIcon } from '../CategoryIcon.tsx'
import { useFacetWords } from './facetWords.ts'

type Props = { readonly facet: Facet; readonly counts: ReadonlyMap<string, number>; readonly isOpen: boolean }

export const FacetList = ({ facet, counts, isOpen }: Props): ReactNode => {
  const { view, change, text } = useApp()
  const nameOf = useFacetWords()
  const chosen: readonly string[] = view[facet]
  // A value that nothing has is left out, unless it is chosen: then it must be there to be let go.
  const values = facetValues[facet].filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value))
  return (
    <details className="filters-facet" open={isOpen || chosen.length > 0}>
      <summary>{text.words.facet[facet]}</summary>
      <ul>
        {values.map((value) => (
          <li key={value}>
            <label className="filters-value">
              <input type="checkbox" checked={chosen.includes(value)} aria-label={text.filters.option(nameOf(facet, value), counts.get(value) ?? 0)} onChange={() => change((before) => toggleFacet(before, facet, value))} />
              {facet === 'category' ? <CategoryIcon category={value as Category} size={16} /> : null}
              <span className="filters-word">{nameOf(facet, value)}</span>
              <span className="filters-count">{counts.get(value) ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
