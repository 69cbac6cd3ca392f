/** 한국어. The Korean words of every part; the type says which are missing. */
import type { Catalogues } from '../languages/catalogues.ts'
import { details, path } from './details.ts'
import { exporting, guide, help, lessons, offline, share } from './dialogs.ts'
import { compare, facts, lists } from './findings.ts'
import { main } from './main.ts'
import { present } from './present.ts'
import { arrange, matrix, picture, sheet, table, years } from './views.ts'

export const ko: Catalogues = { main, arrange, compare, details, export: exporting, facts, guide, help, lessons, lists, matrix, offline, path, picture, present, share, sheet, table, years }
