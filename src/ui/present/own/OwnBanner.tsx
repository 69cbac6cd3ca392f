/** Says on the wall that a lesson is not ours, and what the dataset says to its captions; until it is dismissed. */
import { type ReactNode, useState } from 'react'
import type { OwnReport } from '../../../dataset/tours/tourChunk.ts'
import { formatList } from '../../../i18n/format.ts'
import { enOwn } from '../../../i18n/lessons/enOwn.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import './ownBanner.css'

/** Unknown ids that are named one by one, and how much of each. */
const MOST_NAMED = 4
const LONGEST = 40

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export const OwnBanner = ({ report: { from, states, unknown } }: { readonly report: OwnReport }): ReactNode => {
  const words = useWords('own', enOwn).banner
  const { text, view: { lesson } } = useApp()
  const [isSeen, setSeen] = useState(false)
  const [isKept, setKept] = useState(false)
  const failing = states.flatMap((state, index) => (state === 'fails' ? [String(index + 1)] : []))
  const unchecked = states.filter((state) => state === 'unchecked').length
  // One's own lesson needs no warning but that something in it changed.
  if (isSeen || (from === 'here' && failing.length === 0)) return null
  const named = unknown.length > MOST_NAMED ? [...unknown.slice(0, MOST_NAMED).map(short), words.more(unknown.length - MOST_NAMED)] : unknown.map(short)
  const keep = async (packed: string): Promise<void> => {
    const [{ readPacked }, { takeTour }] = await Promise.all([import('../../../state/own/loadOwn.ts'), import('../../../state/own/ownStore.ts')])
    const tour = await readPacked(packed)
    if (tour === null) return
    takeTour(tour)
    setKept(true)
  }
  return (
    <div className="own-banner" role="group" aria-label={words.name}>
      <p>
        <strong>{from === 'here' ? words.mine : words.foreign}</strong> {failing.length === 0 ? null : <strong>{words.fails(formatList(failing, text.locale), failing.length)}</strong>}{' '}
        {from === 'here' ? null : unchecked > 0 ? words.unchecked(unchecked, states.length) : failing.length === 0 ? words.holds : null} {named.length === 0 ? null : words.unknown(named.join(', '))}
      </p>
      {lesson === null ? null : isKept ? (
        <p role="status">{words.kept}</p>
      ) : (
        <button type="button" className="button" onClick={() => void keep(lesson)}>
          {words.keep}
        </button>
      )}
      <button type="button" className="button" onClick={() => setSeen(true)}>
        {words.dismiss}
      </button>
    </div>
  )
}
