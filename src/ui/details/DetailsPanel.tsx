/** The panel beside the picture: heading and facts at once, the record as soon as it is loaded. */
import { type ReactNode, useEffect, useRef } from 'react'
import { yearOf } from '../../dataset/dates.ts'
import { findNode } from '../../graph/buildGraph.ts'
import type { AgencyNode, MissionNode } from '../../graph/types.ts'
import { agencyLinkIdOf } from '../../graph/projectAgencies.ts'
import { enSheet } from '../../i18n/enSheet.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enCompare } from '../../i18n/findings/enCompare.ts'
import { formatCountry, formatDate } from '../../i18n/format.ts'
import { languageOf, ownNameOf } from '../../lib/languageOf.ts'
import type { Selection } from '../../scene/emphasis.ts'
import { useApp } from '../../state/AppState.tsx'
import { type Details, type DetailsState, useDetails } from '../../state/useDetails.ts'
import { useAgencyLinks, useVisible } from '../../state/useNetwork.ts'
import { changeScope, clearFilters, setArrange, setCompare, sheetOf, toggleFocus } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { CategoryIcon } from '../CategoryIcon.tsx'
import { AgencyDetails } from './AgencyDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { MissionDetails } from './MissionDetails.tsx'
import { PairDetails } from './PairDetails.tsx'
import './details.css'
import './parts/parts.css'

type Props = { readonly selection: Selection; readonly focusRequest: number; readonly onClose: () => void }

const MissionFacts = ({ node: { record } }: { readonly node: MissionNode }): ReactNode => {
  const { text } = useApp()
  const detailsWords = useWords('details', enDetails)
  const { category, destination, start, end, status } = record
  const isPlan = start.certainty === 'planned'
  const date = formatDate(start.date, text.locale)
  const first = yearOf(start.date)
  const last = end === undefined ? undefined : yearOf(end)
  const years = last === undefined ? (isPlan ? detailsWords.plannedFor(first) : detailsWords.since(first)) : last === first ? String(last) : `${first}–${last}`
  return (
    <>
      <p className="details-kind" data-category={category}>
        <CategoryIcon category={category} /> {text.words.category[category]}
        {destination === 'none' ? '' : ` · ${text.words.destination[destination]}`}
      </p>
      <p className="details-facts">
        {text.words.status[status.value]} · {years} <span className="details-soft">({detailsWords.asOf(formatDate(status.asOf, text.locale))})</span>
        <br />
        {text.named(text.words.startKind[start.kind], isPlan ? detailsWords.planned(date) : date)}
      </p>
    </>
  )
}

const AgencyFacts = ({ node: { record } }: { readonly node: AgencyNode }): ReactNode => {
  const { text } = useApp()
  const detailsWords = useWords('details', enDetails)
  const { kind, country, region, founded, dissolved } = record
  const own = ownNameOf(record.aliases, country)
  const facts = [country === undefined ? text.words.region[region] : formatCountry(country, text), ...(founded === undefined ? [] : [detailsWords.founded(formatDate(founded, text.locale))]), ...(dissolved === undefined ? [] : [detailsWords.ended(formatDate(dissolved, text.locale))])]
  return (
    <>
      <p className="details-kind">
        <span className="details-circle" aria-hidden="true" /> {text.words.agencyKind[kind]}
      </p>
      <p className="details-facts">
        {own === undefined ? null : (
          <>
            <bdi lang={languageOf(own, country)}>{own}</bdi>
            <br />
          </>
        )}
        {facts.join(' · ')}
      </p>
    </>
  )
}

/** Heading of a selection, known before any record is loaded. */
const useHeading = (selection: Selection): string => {
  const { graph } = useApp()
  const words = useWords('details', enDetails)
  const shares = useAgencyLinks()
  const nameOf = (id: string): string => graph.agencies.get(id)?.label ?? id
  switch (selection.type) {
    case 'node':
      return findNode(graph, selection.id)?.record.name ?? selection.id
    case 'pair':
      return words.sharedWith(nameOf(selection.agencies[0]), nameOf(selection.agencies[1]), shares.find(({ id }) => id === agencyLinkIdOf(...selection.agencies))?.missions.length ?? 0)
    case 'link':
      return `${nameOf(selection.agency)} · ${graph.missions.get(selection.mission)?.label ?? selection.mission}`
  }
}

const Record = ({ selection, details }: { readonly selection: Selection; readonly details: Details }): ReactNode => {
  if (selection.type === 'pair') return <PairDetails agencies={selection.agencies} details={details} />
  const mission = details.missions.get(selection.type === 'link' ? selection.mission : selection.id)
  if (selection.type === 'link') return mission === undefined ? null : <LinkDetails agency={selection.agency} mission={mission} details={details} />
  const agency = details.agencies.get(selection.id)
  if (mission !== undefined) return <MissionDetails mission={mission} details={details} />
  return agency === undefined ? null : <AgencyDetails key={agency.id} agency={agency} details={details} />
}

const Body = ({ selection, state }: { readonly selection: Selection; readonly state: DetailsState }): ReactNode => {
  const words = useWords('details', enDetails)
  if (state.status === 'loading') return <p className="details-soft">{words.loading}</p>
  if (state.status === 'ready') return <Record selection={selection} details={state.details} />
  return (
    <div role="alert">
      <p>{words.failed}</p>
      <button type="button" className="button" onClick={state.retry}>
        {words.retry}
      </button>
    </div>
  )
}

export const DetailsPanel = ({ selection, focusRequest, onClose }: Props): ReactNode => {
  const { graph, view, change, language } = useApp()
  const detailsWords = useWords('details', enDetails)
  const sheetWords = useWords('sheet', enSheet)
  const compareWords = useWords('compare', enCompare)
  const state = useDetails()
  const visible = useVisible()
  const heading = useHeading(selection)
  const title = useRef<HTMLHeadingElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusRequest > 0) title.current?.focus()
  }, [focusRequest])
  const previous = useRef(selection)
  useEffect(() => {
    if (previous.current === selection) return
    previous.current = selection
    scroller.current?.scrollTo({ top: 0 })
    // A name that was followed goes with its record: focus goes on to what it named, never to nowhere.
    const focused = document.activeElement
    if (focused === document.body || scroller.current?.contains(focused)) title.current?.focus()
  }, [selection])
  const node = selection.type === 'node' ? findNode(graph, selection.id) : undefined
  const isOnSheet = sheetOf(view) !== null
  const isHidden = node !== undefined && !isOnSheet && !visible.agencies.has(node.id) && !visible.missions.has(node.id)
  return (
    <section className="details" aria-label={detailsWords.name}>
      <button type="button" className="button details-close" aria-label={detailsWords.close} onClick={onClose}>
        ✕
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div ref={scroller} className="details-scroll" tabIndex={0} role="group" aria-label={heading}>
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {node?.type === 'mission' ? <MissionFacts node={node} /> : node?.type === 'agency' ? <AgencyFacts node={node} /> : null}
        {isHidden ? (
          <p className="details-absent">
            {detailsWords.notInPicture}{' '}
            <button type="button" className="button-plain" onClick={() => change((before) => changeScope(clearFilters(before), 'all'))}>
              {detailsWords.show}
            </button>
          </p>
        ) : null}
        {node === undefined ? null : (
          <p className="details-ways">
            {isHidden || isOnSheet ? null : (
              <button type="button" className="button" aria-pressed={view.focus === node.id} onClick={() => change((before) => toggleFocus(before, node.id))}>
                {view.focus === node.id ? detailsWords.unfocus : detailsWords.focus}
              </button>
            )}
            <button type="button" className="button" onClick={() => change((before) => setArrange({ ...before, mode: 'network' }, isOnSheet ? 'whole' : 'sheet'))}>
              {isOnSheet ? sheetWords.whole : sheetWords.show}
            </button>
            <button type="button" className="button" onClick={() => change((before) => setCompare(before, [node.id]))}>
              {compareWords.with}
            </button>
          </p>
        )}
        {language === 'en' ? null : <p className="details-soft">{detailsWords.inEnglish}</p>}
        <Body selection={selection} state={state} />
      </div>
    </section>
  )
}
