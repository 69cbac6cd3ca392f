/** The facts of the present view, each sentence a link to the view that shows what it rests on. */
import { type ReactNode, useMemo } from 'react'
import { enFacts } from '../../../i18n/findings/enFacts.ts'
import { useApp } from '../../../state/AppState.tsx'
import { describeFacts } from '../../../state/findings/describeFacts.ts'
import { useVisible } from '../../../state/useNetwork.ts'
import type { View } from '../../../state/view.ts'
import { linkTo } from '../../../state/viewHash.ts'

export const FactsList = ({ onFollow }: { readonly onFollow: (to: View) => void }): ReactNode => {
  const { graph, view, text, thisYear } = useApp()
  const visible = useVisible()
  const facts = useMemo(() => describeFacts({ graph, visible, view, thisYear, locale: text.locale, words: enFacts }), [graph, visible, view, thisYear, text])
  return (
    <>
      <p className="details-soft">{enFacts.lead(text.shown(visible.missions.size, visible.agencies.size, visible.links.length))}</p>
      {facts.length === 0 ? <p>{enFacts.nothing}</p> : null}
      {facts.map(({ kind, lines, rule }) => (
        <section key={kind} className="details-section">
          <h3>{enFacts.titles[kind]}</h3>
          <ul className="findings-lines">
            {lines.map(({ sentence, evidence }, index) => (
              <li key={index}>
                <a href={linkTo(evidence)} onClick={() => onFollow(evidence)}>
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
          {rule === undefined ? null : <p className="details-soft">{rule}</p>}
        </section>
      ))}
      <details className="details-counting">
        <summary>{text.details.howWeCount}</summary>
        <p>{text.details.counting}</p>
      </details>
    </>
  )
}
