/** What the words for a partnership mean, where one stands by itself: the glossary of Help, at the terms it is about. */
import type { ReactNode } from 'react'
import type { Partner } from '../../../dataset/schema.ts'
import { brokenStates } from '../../../dataset/vocab.ts'
import { enHelp } from '../../../i18n/dialogs/enHelp.ts'
import { useWords } from '../../../state/words/useWords.ts'
import './terms.css'

type Place = 2 | 3 | 4 | 5

/** Where each term stands in the glossary. */
const placeOf: Readonly<Partial<Record<Partner['roles'][number], Place>>> = { lead: 2, 'co-lead': 2, signatory: 3, contractor: 4 }
const BROKEN: Place = 5

export const Terms = ({ partner: { roles, state } }: { readonly partner: Partner }): ReactNode => {
  const { wordList } = useWords('help', enHelp)
  const places = [...new Set([...roles.flatMap((role) => placeOf[role] ?? []), ...(brokenStates.has(state) ? [BROKEN] : [])])]
  if (places.length === 0) return null
  return (
    <dl className="details-terms">
      {places.map((place) => (
        <div key={place}>
          <dt>{wordList[place][0]}</dt>
          <dd>{wordList[place][1]}</dd>
        </div>
      ))}
    </dl>
  )
}
