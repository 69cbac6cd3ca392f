/** Writes a table as CSV (RFC 4180). The library is loaded when a file is first asked for. */

// A spreadsheet runs what begins so as a formula, some in wide signs too. The library's own pattern lets a formula with a line break pass.
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** A line of `header`, then `rows`. Cells that a spreadsheet would run get an apostrophe before them. */
export const writeCsv = async (header: readonly string[], rows: readonly (readonly string[])[]): Promise<string> => {
  const { default: papa } = await import('papaparse')
  return papa.unparse([header, ...rows].map((row) => [...row]), { escapeFormulae: formula, newline: '\r\n' })
}
