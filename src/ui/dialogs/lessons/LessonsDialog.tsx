/** What can be put on the wall: the present view, or a lesson, each with its ages and minutes. */
import type { ReactNode } from 'react'
import { heads } from 'virtual:shared-orbit/tours'
import { wordsIn } from '../../../dataset/tours/words.ts'
import { enLessons } from '../../../i18n/dialogs/enLessons.ts'
import { useApp } from '../../../state/AppState.tsx'
import { openLesson } from '../../../state/tours/playTour.ts'
import { type View, setPresent } from '../../../state/view.ts'
import { Dialog } from '../Dialog.tsx'
import { ReadyPart } from './ready/ReadyPart.tsx'
import './lessons.css'

const words = enLessons

type Row = { readonly key: string; readonly title: string; readonly about: string; readonly facts: readonly string[]; readonly start: (view: View) => View }

export const LessonsDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { text, change } = useApp()
  const rows: readonly Row[] = [
    { key: '', title: words.thisView, about: words.thisViewAbout, facts: [], start: (view) => setPresent(view, true) },
    ...heads.map(({ id, title, about, ages, minutes, length }) => ({
      key: id,
      title: wordsIn(title, text.locale),
      about: wordsIn(about, text.locale),
      facts: [words.ages(...ages), words.minutes(minutes), words.scenes(length)],
      start: (view: View) => openLesson(view, id),
    })),
  ]
  return (
    <Dialog name={text.dialogs.lessons.name} onClose={onClose}>
      <p className="dialog-lead">{words.lead}</p>
      <ReadyPart />
      <ul className="lessons" aria-label={words.list}>
        {rows.map(({ key, title, about, facts, start }) => (
          <li key={key}>
            <div>
              <h3>{title}</h3>
              <p>{about}</p>
              {facts.length === 0 ? null : <p className="lessons-facts">{facts.join(' · ')}</p>}
            </div>
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
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
