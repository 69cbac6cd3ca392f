/** A text to take along, with a button that copies it. */
import { type ReactNode, useState } from 'react'
import { enShare } from '../../i18n/dialogs/enShare.ts'
import { useWords } from '../../state/words/useWords.ts'

export const CopyRow = ({ label, value, rows = 1 }: { readonly label: string; readonly value: string; readonly rows?: number }): ReactNode => {
  const words = useWords('share', enShare)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    // A page opened from disk may be refused the clipboard: the text stands selected in its field all the same.
    void navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="dialog-copy">
      <label>
        <span>{label}</span>
        <textarea readOnly rows={rows} value={value} spellCheck={false} onFocus={(event) => event.target.select()} />
      </label>
      <button type="button" className="button" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
    </div>
  )
}
