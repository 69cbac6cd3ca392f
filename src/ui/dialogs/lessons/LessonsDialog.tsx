/** What can be put on the wall or on paper: the present view, or a lesson, each with its ages and minutes. */
import { type ReactNode, useState } from 'react'
import { heads } from 'virtual:shared-orbit/tours'
import { languageIn, wordsIn } from '../../../dataset/tours/words.ts'
import { enLessons } from '../../../i18n/dialogs/enLessons.ts'
import { useApp } from '../../../state/AppState.tsx'
import { hasStoredTours } from '../../../state/own/storedKey.ts'
import { openLesson, printTour } from '../../../state/tours/playTour.ts'
import { type View, setPresent, setPrint } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { OwnLessons } from './OwnLessons.tsx'
import { QuestionsRow } from './QuestionsRow.tsx'
import { ReadyPart } from './ready/ReadyPart.tsx'
import './lessons.css'

type Row = { readonly key: string; readonly title: string; readonly about: string; readonly lang: string | undefined; readonly facts: readonly string[]; readonly start: (view: View) => View; readonly print: (view: View) => View }

export const LessonsDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { text, change, language } = useApp()
  const words = useWords('lessons', enLessons)
  // Whoever has lessons of their own looks for those first.
  const [isOwnFirst] = useState(hasStoredTours)
  const own = <OwnLessons isFirst={isOwnFirst} onClose={onClose} />
  const rows: readonly Row[] = [
    { key: '', title: words.thisView, about: words.thisViewAbout, lang: undefined, facts: [], start: (view) => setPresent(view, true), print: (view) => setPrint(setPresent(view, false), 'comic') },
    ...heads.map(({ id, title, about, ages, minutes, length }) => ({
      key: id,
      title: wordsIn(title, text.locale),
      about: wordsIn(about, text.locale),
      lang: languageIn(title, text.locale),
      facts: [words.ages(...ages), words.minutes(minutes), words.scenes(length)],
      start: (view: View) => openLesson(view, id),
      print: (view: View) => printTour(view, id, 'comic'),
    })),
  ]
  return (
    <Dialog name={text.dialogs.lessons.name} onClose={onClose}>
      {isOwnFirst ? own : null}
      <p className="dialog-lead">{words.lead}</p>
      {heads.every(({ title }) => languageIn(title, text.locale) === language) ? null : <p className="dialog-data">{words.inEnglish}</p>}
      <ReadyPart />
      <ul className="lessons" aria-label={words.list}>
        {rows.map(({ key, title, about, lang, facts, start, print }) => (
          <li key={key}>
            <div>
              <h3 lang={lang}>{title}</h3>
              <p lang={lang}>{about}</p>
              {facts.length === 0 ? null : <p className="lessons-facts">{facts.join(' · ')}</p>}
            </div>
            <div className="lessons-ways">
              <button
                type="button"
                className="button"
                aria-label={words.presentNamed(title)}
                onClick={() => {
                  // Asked of the press itself, as browsers want it; who refuses presents in the window.
                  document.documentElement.requestFullscreen?.().catch(() => undefined)
                  change(start)
                  onClose()
                }}
              >
                {words.present}
              </button>
              <button
                type="button"
                className="button"
                aria-label={words.printNamed(title)}
                onClick={() => {
                  change(print)
                  onClose()
                }}
              >
                {words.print}
              </button>
            </div>
          </li>
        ))}
        <QuestionsRow onClose={onClose} />
      </ul>
      {isOwnFirst ? null : own}
    </Dialog>
  )
}
