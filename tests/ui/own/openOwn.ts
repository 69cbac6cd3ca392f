// Opens the page with its list of lessons and its editor over a small dataset.
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { openPage } from '../openPage.tsx'
import { teachDialogs } from '../export/openExport.ts'
// Read beforehand, as the page loads them when they are asked for.
import '../../../src/ui/dialogs/lessons/LessonsDialog.tsx'
import '../../../src/ui/editor/EditorPanel.tsx'
import '../../../src/ui/present/Wall.tsx'

export const lessons = (): HTMLElement => screen.getByRole('region', { name: 'Your lessons' })

export const editor = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Lesson editor' })

export const scenes = async (): Promise<readonly (string | null)[]> => [...(await editor()).querySelectorAll('.editor-scene')].map((one) => one.textContent)

export const openLessons = async (options: Parameters<typeof openPage>[0] = {}): Promise<UserEvent> => {
  teachDialogs()
  const user = openPage(options)
  await user.click(screen.getByRole('button', { name: 'Lessons' }))
  await screen.findByRole('dialog', { name: 'Lessons' })
  return user
}

/** Starts a lesson in the way of this name. */
export const makeLesson = async (user: UserEvent, start: string): Promise<HTMLElement> => {
  await user.selectOptions(within(lessons()).getByRole('combobox', { name: 'Start from' }), start)
  await user.click(within(lessons()).getByRole('button', { name: 'Make a lesson' }))
  return editor()
}
