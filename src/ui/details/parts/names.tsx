/** Names in the panel: everything named is a way on. */
import type { ReactNode } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { useApp } from '../../../state/AppState.tsx'
import { selectLink, selectNode, selectPair } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { CategoryIcon } from '../../CategoryIcon.tsx'

/** A button that selects a node; plain text where the graph has no such node, as for an agency that is known by lineage alone. */
export const NodeName = ({ id, name, hasIcon = false }: { readonly id: string; readonly name?: string | undefined; readonly hasIcon?: boolean }): ReactNode => {
  const { graph, change } = useApp()
  const node = findNode(graph, id)
  const words = name ?? node?.label ?? id
  if (node === undefined) return <span>{words}</span>
  return (
    <button type="button" className="button-plain details-name" title={node.record.name === words ? undefined : node.record.name} onClick={() => change((view) => selectNode(view, id))}>
      {hasIcon && node.type === 'mission' ? <CategoryIcon category={node.record.category} size={15} /> : null}
      {words}
    </button>
  )
}

/** A button that selects two agencies, named by their shared missions. */
export const PairName = ({ a, b, count }: { readonly a: string; readonly b: string; readonly count: number }): ReactNode => {
  const { graph, change } = useApp()
  const words = useWords('details', enDetails)
  const nameOf = (id: string): string => graph.agencies.get(id)?.label ?? id
  return (
    <button type="button" className="details-number" aria-label={words.sharedWith(nameOf(a), nameOf(b), count)} onClick={() => change((view) => selectPair(view, a, b))}>
      {count}
    </button>
  )
}

/** A button that selects one partnership, named by its role. */
export const RoleName = ({ agency, mission, children }: { readonly agency: string; readonly mission: string; readonly children: ReactNode }): ReactNode => {
  const { change } = useApp()
  return (
    <button type="button" className="button-plain details-role" onClick={() => change((view) => selectLink(view, agency, mission))}>
      {children}
    </button>
  )
}
