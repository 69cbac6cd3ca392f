/** The grid of agencies by agencies: what is in view of it, the cell one is at, and what a press opens. */
import { type PointerEvent, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { countBetween } from '../../graph/matrix/buildMatrix.ts'
import { enMatrix } from '../../i18n/enMatrix.ts'
import { useApp } from '../../state/AppState.tsx'
import { selectNode, selectPair } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { MatrixHeads, MatrixRow } from './MatrixRow.tsx'
import type { Sheet } from './useMatrix.ts'
import { useMatrixKeys } from './useMatrixKeys.ts'
import { type At, useMatrixWindow } from './useMatrixWindow.ts'

/** A cell by the agencies of its row and column, which it keeps when the order changes; null is the heads. */
type Place = { readonly row: string | null; readonly column: string | null }

/** Most agencies whose cells without a number are elements too. In a large matrix nine of ten have none: they are made when one walks to them. */
const MOST_WHOLE = 24

/** The cell or head around an element; undefined for the corner and where there is none. */
const cellAround = (target: EventTarget): At | undefined => {
  if (!(target instanceof Element)) return undefined
  const indexOf = (name: string): number => Number(target.closest(`[${name}]`)?.getAttribute(name) ?? 0) - 2
  const at = { row: indexOf('aria-rowindex'), column: indexOf('aria-colindex') }
  return at.row < -1 || at.column < -1 || (at.row < 0 && at.column < 0) ? undefined : at
}

/** What the number in question counts, written large where the heads meet. */
const Corner = ({ sheet: { heads, matrix }, hot }: { readonly sheet: Sheet; readonly hot: At | null }): ReactNode => {
  const { text: { words: { region } } } = useApp()
  const words = useWords('matrix', enMatrix)
  const [one, other] = [heads[hot?.row ?? -1], heads[hot?.column ?? -1]]
  const alone = one === undefined || one === other ? other : other === undefined ? one : undefined
  if (alone !== undefined)
    return (
      <p className="matrix-told">
        <b>{alone.name}</b>
        <span>{region[alone.region]}</span>
      </p>
    )
  if (one === undefined || other === undefined) return <p className="matrix-told">{words.agencies(heads.length)}</p>
  const shared = countBetween(matrix, one.id, other.id)
  return (
    <p className="matrix-told">
      {shared === 0 ? null : <strong>{shared}</strong>}
      <span>{one.label}</span>
      <span>{other.label}</span>
    </p>
  )
}

export const MatrixGrid = ({ sheet, onOpen }: { readonly sheet: Sheet; readonly onOpen: () => void }): ReactNode => {
  const { view: { select, min }, change, text } = useApp()
  const words = useWords('matrix', enMatrix)
  const { heads, places, matrix, marks } = sheet
  const [asked, setAsked] = useState<Place | null>(null)
  const [pointed, setPointed] = useState<At | null>(null)
  const [hasFocus, setFocus] = useState(false)

  const placeOf = (id: string | null): number | undefined => (id === null ? -1 : places.get(id))
  const locate = (place: Place | null): At | undefined => {
    const [row, column] = place === null ? [] : [placeOf(place.row), placeOf(place.column)]
    return row === undefined || column === undefined ? undefined : { row, column }
  }
  const selected: Place | null = select?.type === 'pair' ? { row: select.agencies[0], column: select.agencies[1] } : select?.type === 'node' ? { row: select.id, column: null } : null
  const isFilled = useCallback(({ row, column }: At) => countBetween(matrix, heads[row]?.id ?? '', heads[column]?.id ?? '') > 0, [matrix, heads])
  // Tab first reaches what is selected, else the first number.
  const at = locate(asked) ?? locate(selected) ?? { row: 0, column: Math.max(0, heads.findIndex((_, column) => isFilled({ row: 0, column }))) }

  const names = useMemo(() => heads.map(({ label }) => label), [heads])
  const pane = useMatrixWindow(names, at)
  const { scroller, size, cell, font, head, slant, rows, columns, onScroll, isInView, reveal } = pane

  const choose = useCallback(
    ({ row, column }: At): boolean => {
      const [one, other] = [heads[row], heads[column]]
      const alone = one === undefined || one === other ? other : other === undefined ? one : undefined
      if (alone !== undefined) change((before) => selectNode(before, alone.id))
      else if (one !== undefined && other !== undefined && isFilled({ row, column })) change((before) => selectPair(before, one.id, other.id))
      else return false
      return true
    },
    [heads, isFilled, change],
  )
  const moveTo = useCallback(
    ({ row, column }: At) => {
      setPointed(null)
      setAsked({ row: heads[row]?.id ?? null, column: heads[column]?.id ?? null })
    },
    [heads],
  )
  const { onKeyDown } = useMatrixKeys({ at, count: heads.length, isFilled, onMove: moveTo, onEnter: (place) => choose(place) && onOpen() }, pane)

  // What is selected elsewhere comes into view, and stays there when the details make the matrix narrower.
  const target = locate(selected)
  const [row, column] = [target?.row ?? -1, target?.column ?? -1]
  useEffect(() => {
    if ((row < 0 && column < 0) || size.width === 0) return
    const pair = [{ row, column }, { row: column, column: row }]
    const own = pair.find((one) => one.row === at.row && one.column === at.column)
    if (own !== undefined) reveal(own)
    else if (!pair.some(isInView)) reveal({ row, column })
    // oxlint-disable-next-line react/exhaustive-deps -- where the focus is says which of the two cells, and moves nothing
  }, [row, column, size, isInView, reveal])

  const hot = pointed ?? (hasFocus ? at : null)
  const bands = [...(hot === null ? [] : [{ ...hot, kind: 'hot' }]), ...(select?.type === 'node' && row >= 0 ? [{ row, column: row, kind: 'chosen' }] : [])]
  const side = heads.length * cell
  const onPointerMove = ({ pointerType, target: under, currentTarget, clientX, clientY }: PointerEvent): void => {
    const { left, top } = currentTarget.getBoundingClientRect()
    const free = { row: Math.floor((clientY - top - head.height) / cell), column: Math.floor((clientX - left - head.width) / cell) }
    const isOverHead = under instanceof Element && under.closest('[role="rowheader"], [role="columnheader"]') !== null
    const next = pointerType === 'touch' ? undefined : isOverHead ? cellAround(under) : heads[free.row] === undefined || heads[free.column] === undefined ? undefined : free
    setPointed((before) => (before?.row === next?.row && before?.column === next?.column ? before : (next ?? null)))
  }
  const lengths = { '--cell': `${cell}px`, '--head': `${head.width}px`, '--heads': `${head.height}px`, '--slant': `${slant}px`, '--font': `${font}px` }
  return (
    <div ref={scroller} id="matrix" className="matrix-scroll" onScroll={onScroll}>
      <div
        className="matrix-sheet"
        style={{ width: head.width + side + slant, height: head.height + side, ...lengths }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        <div aria-hidden="true" className="matrix-ground" style={{ width: side, height: side }}>
          {bands.map((band) => [
            band.row < 0 ? null : <div key={`row ${band.kind}`} className="matrix-band" data-kind={band.kind} style={{ top: band.row * cell, width: side, height: cell }} />,
            band.column < 0 ? null : <div key={`column ${band.kind}`} className="matrix-band" data-kind={band.kind} style={{ left: band.column * cell, width: cell, height: side }} />,
          ])}
          {sheet.breaks.map((place) => [
            <div key={`above ${place}`} className="matrix-break" style={{ top: place * cell, width: side }} />,
            <div key={`before ${place}`} className="matrix-break" style={{ left: place * cell, height: side }} />,
          ])}
        </div>
        <div
          role="grid"
          tabIndex={-1}
          className="matrix-grid"
          aria-label={text.matrix.name}
          aria-describedby="matrix-hint"
          aria-readonly="true"
          aria-multiselectable="true"
          aria-rowcount={heads.length + 1}
          aria-colcount={heads.length + 1}
          onKeyDown={onKeyDown}
          onClick={({ target: pressed }) => {
            const place = cellAround(pressed)
            if (place !== undefined) choose(place)
          }}
          onFocus={(event) => {
            const place = cellAround(event.target)
            setFocus(true)
            if (place !== undefined && (place.row !== at.row || place.column !== at.column || asked === null)) setAsked({ row: heads[place.row]?.id ?? null, column: heads[place.column]?.id ?? null })
          }}
          onBlur={() => setFocus(false)}
        >
          <MatrixHeads heads={heads} marks={marks} columns={columns} cell={cell} start={head.width} hot={hot?.column ?? -1} stop={at.row < 0 ? at.column : null} corner={<Corner sheet={sheet} hot={hot} />} />
          {rows.map((place) => {
            const own = heads[place]
            return own === undefined ? null : (
              <MatrixRow
                key={own.id}
                own={own}
                place={place}
                top={head.height + place * cell}
                heads={heads}
                columns={columns}
                counts={matrix.counts.get(own.id)}
                marks={marks.cells.get(own.id)}
                mark={marks.heads.get(own.id)}
                isHot={hot?.row === place}
                stop={at.row === place ? at.column : null}
                cell={cell}
                start={head.width}
                min={min}
                isWhole={heads.length <= MOST_WHOLE}
              />
            )
          })}
        </div>
      </div>
      <p id="matrix-hint" className="hidden-text">
        {words.hint}
      </p>
    </div>
  )
}
