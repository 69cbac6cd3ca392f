/** A dialog over the page: the browser's own, which keeps focus inside, closes by Escape and gives focus back. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { focusPicture } from '../focusPicture.ts'
import './dialogs.css'

type Props = { readonly name: string; readonly onClose: () => void; readonly children: ReactNode }

export const Dialog = ({ name, onClose, children }: Props): ReactNode => {
  const { text } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // Nothing to undo: an element that leaves the page leaves the top layer with it, and closing it here would count as the reader's wish.
    if (dialog.current?.open === false) dialog.current.showModal()
    return () => {
      // Gone with a step back, not closed: focus goes to the picture, never to nowhere.
      if (document.activeElement === document.body) focusPicture()
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press on the ground beside the dialog closes it; by key Escape does
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={name}
      onClose={onClose}
      onCancel={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{name}</h2>
          <button type="button" className="button" aria-label={text.dialogs.close} onClick={() => dialog.current?.close()}>
            ✕
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
