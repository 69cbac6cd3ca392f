/** A question on the wall: it stands as the caption, Next lets the picture answer it, and then goes on to the next one. */
import type { ReactNode } from 'react'
import { enPresent } from '../../../i18n/enPresent.ts'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { goToQuestion, stepBack, stepOn } from '../../../state/quiz/ask.ts'
import { describeQuestion, labelIn } from '../../../state/quiz/describeQuestion.ts'
import { readProof } from '../../../state/quiz/proofRecords.ts'
import { useProofLight } from '../../../state/quiz/useProofLight.ts'
import { type QuizState, useQuiz } from '../../../state/quiz/useQuiz.ts'
import { useDetails } from '../../../state/useDetails.ts'
import type { View } from '../../../state/view.ts'
import { SceneFrame } from '../SceneFrame.tsx'
import { QuizNotes } from './QuizNotes.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './quizScene.css'

type Props = { readonly onLessons: () => void }

/** Publishers that are named on the wall, in one line; the others stand with the notes. */
const MOST_PUBLISHERS = 1

const nothing = (): void => undefined

const AskedScene = ({ state, onLessons }: Props & { readonly state: Extract<QuizState, { status: 'ready' }> }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { graph, view, change, text } = useApp()
  const details = useDetails()
  const { ask, questions, question } = state
  const { isAnswered } = ask
  const told = describeQuestion(question, { graph, text, words, nameOf: labelIn(graph) })
  const records = isAnswered && details.status === 'ready' ? readProof(question.proof, details.details) : []
  const publishers = [...new Set(records.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))]
  const goer = (next: View | undefined): (() => void) | null => (next === undefined ? null : () => change(() => next))
  const place = words.place(ask.at, questions.length)
  return (
    <SceneFrame
      caption={isAnswered ? told.answer : told.sentence}
      years=""
      sub={told.options.map((option, index) => (
        <span key={option} className="quiz-offer" data-right={(isAnswered && index === question.right) || undefined}>
          <b>{words.letters[index]}</b> {option}
          {/* Its number has its room before it is told. */}
          {question.values === null ? null : <small aria-hidden={!isAnswered}>{isAnswered ? question.values[index] : '0'.repeat(String(question.values[index]).length)}</small>}
        </span>
      ))}
      source={publishers.length === 0 ? enPresent.source : enPresent.sources(publishers.slice(0, MOST_PUBLISHERS), publishers.length - MOST_PUBLISHERS)}
      onNext={goer(stepOn(view, questions.length))}
      onPrevious={goer(stepBack(view))}
      onFirst={() => change((now) => goToQuestion(now, 1, false))}
      onLast={() => change((now) => goToQuestion(now, questions.length, true))}
      {...(isAnswered ? { notes: <QuizNotes records={records} /> } : {})}
      onLessons={onLessons}
      place={enPresent.place(ask.at, questions.length)}
    >
      <p className="quiz-line">{isAnswered ? told.proved : words.rule}</p>
      <p className="hidden-text" aria-live="polite">
        {isAnswered ? words.spokenAnswer(told.answer, told.compared, told.proved) : words.spoken(place, told.sentence, told.options.map((option, index) => words.option(words.letters[index] ?? '', option)).join('. '))}
      </p>
    </SceneFrame>
  )
}

export const QuizScene = ({ onLessons }: Props): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const state = useQuiz()
  useProofLight(state.status === 'ready' ? state.question : null, state.status === 'ready' && state.ask.isAnswered)
  if (state.status === 'ready') return <AskedScene state={state} onLessons={onLessons} />
  return <SceneFrame caption={state.status === 'waiting' ? words.waiting : words.nothing} years="" sub="" source={enPresent.source} onNext={null} onPrevious={null} onFirst={nothing} onLast={nothing} onLessons={onLessons} />
}
