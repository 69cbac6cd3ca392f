/** Then and now: which agencies, or pairs of them, are new, kept and gone between two windows of years; told by pattern and by word. */
import { type ReactNode, useState } from 'react'
import type { Years } from '../../../dataset/runs.ts'
import { findNode } from '../../../graph/buildGraph.ts'
import { type Change, type Fate, compared, fates } from '../../../graph/findings/compareEras.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enEras } from '../../../i18n/findings/enEras.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useAgencyLinks } from '../../../state/useNetwork.ts'
import { useEras } from './useEras.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { type View, eras as pictures, selectLink, selectNode, selectPair } from '../../../state/view.ts'
import { ErasWindows } from './ErasWindows.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

/** Most that are named at once. */
const MOST_NAMED = 12

type Kind = (typeof compared)[number]

/** The view in which a change is seen. */
const viewOf = (base: View, kind: Kind, [a = '', b = '']: readonly string[]): View => (kind === 'pairs' ? selectPair(base, a, b) : kind === 'partnerships' ? selectLink(base, a, b) : selectNode(base, a))

const Changes = ({ kind, fate, changes, before, now }: { readonly kind: Kind; readonly fate: Fate; readonly changes: readonly Change[]; readonly before: Years; readonly now: Years | null }): ReactNode => {
  const { graph, view } = useApp()
  const listsWords = useWords('lists', enLists)
  const erasWords = useWords('eras', enEras)
  const words = listsWords.eras
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? changes : changes.slice(0, MOST_NAMED)
  const nameOf = (id = ''): string => findNode(graph, id)?.label ?? id
  // Where one window alone is in the picture, what is gone is seen in its own years: the two change places.
  const base: View = fate === 'gone' && view.eras === 'now' ? { ...view, years: before, before: now ?? before } : view
  return (
    <section className="details-section">
      <h3>
        <span className="findings-swatch" data-fate={fate} aria-hidden="true" /> {words.fate(fate, changes.length)}
      </h3>
      {changes.length === 0 ? <p className="details-soft">{words.nobody}</p> : null}
      <ul className="findings-changes">
        {shown.map(({ ids, before: earlier, after: later }) => (
          <li key={ids.join('~')}>
            <EvidenceLink to={viewOf(base, kind, ids)}>{ids.length === 1 ? nameOf(ids[0]) : kind === 'pairs' ? listsWords.meetings.pair(nameOf(ids[0]), nameOf(ids[1])) : erasWords.partnership(nameOf(ids[0]), nameOf(ids[1]))}</EvidenceLink>{' '}
            {kind === 'partnerships' ? null : <span className="details-soft">{kind === 'missions' ? erasWords.partners(earlier, later) : words.counts(earlier, later)}</span>}
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
  const erasWords = useWords('eras', enEras)
  const detailsWords = useWords('details', enDetails)
  const state = useEras()
  const { view, change } = useApp()
  const { before, now, eras } = state
  const [kind, setKind] = useState<Kind>('pairs')
  const drawn = useAgencyLinks(view.min)
  if (before === null) return null
  const isDrawn = new Set(drawn.map(({ id }) => id))
  // Where the picture leaves out pairs that share few missions, so does the list beside it.
  const listOf = (fate: Fate): readonly Change[] => (kind === 'pairs' && view.eras === 'both' && view.mode === 'agencies' ? eras.pairs[fate].filter(({ ids }) => isDrawn.has(ids.join('~'))) : eras[kind][fate])
  const lists = fates.map((fate) => ({ fate, changes: listOf(fate) }))
  const all = lists.reduce((sum, { changes }) => sum + changes.length, 0)
  return (
    <>
      <p className="details-soft">{words.lead}</p>
      <ErasWindows now={now} range={state.range} before={before} />
      <div className="details-switch" role="group" aria-label={erasWords.picture}>
        {pictures.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={view.eras === one} onClick={() => change((present) => ({ ...present, eras: one }))}>
            {erasWords.eras[one]}
          </button>
        ))}
      </div>
      {view.eras === 'both' ? <p className="details-soft">{erasWords.both}</p> : null}
      <div className="details-switch findings-kinds" role="group" aria-label={words.kind}>
        {compared.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {erasWords.kinds[one]}
          </button>
        ))}
      </div>
      {all === 0 ? null : (
        <div className="findings-fates" aria-hidden="true">
          {lists.map(({ fate, changes }) => (changes.length === 0 ? null : <span key={fate} className="findings-swatch" data-fate={fate} style={{ inlineSize: `${(100 * changes.length) / all}%` }} />))}
        </div>
      )}
      {lists.map(({ fate, changes }) => (
        <Changes key={`${fate} ${kind}`} {...{ kind, fate, changes, before, now }} />
      ))}
      <details className="details-counting">
        <summary>{detailsWords.howWeCount}</summary>
        <p>{detailsWords.counting}</p>
      </details>
    </>
  )
}
