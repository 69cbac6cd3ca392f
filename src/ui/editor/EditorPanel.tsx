/** A lesson of one's own beside the live picture: its scenes, the words of each, and what the last row can read of them. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { limits } from '../../dataset/own/ownTour.ts'
import { cleanText } from '../../dataset/own/readFields.ts'
import { writeTour } from '../../dataset/own/writeTour.ts'
import { wordsIn } from '../../dataset/tours/words.ts'
import { enEditor } from '../../i18n/lessons/enEditor.ts'
import { spotlightOn } from '../../scene/tours/spotlight.ts'
import { useApp } from '../../state/AppState.tsx'
import { lessonFileName } from '../../state/export/fileName.ts'
import { saveFile } from '../../state/export/saveFile.ts'
import { useOwn } from '../../state/own/OwnState.tsx'
import { type Editor, useEditor } from '../../state/own/edit/useEditor.ts'
import { startTour } from '../../state/tours/playTour.ts'
import { focusPicture } from '../focusPicture.ts'
import { SceneFields } from './SceneFields.tsx'
import { SceneList } from './SceneList.tsx'
import { setWords } from './setWords.ts'
import { useWords } from '../../state/words/useWords.ts'
import './editor.css'

/** What is lit while the picture shows the open scene, as the wall lights it. */
const useLit = ({ tour, current, isCurrentShown }: Editor): void => {
  const { setSpotlight } = useApp()
  const emphasis = tour?.scenes[current]?.emphasis
  useLayoutEffect(() => {
    setSpotlight(isCurrentShown && emphasis !== undefined ? spotlightOn(emphasis) : null)
  }, [isCurrentShown, emphasis, setSpotlight])
  useEffect(() => () => setSpotlight(null), [setSpotlight])
}

/** Escape leads out: from a field or button of the editor at once, from elsewhere when nothing else is open. */
const useEscape = (close: () => void): void => {
  const { view } = useApp()
  const latest = useRef({ close, view })
  useEffect(() => {
    latest.current = { close, view }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const { select, path, focus } = latest.current.view
      const isInside = event.target instanceof Element && event.target.closest('.editor') !== null
      const isElsewhere = event.target instanceof Element && event.target.closest('input, .filters') !== null
      if (!isInside && (isElsewhere || select !== null || path !== null || focus !== null)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current.close()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

export const EditorPanel = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords('editor', enEditor)
  const { change: changeView, text, today } = useApp()
  const { edit } = useOwn()
  const editor = useEditor(id)
  const { tour, current, change } = editor
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const close = (): void => {
    edit(null)
    focusPicture()
  }
  useLit(editor)
  useEscape(close)
  const opened = useRef(editor)
  useEffect(() => {
    title.current?.focus()
    // The open scene is the one that is seen.
    if (!opened.current.isCurrentShown) opened.current.show()
  }, [])
  const name = tour === undefined ? '' : wordsIn(tour.title, text.locale)
  return (
    <section className="details editor" aria-label={words.name}>
      <button type="button" className="button details-close" aria-label={words.close} onClick={close}>
        ✕
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div className="details-scroll" tabIndex={0} role="group" aria-label={words.name}>
        <h2 ref={title} tabIndex={-1}>
          {words.name}
        </h2>
        <p className="hidden-text" role="status" aria-label={words.scenes}>
          {said}
        </p>
        {tour === undefined ? (
          <p>{words.gone}</p>
        ) : (
          <>
            <label className="editor-field">
              <span>{words.title}</span>
              <input type="text" value={name} maxLength={limits.title} onChange={(event) => change((before) => ({ ...before, title: setWords(before.title, cleanText(event.target.value), text.locale) }), 'title')} />
            </label>
            <details className="editor-about">
              <summary>{words.about}</summary>
              <label className="editor-field">
                <span>{words.aboutField}</span>
                <textarea
                  rows={2}
                  value={wordsIn(tour.about ?? '', text.locale)}
                  maxLength={limits.about}
                  onChange={(event) => change(({ about, ...before }) => (event.target.value === '' ? before : { ...before, about: setWords(about, cleanText(event.target.value), text.locale) }), 'about')}
                />
              </label>
              <label className="editor-field">
                <span>{words.minutes}</span>
                <input
                  type="number"
                  min={1}
                  max={90}
                  value={tour.minutes ?? ''}
                  onChange={(event) => {
                    const minutes = Math.round(event.target.valueAsNumber)
                    change(({ minutes: _minutes, ...before }) => (minutes >= 1 && minutes <= 90 ? { ...before, minutes } : before), 'minutes')
                  }}
                />
              </label>
            </details>
            <p className="editor-acts">
              <button type="button" className="button" disabled={tour.scenes.length === 0} onClick={() => changeView((now) => ({ ...startTour(now, id), scene: Math.max(1, current + 1) }))}>
                {words.preview}
              </button>
              <button type="button" className="button" onClick={() => saveFile(lessonFileName(name, today), 'application/json', writeTour(tour))}>
                {words.save}
              </button>
              <button type="button" className="button" aria-label={words.undo} title={words.undo} disabled={!editor.canUndo} onClick={() => (editor.undo(), setSaid(words.said.undone))}>
                {words.undoShort}
              </button>
              <button type="button" className="button" aria-label={words.redo} title={words.redo} disabled={!editor.canRedo} onClick={() => (editor.redo(), setSaid(words.said.redone))}>
                {words.redoShort}
              </button>
            </p>
            <p className="details-soft">{editor.isKept ? `${words.kept} ${words.saveHint}` : <strong role="alert">{words.keptNotHere}</strong>}</p>
            <SceneList editor={editor} scenes={tour.scenes} onSay={setSaid} />
            {tour.scenes[current] === undefined ? null : <SceneFields key={tour.scenes[current].id} editor={editor} scene={tour.scenes[current]} onSay={setSaid} />}
          </>
        )}
      </div>
    </section>
  )
}
