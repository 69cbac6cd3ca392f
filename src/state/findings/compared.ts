/** Changes to what lies side by side, as pure functions of the view; they come with the dialog. */
import type { NodeId } from '../../graph/types.ts'
import { MOST_COMPARED } from '../viewHash.ts'
import { type View, selectNode, selectPair, setCompare } from '../view.ts'

/** Whether another one finds room. */
export const hasRoom = ({ compare }: View): boolean => compare.length < MOST_COMPARED

/** With one more at the end; as it was where it is there already or there is no room. */
export const addCompared = (view: View, id: NodeId): View => (view.compare.includes(id) || !hasRoom(view) ? view : setCompare(view, [...view.compare, id]))

/** Without one of them. */
export const removeCompared = (view: View, id: NodeId): View => setCompare(view, view.compare.filter((one) => one !== id))

/** From what is compared on to one node, or to two agencies, in the picture. */
export const leaveFor = (view: View, a: NodeId, b?: NodeId): View => (b === undefined ? selectNode(setCompare(view, []), a) : selectPair(setCompare(view, []), a, b))
