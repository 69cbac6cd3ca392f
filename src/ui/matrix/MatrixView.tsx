/** Agencies by agencies with the missions each two share: the picture of agency to agency as numbers, none hidden by another. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type MatrixOrder, matrixOrders } from '../../graph/matrix/orderMatrix.ts'
import { enMatrix } from '../../i18n/enMatrix.ts'
import { shades } from '../../scene/matrix/matrixScene.ts'
import { useApp } from '../../state/AppState.tsx'
import { useAgencyLinks, useVisible } from '../../state/useNetwork.ts'
import { clearFilters, setMin } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { focusPicture } from '../focusPicture.ts'
import { MinSlider } from '../MinSlider.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { useMatrix } from './useMatrix.ts'
import './matrix.css'
import './shades.css'

/** Why no number is left, and the way back: the smallest number asked for, else the filters. */
const EmptyMatrix = ({ onBack }: { readonly onBack: () => void }): ReactNode => {
  const { view, change, text } = useApp()
  const words = useWords('matrix', enMatrix)
  const visible = useVisible()
  const isTooFew = useAgencyLinks().length > 0
  return (
    <div id="matrix" className="matrix-empty">
      <p>{isTooFew ? words.few(view.min) : visible.missions.size > 0 ? words.alone : text.network.empty}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          onBack()
          change((before) => (isTooFew ? setMin(before, 1) : clearFilters(before)))
        }}
      >
        {isTooFew ? words.all : text.network.showAgain}
      </button>
    </div>
  )
}

type ToolsProps = { readonly order: MatrixOrder; readonly onOrder: (order: MatrixOrder) => void }

const MatrixTools = ({ order, onOrder }: ToolsProps): ReactNode => {
  const { text } = useApp()
  const words = useWords('matrix', enMatrix)
  return (
    <div className="matrix-tools">
      <label className="matrix-order">
        {words.order}
        <select value={order} onChange={(event) => onOrder(matrixOrders.find((one) => one === event.target.value) ?? order)}>
          {matrixOrders.map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </label>
      <MinSlider />
      <ul className="matrix-legend" aria-label={text.matrix.name}>
        {shades.map((least, index) => {
          const next = shades[index + 1]
          return (
            <li key={least} data-shade={index + 1}>
              {words.shade(least, next === undefined ? null : next - 1)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** `onOpen` is called when the reader asks for details by key: focus then belongs there. */
export const MatrixView = ({ onOpen }: { readonly onOpen: () => void }): ReactNode => {
  const [order, setOrder] = useState<MatrixOrder>('similarity')
  const sheet = useMatrix(order)
  const isEmpty = sheet.heads.length === 0
  // The button that brings the numbers back goes away with the words around it, and its focus goes on to them.
  const isComingBack = useRef(false)
  useEffect(() => {
    if (isEmpty || !isComingBack.current) return
    isComingBack.current = false
    focusPicture()
  }, [isEmpty])
  return (
    <div className="matrix-view">
      {isEmpty ? <EmptyMatrix onBack={() => (isComingBack.current = true)} /> : <MatrixGrid sheet={sheet} onOpen={onOpen} />}
      <MatrixTools order={order} onOrder={setOrder} />
    </div>
  )
}
