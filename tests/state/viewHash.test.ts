// Tests the view in the address: what was written reads back the same, and nothing after `#` can break the page.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, facetValues } from '../../src/graph/countFacets.ts'
import { type View, defaultView } from '../../src/state/view.ts'
import { knownIn, readView, roundCamera, writeSelection, writeView } from '../../src/state/viewHash.ts'
import { anyGraph, anyView } from '../fixtures/arbitraries.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const known = knownIn(tinyGraph, ['a-tour'])

const viewOf = (hash: string): View => readView(hash, known).view

/** Whether every value of a view is one that an app over the tiny graph may show. */
const isValid = (view: View): boolean => {
  const { select, at, years, agency, compare } = view
  return (
    facets.every((facet) => view[facet].every((value) => (facetValues[facet] as readonly string[]).includes(value)) && new Set(view[facet]).size === view[facet].length) &&
    agency.every((id) => known.agencies.has(id)) &&
    compare.length <= 4 && [known.agencies, known.missions].some((kind) => compare.every((id) => kind.has(id))) &&
    (select === null || readView(`select=${writeSelection(select)}`, known).view.select !== null) &&
    (at === null || [at.x, at.y, at.k].every(Number.isFinite)) &&
    (years === null || (years[0] <= years[1] && years[0] >= 1957)) &&
    ['any', 'all'].includes(view.match) && ['highlights', 'all'].includes(view.scope) && [null, 'light', 'dark'].includes(view.theme)
  )
}

describe('round trip', () => {
  test('any view over any graph is read as it was written', () => {
    fc.assert(
      fc.property(anyGraph.chain((graph) => anyView(graph).map((view) => ({ graph, view }))), ({ graph, view }) => {
        expect(readView(writeView(view), knownIn(graph, ['a-tour']))).toEqual({ view, unread: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('a leading # makes no difference', () => {
    fc.assert(
      fc.property(anyView(tinyGraph), (view) => {
        expect(viewOf(`#${writeView(view)}`)).toEqual(view)
      }),
    )
  })

  test('the default view is written as nothing, and nothing is read as the default view', () => {
    expect([writeView(defaultView), viewOf(''), viewOf('#')]).toEqual(['', defaultView, defaultView])
  })

  test('keys come in a fixed order', () => {
    const view = viewOf('theme=dark&select=nasa&category=moon&scope=all')
    expect(writeView(view)).toBe('scope=all&category=moon&select=nasa&theme=dark')
    expect(writeView(viewOf('at=1,2,3&arrange=sheet&path=esa~nasa&select=nasa'))).toBe('select=nasa&path=esa~nasa&arrange=sheet&at=1,2,3')
  })
})

describe('by example', () => {
  test.each([
    ['scope=all', { scope: 'all' }],
    ['category=moon,earth', { category: ['moon', 'earth'] }],
    ['agency=nasa,esa&match=all', { agency: ['nasa', 'esa'], match: 'all' }],
    ['years=1975-2000', { years: [1975, 2000] }],
    ['years=1999-1999', { years: [1999, 1999] }],
    ['select=nasa', { select: { type: 'node', id: 'nasa' } }],
    ['select=apex', { select: { type: 'node', id: 'apex' } }],
    ['select=esa~nasa', { select: { type: 'pair', agencies: ['esa', 'nasa'] } }],
    ['select=nasa~esa', { select: { type: 'pair', agencies: ['esa', 'nasa'] } }],
    ['select=esa~apex', { select: { type: 'link', agency: 'esa', mission: 'apex' } }],
    ['focus=apex&steps=2', { focus: 'apex', steps: 2 }],
    ['view=table', { mode: 'table' }],
    ['view=matrix', { mode: 'matrix' }],
    ['view=matrix&min=3', { mode: 'matrix', min: 3 }],
    ['min=3', { min: 3 }],
    ['path=nasa~esa', { path: ['nasa', 'esa'] }],
    ['at=-12,340,1.25', { at: { x: -12, y: 340, k: 1.25 } }],
    ['theme=dark', { theme: 'dark' }],
    ['present=1', { present: true }],
    ['tour=a-tour&scene=3&present=1', { tour: 'a-tour', scene: 3, present: true }],
    ['scene=12&tour=a-tour', { tour: 'a-tour', scene: 12, present: true }],
    ['tour=own-mine-x7k2p&scene=2', { tour: 'own-mine-x7k2p', scene: 2, present: true }],
    ['lesson=1q1bKSCzJ&scene=2&present=1', { lesson: '1q1bKSCzJ', scene: 2, present: true }],
    ['tour=a-tour&lesson=1q1bKSCzJ', { lesson: '1q1bKSCzJ', present: true }],
    ['profile=projector&scale=room', { profile: 'projector', scale: 'room' }],
    ['profile=hall', { profile: 'hall' }],
    ['profile=screen&scale=near', {}],
    ['motion=0', { motion: false }],
    ['arrange=whole&lang=en', { lang: 'en' }],
    ['lang=ko', { lang: 'ko' }],
    ['lang=fr-CA', { lang: 'fr' }],
    ['lang=ES', { lang: 'es' }],
    ['select=apex&arrange=sheet', { select: { type: 'node', id: 'apex' }, arrange: 'sheet' }],
    ['arrange=sheet', { arrange: 'sheet' }],
    ['find=facts', { find: 'facts' }],
    ['find=meetings', { find: 'meetings' }],
    ['then=1957-1991&years=1992-2026', { before: [1957, 1991], years: [1992, 2026] }],
    ['focus=nasa&rest=faint', { focus: 'nasa', rest: 'faint' }],
    ['then=1957-1991&eras=both', { before: [1957, 1991], eras: 'both' }],
    ['first=isro', { first: 'isro' }],
    ['first=isro&by=share', { first: 'isro', by: 'share' }],
    ['compare=nasa,esa,isro', { compare: ['nasa', 'esa', 'isro'] }],
    ['compare=borealis,apex', { compare: ['borealis', 'apex'] }],
    ['compare=nasa,nasa', { compare: ['nasa'] }],
    ['category=moon&category=sun', { category: ['sun'] }],
    ['category=moon,moon', { category: ['moon'] }],
    ['%63ategory=%6Doon', { category: ['moon'] }],
    ['&&scope=all&', { scope: 'all' }],
  ])('%s is understood', (hash, changes) => {
    expect(readView(hash, known)).toEqual({ view: { ...defaultView, ...changes }, unread: [] })
  })

  test.each([
    ['colour=red', 'colour', 'red'],
    ['toString=1', 'toString', '1'],
    ['__proto__=1', '__proto__', '1'],
    ['scope', 'scope', ''],
    ['scope=everything', 'scope', 'everything'],
    ['category=', 'category', ''],
    ['years=2000-1975', 'years', '2000-1975'],
    ['years=1900-1990', 'years', '1900-1990'],
    ['years=1990', 'years', '1990'],
    ['select=ghost', 'select', 'ghost'],
    ['select=nasa~nasa', 'select', 'nasa~nasa'],
    ['select=nasa~cygnus', 'select', 'nasa~cygnus'],
    ['select=esa~apex~nasa', 'select', 'esa~apex~nasa'],
    ['select=apex~esa', 'select', 'apex~esa'],
    ['focus=ghost', 'focus', 'ghost'],
    ['focus=esa~nasa', 'focus', 'esa~nasa'],
    ['steps=4', 'steps', '4'],
    ['view=globe', 'view', 'globe'],
    ['min=0', 'min', '0'],
    ['min=1.5', 'min', '1.5'],
    ['path=nasa', 'path', 'nasa'],
    ['path=nasa~nasa', 'path', 'nasa~nasa'],
    ['path=nasa~apex', 'path', 'nasa~apex'],
    ['at=1,2', 'at', '1,2'],
    ['at=1,2,0', 'at', '1,2,0'],
    ['at=NaN,2,1', 'at', 'NaN,2,1'],
    ['find=gold', 'find', 'gold'],
    ['first=apex', 'first', 'apex'],
    ['by=luck', 'by', 'luck'],
    ['then=1991-1957', 'then', '1991-1957'],
    ['arrange=Visible', 'arrange', 'Visible'],
    ['arrange=Sheet', 'arrange', 'Sheet'],
    ['theme=purple', 'theme', 'purple'],
    ['lang=tlh', 'lang', 'tlh'],
    ['present=0', 'present', '0'],
    ['tour=ghost', 'tour', 'ghost'],
    ['tour=own-', 'tour', 'own-'],
    ['lesson=1', 'lesson', '1'],
    ['lesson=<b>markup</b>', 'lesson', '<b>markup</b>'],
    ['scene=0', 'scene', '0'],
    ['scene=two', 'scene', 'two'],
    ['profile=cinema', 'profile', 'cinema'],
    ['scale=far', 'scale', 'far'],
    ['motion=1', 'motion', '1'],
    ['select=%E0%A4%A', 'select', '%E0%A4%A'],
    ['a=b=c', 'a', 'b=c'],
  ])('%s is left out of the view and named', (hash, key, value) => {
    expect(readView(hash, known)).toEqual({ view: defaultView, unread: [{ key, value }] })
  })

  test('of a list the understood values stay and the others are named', () => {
    expect(readView('category=moon,cheese,sun,pie', known)).toEqual({ view: { ...defaultView, category: ['moon', 'sun'] }, unread: [{ key: 'category', value: 'cheese,pie' }] })
  })

  test.each([
    ['an unknown name', 'compare=ghost,nasa,esa', ['nasa', 'esa'], 'ghost'],
    ['a mission beside agencies', 'compare=nasa,apex,esa', ['nasa', 'esa'], 'apex'],
    ['an agency beside missions', 'compare=apex,nasa,borealis', ['apex', 'borealis'], 'nasa'],
    ['a fifth', 'compare=apex,borealis,cygnus,dorado,echo', ['apex', 'borealis', 'cygnus', 'dorado'], 'echo'],
    ['nothing', 'compare=', [], ''],
  ])('of what is compared %s is named', (_, hash, compare, rest) => {
    expect(readView(hash, { ...known, missions: new Map([...known.missions, ['echo', known.missions.get('apex')!]]) })).toEqual({ view: { ...defaultView, compare }, unread: [{ key: 'compare', value: rest }] })
  })

  test('what is not understood does not spoil what is', () => {
    expect(readView('colour=red&scope=all&select=ghost', known).view).toEqual({ ...defaultView, scope: 'all' })
  })
})

describe('for any text', () => {
  const anyPart = fc.tuple(fc.oneof(fc.constantFrom('scope', 'category', 'agency', 'compare', 'find', 'years', 'select', 'at', 'theme', 'match', 'tour', 'lesson', 'scene', '__proto__', 'constructor'), fc.string()), fc.oneof(fc.constantFrom('nasa', 'own-x', '1q1bKSCzJ', 'nasa,apex,esa', 'moon', '1990-2000', 'esa~nasa', '1,2,3', '', ','), fc.string({ unit: 'binary' })))
  const anyHash = fc.oneof(fc.string({ unit: 'binary' }), fc.array(anyPart).map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&')), fc.webFragments())

  test('the view is valid and it does not throw', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        expect(isValid(viewOf(hash))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('what is written of the view that was read reads back the same', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const view = viewOf(hash)
        expect(writeView(viewOf(writeView(view)))).toBe(writeView(view))
        expect(readView(writeView(view), known).unread).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

test('a camera is kept to whole units and a thousandth of the scale', () => {
  expect(roundCamera({ x: 12.6, y: -3.2, k: 1.23456 })).toEqual({ x: 13, y: -3, k: 1.235 })
})
