/** The way from the list of lessons to questions about what is on screen: beside the picture, or on the wall. */
import type { ReactNode } from 'react'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useApp } from '../../../state/AppState.tsx'
import { openQuiz, presentQuiz } from '../../../state/quiz/ask.ts'
import { setPresent } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'

export const QuestionsRow = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const { change } = useApp()
  return (
    <li>
      <div>
        <h3>{words.name}</h3>
        <p>{words.about}</p>
      </div>
      <div className="lessons-ways">
        <button
          type="button"
          className="button"
          onClick={() => {
            change((view) => openQuiz(setPresent(view, false)))
            onClose()
          }}
        >
          {words.beside}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.wallNamed}
          onClick={() => {
            // Asked of the press itself, as browsers want it; who refuses presents in the window.
            document.documentElement.requestFullscreen?.().catch(() => undefined)
            change(presentQuiz)
            onClose()
          }}
        >
          {words.wall}
        </button>
      </div>
    </li>
  )
}
