/** One of the reader's own lessons in the list, with what can be done with it. */
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { wordsIn } from '../../../dataset/tours/words.ts'
import { enOwn } from '../../../i18n/lessons/enOwn.ts'
import { useApp } from '../../../state/AppState.tsx'
import { compileOwn } from '../../../state/own/compileOwn.ts'
import type { KeptTour } from '../../../state/own/ownStore.ts'
import { packTour } from '../../../state/own/packTour.ts'
import { CopyRow } from '../CopyRow.tsx'
import { useWords } from '../../../state/words/useWords.ts'

type Props = { readonly kept: KeptTour; readonly title: string; readonly onPresent: () => void; readonly onEdit: () => void; readonly onSave: () => void; readonly onDelete: () => void }

/** The lesson as a link where it is short enough, else how it is sent. */
const ShareRow = ({ kept: { tour } }: { readonly kept: KeptTour }): ReactNode => {
  const words = useWords('own', enOwn)
  const [packed, setPacked] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    let isCurrent = true
    void packTour(tour).then((text) => isCurrent && setPacked(text))
    return () => {
      isCurrent = false
    }
  }, [tour])
  if (packed === undefined) return <p role="status">{words.packing}</p>
  if (packed === null) return <p role="status">{words.tooLong}</p>
  return (
    <div className="own-share">
      <CopyRow label={words.link} value={`${window.location.href.replace(/#.*$/u, '')}#lesson=${packed}&scene=1&present=1`} rows={2} />
      <p>{words.linkHint}</p>
    </div>
  )
}

export const OwnRow = ({ kept, title, onPresent, onEdit, onSave, onDelete }: Props): ReactNode => {
  const words = useWords('own', enOwn)
  const { graph, thisYear, text } = useApp()
  const [isShared, setShared] = useState(false)
  const { tour, from, isKept } = kept
  const fails = useMemo(() => compileOwn(graph, tour, from, thisYear).own?.states.filter((state) => state === 'fails').length ?? 0, [graph, tour, from, thisYear])
  const facts = [words.scenes(tour.scenes.length), ...(from === 'file' ? [words.from] : []), ...(fails > 0 ? [words.fails(fails)] : []), ...(isKept ? [] : [words.notKept])]
  const about = wordsIn(tour.about ?? '', text.locale)
  return (
    <li>
      <div>
        <h3>{title}</h3>
        {about === '' ? null : <p>{about}</p>}
        <p className="lessons-facts">{facts.join(' · ')}</p>
      </div>
      <p className="own-acts">
        <button type="button" className="button" aria-label={words.actNamed.present(title)} disabled={tour.scenes.length === 0} onClick={onPresent}>
          {words.act.present}
        </button>
        <button type="button" className="button" aria-label={words.actNamed.edit(title)} onClick={onEdit}>
          {words.act.edit}
        </button>
        <button type="button" className="button" aria-label={words.actNamed.save(title)} onClick={onSave}>
          {words.act.save}
        </button>
        <button type="button" className="button" aria-label={words.actNamed.share(title)} aria-expanded={isShared} disabled={tour.scenes.length === 0} onClick={() => setShared(!isShared)}>
          {words.act.share}
        </button>
        <button type="button" className="button" aria-label={words.actNamed.delete(title)} onClick={onDelete}>
          {words.act.delete}
        </button>
      </p>
      {isShared ? <ShareRow kept={kept} /> : null}
    </li>
  )
}
