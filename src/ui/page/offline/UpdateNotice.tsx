/** Starts the offline copy, and offers a newer version once one is there: never a reload unasked, and not a word before a class. */
import { type ReactNode, useEffect, useState } from 'react'
import { enOffline } from '../../../i18n/dialogs/enOffline.ts'
import { useApp } from '../../../state/AppState.tsx'
import { offlineCopy } from '../../../state/offline/offlineCopy.ts'
import { useOfflineCopy } from '../../../state/offline/useOfflineCopy.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { focusPicture } from '../../focusPicture.ts'
// Always here once the first view stands.
import '../device.css'

export const UpdateNotice = (): ReactNode => {
  const { view } = useApp()
  const words = useWords('offline', enOffline)
  const { update } = useOfflineCopy()
  const [isLater, setLater] = useState(false)
  useEffect(() => offlineCopy.start(), [])
  const isOffered = update !== 'none' && !isLater && !view.present
  return (
    <div className={isOffered ? 'notice' : 'hidden-text'} role="status" aria-label={words.update}>
      {isOffered ? (
        <>
          <span>{update === 'waiting' ? words.waiting : words.elsewhere}</span>
          <button type="button" className="button" onClick={offlineCopy.load}>
            {words.load}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              focusPicture()
              setLater(true)
            }}
          >
            {words.later}
          </button>
        </>
      ) : null}
    </div>
  )
}
