// Tests the changes to the view: each is a pure function.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, facetValues } from '../../src/graph/countFacets.ts'
import { filterGraph } from '../../src/graph/filterGraph.ts'
import {
  activeFilters, changeMode, changeScope, clearFilter, clearFilters, defaultView, findPath, isStep, letGo, letGoOfPath, moveCamera, selectLink, selectNode, selectPair, setArrange, setSteps, setYears, sheetOf, toggleAgency, toggleFacet,
  toggleFocus,
} from '../../src/state/view.ts'
import { anyView } from '../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

describe('choosing', () => {
  test('a value is added and, the second time, removed', () => {
    const once = toggleFacet(defaultView, 'category', 'moon')
    expect([once.category, toggleFacet(once, 'category', 'moon').category]).toEqual([['moon'], []])
  })

  test('toggling any value twice leaves the same values chosen', () => {
    fc.assert(
      fc.property(anyView(tinyGraph), fc.constantFrom(...facets), fc.nat(20), (view, facet, index) => {
        const value = facetValues[facet][index % facetValues[facet].length] ?? ''
        const back = toggleFacet(toggleFacet(view, facet, value), facet, value)
        expect(back).toEqual({ ...view, [facet]: expect.arrayContaining([...view[facet]]) as unknown })
        expect(back[facet]).toHaveLength(view[facet].length)
      }),
    )
  })

  test('an agency is added to the filter and removed from it', () => {
    const once = toggleAgency(defaultView, 'nasa')
    expect([once.agency, toggleAgency(once, 'nasa').agency]).toEqual([['nasa'], []])
  })

  test('a change leaves the view it came from as it was', () => {
    const before = structuredClone(defaultView)
    toggleFacet(defaultView, 'role', 'lead')
    expect(defaultView).toEqual(before)
  })
})

describe('selecting', () => {
  test('a node, a partnership, and nothing again', () => {
    const one = selectNode(defaultView, 'nasa')
    expect([one.select, selectLink(one, 'nasa', 'apex').select, letGo(one).select]).toEqual([{ type: 'node', id: 'nasa' }, { type: 'link', agency: 'nasa', mission: 'apex' }, null])
  })

  test('two agencies in either order are the same pair', () => {
    expect(selectPair(defaultView, 'nasa', 'esa')).toEqual(selectPair(defaultView, 'esa', 'nasa'))
    expect(selectPair(defaultView, 'nasa', 'esa').select).toEqual({ type: 'pair', agencies: ['esa', 'nasa'] })
  })
})

describe('the sheet', () => {
  const onSheet = setArrange(selectNode(defaultView, 'nasa'), 'sheet')

  test('is that of the selected node, in the network alone', () => {
    expect([sheetOf(onSheet), sheetOf(changeMode(onSheet, 'table')), sheetOf(selectNode(defaultView, 'nasa')), sheetOf(setArrange(defaultView, 'sheet'))]).toEqual(['nasa', null, null, null])
  })

  test('walks on with the selection', () => {
    expect(sheetOf(selectNode(onSheet, 'apex'))).toBe('apex')
  })

  test('is left when something else than a node is selected, or nothing', () => {
    const left = [letGo(onSheet), selectPair(onSheet, 'esa', 'nasa'), selectLink(onSheet, 'nasa', 'apex'), findPath(onSheet, 'esa', 'nasa'), setArrange(onSheet, 'whole')]
    expect(left.map(({ arrange }) => arrange)).toEqual(left.map(() => 'whole'))
  })

  test('does not come up by itself when an address asked for the sheet of nothing', () => {
    expect(sheetOf(selectNode(setArrange(defaultView, 'sheet'), 'nasa'))).toBeNull()
  })

  test('is a step that Back undoes', () => {
    expect(isStep(onSheet, setArrange(onSheet, 'whole'))).toBe(true)
  })
})

describe('what is visible in places of its own', () => {
  const arranged = setArrange(toggleFacet(defaultView, 'category', 'moon'), 'visible')

  test('stays when something is selected, or let go', () => {
    const still = [selectNode(arranged, 'nasa'), selectPair(arranged, 'esa', 'nasa'), selectLink(arranged, 'nasa', 'apex'), letGo(selectNode(arranged, 'nasa')), findPath(arranged, 'esa', 'nasa')]
    expect(still.map(({ arrange }) => arrange)).toEqual(still.map(() => 'visible'))
  })

  test('is a step that Back undoes', () => {
    expect(isStep(arranged, setArrange(arranged, 'whole'))).toBe(true)
  })

  test('takes a camera along neither there nor back', () => {
    const at = { x: 1, y: 2, k: 3 }
    expect([setArrange(moveCamera(defaultView, at), 'visible').at, setArrange(moveCamera(arranged, at), 'whole').at]).toEqual([null, null])
  })
})

describe('clearing', () => {
  test('the filters that hide something are named in the order they are shown', () => {
    expect(activeFilters({ ...defaultView, years: [1990, 2000], agency: ['nasa'], role: ['lead'], category: ['moon'] })).toEqual(['category', 'role', 'agency', 'years'])
  })

  test('neither the scope nor the selection is a filter to clear', () => {
    expect(activeFilters({ ...selectNode(defaultView, 'nasa'), scope: 'all' })).toEqual([])
  })

  test('clearing one filter leaves the others', () => {
    expect(clearFilter({ ...defaultView, category: ['moon'], years: [1990, 2000] }, 'category')).toEqual({ ...defaultView, years: [1990, 2000] })
  })

  test('clearing the agencies takes back how they were to be matched', () => {
    expect(clearFilter({ ...defaultView, agency: ['nasa'], match: 'all' }, 'agency')).toEqual(defaultView)
  })

  test('clearing all leaves no filter active, and everything of the scope in the picture', () => {
    fc.assert(
      fc.property(anyView(tinyGraph), (view) => {
        const cleared = clearFilters(view)
        expect(activeFilters(cleared)).toEqual([])
        expect(filterGraph(tinyGraph, cleared, THIS_YEAR)).toEqual(filterGraph(tinyGraph, { ...defaultView, scope: view.scope }, THIS_YEAR))
        expect([cleared.select, cleared.at, cleared.theme]).toEqual([view.select, view.focus === null ? view.at : null, view.theme])
      }),
    )
  })
})

describe('focusing', () => {
  test('a node gets the focus with one step around it and, the second time, loses it', () => {
    const once = toggleFocus({ ...defaultView, focus: 'esa', steps: 3 }, 'nasa')
    expect([once, toggleFocus(once, 'nasa')]).toEqual([{ ...defaultView, focus: 'nasa', steps: 1 }, defaultView])
  })

  test('more steps and a lost focus fit the camera again', () => {
    const moved = moveCamera({ ...defaultView, focus: 'nasa' }, { x: 1, y: 2, k: 3 })
    expect([setSteps(moved, 2), clearFilter(moved, 'focus')]).toEqual([{ ...defaultView, focus: 'nasa', steps: 2 }, defaultView])
  })
})

describe('paths', () => {
  test('asking how two agencies are connected lets go of what was selected, and keeps the order asked', () => {
    expect(findPath(selectNode(defaultView, 'isro'), 'nasa', 'esa')).toEqual({ ...defaultView, path: ['nasa', 'esa'] })
  })

  test('an agency has no path to itself', () => {
    expect(findPath(defaultView, 'nasa', 'nasa').path).toBeNull()
  })

  test('a path is let go of without changing anything else', () => {
    expect(letGoOfPath({ ...findPath(defaultView, 'nasa', 'esa'), scope: 'all' })).toEqual({ ...defaultView, scope: 'all' })
  })
})

test('the same partnerships can be shown another way, with the same filters', () => {
  expect(changeMode({ ...defaultView, category: ['moon'] }, 'table')).toEqual({ ...defaultView, category: ['moon'], mode: 'table' })
})

test('years are set and taken back, and nothing else changes', () => {
  const set = setYears(defaultView, [1975, 2000])
  expect([set, setYears(set, null)]).toEqual([{ ...defaultView, years: [1975, 2000] }, defaultView])
})

describe('the camera', () => {
  test('another scope has another picture, so the camera fits again', () => {
    expect(changeScope(moveCamera(defaultView, { x: 1, y: 2, k: 3 }), 'all')).toEqual({ ...defaultView, scope: 'all' })
  })

  test('moving it is no step to undo', () => {
    expect(isStep(defaultView, moveCamera(defaultView, { x: 1, y: 2, k: 3 }))).toBe(false)
  })
})

describe('isStep', () => {
  test('a selection is a step to undo', () => {
    expect(isStep(defaultView, selectNode(defaultView, 'nasa'))).toBe(true)
  })

  test('a filter changed along with the camera is a step to undo', () => {
    expect(isStep(moveCamera(defaultView, { x: 1, y: 2, k: 3 }), changeScope(defaultView, 'all'))).toBe(true)
  })

  test('no change is no step', () => {
    fc.assert(
      fc.property(anyView(tinyGraph), (view) => {
        expect(isStep(view, structuredClone(view))).toBe(false)
      }),
    )
  })
})
