/** The partnerships that the selection or the chosen path is about. */
import { useMemo } from 'react'
import type { Link, LinkId } from '../../graph/types.ts'
import { type Subject, ruleEmphasis } from '../../scene/emphasis.ts'
import { useApp } from '../../state/AppState.tsx'
import { useSubject } from '../../state/useScene.ts'

export const useMarkedLinks = (links: readonly Link[]): { readonly subject: Subject | null; readonly marked: ReadonlySet<LinkId> } => {
  const { graph } = useApp()
  const subject = useSubject()
  const marked = useMemo(() => {
    if (subject === null) return new Set<LinkId>()
    const { ofLink } = ruleEmphasis(graph, subject, null)
    // Around one partnership the picture lights its mission too; the table marks that one row.
    const marks = subject.type === 'link' ? ['high'] : ['high', 'near']
    return new Set(links.filter((link) => marks.includes(ofLink(link))).map(({ id }) => id))
  }, [graph, subject, links])
  return { subject, marked }
}
