/** The picture on screen as a file that stands alone, under the title that the reader gives it. */
import { useCallback, useMemo } from 'react'
import { DATA_CREDIT, DATA_VERSION } from '../../../dataset/version.ts'
import type { FileCredit } from '../../../formats/graph/types.ts'
import { palettes } from '../../../formats/picture/palette.ts'
import { type PictureFile, type PictureWords, writePicture } from '../../../formats/picture/writePicture.ts'
import { findNode } from '../../../graph/buildGraph.ts'
import { enExport } from '../../../i18n/enExport.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { Drawn } from '../../../scene/drawn.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { Theme } from '../../../state/view.ts'
import { writeAllHidden } from '../../../state/words/hiddenWords.ts'
import { useErasWords } from '../../../state/findings/useErasWords.ts'
import { useShown } from '../../../state/useNetwork.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** What the picture is called unless the reader has another name for it. */
export const useTitle = (): string => {
  const { graph, view } = useApp()
  const words = useWords('export', enExport)
  const title = view.mode === 'agencies' ? words.shares : words.network
  const { select } = view
  if (select === null) return title
  const ids = select.type === 'node' ? [select.id] : select.type === 'pair' ? select.agencies : [select.agency, select.mission]
  return words.selected(ids.map((id) => findNode(graph, id)?.label ?? id).join(' – '), title)
}

/** Writes the picture in the colours of a theme; null where nothing is drawn. */
export const usePictureFile = (drawn: Drawn | null, title: string, credit: FileCredit): ((theme: Theme) => PictureFile | null) => {
  const { graph, view, text } = useApp()
  const exportWords = useWords('export', enExport)
  const { missions, agencies, links } = useShown()
  const fates = useErasWords()
  const { citation, link, date, licence } = credit
  const words = useMemo((): PictureWords => {
    const counts = text.shown(missions.size, agencies.size, links.length)
    const hidden = writeAllHidden(text, graph, view)
    return {
      title,
      lines: [
        view.scope === 'all' ? exportWords.all(counts) : exportWords.highlights(counts),
        ...(view.mode === 'agencies' && view.min > 1 ? [exportWords.atLeast(text.legend.minValue(view.min))] : []),
        ...(hidden === '' ? [] : [exportWords.hidden(hidden)]),
      ],
      sources: [exportWords.credit(DATA_CREDIT, DATA_VERSION, formatDate(date, text.locale)), link],
      description: `${counts}. ${licence}. ${citation}`,
      legend: { ...text.legend, categories: text.words.category, fates: fates ?? undefined },
    }
  }, [title, missions, agencies, links, view, text, exportWords, graph, citation, link, date, licence, fates])
  return useCallback(
    (theme) => (drawn === null ? null : writePicture(drawn, view.select?.type === 'node' ? view.select.id : null, words, palettes[theme])),
    [drawn, words, view.select],
  )
}
