/** The filters: a column beside the picture where there is room, a sheet over it where there is none. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { type Facet, facets } from '../../graph/countFacets.ts'
import { useApp } from '../../state/AppState.tsx'
import { useFacetCounts, useVisible } from '../../state/useNetwork.ts'
import { FacetList } from './FacetList.tsx'
import './filters.css'

/** Facets that stand open at first; the others are one press away. */
const openAtFirst: ReadonlySet<Facet> = new Set<Facet>(['category', 'status'])

type Props = {
  /** Whether the sheet is open; without meaning where the filters are a column. */
  readonly isOpen: boolean
  readonly isSheet: boolean
  readonly onClose: () => void
  readonly closer: RefObject<HTMLButtonElement | null>
}

export const FilterPanel = ({ isOpen, isSheet, onClose, closer }: Props): ReactNode => {
  const { text } = useApp()
  const counts = useFacetCounts()
  const visible = useVisible()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSheet && isOpen) closer.current?.focus()
  }, [isSheet, isOpen, closer])
  return (
    <section ref={panel} className="filters" id="filters" aria-label={text.filters.name} hidden={isSheet && !isOpen} data-sheet={isSheet || undefined}>
      {isSheet ? (
        <div className="filters-head">
          <h2>{text.filters.name}</h2>
          <button ref={closer} type="button" className="button" aria-label={text.filters.close} onClick={onClose}>
            ✕
          </button>
        </div>
      ) : null}
      <div className="filters-lists">
        {facets.map((facet) => (
          <FacetList key={facet} facet={facet} counts={counts[facet]} isOpen={openAtFirst.has(facet)} />
        ))}
      </div>
      {isSheet ? (
        <div className="filters-foot">
          <button type="button" className="button filters-apply" onClick={onClose}>
            {text.filters.apply(visible.missions.size)}
          </button>
        </div>
      ) : null}
    </section>
  )
}
