/** What the teacher wants beside a scene: notes, the question to the class, what comes next, and the sources with their addresses. */
import type { ReactNode } from 'react'
import type { SceneChunk } from '../../../dataset/tours/tourChunk.ts'
import { type Words, languageIn, wordsIn } from '../../../dataset/tours/words.ts'
import { enPresent } from '../../../i18n/enPresent.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './notes.css'

type Props = { readonly scene: SceneChunk; readonly next: SceneChunk | undefined }

export const SceneNotes = ({ scene, next }: Props): ReactNode => {
  const { text } = useApp()
  const presentWords = useWords('present', enPresent)
  const words = presentWords.notes
  const say = (one: Words): ReactNode => <span lang={languageIn(one, text.locale)}>{wordsIn(one, text.locale)}</span>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by key too
    <section className="scene-notes" aria-label={words.name} tabIndex={0}>
      <h2>{words.name}</h2>
      {scene.notes === undefined ? null : <p>{say(scene.notes)}</p>}
      {scene.ask === undefined ? null : (
        <p>
          <strong>{words.ask}</strong> {say(scene.ask)}
        </p>
      )}
      <p>
        <strong>{words.next}</strong> {next === undefined ? words.end : say(next.caption)}
      </p>
      <h3>{words.sources}</h3>
      {scene.sources.length === 0 ? (
        <p>{presentWords.source}</p>
      ) : (
        <ul>
          {scene.sources.map(({ id, title, publisher, url, read }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
              <span>{words.read(publisher, formatDate(read, text.locale))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
