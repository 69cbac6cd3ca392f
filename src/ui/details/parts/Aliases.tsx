/** Other names of a record, each in its own language where that is known, so that a voice reads it right and its direction disturbs nothing. */
import type { ReactNode } from 'react'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { languageOf } from '../../../lib/languageOf.ts'
import { useWords } from '../../../state/words/useWords.ts'

export const Aliases = ({ names, country }: { readonly names: readonly string[] | undefined; readonly country: string | undefined }): ReactNode => {
  const words = useWords('details', enDetails)
  if (names === undefined || names.length === 0) return null
  return (
    <section className="details-section">
      <h3>{words.aliases}</h3>
      <p className="details-soft">
        {names.map((name, index) => (
          <span key={name}>
            {index === 0 ? '' : ' · '}
            <bdi lang={languageOf(name, country)}>{name}</bdi>
          </span>
        ))}
      </p>
    </section>
  )
}
