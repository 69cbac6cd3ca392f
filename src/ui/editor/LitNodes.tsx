/** The nodes that a caption is about: lit by a press in the picture, let go of by a button. */
import type { ReactNode } from 'react'
import { type OwnScene, limits } from '../../dataset/own/ownTour.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { enEditor } from '../../i18n/lessons/enEditor.ts'
import { toggleItem } from '../../lib/collections.ts'
import { useApp } from '../../state/AppState.tsx'
import type { Budget } from '../../state/own/captureView.ts'
import type { Editor } from '../../state/own/edit/useEditor.ts'
import { useWords } from '../../state/words/useWords.ts'

type Props = { readonly editor: Editor; readonly scene: OwnScene; readonly emphasised: Budget; readonly large: Budget | null }

export const LitNodes = ({ editor, scene: { emphasis }, emphasised, large }: Props): ReactNode => {
  const words = useWords('editor', enEditor)
  const { graph, view: { select } } = useApp()
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const chosen = select === null ? [] : select.type === 'node' ? [select.id] : select.type === 'pair' ? select.agencies : [select.agency, select.mission]
  const dark = chosen.filter((id) => !emphasis.includes(id))
  const toggle = (id: string): void => {
    editor.changeField(editor.current, (scene) => ({ ...scene, emphasis: toggleItem(scene.emphasis, id) }))
    // The press that chose it has left the scene: back to it, to see it lit.
    if (!editor.isCurrentShown) editor.show()
  }
  const counted = (text: string, { used, most }: Budget): ReactNode => (used > most ? <strong>{text}</strong> : text)
  return (
    <>
      <h3>{words.lit}</h3>
      {emphasis.length === 0 ? (
        <p className="details-soft">{words.litNone}</p>
      ) : (
        <ul className="editor-lit" aria-label={words.lit}>
          {emphasis.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button type="button" aria-label={words.unlight(nameOf(id))} onClick={() => toggle(id)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {dark.length === 0 || emphasis.length >= limits.emphasis ? (
        <p className="details-soft">{words.lightHint}</p>
      ) : (
        <p className="editor-acts">
          {dark.map((id) => (
            <button key={id} type="button" className="button" onClick={() => toggle(id)}>
              {words.light(nameOf(id))}
            </button>
          ))}
        </p>
      )}
      <p className="editor-hint">
        {counted(words.litCount(emphasised.used, emphasised.most), emphasised)}
        {large === null ? null : <> · {counted(words.largeCount(large.used, large.most), large)}</>}
      </p>
    </>
  )
}
