/** The sources of a record, numbered as the partnerships name them, and the way to report an error. */
import type { ReactNode } from 'react'
import type { Source } from '../../../dataset/schema.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'

/** Where corrections go; the page never sends anything there by itself. */
const ISSUES = 'https://github.com/shared-orbit/shared-orbit/issues/new'

/** Address of an issue with the record's name and file already in it. */
export const writeReportAddress = (name: string, file: string): string =>
  `${ISSUES}?${new URLSearchParams({ title: `Error in ${name}`, body: `Record: data/${file}\n\nWhat is wrong:\n\nWhat is right, and where it can be read:\n` }).toString()}`

export const Sources = ({ sources, name, file }: { readonly sources: readonly Source[]; readonly name: string; readonly file: string }): ReactNode => {
  const { text } = useApp()
  const words = useWords('details', enDetails)
  return (
    <section className="details-section">
      <h3>{words.sources}</h3>
      <ol className="details-sources">
        {sources.map(({ id, title, publisher, url, read }) => (
          <li key={id}>
            {publisher} ·{' '}
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>{' '}
            <span className="details-soft">{words.read(formatDate(read, text.locale))}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={writeReportAddress(name, file)} target="_blank" rel="noreferrer">
          {words.report}
        </a>
      </p>
    </section>
  )
}
