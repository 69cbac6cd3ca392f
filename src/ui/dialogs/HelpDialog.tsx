/** How to read the picture, the keys and gestures, and the words used. */
import type { ReactNode } from 'react'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enHelp } from '../../i18n/dialogs/enHelp.ts'
import { useApp } from '../../state/AppState.tsx'
import { Dialog } from './Dialog.tsx'

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { text, preferences, prefer } = useApp()
  return (
    <Dialog name={text.dialogs.help.name} onClose={onClose}>
      <p className="dialog-lead">{enHelp.lead}</p>
      <h3>{enHelp.gestures}</h3>
      <ul className="dialog-list">
        {enHelp.gestureList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h3>{enHelp.finds}</h3>
      <ul className="dialog-list">
        {enHelp.findList.map(([hash, words]) => (
          <li key={hash}>
            <button
              type="button"
              className="button-plain"
              onClick={() => {
                onClose()
                window.location.hash = hash
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
      <h3>{enHelp.keys}</h3>
      <dl className="dialog-keys">
        {enHelp.keyList.map(([keys, meaning]) => (
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
      <label className="dialog-setting">
        <input type="checkbox" checked={preferences.keys === 'on'} aria-describedby="single-keys-hint" onChange={(event) => prefer({ keys: event.target.checked ? 'on' : 'off' })} />
        {enHelp.singleKeys}
      </label>
      <p id="single-keys-hint">{enHelp.singleKeysHint}</p>
      <h3>{enHelp.words}</h3>
      <dl className="dialog-words">
        {enHelp.wordList.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{enDetails.counting}</p>
    </Dialog>
  )
}
