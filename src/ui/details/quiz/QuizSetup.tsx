/** Ways beside the question: another draw, the wall, paper; and folded away how many questions and of which kinds. */
import type { ReactNode } from 'react'
import { quizKinds } from '../../../graph/quiz/types.ts'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { drawAgain, setLength, toggleKind } from '../../../state/quiz/ask.ts'
import { type Ask, setPresent } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'

const lengths = [4, 8, 12, 20] as const

/** `children` are the ways to paper. */
export const QuizSetup = ({ ask, children }: { readonly ask: Ask; readonly children: ReactNode }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { change } = useApp()
  const { kinds, of } = ask
  return (
    <section className="details-section">
      <p className="details-ways">
        <button type="button" className="button" onClick={() => change(drawAgain)}>
          {words.again}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.wallNamed}
          onClick={() => {
            // Asked of the press itself, as browsers want it; who refuses presents in the window.
            document.documentElement.requestFullscreen?.().catch(() => undefined)
            change((now) => setPresent(now, true))
          }}
        >
          {words.wall}
        </button>
        {children}
      </p>
      <details className="quiz-setup">
        <summary>{words.setup}</summary>
        <label className="details-picker">
          {words.many}
          <select value={of} onChange={(event) => change((now) => setLength(now, Number(event.target.value)))}>
            {[...new Set([...lengths, of])].toSorted((a, b) => a - b).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="quiz-kinds">
          <legend>{words.kinds}</legend>
          {quizKinds.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={kinds.length === 0 || kinds.includes(kind)} onChange={() => change((now) => toggleKind(now, kind))} />
              {words.kindNames[kind]}
            </label>
          ))}
        </fieldset>
      </details>
    </section>
  )
}
