/** The first mission any two agencies shared, in order of date. */
import { type ReactNode, useMemo, useState } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { findMeetings } from '../../../graph/findings/newcomers.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useVisible } from '../../../state/useNetwork.ts'
import { changeScope, clearFilters, selectNode, selectPair } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

/** Most pairs of one meeting that are named at once: fifteen agencies that come together are more than a hundred pairs. */
const MOST_PAIRS = 4

const Pairs = ({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }): ReactNode => {
  const { graph, view } = useApp()
  const words = useWords('lists', enLists)
  const [isOpen, setOpen] = useState(false)
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const shown = isOpen || pairs.length <= MOST_PAIRS + 1 ? pairs : pairs.slice(0, MOST_PAIRS)
  return (
    <ul className="findings-pairs">
      {shown.map(([a, b]) => (
        <li key={`${a}~${b}`}>
          <EvidenceLink to={selectPair(view, a, b)}>{words.meetings.pair(nameOf(a), nameOf(b))}</EvidenceLink>
        </li>
      ))}
      {shown.length === pairs.length ? null : (
        <li>
          <button type="button" className="button-plain" onClick={() => setOpen(true)}>
            {words.more(pairs.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  )
}

export const MeetingsList = (): ReactNode => {
  const { graph, view, change, text, thisYear } = useApp()
  const words = useWords('lists', enLists)
  const visible = useVisible()
  const meetings = useMemo(() => findMeetings(graph, visible.links, thisYear), [graph, visible, thisYear])
  const pairs = meetings.reduce((sum, one) => sum + one.pairs.length, 0)
  return (
    <>
      <p>{meetings.length === 0 ? words.meetings.none : words.meetings.lead(pairs, new Set(meetings.map(({ mission }) => mission)).size)}</p>
      <p className="details-soft">
        {words.meetings.day}{' '}
        {visible.missions.size < graph.missions.size ? (
          <button type="button" className="button-plain" onClick={() => change((before) => changeScope(clearFilters(before), 'all'))}>
            {words.countAll}
          </button>
        ) : null}
      </p>
      <ol className="findings-meetings">
        {meetings.map(({ mission, date, pairs: all }) => (
          <li key={`${date} ${mission}`}>
            <h3>
              <span className="details-soft">{formatDate(date, text.locale)}</span> <EvidenceLink to={selectNode(view, mission)}>{findNode(graph, mission)?.record.name ?? mission}</EvidenceLink>
            </h3>
            <Pairs pairs={all} />
          </li>
        ))}
      </ol>
    </>
  )
}
