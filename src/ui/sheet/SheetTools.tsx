/** The strip under the sheet: how to read what is on it, the way to details, and the way back to the network. */
import type { ReactNode } from 'react'
import type { Category } from '../../dataset/vocab.ts'
import { enSheet } from '../../i18n/enSheet.ts'
import { enTable } from '../../i18n/enTable.ts'
import type { LinkKind, SheetLink, SheetNode } from '../../scene/sheet/types.ts'
import { useApp } from '../../state/AppState.tsx'
import { setArrange } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'

type Props = {
  /** Colour of the samples; that of agencies unless given. */
  readonly category: Category | undefined
  readonly links: readonly SheetLink[]
  readonly nodes: readonly SheetNode[]
  /** Not null when the contributions could not be loaded. */
  readonly failed: { readonly retry: () => void } | null
  readonly onOpen: () => void
}

const Sample = ({ kind, isBroken = false }: { readonly kind: LinkKind; readonly isBroken?: boolean }): ReactNode => (
  <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
    <path className="sheet-link" data-kind={kind} d="M1 5H23" strokeWidth={kind === 'lead' ? 4.5 : 2} strokeDasharray={isBroken ? '6 4' : kind === 'contract' ? '0.1 5' : undefined} />
  </svg>
)

export const SheetTools = ({ category, links, nodes, failed, onOpen }: Props): ReactNode => {
  const { change, text } = useApp()
  const tableWords = useWords('table', enTable)
  const sheetWords = useWords('sheet', enSheet)
  const { legend } = text
  const kinds = [
    { key: 'lead', label: legend.lead, isThere: links.some(({ kind }) => kind === 'lead'), sample: <Sample kind="lead" /> },
    { key: 'part', label: legend.part, isThere: links.some(({ kind }) => kind === 'part'), sample: <Sample kind="part" /> },
    { key: 'broken', label: legend.broken, isThere: links.some(({ isBroken }) => isBroken), sample: <Sample kind="part" isBroken /> },
    { key: 'contract', label: legend.contract, isThere: links.some(({ kind }) => kind === 'contract'), sample: <Sample kind="contract" /> },
    {
      key: 'plan', label: legend.plan, isThere: nodes.some(({ isPlan }) => isPlan),
      sample: (
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <rect x="-5.7" y="-5.7" width="11.4" height="11.4" rx="3" fill="none" stroke="var(--category, var(--agency))" strokeWidth="1.6" />
        </svg>
      ),
    },
  ]
  return (
    <div className="sheet-tools">
      {failed === null ? (
        <ul className="sheet-legend" data-category={category} aria-label={legend.title}>
          {kinds.filter(({ isThere }) => isThere).map(({ key, label, sample }) => (
            <li key={key} data-key={key}>
              {sample}
              {label}
            </li>
          ))}
        </ul>
      ) : (
        <p className="sheet-legend" role="alert">
          {tableWords.failed}{' '}
          <button type="button" className="button-plain" onClick={failed.retry}>
            {text.details.retry}
          </button>
        </p>
      )}
      <div className="sheet-buttons">
        <button type="button" className="button" onClick={onOpen}>
          {text.details.name}
        </button>
        <button type="button" className="button" onClick={() => change((view) => setArrange(view, 'whole'))}>
          {sheetWords.whole}
        </button>
      </div>
    </div>
  )
}
