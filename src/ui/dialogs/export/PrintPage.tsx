/** What the printer gets in place of the page: the picture, or the table with every row. Not seen on screen. */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

export const PrintPage = ({ children }: { readonly children: ReactNode }): ReactNode => createPortal(<div className="print-page">{children}</div>, document.body)

type TableProps = { readonly title: string; readonly lines: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** The first row holds the headings. */
export const PrintTable = ({ title, lines, rows: [header = [], ...rows] }: TableProps): ReactNode => (
  <>
    <h1>{title}</h1>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <table>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={`${cells[0]} ${cells[1]}`}>
            {cells.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the cells of a row have nothing but their place
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
