/** A scene of a lesson in plain text, for the window of whoever speaks. */
import type { TourChunk } from '../../../dataset/tours/tourChunk.ts'
import { type Words, wordsIn } from '../../../dataset/tours/words.ts'
import type { Catalogues } from '../../../i18n/languages/catalogues.ts'
import type { SpeakerScene } from '../../../state/speaker/talk.ts'

type Tongue = Pick<Catalogues, 'present' | 'speaker'> & { readonly locale: string }

/** Scene `number` from 1; undefined where there is none. `isBefore` says that a lesson follows the tour. */
export const tellScene = ({ scenes }: TourChunk, number: number, isBefore: boolean, { locale, present, speaker }: Tongue): SpeakerScene | undefined => {
  const scene = scenes[number - 1]
  if (scene === undefined) return undefined
  const say = (words: Words | undefined): string => (words === undefined ? '' : wordsIn(words, locale))
  const next = scenes[number]
  return {
    place: present.place(number, scenes.length),
    caption: say(scene.caption),
    sub: say(scene.sub),
    notes: say(scene.notes),
    ask: say(scene.ask),
    answer: scene.answer ?? '',
    next: next === undefined ? (isBefore ? speaker.begins : speaker.end) : say(next.caption),
    sources: scene.sources.map(({ title, publisher }) => `${title} (${publisher})`),
  }
}
