/** The words of the table of partnerships, in English. They come with it: the first load is spared them. */
import { en } from './en.ts'

const number = (n: number): string => n.toLocaleString('en')

export const enTable = {
  ...en.table,
  hint: 'Arrow keys walk from name to name, Enter opens details. The headings sort.',
  filter: 'Find in the table',
  rows: (left: number, all: number) => (left === all ? `${number(all)} ${all === 1 ? 'row' : 'rows'}` : `${number(left)} of ${number(all)} ${all === 1 ? 'row' : 'rows'}`),
  nothing: (query: string) => `No row has “${query}”.`,
  allRows: 'Show all rows',
  choose: 'Columns',
  download: 'Download CSV',
  csv: 'CSV',
  notWritten: 'The file could not be written. Try again.',
  loading: 'Loading what each gave…',
  failed: 'What each agency gave could not be loaded. The other columns are complete.',
}
