/** One agency first: all its partners in the present view, by how many missions they share or by how much of their own that is. */
import { type ReactNode, useMemo } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { rankPartners } from '../../../graph/findings/rankPartners.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useAgencyLinks, useVisible } from '../../../state/useNetwork.ts'
import { rankings, selectNode, selectPair } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

export const FirstList = (): ReactNode => {
  const { graph, view, change, text } = useApp()
  const listsWords = useWords('lists', enLists)
  const detailsWords = useWords('details', enDetails)
  const visible = useVisible()
  const shares = useAgencyLinks()
  const { first, by } = view
  const id = first ?? ''
  const { own, partners } = useMemo(() => rankPartners(visible.links, shares, id, by), [visible, shares, id, by])
  const nameOf = (one: string): string => findNode(graph, one)?.label ?? one
  const valueOf = ({ missions, own: theirs }: (typeof partners)[number]): number => (by === 'count' ? missions.length : missions.length / theirs)
  const most = partners[0] === undefined ? 1 : valueOf(partners[0])
  const all = [...graph.agencies.values()].toSorted((a, b) => a.label.localeCompare(b.label, text.locale))
  const words = listsWords.first
  return (
    <>
      <label className="details-picker findings-picker">
        {words.pick}
        <select value={id} onChange={(event) => change((before) => ({ ...before, first: event.target.value }), 'replace')}>
          {all.map(({ id: one, label, record }) => (
            <option key={one} value={one}>
              {label === record.name ? label : `${label} · ${record.name}`}
            </option>
          ))}
        </select>
      </label>
      <p>{partners.length === 0 ? words.none(nameOf(id)) : words.lead(nameOf(id), own, partners.length)}</p>
      {partners.length === 0 ? null : (
        <>
          <p className="findings-ways">
            <EvidenceLink to={{ ...view, mode: 'agencies', focus: id, steps: 2, at: null }}>{words.network}</EvidenceLink>
            <EvidenceLink to={{ ...selectNode(view, id), mode: 'network', arrange: 'sheet' }}>{words.sheet}</EvidenceLink>
          </p>
          <div className="details-switch" role="group" aria-label={words.order}>
            {rankings.map((one) => (
              <button key={one} type="button" className="button" aria-pressed={by === one} onClick={() => change((before) => ({ ...before, by: one }), 'replace')}>
                {words.rankings[one]}
              </button>
            ))}
          </div>
          <ol className="findings-ranks">
            {partners.map((one, index) => (
              <li key={one.agency}>
                <span className="findings-place" aria-hidden="true">
                  {index + 1}
                </span>
                <EvidenceLink to={selectNode(view, one.agency)} className="findings-name">
                  {nameOf(one.agency)}
                </EvidenceLink>
                <EvidenceLink to={selectPair(view, id, one.agency)} className="details-number findings-number" label={detailsWords.sharedWith(nameOf(id < one.agency ? id : one.agency), nameOf(id < one.agency ? one.agency : id), one.missions.length)}>
                  {one.missions.length.toLocaleString(text.locale)}
                </EvidenceLink>
                <span className="details-bar" style={{ inlineSize: `${(100 * valueOf(one)) / most}%` }} aria-hidden="true" />
                <span className="findings-share">{words.row(nameOf(id), one.missions.length, one.own, own)}</span>
              </li>
            ))}
          </ol>
          <details className="details-counting">
            <summary>{detailsWords.howWeCount}</summary>
            <p>{detailsWords.counting}</p>
          </details>
        </>
      )}
    </>
  )
}
