/** The questions of the present view, made anew when it changes; an answer that was shown for another picture is hidden again. */
import { useEffect, useMemo, useRef } from 'react'
import { makeQuiz } from '../../graph/quiz/makeQuiz.ts'
import type { Question } from '../../graph/quiz/types.ts'
import { useApp } from '../AppState.tsx'
import { useVisible } from '../useNetwork.ts'
import type { Ask } from '../view.ts'

export type QuizState =
  | { readonly status: 'waiting' | 'empty' }
  | { readonly status: 'ready'; readonly ask: Ask; readonly questions: readonly Question[]; readonly question: Question }

const nothing: readonly Question[] = []

/** Waits for the whole dataset: what keeps questions from being tricks is looked up in it. */
export const useQuiz = (): QuizState => {
  const { graph, missionCount, isPartial, view, change, thisYear } = useApp()
  const visible = useVisible()
  const { ask } = view
  const isWaiting = graph.missions.size < missionCount && !isPartial
  const [seed, kinds, of] = [ask?.seed ?? 0, ask?.kinds.join(' ') ?? '', ask?.of ?? 0]
  const questions = useMemo(() => (isWaiting || ask === null ? nothing : makeQuiz({ graph, visible, thisYear }, seed, ask.kinds, of)), [graph, visible, thisYear, isWaiting, seed, kinds, of]) // oxlint-disable-line react-hooks/exhaustive-deps -- of `ask` only these parts
  const at = Math.min(ask?.at ?? 1, questions.length)
  const question = questions[at - 1]

  useEffect(() => {
    // An address may ask for more questions than there are.
    if (question !== undefined && ask !== null && ask.at !== at) change((now) => (now.ask === null ? now : { ...now, ask: { ...now.ask, at } }), 'replace')
  }, [question, ask, at, change])

  const before = useRef({ ask, questions })
  useEffect(() => {
    const { ask: askBefore, questions: questionsBefore } = before.current
    before.current = { ask, questions }
    // Another picture under the same question is another question.
    if (ask !== null && ask === askBefore && ask.isAnswered && questionsBefore.length > 0 && questionsBefore !== questions) change((now) => (now.ask === null ? now : { ...now, ask: { ...now.ask, isAnswered: false } }), 'replace')
  }, [ask, questions, change])

  if (isWaiting) return { status: 'waiting' }
  return ask === null || question === undefined ? { status: 'empty' } : { status: 'ready', ask: { ...ask, at }, questions, question }
}
