/** What a record is in words, at the reading level the reader prefers. */
import type { ReactNode } from 'react'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'

export const Summary = ({ full, simple }: { readonly full: string; readonly simple: string }): ReactNode => {
  const { preferences, prefer } = useApp()
  const words = useWords('details', enDetails)
  const isSimple = preferences.reading === 'simple'
  return (
    <>
      <p lang="en" className={isSimple ? 'details-summary details-simple' : 'details-summary'}>{isSimple ? simple : full}</p>
      <p>
        <button type="button" className="button-plain details-level" onClick={() => prefer({ reading: isSimple ? 'full' : 'simple' })}>
          {isSimple ? words.full : words.simple}
        </button>
      </p>
    </>
  )
}
