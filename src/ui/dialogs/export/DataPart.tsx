/** The data of the present view, as four kinds of file. */
import type { ReactNode } from 'react'
import { enExport } from '../../../i18n/enExport.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { type DataFormat, type Export, dataFormats } from './useExport.ts'

export const DataPart = ({ details, holdsAgencies, onSave }: Pick<Export, 'details' | 'holdsAgencies'> & { readonly onSave: (format: DataFormat) => void }): ReactNode => {
  const { text } = useApp()
  const words = useWords('export', enExport)
  return (
    <section aria-labelledby="export-data">
      <h3 id="export-data">{words.data}</h3>
      <ul className="export-list">
        {dataFormats.map((format) => {
          const [name, use] = words.formats[format]
          return (
            <li key={format}>
              <button type="button" className="button" aria-describedby={`export-${format}`} disabled={details.status === 'loading'} onClick={() => onSave(format)}>
                {name}
              </button>
              <span id={`export-${format}`}>{use}</span>
            </li>
          )
        })}
      </ul>
      {holdsAgencies ? <p className="dialog-data">{words.agencies}</p> : null}
      {details.status === 'failed' ? (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="button-plain" onClick={details.retry}>
            {text.details.retry}
          </button>
        </p>
      ) : null}
    </section>
  )
}
