/** The partnerships that prove an answer: who gave what, how it stands, and the sources; each opens its details. */
import { type ReactNode, useState } from 'react'
import type { Question } from '../../../graph/quiz/types.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { labelIn } from '../../../state/quiz/describeQuestion.ts'
import { readProof } from '../../../state/quiz/proofRecords.ts'
import { useDetails } from '../../../state/useDetails.ts'
import { selectLink } from '../../../state/view.ts'
import { EvidenceLink } from '../findings/EvidenceLink.tsx'
import { Partnership } from '../parts/Partnership.tsx'
import { useWords } from '../../../state/words/useWords.ts'

/** Rows that stand there at once. */
const FIRST_ROWS = 8

export const ProofList = ({ question }: { readonly question: Question }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { graph, view } = useApp()
  const state = useDetails()
  const [isWhole, setWhole] = useState(false)
  const nameOf = labelIn(graph)
  const { proof } = question
  const rows = isWhole || proof.length <= FIRST_ROWS + 1 ? proof : proof.slice(0, FIRST_ROWS)
  const records = new Map(state.status === 'ready' ? readProof(rows, state.details).map((one) => [one.link.id, one]) : [])
  return (
    <section className="details-section">
      <h4>{words.proof}</h4>
      {state.status !== 'failed' ? null : (
        <p role="alert">
          {enDetails.failed}{' '}
          <button type="button" className="button" onClick={state.retry}>
            {enDetails.retry}
          </button>
        </p>
      )}
      <ol className="details-partners quiz-proof">
        {rows.map(({ id, agency, mission }) => {
          const record = records.get(id)
          const name = <EvidenceLink to={selectLink(view, agency, mission)}>{words.link(nameOf(agency), nameOf(mission))}</EvidenceLink>
          return <li key={id}>{record === undefined ? name : <Partnership partner={record.partner} sources={record.sources} name={name} />}</li>
        })}
      </ol>
      {rows.length === proof.length ? null : (
        <p>
          <button type="button" className="button-plain" onClick={() => setWhole(true)}>
            {words.moreProof(proof.length - rows.length)}
          </button>
        </p>
      )}
    </section>
  )
}
