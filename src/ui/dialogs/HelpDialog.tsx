/** How to read the picture, the keys and gestures, and the words used. */
import type { ReactNode } from 'react'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enGuide } from '../../i18n/dialogs/enGuide.ts'
import { enHelp } from '../../i18n/dialogs/enHelp.ts'
import { useApp } from '../../state/AppState.tsx'
import { useWords } from '../../state/words/useWords.ts'
import { changeMode, setArrange } from '../../state/view.ts'
import { Dialog } from './Dialog.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { text, preferences, prefer, view, change } = useApp()
  const guideWords = useWords('guide', enGuide)
  const helpWords = useWords('help', enHelp)
  const detailsWords = useWords('details', enDetails)
  return (
    <Dialog name={text.dialogs.help.name} onClose={onClose}>
      <LanguageSwitch name={helpWords.language} />
      <p className="dialog-lead">{helpWords.lead}</p>
      {view.present ? null : (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose()
              change((before) => changeMode(setArrange(before, 'whole'), 'network'))
              prefer({ guide: 'open' })
            }}
          >
            {guideWords.again}
          </button>
        </p>
      )}
      <h3>{helpWords.gestures}</h3>
      <ul className="dialog-list">
        {helpWords.gestureList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h3>{helpWords.finds}</h3>
      <ul className="dialog-list">
        {helpWords.findList.map(([hash, words]) => (
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
      <h3>{helpWords.keys}</h3>
      <dl className="dialog-keys">
        {helpWords.keyList.map(([keys, meaning]) => (
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
        {helpWords.singleKeys}
      </label>
      <p id="single-keys-hint">{helpWords.singleKeysHint}</p>
      <h3>{helpWords.words}</h3>
      <dl className="dialog-words">
        {helpWords.wordList.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{detailsWords.counting}</p>
    </Dialog>
  )
}
