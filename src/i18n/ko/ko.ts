/** 한국어. The Korean words of every part; the type says which are missing. */
import type { Catalogues } from '../languages/catalogues.ts'
import { details, path } from './details.ts'
import { exporting, guide, help, lessons, offline, share } from './dialogs.ts'
import { compare, eras, facts, lists } from './findings.ts'
import { editor, made, own, reading, wall } from './lessons.ts'
import { main } from './main.ts'
import { present, ready, speaker } from './present.ts'
import { print } from './print.ts'
import { quiz } from './quiz.ts'
import { arrange, matrix, picture, sheet, table, years } from './views.ts'

export const ko: Catalogues = {
  main, arrange, compare, details, editor, eras, export: exporting, facts, guide, help, lessons, lists, made, matrix, offline, own, path, picture, present, print, quiz, reading, ready, share, sheet, speaker, table, wall, years,
}
