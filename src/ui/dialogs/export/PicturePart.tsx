/** The picture of the present view: its title, how it will look, and the ways to take it along. */
import { type ReactNode, useMemo, useState } from 'react'
import type { PictureFile } from '../../../formats/picture/writePicture.ts'
import { enExport } from '../../../i18n/enExport.ts'
import { addressOf } from './writePng.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** How many times the size on screen a PNG may have. */
const scales = [1, 2, 4] as const

type Props = {
  readonly file: PictureFile
  readonly title: string
  readonly onTitle: (title: string) => void
  readonly onSvg: () => void
  readonly onPng: (scale: number) => void
  readonly onPrint: () => void
}

export const PicturePart = ({ file, title, onTitle, onSvg, onPng, onPrint }: Props): ReactNode => {
  const words = useWords('export', enExport)
  const [scale, setScale] = useState<number>(2)
  const address = useMemo(() => addressOf(file.svg), [file.svg])
  const { width, height } = file.size
  return (
    <section className="export-picture" aria-labelledby="export-picture">
      <h3 id="export-picture">{words.picture}</h3>
      <img className="export-preview" src={address} width={width} height={height} alt={words.preview} />
      <label className="export-title">
        <span>{words.title}</span>
        <input type="text" value={title} maxLength={160} autoComplete="off" onChange={(event) => onTitle(event.target.value)} />
      </label>
      <ul className="export-list">
        <li>
          <button type="button" className="button" aria-describedby="export-svg" onClick={onSvg}>
            {words.svg}
          </button>
          <span id="export-svg">{words.svgHint}</span>
        </li>
        <li>
          <button type="button" className="button" aria-describedby="export-png" onClick={() => onPng(scale)}>
            {words.png}
          </button>
          <span id="export-png">
            {words.pngHint}{' '}
            <span className="export-pixels">{words.pixels(width * scale, height * scale)}</span>
          </span>
          <fieldset className="export-scales">
            <legend className="hidden-text">{words.scale}</legend>
            {scales.map((one) => (
              <label key={one}>
                <input type="radio" name="export-scale" checked={one === scale} onChange={() => setScale(one)} />
                {`${one}×`}
              </label>
            ))}
          </fieldset>
        </li>
        <li>
          <button type="button" className="button" onClick={onPrint}>
            {words.print}
          </button>
        </li>
      </ul>
    </section>
  )
}
