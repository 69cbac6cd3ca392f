/** A link to the view that shows what was said; it can be copied and opened beside as any other. */
import { type ReactNode, createContext, use } from 'react'
import type { View } from '../../../state/view.ts'
import { linkTo } from '../../../state/viewHash.ts'

/** Told when a link is followed, so that focus can go along. */
export const FollowContext = createContext<(to: View) => void>(() => undefined)

type Props = { readonly to: View; readonly className?: string; readonly label?: string; readonly children: ReactNode }

export const EvidenceLink = ({ to, className, label, children }: Props): ReactNode => {
  const follow = use(FollowContext)
  return (
    <a href={linkTo(to)} className={className} aria-label={label} onClick={() => follow(to)}>
      {children}
    </a>
  )
}
