/** The words of the views' tabs and of the table of partnerships, in English. */
const number = (n: number): string => n.toLocaleString('en')

export const enTable = {
  views: { name: 'View', network: 'Network', agencies: 'Agencies', matrix: 'Matrix', table: 'Table' },
  name: 'Partnerships',
  skip: 'Skip to the table',
  opening: 'Opening the table…',
  hint: 'Arrow keys walk from name to name, Enter opens details. The headings sort.',
  columns: { agency: 'Agency', mission: 'Mission', role: 'Role', contribution: 'Contribution', years: 'Years', state: 'State' },
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
