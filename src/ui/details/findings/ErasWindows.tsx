/** The two windows of "Then and now": the earlier one typed here, that of the picture set by its handles; and turns that are well known. */
import { type ReactNode, useState } from 'react'
import type { Years } from '../../../dataset/runs.ts'
import { enLists } from '../../../i18n/findings/enLists.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { ErasState } from './useEras.ts'
import { FIRST_YEAR } from '../../../state/viewHash.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

/** The year the Soviet Union ended, and that before the first part of the space station flew. */
const WAR_ENDS = 1991
const BEFORE_STATION = 1997

export const ErasWindows = ({ range, before: then, now }: Pick<ErasState, 'range' | 'now'> & { readonly before: Years }): ReactNode => {
  const { view: present, change, thisYear } = useApp()
  const { eras: words } = useWords('lists', enLists)
  const [typed, setTyped] = useState<readonly [string, string] | null>(null)
  const [isBad, setBad] = useState(false)
  const first = Math.max(FIRST_YEAR, range?.[0] ?? FIRST_YEAR)
  const last = Math.max(thisYear, range?.[1] ?? thisYear)
  const commit = (): void => {
    if (typed === null) return
    const [from, to] = typed.map(Number)
    const isGood = from !== undefined && to !== undefined && typed.every((one) => /^\d{4}$/u.test(one)) && first <= from && from <= to && to <= last
    setBad(!isGood)
    if (!isGood) return
    setTyped(null)
    change((view) => ({ ...view, before: [from, to] }))
  }
  const values = typed ?? [String(then[0]), String(then[1])]
  const field = (place: 0 | 1): ReactNode => (
    <input
      inputMode="numeric"
      maxLength={4}
      aria-label={place === 0 ? words.from : words.to}
      aria-invalid={isBad || undefined}
      aria-describedby={isBad ? 'then-bad' : undefined}
      value={values[place]}
      onChange={(event) => setTyped(place === 0 ? [event.target.value, values[1]] : [values[0], event.target.value])}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'Escape' || typed === null) return
        // One level at a time: what was typed first.
        event.stopPropagation()
        setTyped(null)
        setBad(false)
      }}
    />
  )
  const decade: readonly [Years, Years] = [[thisYear - 19, thisYear - 10], [thisYear - 9, thisYear]]
  const turns: readonly (readonly [string, readonly [Years, Years]])[] = [
    [words.presetNames.war, [[first, WAR_ENDS], [WAR_ENDS + 1, thisYear]]],
    [words.presetNames.station, [[first, BEFORE_STATION], [BEFORE_STATION + 1, thisYear]]],
    [words.presetNames.decades, decade],
  ]
  return (
    <>
      <dl className="findings-windows">
        <div>
          <dt>{words.before}</dt>
          <dd>
            {field(0)} – {field(1)}
          </dd>
        </div>
        <div>
          <dt>{words.now}</dt>
          <dd>{now === null ? '' : words.window(now)}</dd>
        </div>
      </dl>
      <p id="then-bad" role="status" className={isBad ? 'findings-bad' : 'hidden-text'}>
        {isBad ? words.bad(first, last) : ''}
      </p>
      <ul className="findings-ways" aria-label={words.presets}>
        {turns.map(([name, [earlier, later]]) =>
          earlier[0] > earlier[1] ? null : (
            <li key={name}>
              <EvidenceLink to={{ ...present, before: earlier, years: later }}>{name}</EvidenceLink>
            </li>
          ),
        )}
        {now === null ? null : (
          <li>
            <EvidenceLink to={{ ...present, before: now, years: then }}>{words.swap}</EvidenceLink>
          </li>
        )}
      </ul>
    </>
  )
}
