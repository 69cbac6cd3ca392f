/** Every visible partnership as a row: the picture's other form, for reading, comparing and taking along. */
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { enTable } from '../../i18n/enTable.ts'
import { type Order, findRows, firstOrder, foldRows, nextOrder, sortByNames, sortRows } from '../../formats/orderRows.ts'
import { type TableColumn, cellsOf, listPartnerships, shownColumns } from '../../formats/partnershipRows.ts'
import { writeCsv } from '../../formats/writeCsv.ts'
import { toggleItem } from '../../lib/collections.ts'
import { useApp } from '../../state/AppState.tsx'
import { saveFile } from '../../state/export/saveFile.ts'
import { useDetails } from '../../state/useDetails.ts'
import { useVisible } from '../../state/useNetwork.ts'
import { selectNode } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { EmptyTable, Missing } from './TableNotes.tsx'
import { RowElement, type RowHands } from './RowElement.tsx'
import { TableHead } from './TableHead.tsx'
import { TableTools } from './tools/TableTools.tsx'
import { useMarkedLinks } from './useMarkedLinks.ts'
import { useRowKeys } from './useRowKeys.ts'
import { useRowWindow } from './useRowWindow.ts'
import './tables.css'

const FILE_NAME = 'shared-orbit-partnerships.csv'

/** Spreadsheets take a file without this mark for one in an old encoding, and spoil its accents. */
const BYTE_ORDER_MARK = '\uFEFF'

/** `onOpen` is called when the reader asks for details by key: focus then belongs there. */
export const PartnershipTable = ({ onOpen }: { readonly onOpen: () => void }): ReactNode => {
  const { graph, change, text } = useApp()
  const words = useWords('table', enTable)
  const visible = useVisible()
  const state = useDetails()
  const missions = state.status === 'ready' ? state.details.missions : null
  const [query, setQuery] = useState('')
  const [hiddenList, setHidden] = useState<readonly TableColumn[]>([])
  const [asked, setOrder] = useState<Order>(firstOrder)

  const hidden = useMemo(() => new Set(hiddenList), [hiddenList])
  const columns = useMemo(() => shownColumns(hidden), [hidden])
  // A column that is not shown cannot say that it sorts.
  const order = columns.includes(asked.column) ? asked : firstOrder
  const all = useMemo(() => sortByNames(listPartnerships(graph, visible, missions, text), text.locale), [graph, visible, missions, text])
  const folded = useMemo(() => foldRows(all, columns), [all, columns])
  const sorted = useMemo(() => sortRows(all, order, text.locale), [all, order, text])
  const rows = useMemo(() => findRows(sorted, folded, query), [sorted, folded, query])

  const { body, index: stop, part, onFocus, onKeyDown } = useRowKeys(rows)
  const { scroller, stretches, rowHeight, onScroll, showOneOf, toTop } = useRowWindow(rows, stop)

  const { subject, marked } = useMarkedLinks(visible.links)
  const shownFor = useRef<typeof subject>(null)
  useEffect(() => {
    const places = rows.flatMap(({ id }, index) => (marked.has(id) ? [index] : []))
    if (shownFor.current === subject || places.length === 0) return
    shownFor.current = subject
    showOneOf(places)
  }, [subject, rows, marked, showOneOf])

  const hands = useMemo(
    (): RowHands => ({
      onChoose: (event: MouseEvent, id: string) => {
        change((before) => selectNode(before, id))
        // A press by key has no clicks: the reader is not pointing and goes on in the details.
        if (event.detail === 0) onOpen()
      },
      onFocus,
      onKeyDown,
    }),
    [change, onOpen, onFocus, onKeyDown],
  )
  const isReady = missions !== null || !columns.includes('contribution')

  return (
    <div className="table-view">
      <TableTools
        query={query}
        onQuery={(next) => {
          setQuery(next)
          toTop()
        }}
        left={rows.length}
        all={all.length}
        hidden={hidden}
        onToggle={(column) => setHidden((before) => toggleItem(before, column))}
        onSave={isReady ? async () => saveFile(FILE_NAME, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + (await writeCsv(columns.map((column) => text.table.columns[column]), cellsOf(rows, columns)))) : null}
      />
      <Missing state={state} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div ref={scroller} id="table" className="table-scroll" role="group" aria-label={text.table.name} aria-describedby="table-hint" tabIndex={0} onScroll={onScroll}>
        <table aria-label={text.table.name} aria-rowcount={rows.length + 1} aria-colcount={columns.length}>
          <TableHead
            columns={columns}
            order={order}
            onSort={(column) => {
              setOrder(nextOrder(order, column))
              toTop()
            }}
          />
          <tbody ref={body}>
            {/* One flat list: rows that stay must keep their element, and with it the focus, when a gap comes before them. */}
            {stretches.flatMap((stretch, place) =>
              stretch.type === 'gap'
                ? // oxlint-disable-next-line react/no-array-index-key -- gaps have nothing but their place
                  [<tr key={`gap ${place}`} aria-hidden="true" style={{ height: stretch.height }} />]
                : rows
                    .slice(stretch.from, stretch.to)
                    .map((row, offset) => (
                      <RowElement
                        key={row.id}
                        row={row}
                        index={stretch.from + offset}
                        columns={columns}
                        height={rowHeight}
                        isMarked={marked.has(row.id)}
                        tabStop={stretch.from + offset === stop ? part : null}
                        isWaiting={missions === null}
                        hands={hands}
                      />
                    )),
            )}
          </tbody>
        </table>
        <EmptyTable isEmpty={rows.length === 0} query={all.length === 0 ? '' : query} onAllRows={() => setQuery('')} />
      </div>
      <p id="table-hint" className="hidden-text">
        {words.hint}
      </p>
    </div>
  )
}
