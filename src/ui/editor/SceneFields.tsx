/** What one scene says, lights and shows, each beside what the last row can read of it. */
import { type ReactNode, useId } from 'react'
import { type OwnScene, type SceneWords, limits } from '../../dataset/own/ownTour.ts'
import { cleanText } from '../../dataset/own/readFields.ts'
import { wordsIn } from '../../dataset/tours/words.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { formatList } from '../../i18n/format.ts'
import { enEditor } from '../../i18n/lessons/enEditor.ts'
import { useApp } from '../../state/AppState.tsx'
import { type Budget, budgetsOf } from '../../state/own/captureView.ts'
import type { Editor } from '../../state/own/edit/useEditor.ts'
import { LitNodes } from './LitNodes.tsx'
import { setWords } from './setWords.ts'
import { useWords } from '../../state/words/useWords.ts'

type Props = { readonly editor: Editor; readonly scene: OwnScene; readonly onSay: (sentence: string) => void }

const rows: Readonly<Record<SceneWords, number>> = { caption: 2, sub: 2, ask: 2, notes: 4, alt: 3 }

/** Those that stand on the wall first. */
const order = ['caption', 'sub', 'ask', 'notes', 'alt'] as const

type FieldProps = { readonly label: string; readonly field: SceneWords; readonly value: string; readonly onChange: (text: string) => void; readonly children?: ReactNode }

const Field = ({ label, field, value, onChange, children }: FieldProps): ReactNode => {
  const id = useId()
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows[field]} value={value} maxLength={limits[field]} aria-describedby={children === undefined ? undefined : `${id}-hint`} onChange={(event) => onChange(cleanText(event.target.value, field === 'notes'))} />
      {children === undefined ? null : (
        <p id={`${id}-hint`} className="editor-hint">
          {children}
        </p>
      )}
    </div>
  )
}

export const SceneFields = ({ editor, scene, onSay }: Props): ReactNode => {
  const words = useWords('editor', enEditor)
  const { graph, view, text } = useApp()
  const { current, checked, isCurrentShown } = editor
  const check = checked[current]
  if (check === undefined) return null
  const say = (field: SceneWords): string => wordsIn(scene[field] ?? '', text.locale)
  const filled = (field: SceneWords): string => wordsIn(check.said[field] ?? '', text.locale)
  // How many names are large is known of the picture that is shown.
  const budgets = budgetsOf({ caption: filled('caption'), sub: filled('sub'), emphasis: scene.emphasis }, view)
  const write = (field: SceneWords, value: string): void =>
    editor.changeField(
      current,
      (before) => {
        if (value !== '' || field === 'caption') return { ...before, [field]: setWords(before[field], value, text.locale) }
        const { [field]: _gone, ...rest } = before
        return rest
      },
      `${scene.id} ${field}`,
    )
  const counted = ({ used, most }: Budget): ReactNode => (used > most ? <strong>{words.budgetOver(used, most)}</strong> : words.budget(used, most))
  return (
    <div className="editor-fields" role="group" aria-label={words.scene(current + 1, filled('caption') || words.noCaption)}>
      {order.map((field) => (
        <Field key={field} label={words.fields[field]} field={field} value={say(field)} onChange={(value) => write(field, value)}>
          {field === 'caption' || (field === 'sub' && say('sub') !== '') ? (
            <>
              {counted(budgets[field])}
              {field === 'caption' ? ` · ${words.words(budgets.captionWords.used, budgets.captionWords.most)}` : null}
              {filled(field) === say(field) ? null : <span className="editor-reads">{words.readsAs(filled(field))}</span>}
            </>
          ) : undefined}
        </Field>
      ))}
      <p className="editor-check" data-state={check.state}>
        {words.states[check.state]}{' '}
        {scene.claim === undefined ? null : (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              // The numbers stay as they are said now: without the check nothing fills them.
              const { claim: _claim, ...said } = check.said
              editor.changeField(current, () => said)
            }}
          >
            {words.dropCheck}
          </button>
        )}
      </p>
      {check.unfilled.length === 0 ? null : <p className="editor-warning">{words.unfilled(check.unfilled.join(', '))}</p>}
      {check.unknown.length === 0 ? null : <p className="editor-warning">{words.unknown(check.unknown.join(', '))}</p>}
      {check.absent.length === 0 ? null : <p className="editor-warning">{words.absent(formatList(check.absent.map((id) => findNode(graph, id)?.label ?? id), text.locale))}</p>}
      <LitNodes editor={editor} scene={scene} emphasised={budgets.emphasised} large={isCurrentShown ? budgets.large : null} />
      <h3>{words.picture}</h3>
      <p className="editor-acts">
        {isCurrentShown ? (
          <span className="details-soft">{words.isShown}</span>
        ) : (
          <>
            <button type="button" className="button" onClick={editor.show}>
              {words.show}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                editor.take()
                onSay(words.said.taken(current + 1))
              }}
            >
              {words.take}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
