/** The data dictionary: a page for people that says which files there are, what each column means and what each word stands for. */
import type { Dataset } from '../../dataset/schema.ts'
import { DATA_CREDIT, DATA_VERSION, dataLicence } from '../../dataset/version.ts'
import { LIST_SEPARATOR, type DatasetTable, datasetTables } from './datasetTables.ts'
import { RECORDS_FILE, csvFile } from './dataPackage.ts'
import { meanings } from './meanings.ts'

/** A file beside the page and its size in bytes. */
export type PublishedFile = { readonly name: string; readonly bytes: number }

const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)

const writeSize = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

const count = (value: number): string => value.toLocaleString('en')

const writeFile = (files: readonly PublishedFile[], name: string, meaning: string, rows?: number): string => {
  const bytes = files.find((file) => file.name === name)?.bytes
  const size = bytes === undefined ? '' : writeSize(bytes)
  return `<tr><th scope="row"><a href="./${name}" download>${name}</a></th><td>${escape(meaning)}</td><td class="number">${rows === undefined ? '' : count(rows)}</td><td class="number">${size}</td></tr>`
}

const writeWords = ({ name }: DatasetTable, { name: column, words }: DatasetTable['columns'][number]): string => {
  if (words === undefined) return ''
  const known = meanings[`${name}.${column}`] ?? {}
  return `<dl>${words.map((word) => `<div><dt><code>${word}</code></dt><dd>${escape(known[word] ?? '')}</dd></div>`).join('')}</dl>`
}

const writeColumn = (table: DatasetTable, column: DatasetTable['columns'][number]): string => {
  const notes = [column.isList === true ? `several, joined by “${LIST_SEPARATOR}”` : '', column.isYesNo === true ? 'true or false' : '', column.isRequired === true ? '' : 'may be empty'].filter((note) => note !== '')
  return `<tr><th scope="row"><code>${column.name}</code></th><td>${escape(column.meaning)}${notes.length === 0 ? '' : `<span class="notes"> (${escape(notes.join('; '))})</span>`}${writeWords(table, column)}</td></tr>`
}

const writeTable = (table: DatasetTable): string =>
  `<section aria-labelledby="${table.name}"><h2 id="${table.name}">${csvFile(table)}</h2><p>${escape(table.meaning)}. A row is named by ${table.key.map((one) => `<code>${one}</code>`).join(', ')}.</p><div class="wide"><table><thead><tr><th scope="col">Column</th><th scope="col">Meaning</th></tr></thead><tbody>${table.columns.map((column) => writeColumn(table, column)).join('')}</tbody></table></div></section>`

const rules: readonly string[] = [
  'Two agencies share a mission when each has a role in it other than paid contractor or signatory.',
  'A partnership that broke off still counts, is marked, and says when and why it ended.',
  'A contribution of ESA is not counted again for a member state; a member agency stands only where it signed for a part of its own.',
  'A mission runs from the year of its start to the year of its end. Without an end it runs until today where it operates, is on its way or is paused.',
  'Bodies that ended keep a record of their own, with a successor: the Soviet space programme is not Roscosmos, NASDA and ISAS are not JAXA.',
  'Dates are YYYY, YYYY-MM or YYYY-MM-DD in UTC; the length says how precisely they are known.',
  'What no page supports stays out: an empty cell means unknown or not applicable, never zero.',
]

/** The page as HTML. `head` goes into its head as it is; every text of the dataset is escaped, and no script is needed to read it. */
export const writeDictionary = (dataset: Dataset, files: readonly PublishedFile[], head: string): string => `<!doctype html>
<html lang="en">
  <head>
    ${head}
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Data and dictionary · Shared Orbit</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./dictionary.css" />
  </head>
  <body>
    <main>
      <p><a href="../">Shared Orbit</a></p>
      <h1>The dataset</h1>
      <p class="lead">Who did what in space cooperation: ${count(dataset.missions.length)} missions, ${count(dataset.agencies.length)} agencies, ${count(dataset.missions.reduce((sum, { partners }) => sum + partners.length, 0))} partnerships, each with a role, a contribution in words and its sources. Version ${DATA_VERSION}.</p>
      <h2 id="files">Files</h2>
      <div class="wide"><table><thead><tr><th scope="col">File</th><th scope="col">Holds</th><th scope="col" class="number">Rows</th><th scope="col" class="number">Size</th></tr></thead><tbody>${[
        ...datasetTables.map((table) => writeFile(files, csvFile(table), table.meaning, table.rows(dataset).length)),
        writeFile(files, RECORDS_FILE, 'Every record as it is kept, with its partners, milestones and sources inside'),
        writeFile(files, 'datapackage.json', 'The same tables described for programs (Frictionless Data Package)'),
      ].join('')}</tbody></table></div>
      <p>The addresses stay. The tables are CSV (RFC 4180) in UTF-8; a cell that a spreadsheet would run as a formula has an apostrophe before it.</p>
      <h2 id="licence">Licence and citation</h2>
      <p><a href="${dataLicence.path}">${escape(dataLicence.title)}</a>: use it for anything, and credit “${escape(DATA_CREDIT)}”. The Shared Orbit authors: Shared Orbit dataset: agencies, missions and their partnerships, version ${DATA_VERSION}.</p>
      <h2 id="rules">How we count</h2>
      <ul>${rules.map((rule) => `<li>${escape(rule)}</li>`).join('')}</ul>
      ${datasetTables.map(writeTable).join('\n      ')}
    </main>
  </body>
</html>
`
