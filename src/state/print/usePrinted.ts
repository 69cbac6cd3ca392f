/** What one of the four prints of a lesson or of the view, worked out when its parts are there: words, pictures and whose they are. */
import { useMemo } from 'react'
import { DATA_CREDIT, DATA_VERSION, dataLicence } from '../../dataset/version.ts'
import type { TourChunk } from '../../dataset/tours/tourChunk.ts'
import { writeCitations } from '../../formats/citation.ts'
import { enPresent } from '../../i18n/enPresent.ts'
import { enSheet } from '../../i18n/enSheet.ts'
import { enPath } from '../../i18n/findings/enPath.ts'
import { formatDate } from '../../i18n/format.ts'
import type { PrintWords } from '../../i18n/lessons/enPrint.ts'
import { useApp } from '../AppState.tsx'
import { startTour } from '../tours/playTour.ts'
import type { DetailsState } from '../useDetails.ts'
import { useWords } from '../words/useWords.ts'
import { type Print, type View, defaultView, setPrint } from '../view.ts'
import { knownIn, writeView } from '../viewHash.ts'
import { type Drawing, type Frame, drawView } from './drawView.ts'
import { type Printed, type PrintedScene, printLesson, printOneView } from './printLesson.ts'
import { createSourceList } from './sourceList.ts'

export type PrintedParts = {
  readonly printed: Printed
  readonly draw: (scene: PrintedScene, frame: Frame) => Drawing | null
  /** Where the lesson or the view is on screen. */
  readonly link: string
  readonly data: string
  readonly licence: string
  readonly citation: string
}

/** The address on screen of what is printed, without how it is shown. */
const addressFor = (view: View, tour: TourChunk | null): string => {
  const { profile, scale, theme, motion } = defaultView
  return writeView(tour === null ? { ...setPrint(view, null), profile, scale, theme, motion } : view.lesson === null ? startTour(defaultView, tour.id) : { ...startTour(defaultView, tour.id), tour: null, lesson: view.lesson })
}

/** `tour` is the lesson, null for the view itself; `details` are the records, with which contributions and sources come. Null while these are on their way. */
export const usePrinted = (tour: TourChunk | null, print: Print, details: DetailsState, words: PrintWords): PrintedParts | null => {
  const { graph, arrangements, text, view, thisYear } = useApp()
  const present = useWords('present', enPresent)
  const path = useWords('path', enPath)
  const sheetWords = useWords('sheet', enSheet)
  const isWaiting = details.status === 'loading'
  const records = details.status === 'ready' ? details.details.missions : null
  // How it is laid on paper changes no word of a view.
  const key = addressFor(view, tour)
  return useMemo(() => {
    if (isWaiting) return null
    const facts = { graph, records, text, words, present, path, thisYear, sources: createSourceList() }
    const printed = tour === null ? printOneView(facts, view) : printLesson(facts, tour, knownIn(graph), print)
    // Where the one file lies on this reader's disk is nobody's business.
    const page = window.location.href.replace(/#.*$/u, '')
    const address = window.location.protocol === 'file:' ? (page.split('/').at(-1) ?? '') : page
    const link = key === '' ? address : `${address}#${key}`
    const checked = printed.checked === '' ? '' : formatDate(printed.checked, text.locale)
    return {
      printed,
      draw: (scene: PrintedScene, frame: Frame) => drawView({ graph, arrangements, records, text, sheetWords, thisYear }, scene.view, scene.emphasis, frame),
      link,
      data: words.data(DATA_CREDIT, DATA_VERSION, checked),
      licence: words.licence(`${dataLicence.title} (CC BY 4.0)`, dataLicence.path),
      citation: words.cite(writeCitations(link, thisYear)[0]),
    }
    // oxlint-disable-next-line react/exhaustive-deps -- of the view only its key counts
  }, [isWaiting, records, graph, arrangements, text, words, present, path, sheetWords, thisYear, tour, print, key])
}
