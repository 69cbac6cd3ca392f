// Opens the page with its export over a small dataset, and catches the files: jsdom saves none.
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { openPage } from '../openPage.tsx'
import '../../../src/ui/dialogs/export/ExportDialog.tsx'

type File = { readonly name: string; readonly file: Blob }

/** jsdom knows the element and not its methods. */
export const teachDialogs = (): void => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}

/** Every file that is handed over from now on. */
export const catchFiles = (): readonly File[] => {
  const files: File[] = []
  let last = new Blob()
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob): string {
        last = file
        return 'blob:caught'
      }
      static override revokeObjectURL(): void {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    files.push({ name: this.download, file: last })
  })
  return files
}

export const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Export' })

export const openExport = async (options: Parameters<typeof openPage>[0] = {}): Promise<UserEvent> => {
  const user = openPage(options)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await within(await screen.findByRole('dialog', { name: 'Export' })).findByRole('button', { name: 'GEXF' })
  return user
}

/** Presses a button of the dialog and reads the file that comes. */
export const take = async (user: UserEvent, files: readonly File[], button: string): Promise<{ readonly name: string; readonly text: string }> => {
  const before = files.length
  const one = within(dialog()).getByRole('button', { name: button })
  await waitFor(() => {
    if (one.hasAttribute('disabled')) throw new Error('waiting for the records')
  })
  await user.click(one)
  await waitFor(() => {
    if (files.length === before) throw new Error('waiting for the file')
  })
  const file = files.at(-1)
  return { name: file?.name ?? '', text: new TextDecoder().decode(await file?.file.arrayBuffer()) }
}
