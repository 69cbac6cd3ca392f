// What the strip of years shows: bars under the other filters, plans, agencies in their years; and folded on a phone.
import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agency, dataset, mission, partner } from '../../fixtures/build.ts'
import { drawnNodes, openWindow } from '../openPage.tsx'
import { from, middleOf, openYears, plot, said, to, years } from './openYears.ts'

describe('the bars', () => {
  const heightOf = (year: number): number => Number(document.querySelector(`[data-year="${year}"]`)?.getAttribute('height') ?? 0)

  test('are as high as missions ran, under the other filters', async () => {
    await openYears({ hash: 'years=1990-1991' })
    expect([heightOf(1999), heightOf(2013) / heightOf(1993)]).toEqual([0, 2])
  })

  test('outside the window they step back', async () => {
    await openYears({ hash: 'years=1990-1991' })
    expect([1991, 1992].map((year) => document.querySelector<SVGElement>(`[data-year="${year}"]`)?.dataset['out'])).toEqual([undefined, 'true'])
  })

  test('beyond today they are plans', async () => {
    const plan = mission('plan', ['esa', 'nasa'], { status: { value: 'in-development', asOf: '2026-01' }, start: { date: '2031', kind: 'launch', certainty: 'planned' } })
    await openYears({ data: dataset([agency('esa'), agency('nasa')], [mission('apex', ['esa', 'nasa']), plan]) })
    expect(document.querySelector<SVGElement>('[data-year="2031"]')?.dataset['plan']).toBe('true')
    expect(to()).toHaveAttribute('aria-valuenow', '2031')
    fireEvent.pointerMove(plot(), { clientX: 1199 })
    expect(years().getByText('1 mission planned or announced')).toBeInTheDocument()
  })

  test('say how many ran in the year under the pointer', async () => {
    await openYears()
    fireEvent.pointerMove(plot(), { clientX: middleOf(2013) })
    expect(years().getByText('2013').parentElement).toHaveTextContent('20132 missions running')
    fireEvent.pointerLeave(plot())
    expect(years().getByText('Missions running each year')).toBeInTheDocument()
  })

  test('a dataset without missions has a strip too', async () => {
    await openYears({ data: dataset([], []) })
    expect(from()).toHaveAttribute('aria-valuenow', '2026')
    expect(years().getByRole('button', { name: 'Play years' })).toBeDisabled()
  })
})

test('an agency is there only in its years', async () => {
  const data = dataset(
    [agency('nasda', { founded: '1969', dissolved: '2003-10-01' }), agency('jaxa', { founded: '2003-10-01' }), agency('nasa')],
    [mission('apex', [partner('nasda'), partner('jaxa'), partner('nasa')], { end: '2010' })],
  )
  const user = await openYears({ data, hash: 'years=1990-2002' })
  expect(drawnNodes()).toEqual(['apex', 'nasa', 'nasda'])
  to().focus()
  await user.keyboard('{End}')
  expect(drawnNodes()).toEqual(['apex', 'jaxa', 'nasa', 'nasda'])
  from().focus()
  await user.keyboard('{End}')
  expect(drawnNodes()).toEqual(['apex', 'jaxa', 'nasa'])
})

describe('on a phone', () => {
  const phone = ['(max-width: 700px)', '(max-width: 960px)'] as const

  test('one button names the present years and unfolds them', async () => {
    openWindow(...phone)
    const user = await openYears({ hash: 'years=2003-2008' })
    expect(years().queryByRole('slider')).not.toBeInTheDocument()
    const button = years().getByRole('button', { name: 'Choose years: 2003–2008' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect([from().getAttribute('aria-valuenow'), to().getAttribute('aria-valuenow')]).toEqual(['2003', '2008'])
  })

  test('Escape folds them again and returns to the button', async () => {
    openWindow(...phone)
    const user = await openYears()
    await user.click(years().getByRole('button', { name: 'Choose years: 1990–2026' }))
    from().focus()
    await user.keyboard('{Escape}')
    expect(years().queryByRole('slider')).not.toBeInTheDocument()
    expect(years().getByRole('button', { name: 'Choose years: 1990–2026' })).toHaveFocus()
  })

  test('they play folded', async () => {
    openWindow(...phone)
    const user = await openYears()
    await user.click(years().getByRole('button', { name: 'Play years' }))
    expect(said()).toBe('1990: Apex Telescope entered')
  })
})
