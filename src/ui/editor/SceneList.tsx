/** The scenes of a lesson in their order: each opens with a press, and is moved, doubled and deleted by button or key. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { type OwnScene, limits } from '../../dataset/own/ownTour.ts'
import { wordsIn } from '../../dataset/tours/words.ts'
import { enEditor } from '../../i18n/lessons/enEditor.ts'
import { useApp } from '../../state/AppState.tsx'
import { duplicateScene, moveScene, removeScene } from '../../state/own/edit/editTour.ts'
import type { Editor } from '../../state/own/edit/useEditor.ts'
import { useWords } from '../../state/words/useWords.ts'

type Props = { readonly editor: Editor; readonly scenes: readonly OwnScene[]; readonly onSay: (sentence: string) => void }

const Sign = ({ path }: { readonly path: string }): ReactNode => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

export const SceneList = ({ editor, scenes, onSay }: Props): ReactNode => {
  const words = useWords('editor', enEditor)
  const { text } = useApp()
  const { current, checked, change } = editor
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  /** Which scene takes the focus once it is there. */
  const goal = useRef<number | null>(null)
  useEffect(() => {
    if (goal.current === null) return
    const rows = list.current?.querySelectorAll<HTMLElement>('.editor-scene')
    ;(rows?.[Math.min(goal.current, rows.length - 1)] ?? addButton.current)?.focus()
    goal.current = null
  })

  const move = (by: number): void => {
    const to = Math.min(Math.max(0, current + by), scenes.length - 1)
    change((tour) => moveScene(tour, current, by), '', to)
    onSay(words.said.moved(to + 1, scenes.length))
  }
  const duplicate = (): void => {
    goal.current = current + 1
    change((tour) => duplicateScene(tour, current), '', current + 1)
    onSay(words.said.duplicated(current + 2))
  }
  const remove = (): void => {
    goal.current = current
    change((tour) => removeScene(tour, current), '', Math.min(current, scenes.length - 2))
    onSay(words.said.removed(current + 1))
  }
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by !== 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      event.stopPropagation()
      if (event.altKey && index === current) {
        goal.current = Math.min(Math.max(0, index + by), scenes.length - 1)
        move(by)
      } else if (!event.altKey) list.current?.querySelectorAll<HTMLElement>('.editor-scene')[index + by]?.focus()
    } else if (event.key === 'Delete' && index === current) {
      event.preventDefault()
      remove()
    }
  }
  const captionOf = (index: number): string => wordsIn(checked[index]?.said.caption ?? '', text.locale) || words.noCaption
  return (
    <>
      <h3>{words.scenes}</h3>
      {scenes.length === 0 ? null : (
        <ol ref={list} className="editor-scenes" aria-label={words.scenes}>
          {scenes.map(({ id }, index) => (
            <li key={id} data-state={checked[index]?.state}>
              <button type="button" className="editor-scene" aria-current={index === current ? 'true' : undefined} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete" onClick={() => editor.open(index)} onKeyDown={(event) => onKeyDown(event, index)}>
                <span>{words.scene(index + 1, captionOf(index))}</span>
                {checked[index]?.state === 'fails' ? <strong>{words.stateMarks.fails}</strong> : null}
              </button>
              {index !== current ? null : (
                <span className="editor-moves">
                  <button type="button" className="button" aria-label={words.moveUp(index + 1)} title={words.moveUp(index + 1)} disabled={index === 0} onClick={() => move(-1)}>
                    <Sign path="M8 13V3M3.500 7.500L8 3L12.500 7.500" />
                  </button>
                  <button type="button" className="button" aria-label={words.moveDown(index + 1)} title={words.moveDown(index + 1)} disabled={index === scenes.length - 1} onClick={() => move(1)}>
                    <Sign path="M8 3V13M3.500 8.500L8 13L12.500 8.500" />
                  </button>
                  <button type="button" className="button" aria-label={words.duplicate(index + 1)} title={words.duplicate(index + 1)} disabled={scenes.length >= limits.scenes} onClick={duplicate}>
                    <Sign path="M5.500 5.500H14V14H5.500ZM10.500 2H2V10.500" />
                  </button>
                  <button type="button" className="button" aria-label={words.remove(index + 1)} title={words.remove(index + 1)} onClick={remove}>
                    <Sign path="M2.500 4H13.500M6 4V2.500H10V4M4 4L4.700 14H11.300L12 4" />
                  </button>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <button ref={addButton} type="button" className="button editor-add" disabled={scenes.length >= limits.scenes} aria-describedby="editor-add-hint" onClick={() => onSay(words.said.added(editor.add() + 1))}>
        {words.add}
      </button>
      <p id="editor-add-hint" className="details-soft">
        {scenes.length >= limits.scenes ? words.full(limits.scenes) : words.addHint} {scenes.length > 1 ? words.keys : null}
      </p>
    </>
  )
}
