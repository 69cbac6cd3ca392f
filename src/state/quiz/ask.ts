/** The way through questions as pure functions of the view: open them, reveal, go on and back, draw others. */
import { type QuizKind, quizKinds } from '../../graph/quiz/types.ts'
import { type Ask, type View, letGo, letGoOfPath, openFind, setPresent } from '../view.ts'
import { LAST_SEED } from './askText.ts'

const USUAL_LENGTH = 8

export const firstAsk: Ask = { seed: 1, kinds: [], at: 1, of: USUAL_LENGTH, isAnswered: false }

/** Questions about what is visible, beside the network or agency to agency: nothing else is drawn of what proves them. */
export const openQuiz = (view: View): View => ({
  ...openFind(view, { ask: firstAsk }),
  mode: view.mode === 'agencies' ? 'agencies' : 'network',
  arrange: view.arrange === 'sheet' ? 'whole' : view.arrange,
})

/** The same on the wall, in the place of any lesson. */
export const presentQuiz = (view: View): View => setPresent(openQuiz(view), true)

/** What was looked at on the way is let go of, so that the picture is about the question again. */
const turnTo = (view: View, change: Partial<Ask>): View => (view.ask === null ? view : { ...letGoOfPath(letGo(view)), ask: { ...view.ask, ...change } })

export const reveal = (view: View): View => turnTo(view, { isAnswered: true })

/** The first question of another draw. */
export const drawAgain = (view: View): View => turnTo(view, { seed: view.ask === null || view.ask.seed >= LAST_SEED ? 1 : view.ask.seed + 1, at: 1, isAnswered: false })

/** How many are asked; begins anew. */
export const setLength = (view: View, of: number): View => turnTo(view, { of, at: 1, isAnswered: false })

/** Asks for a kind or no longer; asking for all of them, or for none, is asking for all. Begins anew. */
export const toggleKind = (view: View, kind: QuizKind): View => {
  if (view.ask === null) return view
  const { kinds } = view.ask
  const wanted = quizKinds.filter((one) => (kinds.length === 0 || kinds.includes(one)) !== (one === kind))
  return turnTo(view, { kinds: wanted.length === quizKinds.length ? [] : wanted, at: 1, isAnswered: false })
}

/** Question `at`, or its answer, of a quiz that has as many. */
export const goToQuestion = (view: View, at: number, isAnswered: boolean): View => turnTo(view, { at, isAnswered })

/** One step on: the answer, then the next of `length` questions; undefined at the end. */
export const stepOn = (view: View, length: number): View | undefined => {
  if (view.ask === null) return undefined
  if (!view.ask.isAnswered) return reveal(view)
  return view.ask.at < length ? goToQuestion(view, view.ask.at + 1, false) : undefined
}

/** One step back: the question without its answer, then the answer before it; undefined at the beginning. */
export const stepBack = (view: View): View | undefined => {
  if (view.ask === null) return undefined
  if (view.ask.isAnswered) return goToQuestion(view, view.ask.at, false)
  return view.ask.at > 1 ? goToQuestion(view, view.ask.at - 1, true) : undefined
}
