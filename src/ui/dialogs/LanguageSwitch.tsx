/** Which language the page speaks, each named in itself, so that whoever reads no English finds theirs. */
import type { ReactNode } from 'react'
import { languages } from '../../i18n/languages/tags.ts'
import { useApp } from '../../state/AppState.tsx'

export const LanguageSwitch = ({ name }: { readonly name: string }): ReactNode => {
  const { view, change, language, prefer } = useApp()
  return (
    <div className="dialog-languages" role="group" aria-label={name}>
      {languages.map(([tag, own]) => (
        <button
          key={tag}
          type="button"
          className="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => {
            prefer({ lang: tag })
            // A language in the address would win over the preference: the link then has to say the new one.
            if (view.lang !== null) change((before) => ({ ...before, lang: tag }))
          }}
        >
          {own}
        </button>
      ))}
    </div>
  )
}
