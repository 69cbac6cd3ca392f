/** The reader's own lessons in the list of lessons: made, opened from a file, presented, edited, saved, shared and deleted. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { writeTour } from '../../../dataset/own/writeTour.ts'
import { wordsIn } from '../../../dataset/tours/words.ts'
import { enOwn } from '../../../i18n/lessons/enOwn.ts'
import { enReading } from '../../../i18n/lessons/enReading.ts'
import { isRecord, ownValue } from '../../../dataset/own/readFields.ts'
import { parseJson, readTour, readTourValue } from '../../../dataset/own/readTour.ts'
import { useApp } from '../../../state/AppState.tsx'
import { lessonFileName } from '../../../state/export/fileName.ts'
import { saveFile } from '../../../state/export/saveFile.ts'
import { type DamagedTour, type KeptTour, forgetTour, keepTour } from '../../../state/own/ownStore.ts'
import { useOwn } from '../../../state/own/OwnState.tsx'
import { useOwnTours } from '../../../state/own/useOwnTours.ts'
import { startTour } from '../../../state/tours/playTour.ts'
import { setPresent } from '../../../state/view.ts'
import { OwnRow } from './OwnRow.tsx'
import { OwnStart } from './OwnStart.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './own.css'

const DamagedRow = ({ damaged: { id, text: stored } }: { readonly damaged: DamagedTour }): ReactNode => {
  const words = useWords('own', enOwn)
  const readingWords = useWords('reading', enReading)
  const { today } = useApp()
  const value = parseJson(stored)
  const [fault] = (isRecord(value) ? readTourValue(ownValue(value, 'tour'), readingWords) : readTour(stored, readingWords)).faults
  return (
    <li>
      <div>
        <h3>{words.damagedRow(id.slice(0, 60))}</h3>
        <p>{words.damagedAbout}</p>
        {fault === undefined ? null : <p className="lessons-facts">{words.fault(fault.path, fault.found, fault.expected)}</p>}
      </div>
      <p className="own-acts">
        <button type="button" className="button" onClick={() => saveFile(lessonFileName(id, today), 'application/json', stored)}>
          {words.damagedSave}
        </button>
        <button type="button" className="button" onClick={() => forgetTour(id)}>
          {words.damagedDelete}
        </button>
      </p>
    </li>
  )
}

export const OwnLessons = ({ isFirst, onClose }: { readonly isFirst: boolean; readonly onClose: () => void }): ReactNode => {
  const words = useWords('own', enOwn)
  const { text, today, change } = useApp()
  const { edit } = useOwn()
  const { tours, damaged } = useOwnTours()
  const [deleted, setDeleted] = useState<KeptTour | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    if (deleted !== null) undo.current?.focus()
  }, [deleted])
  const titleOf = ({ tour }: KeptTour): string => wordsIn(tour.title, text.locale) || words.untitled
  const openEditor = (id: string): void => {
    change((now) => (now.present ? setPresent(now, false) : now))
    edit(id)
    onClose()
  }
  return (
    <section className="own" data-first={isFirst || undefined} aria-label={words.name}>
      <h3 className="own-name">{words.name}</h3>
      <p>{tours.some(({ isKept }) => !isKept) ? words.leadRefused : words.lead}</p>
      <OwnStart onMade={openEditor} />
      {tours.length + damaged.length === 0 ? null : (
        <ul className="lessons" aria-label={words.name}>
          {tours.map((kept) => (
            <OwnRow
              key={kept.tour.id}
              kept={kept}
              title={titleOf(kept)}
              onPresent={() => {
                document.documentElement.requestFullscreen?.().catch(() => undefined)
                change((view) => startTour(view, kept.tour.id))
                onClose()
              }}
              onEdit={() => openEditor(kept.tour.id)}
              onSave={() => saveFile(lessonFileName(titleOf(kept), today), 'application/json', writeTour(kept.tour))}
              onDelete={() => {
                forgetTour(kept.tour.id)
                setDeleted(kept)
              }}
            />
          ))}
          {damaged.map((one) => (
            <DamagedRow key={one.id} damaged={one} />
          ))}
        </ul>
      )}
      <p className={deleted === null ? 'hidden-text' : 'own-deleted'} role="status" aria-label={words.name}>
        {deleted === null ? null : (
          <>
            {words.deleted(titleOf(deleted))}{' '}
            <button
              ref={undo}
              type="button"
              className="button"
              onClick={() => {
                keepTour(deleted.tour, deleted.from)
                setDeleted(null)
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </section>
  )
}
