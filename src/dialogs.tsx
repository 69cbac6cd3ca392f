/** The dialogs of the page. Each is loaded when first asked for: the first view needs none. */
import { deferred } from './ui/deferred.tsx'

export const dialogs = {
  share: deferred(() => import('./ui/dialogs/ShareDialog.tsx').then((part) => part.ShareDialog)),
  export: deferred(() => import('./ui/dialogs/export/ExportDialog.tsx').then((part) => part.ExportDialog)),
  help: deferred(() => import('./ui/dialogs/HelpDialog.tsx').then((part) => part.HelpDialog)),
  compare: deferred(() => import('./ui/dialogs/compare/CompareDialog.tsx').then((part) => part.CompareDialog)),
  lessons: deferred(() => import('./ui/dialogs/lessons/LessonsDialog.tsx').then((part) => part.LessonsDialog)),
} as const

export type OpenDialog = keyof typeof dialogs
