/** The sheet in the place of the network: one mission or agency with its partners, in type that fills the frame. */
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { NodeId } from '../../graph/types.ts'
import { enSheet } from '../../i18n/enSheet.ts'
import { enWall } from '../../i18n/lessons/enWall.ts'
import { readAgency } from '../../scene/sheet/agencyFacts.ts'
import { cutSheet } from '../../scene/sheet/cutSheet.ts'
import { placeAgencySheet, placeMission } from '../../scene/sheet/fitSheet.ts'
import { readMission } from '../../scene/sheet/missionFacts.ts'
import { PARTNERS_KEY } from '../../scene/sheet/place/agencyParts.ts'
import { OTHERS_KEY } from '../../scene/sheet/place/placeOthers.ts'
import { placeWall } from '../../scene/sheet/place/placeWall.ts'
import { useApp } from '../../state/AppState.tsx'
import { useDetails } from '../../state/useDetails.ts'
import { useVisible } from '../../state/useNetwork.ts'
import { useWords } from '../../state/words/useWords.ts'
import { type View, changeMode, changeScope, clearFilters, letGo, selectNode, selectPair, toggleFocus } from '../../state/view.ts'
import { useSize } from '../useSize.ts'
import { SheetTools } from './SheetTools.tsx'
import { SheetLinkElement, SheetNodeElement, SheetTextElement } from './sheetMarks.tsx'
import { useSheetKeys } from './useSheetKeys.ts'
import './sheet.css'

type Props = {
  readonly id: NodeId
  /** Called when the reader asks for details: focus then belongs there. */
  readonly onOpen: () => void
  /** True when a press in the page brought the sheet: it then takes the focus that the press has lost. */
  readonly takesFocus: boolean
}

export const SheetView = ({ id, onOpen, takesFocus }: Props): ReactNode => {
  const { graph, view: { tour, lesson, scale }, change, text, spotlight } = useApp()
  const words = useWords('sheet', enSheet)
  const wallWords = useWords('wall', enWall)
  const visible = useVisible()
  const state = useDetails()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [mission, agency] = [graph.missions.get(id), graph.agencies.get(id)]
  const record = (state.status === 'ready' ? state.details.missions.get(id) : undefined) ?? null

  const sheet = useMemo(() => {
    if (size.width === 0) return null
    if (mission !== undefined) {
      const facts = readMission(graph, mission, record, text, words)
      // The screen changes its height whenever the frame changes its size.
      const told = spotlight?.lesson === undefined ? null : placeWall(facts, spotlight.ids, size, spotlight.lesson.sizes({ width: window.innerWidth, height: window.innerHeight }, scale), mission.label, { lead: wallWords.others, more: wallWords.more })
      return told ?? placeMission(facts, size)
    }
    return agency === undefined ? null : placeAgencySheet(readAgency(graph, visible, agency, text, words), size)
  }, [graph, visible, mission, agency, record, text, words, wallWords, size, spotlight, scale])

  const before = useRef(takesFocus ? null : id)
  useEffect(() => {
    // What was pressed may be gone with the sheet before: focus goes to the new one, never to nowhere.
    if (tour === null && lesson === null && before.current !== id && document.activeElement === document.body) root.current?.focus({ preventScroll: true })
    if (before.current !== id) frame.current?.scrollTo({ top: 0 })
    before.current = id
  }, [id, tour, lesson])

  // What the view hides is counted over everything, and so is the list behind the number.
  const widen = (view: View): View => (visible.agencies.has(id) ? view : changeScope(clearFilters(view), 'all'))
  const press = (stop: string, byKey: boolean): void => {
    const pressed = sheet?.texts.find(({ key }) => key === stop)
    if (pressed?.kind === 'number') change((view) => selectPair(widen(view), id, pressed.of ?? id))
    else if (stop === OTHERS_KEY) change((view) => toggleFocus(letGo(widen(view)), id))
    else if (stop === PARTNERS_KEY) change((view) => changeMode(widen(view), 'agencies'))
    else if (pressed?.kind === 'more') change((view) => changeMode({ ...letGo(widen(view)), agency: [id], match: 'any' }, 'table'))
    else {
      if (stop !== id) change((view) => selectNode(view, stop))
      if (byKey || stop === id) onOpen()
    }
  }
  const shown = useMemo(() => cutSheet(graph, visible, id), [graph, visible, id])
  const onKeyDown = useSheetKeys(root, sheet, graph, shown, (stop) => press(stop, true))
  const onClick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest<SVGElement>('[data-stop], [data-of]')
    const stop = mark?.dataset['stop'] ?? mark?.dataset['of']
    if (stop !== undefined) press(stop, false)
  }

  return (
    <div className="sheet">
      <div ref={frame} className="sheet-frame" role="presentation" onClick={onClick}>
        <p id="network-hint" className="hidden-text">{words.hint}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a group by contract; its nodes are the buttons, reached by the keys handled here */}
        <svg
          ref={root}
          id="network"
          className="sheet-picture"
          role="group"
          aria-label={text.network.name}
          aria-describedby="network-hint"
          data-category={mission?.record.category}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one Tab stop of the sheet, from which the arrow keys walk
          tabIndex={0}
          width={sheet?.size.width}
          height={sheet?.size.height}
          onKeyDown={onKeyDown}
        >
          {sheet === null ? null : (
            <>
              <g>{sheet.links.map((link) => <SheetLinkElement key={link.id} link={link} />)}</g>
              <g>{sheet.rails.map(({ path, width }) => <path key={path} className="sheet-rail" d={path} strokeWidth={width} />)}</g>
              <g>{sheet.nodes.map((node) => <SheetNodeElement key={node.id} node={node} isSelected={node.id === id} isLit={spotlight?.ids.has(node.id) === true} />)}</g>
              <g>{sheet.texts.map((one) => <SheetTextElement key={one.key} text={one} isSelected={one.of === id} isLit={one.of !== null && spotlight?.ids.has(one.of) === true} />)}</g>
            </>
          )}
        </svg>
      </div>
      <SheetTools category={mission?.record.category} links={sheet?.links ?? []} nodes={sheet?.nodes ?? []} failed={state.status === 'failed' ? state : null} onOpen={onOpen} />
    </div>
  )
}
