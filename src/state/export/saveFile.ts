/** Hands a text to the reader as a file, without leaving the page. */

/** The browser needs the bytes for a moment after the press. */
const KEEP_MS = 60_000

export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
