/** What the matrix shows in the present view: agencies in the order asked for, their names, their numbers and what is marked. */
import { useMemo } from 'react'
import type { Region } from '../../dataset/vocab.ts'
import { type Matrix, buildMatrix } from '../../graph/matrix/buildMatrix.ts'
import { type MatrixOrder, orderMatrix, regionBreaks } from '../../graph/matrix/orderMatrix.ts'
import type { NodeId } from '../../graph/types.ts'
import { type MatrixMarks, markMatrix } from '../../scene/matrix/matrixScene.ts'
import { useApp } from '../../state/AppState.tsx'
import { useAgencyLinks } from '../../state/useNetwork.ts'
import { useSubject } from '../../state/useScene.ts'

/** An agency in its place. */
export type Head = { readonly id: NodeId; readonly label: string; readonly name: string; readonly region: Region }

export type Sheet = {
  readonly matrix: Matrix
  readonly heads: readonly Head[]
  /** Place of each agency in `heads`. */
  readonly places: ReadonlyMap<NodeId, number>
  readonly marks: MatrixMarks
  /** Places before which another region begins, where the order is by region. */
  readonly breaks: readonly number[]
}

export const useMatrix = (order: MatrixOrder): Sheet => {
  const { graph, view: { min }, text: { locale } } = useApp()
  const subject = useSubject()
  const links = useAgencyLinks(min)
  const matrix = useMemo(() => buildMatrix(links), [links])
  const marks = useMemo(() => markMatrix(links, subject), [links, subject])
  const ordered = useMemo(() => {
    const ids = orderMatrix(matrix, graph.agencies, order, locale)
    const headOf = (id: NodeId): Head => {
      const node = graph.agencies.get(id)
      return { id, label: node?.label ?? id, name: node?.record.name ?? id, region: node?.record.region ?? 'world' }
    }
    return {
      heads: ids.map(headOf),
      places: new Map(ids.map((id, place) => [id, place])),
      breaks: order === 'region' ? regionBreaks(ids, graph.agencies) : [],
    }
  }, [matrix, graph, order, locale])
  return { matrix, marks, ...ordered }
}
