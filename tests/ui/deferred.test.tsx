// Tests parts that are fetched when first shown: what stands until then, and that a failed fetch can be tried again.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx'
import { deferred } from '../../src/ui/deferred.tsx'

const Part = ({ name }: { readonly name: string }) => <p>Hello {name}</p>

test('something stands in the place of a part until it is there', async () => {
  const Late = deferred(() => Promise.resolve(Part), <p>Wait</p>)
  render(<Late name="Ada" />)
  expect(screen.getByText('Wait')).toBeInTheDocument()
  expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
})

test('a part that was fetched before stands at once', async () => {
  const Late = deferred(() => Promise.resolve(Part))
  const first = render(<Late name="Ada" />)
  await screen.findByText('Hello Ada')
  first.unmount()
  render(<Late name="Grace" />)
  expect(screen.getByText('Hello Grace')).toBeInTheDocument()
})

test('what failed to arrive is told, and fetched again when the part is started again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Late = deferred(() => (isBroken ? Promise.reject(new Error('lost')) : Promise.resolve(Part)))
  render(
    <ErrorBoundary name="The part" text={en}>
      <Late name="Ada" />
    </ErrorBoundary>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('The part stopped working.')
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Start it again' }))
  expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
})
