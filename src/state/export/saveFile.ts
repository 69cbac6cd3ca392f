/** Hands a text or bytes to the reader as a file, without leaving the page. */

/** The browser needs the bytes for a moment after the press. */
const KEEP_MS = 60_000

export const saveFile = (name: string, type: string, content: string | Blob): void => {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
