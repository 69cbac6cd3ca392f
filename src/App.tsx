/** The page: brings its parts together and says which keys act on the whole of it. No logic of its own. */
// First, so that each part's own sheet comes after what all parts share.
import './ui/theme.css'
import './ui/page/page.css'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { findNode } from './graph/buildGraph.ts'
import { type OpenDialog, dialogs } from './dialogs.tsx'
import { usePageKeys } from './pageKeys.ts'
import { SidePanel } from './panels.tsx'
import { type AppParts, AppProvider, useApp } from './state/AppState.tsx'
import { OwnProvider, useOwn } from './state/own/OwnState.tsx'
import { closePanel, findOf, letGo, setCompare, setPresent, sheetOf } from './state/view.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { deferred } from './ui/deferred.tsx'
import { FilterPanel } from './ui/filters/FilterPanel.tsx'
import { HiddenBy } from './ui/filters/HiddenBy.tsx'
import { SearchBox } from './ui/filters/SearchBox.tsx'
import { focusPicture } from './ui/focusPicture.ts'
import { NetworkView } from './ui/network/NetworkView.tsx'
import { Header } from './ui/page/Header.tsx'
import { Notice } from './ui/page/Notice.tsx'
import { PANEL_ID, tabId } from './ui/page/ViewTabs.tsx'
import { ViewBar } from './ui/page/ViewBar.tsx'
import { useMedia } from './ui/useMedia.ts'

/** What the details lie over in narrow windows, as page.css has it: a sheet on a phone, a column on a tablet. */
const SHEET_PART = 0.56
const COLUMN_PX = 392
const nothingCovered = { right: 0, bottom: 0 }

const ViewWaiting = (): ReactNode => {
  const { view, text } = useApp()
  return <p className="page-waiting">{view.mode === 'matrix' ? text.matrix.opening : text.table.opening}</p>
}

// Loaded when first asked for, as the dialogs are.
const PartnershipTable = deferred(() => import('./ui/tables/PartnershipTable.tsx').then((part) => part.PartnershipTable), <ViewWaiting />)
const MatrixView = deferred(() => import('./ui/matrix/MatrixView.tsx').then((part) => part.MatrixView), <ViewWaiting />)

const SheetView = deferred(() => import('./ui/sheet/SheetView.tsx').then((part) => part.SheetView))

// The first view stands before it: its place is kept, so that nothing moves when it is there.
const YearsPanel = deferred(() => import('./ui/years/YearsPanel.tsx').then((part) => part.YearsPanel))

const Wall = deferred(() => import('./ui/present/Wall.tsx').then((part) => part.Wall))

// Lies in the place of the whole page.
const PrintPart = deferred(() => import('./ui/print/PrintPart.tsx').then((part) => part.PrintPart))

// Nothing is lost without it, so nothing is said should it not arrive.
const UpdateNotice = deferred(() => import('./ui/page/offline/UpdateNotice.tsx').then((part) => part.UpdateNotice, () => () => null))

const Page = (): ReactNode => {
  const { graph, view, change, text } = useApp()
  const { editing } = useOwn()
  const sheet = sheetOf(view)
  const { present } = view
  const find = findOf(view)
  const [openedOn] = useState(sheet)
  // A sheet takes all the room there is: filters are then one press away, as on a narrow window.
  const isNarrow = useMedia('(max-width: 960px)')
  const isSheet = isNarrow || sheet !== null
  const isPhone = useMedia('(max-width: 700px)')
  const [isFiltering, setFiltering] = useState(false)
  const [asked, setDialog] = useState<OpenDialog | null>(null)
  // What is compared is a dialog that the address knows.
  const dialog = asked ?? (view.compare.length > 0 && !present ? 'compare' : null)
  const closeDialog = useCallback(() => {
    setDialog(null)
    if (asked === null) change((before) => setCompare(before, []))
  }, [asked, change])
  const openLessons = (): void => setDialog('lessons')
  const DialogPart = dialog === null ? null : dialogs[dialog]
  const [focusRequest, setFocusRequest] = useState(0)
  const opener = useRef<Element | null>(null)
  const filtersButton = useRef<HTMLButtonElement>(null)
  const filtersCloser = useRef<HTMLButtonElement>(null)

  // Only a sheet keeps the details closed until they are asked for.
  const [isOpen, setOpen] = useState(false)
  const hasDetails = !present && (editing !== null || (sheet === null ? view.select !== null || view.path !== null || find !== null : isOpen))
  const isCovered = isNarrow && hasDetails
  const cover = useMemo(() => (!isCovered ? nothingCovered : isPhone ? { right: 0, bottom: window.innerHeight * SHEET_PART - 124 } : { right: COLUMN_PX, bottom: 0 }), [isCovered, isPhone])

  const openDetails = useCallback(() => {
    if (present) return
    opener.current = document.activeElement
    setFocusRequest((number) => number + 1)
    setOpen(true)
  }, [present])

  const closeDetails = useCallback(() => {
    const back = opener.current
    if (!isOpen || sheet === null) change(letGo)
    setOpen(false)
    setFocusRequest(0)
    opener.current = null
    // Focus goes where it came from, else to the picture: never to nowhere.
    if ((back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected) back.focus()
    else if (document.activeElement?.closest('.details')) focusPicture()
  }, [change, isOpen, sheet])

  const hasSheet = sheet !== null
  const hadSheet = useRef(hasSheet)
  useLayoutEffect(() => {
    if (hadSheet.current === hasSheet) return
    hadSheet.current = hasSheet
    setOpen(false)
    // What asked for it may be gone with what it stood on.
    if (document.activeElement === document.body) focusPicture()
  }, [hasSheet])

  const closeOther = useCallback(() => {
    change(closePanel)
    focusPicture()
  }, [change])

  const closeFilters = useCallback(() => {
    setFiltering(false)
    filtersButton.current?.focus()
  }, [])

  const chosen = view.select?.type === 'node' ? findNode(graph, view.select.id)?.record.name : undefined
  useEffect(() => {
    document.title = chosen === undefined ? text.title : `${chosen} · ${text.appName}`
  }, [chosen, text])

  usePageKeys({ onHelp: () => setDialog('help'), onCloseFilters: isSheet && isFiltering ? closeFilters : null, onCloseDetails: closeDetails, onCloseOther: closeOther })

  const words = view.mode === 'table' ? text.table : view.mode === 'matrix' ? text.matrix : { name: text.network.name, skip: text.skip }

  return (
    <div className="page" data-sheet={hasSheet || undefined} data-present={present || undefined}>
      <a
        className="page-skip"
        href={`#${PANEL_ID}`}
        onClick={(event) => {
          // The fragment is the view: following the link would lose it.
          event.preventDefault()
          focusPicture()
        }}
      >
        {words.skip}
      </a>
      {present ? null : (
        <>
          <Header
            onPresent={() => change((before) => setPresent(before, true))}
            onLessons={openLessons}
            onShare={() => setDialog('share')}
            onExport={() => setDialog('export')}
            onHelp={() => setDialog('help')}
            search={<SearchBox onOpen={openDetails} />}
            filtersButton={
              <button ref={filtersButton} type="button" className="button page-filters-button" aria-expanded={isFiltering} onClick={() => setFiltering(true)}>
                {text.filters.name}
              </button>
            }
          />
          <div className="page-filters">
            <ErrorBoundary name={text.filters.name} text={text}>
              <FilterPanel isOpen={isFiltering} isSheet={isSheet} onClose={closeFilters} closer={filtersCloser} />
            </ErrorBoundary>
          </div>
        </>
      )}
      <section className="page-bar" aria-label={text.scope.name}>
        <ViewBar hiddenBy={<HiddenBy />} />
      </section>
      <main className="page-picture">
        <div id={PANEL_ID} className="page-panel" {...(present ? {} : { role: 'tabpanel', 'aria-labelledby': tabId(view.mode) })} data-covered={isCovered || undefined}>
          <ErrorBoundary name={words.name} text={text} subject={view.mode}>
            {view.mode === 'table' ? (
              <PartnershipTable onOpen={openDetails} />
            ) : view.mode === 'matrix' ? (
              <MatrixView onOpen={openDetails} />
            ) : sheet !== null ? (
              <SheetView id={sheet} onOpen={openDetails} takesFocus={sheet !== openedOn} />
            ) : (
              <NetworkView onOpen={openDetails} cover={cover} />
            )}
          </ErrorBoundary>
        </div>
      </main>
      {present ? null : (
        <div className="page-years">
          <ErrorBoundary name={text.years.name} text={text}>
            <YearsPanel onOpen={openDetails} />
          </ErrorBoundary>
        </div>
      )}
      {!present && view.profile === 'screen' && view.scale === 'near' ? null : (
        <ErrorBoundary name={text.present} text={text}>
          <Wall onLessons={openLessons} />
        </ErrorBoundary>
      )}
      {!hasDetails ? null : (
        <div className="page-details">
          <ErrorBoundary name={text.details.name} text={text} subject={editing ?? view.select ?? view.path ?? find}>
            <SidePanel focusRequest={focusRequest} onOpen={openDetails} onCloseDetails={closeDetails} onCloseOther={closeOther} />
          </ErrorBoundary>
        </div>
      )}
      {DialogPart === null ? null : (
        <ErrorBoundary name={text.dialogs[dialog ?? 'help'].name} text={text} subject={dialog}>
          <DialogPart onClose={closeDialog} />
        </ErrorBoundary>
      )}
      <Notice />
      <UpdateNotice />
    </div>
  )
}

const Shown = (): ReactNode => {
  const { view: { print }, text } = useApp()
  if (print === null) return <Page />
  return (
    <ErrorBoundary name={text.dialogs.print} text={text}>
      <PrintPart print={print} />
      <Notice />
    </ErrorBoundary>
  )
}

export const App = ({ parts }: { readonly parts: AppParts }): ReactNode => (
  <AppProvider parts={parts}>
    <OwnProvider>
      <Shown />
    </OwnProvider>
  </AppProvider>
)
