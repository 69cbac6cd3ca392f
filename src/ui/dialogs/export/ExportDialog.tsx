/** What is on screen now as files: data in four formats, the picture, and a page for the printer. Nothing is sent anywhere. */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cellsOf, listPartnerships, tableColumns } from '../../../formats/partnershipRows.ts'
import { sortByNames } from '../../../formats/orderRows.ts'
import { enExport } from '../../../i18n/enExport.ts'
import { useApp } from '../../../state/AppState.tsx'
import { fileNameOf } from '../../../state/export/fileName.ts'
import { saveFile } from '../../../state/export/saveFile.ts'
import { useShown } from '../../../state/useNetwork.ts'
import { sheetOf } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { useTheme } from '../../useTheme.ts'
import { CopyRow } from '../CopyRow.tsx'
import { Dialog } from '../Dialog.tsx'
import { DataPart } from './DataPart.tsx'
import { PicturePart } from './PicturePart.tsx'
import { PrintPage, PrintTable } from './PrintPage.tsx'
import { dataTypes, useExport } from './useExport.ts'
import { usePictureFile, useTitle } from './usePictureFile.ts'
import { addressOf, writePng } from './writePng.ts'
import './export.css'

export const ExportDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { graph, view, text, today, lastDrawn } = useApp()
  const words = useWords('export', enExport)
  const shown = useShown()
  const [theme] = useTheme()
  const hasPicture = (view.mode === 'network' || view.mode === 'agencies') && sheetOf(view) === null
  // The picture as it stood when the dialog opened: a page that is measured for paper does not change it.
  const [drawn] = useState(() => (hasPicture ? lastDrawn() : null))
  const { credit, details, holdsAgencies, writeData } = useExport(drawn)
  const [title, setTitle] = useState(useTitle())
  const writePicture = usePictureFile(drawn, title, credit)
  const file = useMemo(() => writePicture(theme), [writePicture, theme])
  const [said, setSaid] = useState('')
  const [isPrinting, setPrinting] = useState(false)
  const paper = useRef<HTMLImageElement>(null)

  const save = async (extension: string, type: string, write: () => string | Blob | Promise<string | Blob>): Promise<void> => {
    const name = fileNameOf(view, today, extension)
    setSaid('')
    try {
      saveFile(name, type, await write())
      setSaid(words.saved(name))
    } catch {
      setSaid(words.notWritten)
    }
  }
  const print = async (): Promise<void> => {
    flushSync(() => setPrinting(true))
    try {
      await paper.current?.decode()
      // Some browsers go on at once and print a moment later: the page for it stays until they say that it is done.
      window.addEventListener('afterprint', () => setPrinting(false), { once: true })
      window.print()
    } catch {
      setPrinting(false)
      setSaid(words.notWritten)
    }
  }
  const counts = text.shown(shown.missions.size, shown.agencies.size, shown.links.length)
  // Paper is white, whatever the screen is.
  const printed = isPrinting ? writePicture('light') : null
  const tableRows = (): readonly (readonly string[])[] => {
    const records = details.status === 'ready' ? details.details.missions : null
    return [tableColumns.map((column) => text.table.columns[column]), ...cellsOf(sortByNames(listPartnerships(graph, shown, records, text), text.locale), tableColumns)]
  }
  return (
    <Dialog name={text.dialogs.export.name} onClose={onClose}>
      <p className="dialog-data">{words.lead(counts)}</p>
      <div className="export-parts">
        <DataPart details={details} holdsAgencies={holdsAgencies} onSave={(format) => void save(format, dataTypes[format], () => writeData(format))} />
        {file === null ? (
          <section aria-labelledby="export-picture">
            <h3 id="export-picture">{words.picture}</h3>
            <p>{view.mode === 'table' ? words.tableOnly : words.noPicture}</p>
            {view.mode === 'table' ? (
              <button type="button" className="button" onClick={() => void print()}>
                {words.print}
              </button>
            ) : null}
          </section>
        ) : (
          <PicturePart
            file={file}
            title={title}
            onTitle={setTitle}
            onSvg={() => void save('svg', 'image/svg+xml', () => file.svg)}
            onPng={(scale) => void save('png', 'image/png', () => writePng(file, scale))}
            onPrint={() => void print()}
          />
        )}
      </div>
      <p className="export-said" role="status" aria-label={text.dialogs.export.name}>
        {said === '' && details.status === 'loading' ? words.loading : said}
      </p>
      <CopyRow label={words.cite} value={credit.citation} rows={2} />
      {!isPrinting ? null : (
        <PrintPage>
          {printed === null ? (
            <PrintTable title={credit.title} lines={[counts, credit.licence, credit.link]} rows={tableRows()} />
          ) : (
            <img ref={paper} src={addressOf(printed.svg)} width={printed.size.width} height={printed.size.height} alt="" />
          )}
        </PrintPage>
      )}
    </Dialog>
  )
}
