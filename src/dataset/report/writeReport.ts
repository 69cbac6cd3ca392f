/** The report as lines to read in a terminal. */
import { type Count, type DatasetReport, FEW_RECORDS, OLDEST_STATUS_DAYS } from './reportDataset.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`)

const writeShare = (what: string, part: number, whole: number): string => `${what}: ${part} of ${whole} (${percent(part, whole)})`

const writeCounts = (what: string, counts: readonly Count[]): string => `${what}: ${counts.map(([word, count]) => `${word} ${count}`).join(', ')}`

const writeList = (what: string, items: readonly string[]): readonly string[] => (items.length === 0 ? [`${what}: none`] : [`${what}: ${items.length}`, ...items.map((item) => `  ${item}`)])

/** Lines of text, without line ends. */
export const writeReport = (report: DatasetReport): readonly string[] => {
  const sources = report.bySourceRank.reduce((sum, [, count]) => sum + count, 0)
  const firm = report.bySourceRank.reduce((sum, [rank, count]) => sum + (rank === 'press' || rank === 'encyclopaedia' ? 0 : count), 0)
  return [
    `${report.missions} missions (${report.highlights} highlights), ${report.agencies} agencies of ${report.countries} countries, ${report.partnerships} partnerships, ${report.sources} pages as sources`,
    writeCounts('missions by decade', report.byDecade),
    writeCounts('missions by category', report.byCategory),
    writeCounts('missions by status', report.byStatus),
    writeCounts('missions by region of an agency that takes part', report.byRegion),
    writeCounts('partnerships by role', report.byRole),
    writeShare('missions led neither by NASA nor by ESA', report.ledByOthers, report.missions),
    writeShare('missions with a second, independent source', report.withSecondSource, report.missions),
    writeShare('partnerships that rest on one source', report.singleSourced, report.partnerships),
    writeCounts('sources by kind', report.bySourceRank),
    writeShare('sources of agencies, agreements, papers and catalogues', firm, sources),
    writeCounts('statuses of what has not ended, by age', report.byStatusAge),
    ...writeList(`statuses older than ${OLDEST_STATUS_DAYS} days`, report.oldStatuses),
    ...writeList(`addresses that support more than ${FEW_RECORDS} records, for review`, report.busyAddresses.map(([url, count]) => `${count} ${url}`)),
  ]
}
