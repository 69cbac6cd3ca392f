/** How to read the picture, the keys and gestures, and the words used. */
import type { ReactNode } from 'react'
import { enHelp } from '../../i18n/dialogs/enHelp.ts'
import { useApp } from '../../state/AppState.tsx'
import { Dialog } from './Dialog.tsx'

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { text } = useApp()
  const help = enHelp
  return (
    <Dialog name={text.dialogs.help.name} onClose={onClose}>
      <p className="dialog-lead">{help.lead}</p>
      <h3>{help.gestures}</h3>
      <ul className="dialog-list">
        {help.gestureList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h3>{help.keys}</h3>
      <dl className="dialog-keys">
        {help.keyList.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>{help.words}</h3>
      <dl className="dialog-words">
        {help.wordList.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{text.details.counting}</p>
    </Dialog>
  )
}
