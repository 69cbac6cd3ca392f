/** Whether the page works without a network, said only after every file was found, and the whole of it in one file to take along. */
import { type ReactNode, useEffect } from 'react'
import { enOffline } from '../../i18n/dialogs/enOffline.ts'
import { offlineCopy } from '../../state/offline/offlineCopy.ts'
import { useOfflineCopy } from '../../state/offline/useOfflineCopy.ts'
import { useWords } from '../../state/words/useWords.ts'

export const OfflinePart = ({ isServed }: { readonly isServed: boolean }): ReactNode => {
  const words = useWords('offline', enOffline)
  const { status, held, files } = useOfflineCopy()
  useEffect(() => void offlineCopy.check(), [])
  if (!isServed) return <p className="dialog-data">{words.file}</p>
  return (
    <section className="dialog-offline" aria-labelledby="dialog-offline">
      <h3 id="dialog-offline">{words.title}</h3>
      <p role="status" aria-label={words.title}>
        {status === 'ready' ? words.ready(files) : status === 'incomplete' ? words.incomplete(held, files) : words[status]}
      </p>
      {status === 'incomplete' ? (
        <button type="button" className="button" onClick={() => void offlineCopy.renew()}>
          {words.renew}
        </button>
      ) : null}
      <p className="dialog-data">
        {words.take}{' '}
        <a href="./shared-orbit.html" download>
          {words.oneFile}
        </a>
        ,{' '}
        <a href="./shared-orbit.zip" download>
          {words.zip}
        </a>
      </p>
    </section>
  )
}
