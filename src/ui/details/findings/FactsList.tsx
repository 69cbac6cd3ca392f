/** The facts of the present view, each sentence a link to the view that shows what it rests on; and the ways to look further. */
import { type ReactNode, useMemo } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { findMostConnected } from '../../../graph/findings/partnerships.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enFacts } from '../../../i18n/findings/enFacts.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { formatList } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { describeFacts } from '../../../state/findings/describeFacts.ts'
import { useEras } from './useEras.ts'
import { useAgencyLinks, useVisible } from '../../../state/useNetwork.ts'
import { openQuiz } from '../../../state/quiz/ask.ts'
import { openFind, setCompare } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

/** The other lists, each from what the present view suggests. */
const MoreLists = (): ReactNode => {
  const { graph, view, text } = useApp()
  const words = useWords('lists', enLists)
  const shares = useAgencyLinks()
  const eras = useEras()
  const most = findMostConnected(shares)?.agencies[0]
  const pair = shares.toSorted((a, b) => b.missions.length - a.missions.length)[0]?.agencies
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const { ways } = words
  return (
    <section className="details-section">
      <h3>{words.show}</h3>
      <ul className="findings-lines">
        {eras.halves === null ? null : (
          <li>
            <EvidenceLink to={{ ...openFind(view, { before: eras.halves[0] }), years: eras.halves[1] }}>{ways.eras}</EvidenceLink>
          </li>
        )}
        <li>
          <EvidenceLink to={openFind(view, { find: 'meetings' })}>{ways.meetings}</EvidenceLink>
        </li>
        {most === undefined ? null : (
          <li>
            <EvidenceLink to={openFind(view, { first: most })}>{ways.first(nameOf(most))}</EvidenceLink>
          </li>
        )}
        {pair === undefined ? null : (
          <li>
            <EvidenceLink to={setCompare(view, pair)}>{ways.compare(formatList(pair.map(nameOf), text.locale))}</EvidenceLink>
          </li>
        )}
        <li>
          <EvidenceLink to={openQuiz(view)}>{ways.quiz}</EvidenceLink>
        </li>
      </ul>
    </section>
  )
}

export const FactsList = (): ReactNode => {
  const { graph, view, text, thisYear } = useApp()
  const factsWords = useWords('facts', enFacts)
  const detailsWords = useWords('details', enDetails)
  const visible = useVisible()
  const facts = useMemo(() => describeFacts({ graph, visible, view, thisYear, locale: text.locale, words: factsWords }), [graph, visible, view, thisYear, text, factsWords])
  return (
    <>
      <p className="details-soft">{factsWords.lead(text.shown(visible.missions.size, visible.agencies.size, visible.links.length))}</p>
      {facts.length === 0 ? <p>{factsWords.nothing}</p> : null}
      {facts.map(({ kind, lines, rule }) => (
        <section key={kind} className="details-section">
          <h3>{factsWords.titles[kind]}</h3>
          <ul className="findings-lines">
            {lines.map(({ sentence, evidence }, index) => (
              <li key={index}>
                <EvidenceLink to={evidence}>{sentence}</EvidenceLink>
              </li>
            ))}
          </ul>
          {rule === undefined ? null : <p className="details-soft">{rule}</p>}
        </section>
      ))}
      <MoreLists />
      <details className="details-counting">
        <summary>{detailsWords.howWeCount}</summary>
        <p>{detailsWords.counting}</p>
      </details>
    </>
  )
}
