/** Whether the page works without a network, said only after every file was found, and the whole of it in one file to take along. */
import { type ReactNode, useEffect } from 'react'
import { enOffline } from '../../i18n/dialogs/enOffline.ts'
import { offlineCopy } from '../../state/offline/offlineCopy.ts'
import { useOfflineCopy } from '../../state/offline/useOfflineCopy.ts'

export const OfflinePart = ({ isServed }: { readonly isServed: boolean }): ReactNode => {
  const { status, held, files } = useOfflineCopy()
  useEffect(() => void offlineCopy.check(), [])
  if (!isServed) return <p className="dialog-data">{enOffline.file}</p>
  return (
    <section className="dialog-offline" aria-labelledby="dialog-offline">
      <h3 id="dialog-offline">{enOffline.title}</h3>
      <p role="status" aria-label={enOffline.title}>
        {status === 'ready' ? enOffline.ready(files) : status === 'incomplete' ? enOffline.incomplete(held, files) : enOffline[status]}
      </p>
      {status === 'incomplete' ? (
        <button type="button" className="button" onClick={() => void offlineCopy.renew()}>
          {enOffline.renew}
        </button>
      ) : null}
      <p className="dialog-data">
        {enOffline.take}{' '}
        <a href="./shared-orbit.html" download>
          {enOffline.oneFile}
        </a>
        ,{' '}
        <a href="./shared-orbit.zip" download>
          {enOffline.zip}
        </a>
      </p>
    </section>
  )
}
