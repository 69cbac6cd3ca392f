/** Everything that a file of the present view is made of: its credit, its data in four formats, and its picture. */
import { DATA_CREDIT, DATA_VERSION, dataLicence } from '../../../dataset/version.ts'
import { type LookOf, describeAgencies, describePartnerships } from '../../../formats/graph/describeNetwork.ts'
import { partnershipSheet } from '../../../formats/graph/partnershipSheet.ts'
import type { FileCredit } from '../../../formats/graph/types.ts'
import { writeGexf } from '../../../formats/graph/writeGexf.ts'
import { writeGraphml } from '../../../formats/graph/writeGraphml.ts'
import { writeJson } from '../../../formats/graph/writeJson.ts'
import { palettes } from '../../../formats/picture/palette.ts'
import { writeCsv } from '../../../formats/writeCsv.ts'
import { enExport } from '../../../i18n/enExport.ts'
import type { Drawn } from '../../../scene/drawn.ts'
import { useApp } from '../../../state/AppState.tsx'
import { type DetailsState, useDetails } from '../../../state/useDetails.ts'
import { useAgencyLinks, useShown } from '../../../state/useNetwork.ts'
import { writeView } from '../../../state/viewHash.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { useTheme } from '../../useTheme.ts'
import { writeCitations } from '../../../formats/citation.ts'

export const dataFormats = ['csv', 'json', 'gexf', 'graphml'] as const

export type DataFormat = (typeof dataFormats)[number]

export const dataTypes: Readonly<Record<DataFormat, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json', gexf: 'application/gexf+xml', graphml: 'application/graphml+xml' }

/** Spreadsheets take a file without this mark for one in an old encoding, and spoil its accents. */
const BYTE_ORDER_MARK = '\uFEFF'

const roundTo = (value: number): number => Math.round(value * 10) / 10

export type Export = {
  readonly credit: FileCredit
  readonly details: DetailsState
  readonly holdsAgencies: boolean
  readonly writeData: (format: DataFormat) => Promise<string>
}

/** `drawn` is the picture on screen, null where there is none. */
export const useExport = (drawn: Drawn | null): Export => {
  const { graph, view, text, today, thisYear } = useApp()
  const words = useWords('export', enExport)
  const shown = useShown()
  const details = useDetails()
  const [theme] = useTheme()
  const holdsAgencies = view.mode === 'agencies' || view.mode === 'matrix'
  const shares = useAgencyLinks(view.min)
  const links = holdsAgencies ? shares : null
  // Where the one file lies on this reader's disk is nobody's business.
  const page = window.location.href.replace(/#.*$/u, '')
  const address = window.location.protocol === 'file:' ? (page.split('/').at(-1) ?? '') : page
  const hash = writeView(view)
  const link = hash === '' ? address : `${address}#${hash}`
  const credit: FileCredit = {
    title: text.named(text.appName, holdsAgencies ? words.shares : words.network),
    creator: words.creator,
    licence: `${DATA_CREDIT}, ${dataLicence.title} (CC BY 4.0), ${dataLicence.path}`,
    citation: writeCitations(link, thisYear)[0],
    version: DATA_VERSION,
    date: today,
    link,
  }
  const lookOf: LookOf = (id) => {
    const mark = drawn?.scene.nodes.find((one) => one.id === id)
    if (drawn === null || mark === undefined) return undefined
    const { x, y } = drawn.positionOf(id)
    return { x: roundTo(x), y: roundTo(y), radius: roundTo(mark.radius), colour: palettes[theme][mark.category ?? 'agency'] }
  }
  const writeData = async (format: DataFormat): Promise<string> => {
    const records = details.status === 'ready' ? details.details.missions : null
    if (format === 'json') return writeJson(graph, shown, records, links, credit)
    if (format === 'csv') {
      const { sheets } = words
      const [header = [], ...rows] = partnershipSheet(graph, shown, records, text, [sheets.agency, sheets.mission, sheets.sources])
      return BYTE_ORDER_MARK + (await writeCsv(header, rows))
    }
    const network = links === null ? describePartnerships(graph, shown, records, lookOf) : describeAgencies(graph, links, lookOf)
    return format === 'gexf' ? writeGexf(network, credit) : writeGraphml(network, credit)
  }
  return { credit, details, holdsAgencies, writeData }
}
