/** The questions on paper, and apart from them the answers with what proves them: text in black on white, in place of the page. Two buttons, and the print command of the browser. */
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Question } from '../../../graph/quiz/types.ts'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { describeQuestion, fullNameIn, tellRoles } from '../../../state/quiz/describeQuestion.ts'
import { readProof } from '../../../state/quiz/proofRecords.ts'
import { type DetailsState, useDetails } from '../../../state/useDetails.ts'
import { writeView } from '../../../state/viewHash.ts'
import { useWords } from '../../../state/words/useWords.ts'
import './paper.css'

type Part = 'questions' | 'answers'

type Props = { readonly questions: readonly Question[]; readonly shown: string }

const usePaperWords = () => {
  const words = useWords('quiz', enQuiz)
  const { graph, text } = useApp()
  const nameOf = fullNameIn(graph)
  return { words, text, nameOf, tell: (question: Question) => describeQuestion(question, { graph, text, words, nameOf }) }
}

const QuestionPage = ({ questions, shown }: Props): ReactNode => {
  const { words, tell } = usePaperWords()
  return (
    <section className="quiz-page">
      <h1>{words.paper}</h1>
      <p>{words.paperLead(shown)}</p>
      <ol>
        {questions.map((question) => {
          const { sentence, options } = tell(question)
          return (
            <li key={sentence + String(question.options)}>
              <h2>{sentence}</h2>
              <ul>
                {options.map((option, index) => (
                  <li key={option}>
                    <span className="quiz-box" aria-hidden="true" /> {words.option(words.letters[index] ?? '', option)}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      <p>{words.paperCredit}</p>
    </section>
  )
}

/** `details` come from outside: what is mounted to be printed has no time to load anything. */
const AnswerPage = ({ questions, shown, details }: Props & { readonly details: DetailsState }): ReactNode => {
  const { words, text, nameOf, tell } = usePaperWords()
  const { view } = useApp()
  const hash = writeView({ ...view, present: false, ask: view.ask === null ? null : { ...view.ask, at: 1, isAnswered: false } })
  // Where the one file lies on this reader's disk is nobody's business.
  const place = window.location.protocol === 'file:' ? '' : window.location.href.replace(/#.*$/u, '')
  return (
    <section className="quiz-page">
      <h1>{words.paperKey}</h1>
      <p>{words.paperLead(shown)}</p>
      <ol>
        {questions.map((question) => {
          const { sentence, answer, compared } = tell(question)
          const records = details.status === 'ready' ? readProof(question.proof, details.details) : []
          return (
            <li key={sentence + String(question.options)}>
              <p>{sentence}</p>
              <h2>{words.paperAnswer(words.letters[question.right] ?? '', answer, compared)}</h2>
              <ul>
                {records.map(({ link, partner, sources }) => (
                  <li key={link.id}>{words.paperProof(words.link(nameOf(link.agency), nameOf(link.mission)), tellRoles(link, text), partner.contribution, sources.map(({ publisher, title }) => words.read(publisher, title)).join('; '))}</li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      <p>{words.paperLink(`${place}#${hash}`)}</p>
      <p>{words.paperCredit}</p>
    </section>
  )
}

export const Paper = (props: Props): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { view } = useApp()
  const details = useDetails()
  const [parts, setParts] = useState<readonly Part[]>([])
  useEffect(() => {
    // The print command prints both; the buttons have set their part before it comes to this. A part of a page that hides the questions prints itself.
    const before = (): void => flushSync(() => setParts((now) => (now.length > 0 || document.querySelector('.print-page') !== null ? now : ['questions', 'answers'])))
    const after = (): void => setParts([])
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  const print = (part: Part): void => {
    flushSync(() => setParts([part]))
    window.print()
  }
  return (
    <>
      <button type="button" className="button" onClick={() => print('questions')}>
        {words.printQuestions}
      </button>
      <button type="button" className="button" disabled={details.status !== 'ready'} onClick={() => print('answers')}>
        {words.printAnswers}
      </button>
      {parts.length === 0 || view.present
        ? null
        : createPortal(
            <div className="quiz-paper">
              {parts.includes('questions') ? <QuestionPage {...props} /> : null}
              {parts.includes('answers') ? <AnswerPage {...props} details={details} /> : null}
            </div>,
            document.body,
          )}
    </>
  )
}
