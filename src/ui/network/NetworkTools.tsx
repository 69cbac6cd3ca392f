/** The strip under the picture: how to read it, in words, and the buttons that move the camera. */
import type { ReactNode } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { deferred } from '../deferred.tsx'

type Props = {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
  /** Further buttons, before these. */
  readonly children: ReactNode
}

const ZOOM_STEP = 1.4

export const AgencySample = (): ReactNode => (
  <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="6.5" fill="var(--agency)" />
  </svg>
)

export const LineSample = ({ kind, isBroken = false }: { readonly kind: 'lead' | 'part' | 'contract' | 'shared'; readonly isBroken?: boolean }): ReactNode => (
  <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
    <line className="network-line" data-category="services" data-kind={kind} data-emphasis="near" data-broken={isBroken || undefined} x1="1" y1="5" x2="21" y2="5" />
  </svg>
)

const NetworkLegend = (): ReactNode => {
  const { text: { legend } } = useApp()
  return (
    <ul className="network-legend" aria-label={legend.title}>
      <li>
        <AgencySample />
        {legend.agency}
      </li>
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <rect x="-6.5" y="-6.5" width="13" height="13" rx="3.5" fill="var(--services)" />
        </svg>
        {legend.mission}
      </li>
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <rect x="-5.7" y="-5.7" width="11.4" height="11.4" rx="3" fill="none" stroke="var(--services)" strokeWidth="1.6" />
        </svg>
        {legend.plan}
      </li>
      <li>
        <LineSample kind="lead" />
        {legend.lead}
      </li>
      <li>
        <LineSample kind="part" />
        {legend.part}
      </li>
      <li>
        <LineSample kind="part" isBroken />
        {legend.broken}
      </li>
      <li>
        <LineSample kind="contract" />
        {legend.contract}
      </li>
    </ul>
  )
}

// Only agency to agency has the one, only two windows of years the other.
const AgencyLegend = deferred(() => import('./extras/legends/AgencyLegend.tsx').then((part) => part.AgencyLegend))
const ErasLegend = deferred(() => import('./extras/legends/ErasLegend.tsx').then((part) => part.ErasLegend))

// Only when asked for. Should it not arrive, the legend says as much.
const Guide = deferred(() => import('./extras/Guide.tsx').then((part) => part.Guide, () => () => null))

export const NetworkTools = ({ onZoom, onFit, children }: Props): ReactNode => {
  const { view, text: { network }, preferences: { guide } } = useApp()
  const isGuided = guide === 'open' && view.mode === 'network' && !view.present
  return (
    <div className="network-tools" data-guided={isGuided || undefined}>
      {view.eras === 'both' ? <ErasLegend /> : view.mode === 'agencies' ? <AgencyLegend /> : <NetworkLegend />}
      {isGuided ? <Guide /> : null}
      <div className="network-buttons">
        {children}
        <button type="button" className="button network-zoom" aria-label={network.zoomOut} title={network.zoomOut} onClick={() => onZoom(1 / ZOOM_STEP)}>
          −
        </button>
        <button type="button" className="button" onClick={onFit}>
          {network.fit}
        </button>
        <button type="button" className="button network-zoom" aria-label={network.zoomIn} title={network.zoomIn} onClick={() => onZoom(ZOOM_STEP)}>
          +
        </button>
      </div>
    </div>
  )
}
