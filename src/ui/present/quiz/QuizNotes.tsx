/** What proves the answer on the wall, when the teacher asks for it: each partnership with its role, what was given, and its sources. */
import type { ReactNode } from 'react'
import { enPresent } from '../../../i18n/enPresent.ts'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { labelIn, tellRoles } from '../../../state/quiz/describeQuestion.ts'
import type { ProofRecord } from '../../../state/quiz/proofRecords.ts'
import { useWords } from '../../../state/words/useWords.ts'
import '../notes/notes.css'

export const QuizNotes = ({ records }: { readonly records: readonly ProofRecord[] }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { graph, text } = useApp()
  const nameOf = labelIn(graph)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by key too
    <section className="scene-notes" aria-label={enPresent.notes.name} tabIndex={0}>
      <h2>{words.proof}</h2>
      <ul>
        {records.map(({ link, partner, sources }) => (
          <li key={link.id}>
            <strong>{words.linkAs(nameOf(link.agency), nameOf(link.mission), tellRoles(link, text))}</strong>
            <p>{partner.contribution}</p>
            {sources.map(({ id, title, publisher, url }) => (
              <a key={id} href={url} target="_blank" rel="noreferrer">
                {words.read(publisher, title)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
