/** Then and now: which agencies, or pairs of them, are new, kept and gone between two windows of years; told by pattern and by word. */
import { type ReactNode, useState } from 'react'
import type { Years } from '../../../dataset/runs.ts'
import { findNode } from '../../../graph/buildGraph.ts'
import { type Change, type Fate, fates } from '../../../graph/findings/compareEras.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useEras } from './useEras.ts'
import { type View, selectNode, selectPair } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { ErasWindows } from './ErasWindows.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

/** Most that are named at once. */
const MOST_NAMED = 12

const kinds = ['pairs', 'agencies'] as const

const Changes = ({ fate, changes, before, now }: { readonly fate: Fate; readonly changes: readonly Change[]; readonly before: Years; readonly now: Years | null }): ReactNode => {
  const { graph, view } = useApp()
  const listsWords = useWords('lists', enLists)
  const words = listsWords.eras
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? changes : changes.slice(0, MOST_NAMED)
  const nameOf = (id = ''): string => findNode(graph, id)?.label ?? id
  // What is gone is seen in its own years: the two windows change places.
  const base: View = fate === 'gone' ? { ...view, years: before, before: now ?? before } : view
  return (
    <section className="details-section">
      <h3>
        <span className="findings-swatch" data-fate={fate} aria-hidden="true" /> {words.fate(fate, changes.length)}
      </h3>
      {changes.length === 0 ? <p className="details-soft">{words.nobody}</p> : null}
      <ul className="findings-changes">
        {shown.map(({ ids: [a = '', b], before: earlier, after: later }) => (
          <li key={`${a}~${b}`}>
            <EvidenceLink to={b === undefined ? selectNode(base, a) : selectPair(base, a, b)}>{b === undefined ? nameOf(a) : listsWords.meetings.pair(nameOf(a), nameOf(b))}</EvidenceLink>{' '}
            <span className="details-soft">{words.counts(earlier, later)}</span>
          </li>
        ))}
      </ul>
      {shown.length === changes.length ? null : (
        <p>
          <button type="button" className="button-plain" onClick={() => setOpen(true)}>
            {listsWords.more(changes.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  )
}

export const ErasList = (): ReactNode => {
  const { eras: words } = useWords('lists', enLists)
  const detailsWords = useWords('details', enDetails)
  const state = useEras()
  const { before, now, eras } = state
  const [kind, setKind] = useState<(typeof kinds)[number]>('pairs')
  if (before === null) return null
  const all = fates.reduce((sum, fate) => sum + eras[kind][fate].length, 0)
  return (
    <>
      <p className="details-soft">{words.lead}</p>
      <ErasWindows now={now} range={state.range} before={before} />
      <div className="details-switch" role="group" aria-label={words.kind}>
        {kinds.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {words.kinds[one]}
          </button>
        ))}
      </div>
      {all === 0 ? null : (
        <div className="findings-fates" aria-hidden="true">
          {fates.map((fate) => (eras[kind][fate].length === 0 ? null : <span key={fate} className="findings-swatch" data-fate={fate} style={{ inlineSize: `${(100 * eras[kind][fate].length) / all}%` }} />))}
        </div>
      )}
      {fates.map((fate) => (
        <Changes key={`${fate} ${kind}`} fate={fate} changes={eras[kind][fate]} before={before} now={now} />
      ))}
      <details className="details-counting">
        <summary>{detailsWords.howWeCount}</summary>
        <p>{detailsWords.counting}</p>
      </details>
    </>
  )
}
