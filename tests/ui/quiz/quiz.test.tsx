// Questions that the picture answers: beside it and on the wall, by press and by key, in the address, and on paper.
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
// Read beforehand, as the page loads them when they are first asked for.
import '../../../src/ui/details/findings/FindingPanel.tsx'
import '../../../src/ui/details/quiz/QuizPanel.tsx'
import '../../../src/ui/dialogs/lessons/LessonsDialog.tsx'
import '../../../src/ui/present/Wall.tsx'
import '../../../src/ui/present/quiz/QuizScene.tsx'
import { teachDialogs } from '../export/openExport.ts'
import { node, notice, openPage, picture } from '../openPage.tsx'

beforeAll(teachDialogs)

// Of the small dataset one thing can be asked of this kind: how many partners borealis has.
const COUNT = 'ask=1/count/1of4'

const panel = async () => within(await screen.findByRole('region', { name: 'Questions' }))
const status = async () => (await panel()).getByRole('status')
const emphasisOf = (id: string) => picture().querySelector(`[data-link="${id}"]`)?.getAttribute('data-emphasis')

describe('beside the picture', () => {
  test('the question says "in this dataset", how many there are, and offers four choices', async () => {
    openPage({ hash: COUNT })
    const asked = await panel()
    expect(asked.getByRole('heading', { level: 3 })).toHaveTextContent('In this dataset, as shown here, how many partners does Borealis have?')
    expect(asked.getByText(/^Question 1 of 1/u)).toHaveTextContent('The picture has 1 of the 4 questions asked for.')
    expect(asked.getAllByRole('radio')).toHaveLength(4)
    expect(await status()).toBeEmptyDOMElement()
  })

  test('before the answer what is named stands out and no line tells', async () => {
    openPage({ hash: COUNT })
    await panel()
    await waitFor(() => expect(node('borealis')).toHaveAttribute('data-emphasis', 'high'))
    expect(new Set([...picture().querySelectorAll('[data-link]')].map((one) => one.getAttribute('data-emphasis')))).toEqual(new Set(['low']))
  })

  test('the answer is said once with its proof, marked by word, and drawn in the picture', async () => {
    const user = openPage({ hash: COUNT })
    const asked = await panel()
    await user.click(asked.getByRole('radio', { name: /^A/u }))
    await user.click(asked.getByRole('button', { name: 'Show the answer' }))
    expect(window.location.hash).toBe(`#${COUNT}/answer`)
    expect(await status()).toHaveTextContent('In this dataset Borealis has 3 partners: ESA, JAXA and NASA.')
    expect(await status()).toHaveTextContent('3 partnerships prove it: ESA in Borealis (launch), JAXA in Borealis (instrument) and NASA in Borealis (lead and operations).')
    expect(asked.getByText('✓ the answer').closest('label')).toHaveTextContent('3')
    expect(asked.getByText('your choice').closest('label')).toHaveTextContent(/^A/u)
    await waitFor(() => expect(emphasisOf('jaxa~borealis')).toBe('high'))
    expect(emphasisOf('nasa~apex')).toBe('low')
    expect(asked.getAllByRole('radio').every((one) => one.matches(':disabled'))).toBe(true)
  })

  test('each partnership of the proof tells what was given and opens its details; Escape leads back', async () => {
    const user = openPage({ hash: `${COUNT}/answer` })
    const asked = await panel()
    const row = () => asked.getByRole('link', { name: 'JAXA in Borealis' })
    await waitFor(() => expect(row().closest('li')).toHaveTextContent('A camera'))
    await user.click(row())
    expect(await screen.findByRole('heading', { level: 2, name: 'JAXA · Borealis' })).toHaveFocus()
    expect(window.location.hash).toBe(`#select=jaxa~borealis&${COUNT}/answer`)
    await user.keyboard('{Escape}')
    expect(await status()).toHaveTextContent('Borealis has 3 partners')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Questions' })).not.toBeInTheDocument())
    expect(window.location.hash).toBe('')
    expect(node('apex')).toHaveAttribute('data-emphasis', 'normal')
  })

  test('with another picture the answer that was shown is hidden again', async () => {
    openPage({ hash: `${COUNT}/answer` })
    expect(await status()).toHaveTextContent('3 partners')
    act(() => screen.getByRole('radio', { name: /^All/u }).click())
    await waitFor(() => expect(window.location.hash).toBe(`#scope=all&${COUNT}`))
  })

  test('where nothing can be asked it says so and leads out', async () => {
    const user = openPage({ hash: 'ask=1/missing/1of4' })
    const asked = await panel()
    expect(await asked.findByText('Nothing of this kind can be asked about the picture.')).toBeInTheDocument()
    await user.click(asked.getByRole('button', { name: 'Ask of every kind' }))
    expect(await asked.findByRole('heading', { level: 3 })).toBeInTheDocument()
    expect(window.location.hash).toBe('#ask=1/all/1of4')
  })

  test('kinds and number are chosen, and others drawn', async () => {
    const user = openPage({ hash: COUNT })
    const asked = await panel()
    await user.selectOptions(asked.getByRole('combobox', { name: 'How many' }), '12')
    await user.click(asked.getByRole('checkbox', { name: 'Who has most' }))
    await user.click(asked.getByRole('button', { name: 'Other questions' }))
    expect(window.location.hash).toBe('#ask=2/count,rank/1of12')
  })

  test('a question that is not understood is named in the notice', () => {
    openPage({ hash: 'ask=1/colour/1of8' })
    expect(notice()).toHaveTextContent('“ask=1/colour/1of8”')
  })
})

describe('the ways there', () => {
  test('from the facts', async () => {
    const user = openPage({ hash: 'find=facts' })
    await user.click(await screen.findByRole('link', { name: 'Questions that the picture answers' }))
    await waitFor(async () => expect((await panel()).getByRole('heading', { level: 3 })).toHaveFocus())
  })

  test('from the lessons, beside the picture or onto the wall', async () => {
    const user = openPage()
    await user.click(screen.getByRole('button', { name: 'Lessons' }))
    await user.click(await screen.findByRole('button', { name: 'Put the questions on the wall' }))
    await screen.findByRole('region', { name: 'Scene' })
    expect(window.location.hash).toBe('#ask=1/all/1of8&present=1')
    await user.click(screen.getByRole('button', { name: 'Lessons' }))
    await user.click(await screen.findByRole('button', { name: 'Ask beside the picture' }))
    await panel()
    expect(window.location.hash).toBe('#ask=1/all/1of8')
  })
})

describe('on the wall', () => {
  const caption = async () => within(await screen.findByRole('region', { name: 'Scene' })).getByRole('heading', { level: 1 })

  test('the question is the caption, Next answers it, Previous asks again, and the proof is told aloud and in the notes', async () => {
    const user = openPage({ hash: `${COUNT}&present=1` })
    expect(await caption()).toHaveTextContent('how many partners does Borealis have?')
    expect(screen.queryByRole('button', { name: 'Notes' })).not.toBeInTheDocument()
    await user.keyboard('{PageDown}')
    expect(await caption()).toHaveTextContent('In this dataset Borealis has 3 partners')
    expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent(/^In this dataset Borealis has 3 partners: .* 3 partnerships prove it: /u)
    await user.keyboard('n')
    const notes = within(screen.getByRole('region', { name: 'Notes' }))
    expect(notes.getByText('JAXA in Borealis (instrument)')).toBeInTheDocument()
    await user.keyboard('{PageUp}')
    expect(await caption()).toHaveTextContent('how many partners')
    expect(window.location.hash).toBe(`#${COUNT}&present=1`)
  })

  test('it ends beside the picture', async () => {
    const user = openPage({ hash: `${COUNT}/answer&present=1` })
    await caption()
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()
    await user.keyboard('{Escape}')
    expect(await status()).toHaveTextContent('Borealis has 3 partners')
  })
})

describe('on paper', () => {
  const printed: string[] = []
  beforeEach(() => {
    printed.length = 0
    // As the browser does: what stands there when it is called is printed.
    vi.stubGlobal('print', () => {
      window.dispatchEvent(new Event('beforeprint'))
      printed.push(document.querySelector('.quiz-paper')?.textContent ?? '')
      window.dispatchEvent(new Event('afterprint'))
    })
  })

  test('questions are printed without their answers, and answers with what proves them', async () => {
    const user = openPage({ hash: COUNT })
    const asked = await panel()
    await user.click(asked.getByRole('button', { name: 'Print questions' }))
    await waitFor(() => expect(asked.getByRole('button', { name: 'Print answers' })).toBeEnabled())
    await user.click(asked.getByRole('button', { name: 'Print answers' }))
    const [questions = '', answers = ''] = printed
    expect(questions).toContain('how many partners does Borealis have?')
    expect(questions).not.toContain('has 3 partners')
    expect(answers).toContain('In this dataset Borealis has 3 partners: European Space Agency (ESA), Japan Aerospace Exploration Agency (JAXA) and')
    expect(answers).toContain('Japan Aerospace Exploration Agency (JAXA) in Borealis: instrument. A camera. A publisher: Page s1')
    expect(answers).toContain(`#${COUNT}`)
    expect(document.querySelector('.quiz-paper')).toBeNull()
  })

  test('the print command of the browser prints both', async () => {
    openPage({ hash: COUNT })
    await panel()
    act(() => window.print())
    expect(printed[0]).toMatch(/how many partners[^]*has 3 partners/u)
  })
})
