/** One partnership in words: roles, what was given, when, how it stands, and the sources that say so. */
import type { ReactNode } from 'react'
import { yearOf } from '../../../dataset/dates.ts'
import type { Partner, Source } from '../../../dataset/schema.ts'
import { brokenStates } from '../../../dataset/vocab.ts'
import { enDetails } from '../../../i18n/dialogs/enDetails.ts'
import type { Messages } from '../../../i18n/en.ts'
import { formatList } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'

/** "1997–2017", "since 2016", "until 2022"; empty where the partnership lasted as long as the mission. */
const writeYears = ({ from, to }: Pick<Partner, 'from' | 'to'>, { since, until }: Messages['details']): string => {
  if (from === undefined && to === undefined) return ''
  if (from !== undefined && to !== undefined) return yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`
  return from === undefined ? until(yearOf(to ?? '')) : since(yearOf(from))
}

type Props = { readonly partner: Partner; readonly sources: readonly Source[]; readonly name: ReactNode; readonly roleButton?: (words: string) => ReactNode }

export const Partnership = ({ partner, sources, name, roleButton }: Props): ReactNode => {
  const { text } = useApp()
  const detailsWords = useWords('details', enDetails)
  const [main, ...others] = partner.roles.map((role, index) => (index === 0 ? text.words.role[role] : text.words.role[role].toLowerCase()))
  const years = writeYears(partner, detailsWords)
  const isBroken = brokenStates.has(partner.state)
  return (
    <>
      <p className="details-who">
        {name} {roleButton === undefined ? <span className="details-roles">{main}</span> : roleButton(main ?? '')}
        {others.length === 0 ? null : <span className="details-roles">{detailsWords.also(formatList(others, text.locale))}</span>}
      </p>
      <p className="details-what">
        <span lang="en">{partner.contribution}</span>
        <span className="details-when" data-broken={isBroken || undefined}>
          {[years, text.words.partnershipState[partner.state]].filter((part) => part !== '').join(', ')}
        </span>
        {partner.sources.map((id) => {
          const index = sources.findIndex((source) => source.id === id)
          const source = sources[index]
          return source === undefined ? null : (
            <a key={id} className="details-mark" href={source.url} target="_blank" rel="noreferrer" title={`${source.publisher}: ${source.title}`} aria-label={text.named(`${detailsWords.sources} ${index + 1}`, source.publisher)}>
              {index + 1}
            </a>
          )
        })}
      </p>
    </>
  )
}
