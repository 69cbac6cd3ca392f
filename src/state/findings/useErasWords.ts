/** What a legend says of two windows of years in one picture: what is new, kept and gone, and how many of each are drawn. */
import { useMemo } from 'react'
import type { Fate } from '../../graph/findings/compareEras.ts'
import { countFates } from '../../graph/findings/fates.ts'
import { enEras } from '../../i18n/findings/enEras.ts'
import { useApp } from '../AppState.tsx'
import { useAgencyLinks, useFates, useVisible } from '../useNetwork.ts'
import { useWords } from '../words/useWords.ts'

/** Null where one window alone is in the picture. */
export const useErasWords = (): Readonly<Record<Fate, string>> | null => {
  const { view: { mode, min, before, years } } = useApp()
  const words = useWords('eras', enEras).legend
  const fates = useFates()
  const { links } = useVisible()
  const pairs = useAgencyLinks(min)
  return useMemo(() => {
    if (fates === null || before === null) return null
    const counts = countFates(fates, mode === 'agencies' ? pairs : links)
    const say = (fate: Fate): string => words.fate(fate, before, years, counts[fate], mode === 'agencies' ? 'pairs' : 'partnerships')
    return { added: say('added'), kept: say('kept'), gone: say('gone') }
  }, [words, fates, links, pairs, mode, before, years])
}
