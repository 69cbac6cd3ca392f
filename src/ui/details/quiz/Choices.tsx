/** The choices of a question: one may be chosen, nothing is kept of it; once the answer is shown the right one is marked by word and sign. */
import { type ReactNode, useState } from 'react'
import { enQuiz } from '../../../i18n/lessons/enQuiz.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** `fullNames` are empty where a name has no longer form; `right` is null before the answer is shown. */
type Props = { readonly names: readonly string[]; readonly fullNames: readonly string[]; readonly right: number | null }

export const Choices = ({ names, fullNames, right }: Props): ReactNode => {
  const words = useWords('quiz', enQuiz)
  const [chosen, setChosen] = useState<number | null>(null)
  return (
    <fieldset className="quiz-choices">
      <legend className="hidden-text">{words.choose}</legend>
      {names.map((name, index) => {
        const full = fullNames[index] ?? ''
        return (
          <label key={name} className="quiz-choice" data-right={right === index || undefined} data-wrong={(right !== null && right !== index) || undefined}>
            <input type="radio" name="quiz-choice" checked={chosen === index} disabled={right !== null} onChange={() => setChosen(index)} />
            <b>{words.letters[index]}</b>
            <span className="quiz-name">
              {name}
              {full === '' || full === name ? null : <span className="quiz-full">{full.replace(` (${name})`, '')}</span>}
            </span>
            {right === index ? <span className="quiz-mark">✓ {words.right}</span> : null}
            {right !== null && chosen === index ? <span className="quiz-mark">{words.chosen}</span> : null}
          </label>
        )
      })}
    </fieldset>
  )
}
