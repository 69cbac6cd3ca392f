/** The exact view as a link, a code that a phone reads from the wall, a frame for another page, and a citation. Nothing is sent anywhere. */
import { type ReactNode, useMemo } from 'react'
import { renderSVG } from 'uqr'
import { enShare } from '../../i18n/dialogs/enShare.ts'
import { useApp } from '../../state/AppState.tsx'
import { writeView } from '../../state/viewHash.ts'
import { openFind, sheetOf } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { writeCitations } from '../../formats/citation.ts'
import { CopyRow } from './CopyRow.tsx'
import { Dialog } from './Dialog.tsx'
import { OfflinePart } from './OfflinePart.tsx'

export const ShareDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { view, text, thisYear } = useApp()
  const words = useWords('share', enShare)
  const page = window.location.href.replace(/#.*$/u, '')
  const address = (hash: string): string => (hash === '' ? page : `${page}#${hash}`)
  const link = address(writeView(view))
  // A sheet has no open panel, and is nothing without its selection.
  const bare = sheetOf(view) === null ? address(writeView(openFind(view, {}))) : link
  const code = useMemo(() => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(link, { border: 2 }))}`, [link])
  const [apa, bibtex] = writeCitations(link, thisYear)
  // The one file from disk has no folder beside it.
  const isServed = window.location.protocol !== 'file:'
  return (
    <Dialog name={text.dialogs.share.name} onClose={onClose}>
      <div className="dialog-share">
        <div>
          <CopyRow label={words.link} value={link} />
          {bare === link ? null : <CopyRow label={words.bare} value={bare} />}
          <CopyRow label={words.embed} value={`<iframe src="${link}" width="960" height="600" title="${text.appName}" loading="lazy"></iframe>`} rows={2} />
          <CopyRow label={words.apa} value={apa} rows={2} />
          <CopyRow label={words.bibtex} value={bibtex} rows={4} />
          {isServed ? (
            <p className="dialog-data">
              {words.data} <a href="./data/">{words.dataLink}</a>
            </p>
          ) : null}
          <OfflinePart isServed={isServed} />
        </div>
        <figure>
          <img src={code} width={240} height={240} alt={words.codeAlt} />
          <figcaption>{words.code}</figcaption>
        </figure>
      </div>
    </Dialog>
  )
}
