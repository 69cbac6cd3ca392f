/** The preview of what is printed, in place of the page: a lesson, or the view itself, as comic, worksheet, answer key or notes. The browser's own print does the rest. */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TourChunk } from '../../dataset/tours/tourChunk.ts'
import { enPrint } from '../../i18n/lessons/enPrint.ts'
import { useApp } from '../../state/AppState.tsx'
import { fileNameOf } from '../../state/export/fileName.ts'
import { saveFile } from '../../state/export/saveFile.ts'
import { innerSize, MARGIN, frameOf, noteFrame } from '../../state/print/paper.ts'
import { writePlainText } from '../../state/print/plainText.ts'
import { usePrinted } from '../../state/print/usePrinted.ts'
import { useTour } from '../../state/tours/useTour.tsx'
import { useDetails } from '../../state/useDetails.ts'
import { useShown } from '../../state/useNetwork.ts'
import { type Print, setPrint } from '../../state/view.ts'
import { useSize } from '../useSize.ts'
import { ComicPages } from './pages/ComicPages.tsx'
import { KeyPages, NotesPages } from './pages/FlowingPages.tsx'
import { PrintBar } from './PrintBar.tsx'
import { WorksheetPages } from './pages/WorksheetPages.tsx'
import './pages/pages.css'
import './pages/flow.css'
import { useWords } from '../../state/words/useWords.ts'
import './print.css'

/** CSS pixels in a millimetre, and the ground left at both sides of a page on screen. */
const PX = 96 / 25.4
const GROUND_PX = 32

type FrameProps = { readonly onPrint?: () => void; readonly onPlain?: () => void; readonly said?: string; readonly children: ReactNode }

const Frame = ({ onPrint, onPlain, said = '', children }: FrameProps): ReactNode => {
  const words = useWords('print', enPrint)
  const { view, change, undo, text } = useApp()
  const shown = useShown()
  const desk = useRef<HTMLElement>(null)
  const { width } = useSize(desk)
  const { paper, type } = view
  // A page is as wide as paper, or smaller where the window is.
  const zoom = width === 0 ? 1 : Math.min(1, (width - GROUND_PX) / ((innerSize(paper, type).width + 2 * MARGIN.side) * PX))
  const latest = useRef(undo)
  useEffect(() => {
    latest.current = undo
  })
  // One came from somewhere: back there. An address that was opened here leads to what it prints.
  const close = useCallback(() => (latest.current === null ? change((now) => setPrint(now, null)) : latest.current()), [change])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    window.addEventListener('keydown', onKeyDown)
    // What was pressed is gone: focus comes to the pages. From an address nobody has pressed anything.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) desk.current?.focus({ preventScroll: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('.page-lessons, .scene')?.focus()
    }
  }, [close])
  return (
    <div className="print-view">
      <PrintBar onPrint={onPrint ?? null} onPlain={onPlain ?? null} onClose={close} said={said} />
      <p className="hidden-text" role="status" aria-label={text.notice.shown}>
        {text.shown(shown.missions.size, shown.agencies.size, shown.links.length)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by key too */}
      <main ref={desk} className="print-desk" tabIndex={0} aria-label={words.pages}>
        <div className="print-sheets" data-paper={paper} data-type={type} style={{ zoom }}>
          {children}
        </div>
      </main>
    </div>
  )
}

/** `tour` is the lesson; null prints the view itself. */
const Pages = ({ tour, print }: { readonly tour: TourChunk | null; readonly print: Print }): ReactNode => {
  const words = useWords('print', enPrint)
  const { view, text, today } = useApp()
  const { paper, type } = view
  const details = useDetails()
  const parts = usePrinted(tour, print, details, words)
  const [said, setSaid] = useState('')
  const title = parts?.printed.title
  const kind = (tour === null ? words.viewPrints : words.prints)[print]
  useEffect(() => {
    // The name that a browser gives the file.
    if (title !== undefined) document.title = `${words.documentTitle(title, kind)} · ${text.appName}`
  }, [title, kind, text, words])
  const pages = useMemo(() => {
    if (parts === null) return null
    const { printed, draw, link, data, licence, citation } = parts
    const credit = { kind, data, licence, citation, link, linkWords: tour === null ? words.viewLink : words.link, isServed: window.location.protocol !== 'file:' }
    if (print === 'key') return <KeyPages printed={printed} credit={credit} />
    if (print === 'notes') return <NotesPages printed={printed} credit={credit} draw={(scene) => draw(scene, noteFrame)} />
    const Laid = print === 'comic' ? ComicPages : WorksheetPages
    return <Laid printed={printed} credit={credit} type={type} draw={(scene, place) => draw(scene, frameOf(paper, type, place))} />
  }, [parts, tour, print, kind, paper, type, words])
  if (parts === null)
    return (
      <Frame>
        <p className="page-waiting print-waiting" aria-busy="true">{words.opening}</p>
      </Frame>
    )
  const { printed, link, data, licence, citation } = parts
  const plain = (): void => {
    const name = tour === null ? fileNameOf(view, today, 'txt').replace('shared-orbit', `shared-orbit-${print}`) : `shared-orbit-${tour.id}-${print}-${today}.txt`
    saveFile(name, 'text/plain;charset=utf-8', writePlainText(printed, print, { words, kind, locale: text.locale, credit: [data, licence, citation, link] }))
    setSaid(words.saved(name))
  }
  return (
    <Frame onPrint={() => window.print()} onPlain={plain} said={said === '' && details.status === 'failed' ? words.partial : said}>
      {pages}
    </Frame>
  )
}

const TourPages = ({ id, print }: { readonly id: string; readonly print: Print }): ReactNode => {
  const words = useWords('print', enPrint)
  const { text } = useApp()
  const state = useTour(id, useApp().view.lesson)
  if (state.status === 'ready') return <Pages tour={state.tour} print={print} />
  return (
    <Frame>
      {state.status === 'loading' ? (
        <p className="page-waiting print-waiting" aria-busy="true">{words.opening}</p>
      ) : (
        <p role="alert" className="print-waiting">
          {words.failed}{' '}
          {state.status === 'missing' ? null : (
            <button type="button" className="button" onClick={state.retry}>
              {text.details.retry}
            </button>
          )}
        </p>
      )}
    </Frame>
  )
}

export const PrintPart = ({ print }: { readonly print: Print }): ReactNode => {
  const { tour, lesson } = useApp().view
  const key = lesson ?? tour
  return key === null ? <Pages tour={null} print={print} /> : <TourPages key={key} id={tour ?? ''} print={print} />
}
