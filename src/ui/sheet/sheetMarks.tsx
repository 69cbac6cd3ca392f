/** The elements of the sheet: links, shapes and texts in the places that the scene gives. Shapes are those of the network. */
import { type CSSProperties, type ReactNode, memo } from 'react'
import { LINE_HEIGHT } from '../../layout/sizes.ts'
import { glyphs } from '../../scene/glyphs.ts'
import type { SheetLink, SheetNode, SheetText } from '../../scene/sheet/types.ts'

/** From the top of a line to its baseline, as a multiple of the type: half the leading and the font's ascent. */
const BASELINE = 0.975

export const SheetLinkElement = memo(({ link: { id, path, kind, width, category, isBroken } }: { readonly link: SheetLink }): ReactNode => (
  <path className="sheet-link" data-link={id} data-kind={kind} data-category={category ?? undefined} data-broken={isBroken || undefined} data-emphasis="near" d={path} style={{ '--width': `${width}px` } as CSSProperties} strokeWidth={width} strokeDasharray={isBroken ? `${Math.max(6, 2.6 * width)} ${Math.max(5, 2 * width)}` : kind === 'contract' ? `0.1 ${2.6 * width}` : undefined} aria-hidden="true" />
))

export const SheetNodeElement = memo(({ node: { id, type, x, y, radius, category, isPlan, emphasis, spoken }, isSelected, isLit }: { readonly node: SheetNode; readonly isSelected: boolean; readonly isLit: boolean }): ReactNode => (
  <g
    className="network-node sheet-node"
    data-node={id}
    data-stop={id}
    data-type={type}
    data-category={category ?? undefined}
    data-emphasis={isLit ? 'high' : emphasis}
    data-lit={isLit || undefined}
    data-plan={isPlan || undefined}
    role="button"
    tabIndex={-1}
    aria-label={spoken}
    aria-pressed={isSelected}
    transform={`translate(${x},${y})`}
  >
    {type === 'agency' ? (
      <circle className="network-shape" r={radius} />
    ) : (
      <>
        <rect className="network-shape" x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={radius * 0.5} />
        {category === null ? null : <path className="network-glyph" d={glyphs[category]} transform={`scale(${radius / 10})`} />}
      </>
    )}
  </g>
))

export const SheetTextElement = memo(({ text: { key, of, kind, lines, x, top, anchor, fontPx, isLabel, isHollow = false, spoken }, isSelected, isLit }: { readonly text: SheetText; readonly isSelected: boolean; readonly isLit: boolean }): ReactNode => (
  <text
    className="sheet-text"
    data-kind={kind}
    data-label={isLabel ? (of ?? undefined) : undefined}
    data-hollow={isHollow || undefined}
    data-side={kind === 'inside' ? 'inside' : 'beside'}
    data-emphasis={of === null ? undefined : isSelected || isLit ? 'high' : 'near'}
    data-lit={isLit || undefined}
    data-stop={spoken === undefined ? undefined : key}
    data-of={of ?? undefined}
    x={x}
    y={top}
    fontSize={fontPx}
    textAnchor={anchor}
    {...(spoken === undefined ? { 'aria-hidden': of !== null } : { role: 'button', tabIndex: -1, 'aria-label': spoken })}
  >
    {lines.map((line, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- lines have no other identity than their place
      <tspan key={index} x={x} y={top + (index * LINE_HEIGHT + BASELINE) * fontPx}>
        {line}
      </tspan>
    ))}
  </text>
))
