// Opens the page on a sheet, and finds what stands on it.
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { openPage, picture } from '../openPage.tsx'
// Read beforehand: the page loads the sheet when it is first shown.
import '../../../src/ui/sheet/SheetView.tsx'

type Options = Omit<NonNullable<Parameters<typeof openPage>[0]>, 'hash'>

/** Waits for the sheet, which is loaded when first asked for. */
export const openSheet = async (id: string, options: Options = {}, rest = ''): Promise<UserEvent> => {
  const user = openPage({ hash: `select=${id}&arrange=sheet${rest}`, ...options })
  await screen.findByRole('button', { name: 'Show the whole network' })
  return user
}

/** Everything written on the sheet, text by text. */
export const texts = (): readonly string[] => [...picture().querySelectorAll('text')].map((one) => [...one.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '))

/** What can be pressed on the sheet, by its key: a node's id, or a number's or a further list's own. */
export const stop = (key: string): SVGElement => {
  const found = picture().querySelector<SVGElement>(`[data-stop="${key}"]`)
  if (found === null) throw new Error(`no ${key} on the sheet`)
  return found
}

/** The ids of the links, sorted. */
export const links = (): readonly string[] => [...picture().querySelectorAll<SVGElement>('[data-link]')].map((one) => one.dataset['link'] ?? '').toSorted()
