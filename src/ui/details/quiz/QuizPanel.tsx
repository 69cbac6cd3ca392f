/** Questions that the picture answers, in the place of the details: one at a time, its answer, what proves it, and the ways on. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import '../details.css'
import '../parts/parts.css'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { describeQuestion, fullNameIn, labelIn } from '../../../state/quiz/describeQuestion.ts'
import { firstAsk, stepBack, stepOn } from '../../../state/quiz/ask.ts'
import { useProofLight } from '../../../state/quiz/useProofLight.ts'
import { type QuizState, useQuiz } from '../../../state/quiz/useQuiz.ts'
import { type View, changeScope, clearFilters } from '../../../state/view.ts'
import { useVisible } from '../../../state/useNetwork.ts'
import { FollowContext } from '../findings/EvidenceLink.tsx'
import { Choices } from './Choices.tsx'
import { Paper } from './Paper.tsx'
import { ProofList } from './ProofList.tsx'
import { QuizSetup } from './QuizSetup.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './quiz.css'

type Ready = Extract<QuizState, { status: 'ready' }>

const QuestionCard = ({ ask, questions, question }: Ready): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { graph, view, change, text, undo } = useApp()
  const told = useMemo(() => describeQuestion(question, { graph, text, words, nameOf: labelIn(graph) }), [question, graph, text, words])
  const full = useMemo(() => question.options.map((option) => (typeof option === 'number' ? '' : fullNameIn(graph)(option))), [question, graph])
  const sentence = useRef<HTMLHeadingElement>(null)
  const shown = useRef<typeof question>(null)
  const [hasSteps] = useState(undo !== null)
  useEffect(() => {
    // With the page itself the focus stays where pages begin; a question that was asked for takes it.
    if (shown.current === null ? hasSteps : shown.current !== question) sentence.current?.focus()
    shown.current = question
  }, [question, hasSteps])
  const { isAnswered } = ask
  const next = stepOn(view, questions.length)
  const previous = stepBack(view)
  return (
    <section className="quiz-card" aria-labelledby="quiz-sentence">
      <p className="details-soft quiz-place">
        {words.place(ask.at, questions.length)}
        {questions.length < ask.of ? ` · ${words.few(questions.length, ask.of)}` : ''}
      </p>
      <h3 id="quiz-sentence" ref={sentence} tabIndex={-1}>
        {told.sentence}
      </h3>
      {/* Another question, another choice. */}
      <Choices key={`${ask.seed} ${ask.at} ${told.sentence}`} names={told.options} fullNames={full} right={isAnswered ? question.right : null} />
      <div className="quiz-answer" role="status">
        {isAnswered ? (
          <>
            <p className="quiz-said">{told.answer}</p>
            {told.compared === '' ? null : <p>{told.compared}</p>}
            <p className="details-soft">{told.proved}</p>
          </>
        ) : null}
      </div>
      <p className="details-ways">
        {/* One button all the way, so that the focus stays where it is. */}
        {next === undefined ? null : (
          <button type="button" className="button quiz-on" onClick={() => change(() => next)}>
            {isAnswered ? words.next : words.reveal}
          </button>
        )}
        {previous === undefined ? null : (
          <button type="button" className="button" onClick={() => change(() => previous)}>
            {words.previous}
          </button>
        )}
      </p>
      {isAnswered ? <ProofList key={told.answer} question={question} /> : null}
    </section>
  )
}

/** Where nothing can be asked: why, and the way out. */
const NothingToAsk = (): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { view, change } = useApp()
  const isOfKinds = (view.ask?.kinds.length ?? 0) > 0
  const widen = (before: View): View => ({ ...changeScope(clearFilters(before), 'all'), ask: firstAsk })
  return (
    <>
      <p>{isOfKinds ? words.nothingOfKind : words.nothing}</p>
      <p className="details-ways">
        {isOfKinds ? (
          <button type="button" className="button" onClick={() => change((before) => ({ ...before, ask: before.ask === null ? null : { ...before.ask, kinds: [] } }))}>
            {words.askAll}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => change(widen)}>
          {words.showAll}
        </button>
      </p>
    </>
  )
}

/** `onOpen` is called when a partnership that was chosen opens in the details, so that focus can go there. */
export const QuizPanel = ({ onOpen, onClose }: { readonly onOpen: () => void; readonly onClose: () => void }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { text, view } = useApp()
  const visible = useVisible()
  const state = useQuiz()
  const { ask } = view
  const title = useRef<HTMLHeadingElement>(null)
  useProofLight(state.status === 'ready' ? state.question : null, ask?.isAnswered ?? false)
  useEffect(() => {
    // What was pressed may be gone with the question: focus never goes to nowhere.
    if (document.activeElement === document.body && state.status === 'empty') title.current?.focus()
  }, [state.status])
  const onFollow = (to: View): void => {
    if (to.select !== null) onOpen()
  }
  const shown = text.shown(visible.missions.size, visible.agencies.size, visible.links.length)
  return (
    <section className="details quiz" aria-label={words.name}>
      <button type="button" className="button details-close" aria-label={words.close} onClick={onClose}>
        ✕
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div className="details-scroll" tabIndex={0} role="group" aria-label={words.name}>
        <h2 ref={title} tabIndex={-1}>
          {words.name}
        </h2>
        <FollowContext value={onFollow}>{state.status === 'ready' ? <QuestionCard {...state} /> : state.status === 'empty' ? <NothingToAsk /> : <p className="details-soft">{words.waiting}</p>}</FollowContext>
        {ask === null ? null : <QuizSetup ask={ask}>{state.status === 'ready' ? <Paper questions={state.questions} shown={shown} /> : null}</QuizSetup>}
        <p className="details-soft quiz-lead">{words.lead(shown)}</p>
      </div>
    </section>
  )
}
