/** The elements of the picture: links, nodes and names, without coordinates. Each changes only when its mark does. */
import { type CSSProperties, type ReactNode, memo } from 'react'
import { sharedOpacity, sharedWidth } from '../../layout/sizes.ts'
import { glyphs } from '../../scene/glyphs.ts'
import type { LabelPlace } from '../../scene/labels.ts'
import type { LinkMark, NodeMark } from '../../scene/types.ts'

/** Shapes smaller than this are hard to hit with a finger: the place that takes the press is never smaller, in CSS pixels at scale 1. */
const HIT_RADIUS = 13

/** How far from the shape of what is new its ring lies, at scale 1. */
const RING_AWAY = 3

type LinkProps = { readonly mark: LinkMark; readonly name: string }

export const LinkElement = memo(({ mark, name }: LinkProps): ReactNode => (
  <line
    className="network-line"
    data-link={mark.id}
    data-from={mark.ends[0]}
    data-to={mark.ends[1]}
    data-category={mark.category ?? undefined}
    data-emphasis={mark.emphasis}
    data-kind={mark.count !== null ? 'shared' : mark.isContract ? 'contract' : mark.isLead ? 'lead' : 'part'}
    data-broken={mark.isBroken || undefined}
    data-fate={mark.fate}
    style={mark.count === null ? undefined : ({ '--width': `${sharedWidth(mark.count)}px`, '--opacity': sharedOpacity(mark.count) } as CSSProperties)}
    aria-label={name}
    role="img"
  />
))

type NodeProps = { readonly mark: NodeMark; readonly name: string; readonly isSelected: boolean }

export const NodeElement = memo(({ mark, name, isSelected }: NodeProps): ReactNode => {
  const { id, type, radius, category, emphasis, isPlan, fate } = mark
  return (
    <g className="network-node" data-node={id} data-type={type} data-category={category ?? undefined} data-emphasis={emphasis} data-plan={isPlan || undefined} data-fate={fate} role="button" tabIndex={-1} aria-label={name} aria-pressed={isSelected}>
      <circle className="network-hit" r={Math.max(radius + 2, HIT_RADIUS)} />
      {fate === 'added' ? <circle className="network-ring" r={radius + RING_AWAY} fill="none" /> : null}
      {type === 'agency' ? (
        <circle className="network-shape" r={radius} />
      ) : (
        <>
          <rect className="network-shape" x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={radius * 0.5} />
          {category === null ? null : <path className="network-glyph" d={glyphs[category]} transform={`scale(${radius / 10})`} />}
        </>
      )}
    </g>
  )
})

/** The number of shared missions, in the middle of its link. */
export const NumberElement = memo(({ mark }: { readonly mark: LinkMark }): ReactNode => (
  <text className="network-number" data-number={mark.id} data-emphasis={mark.emphasis} aria-hidden="true">
    {mark.count}
  </text>
))

type LabelProps = { readonly mark: NodeMark; readonly side: LabelPlace['side']; readonly hasLeader: boolean }

export const LabelElement = memo(({ mark, side, hasLeader }: LabelProps): ReactNode => (
  <>
    {hasLeader ? <line className="network-leader" data-leader={mark.id} /> : null}
    <text className="network-label" data-label={mark.id} data-side={side} data-type={mark.type} data-emphasis={mark.emphasis} data-fate={mark.fate} aria-hidden="true">
      {mark.label}
    </text>
  </>
))
