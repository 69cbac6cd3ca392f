/** What a language must hold: every English catalogue by the name of its part. A sentence that a language lacks, or that takes other arguments, does not compile. */
import type { enArrange } from '../dialogs/enArrange.ts'
import type { enDetails } from '../dialogs/enDetails.ts'
import type { enGuide } from '../dialogs/enGuide.ts'
import type { enHelp } from '../dialogs/enHelp.ts'
import type { enLessons } from '../dialogs/enLessons.ts'
import type { enOffline } from '../dialogs/enOffline.ts'
import type { enShare } from '../dialogs/enShare.ts'
import type { en } from '../en.ts'
import type { enExport } from '../enExport.ts'
import type { enMatrix } from '../enMatrix.ts'
import type { enPicture } from '../enPicture.ts'
import type { enPresent } from '../enPresent.ts'
import type { enSheet } from '../enSheet.ts'
import type { enTable } from '../enTable.ts'
import type { enYears } from '../enYears.ts'
import type { enCompare } from '../findings/enCompare.ts'
import type { enFacts } from '../findings/enFacts.ts'
import type { enLists } from '../findings/enLists.ts'
import type { enPath } from '../findings/enPath.ts'
import type { enEras } from '../findings/enEras.ts'
import type { enWall } from '../lessons/enWall.ts'
import type { enPrint } from '../lessons/enPrint.ts'
import type { enQuiz } from '../lessons/enQuiz.ts'
import type { enEditor } from '../lessons/enEditor.ts'
import type { enMade } from '../lessons/enMade.ts'
import type { enOwn } from '../lessons/enOwn.ts'
import type { enReading } from '../lessons/enReading.ts'
import type { enSpeaker } from '../lessons/enSpeaker.ts'
import type { enReady } from '../lessons/enReady.ts'
import type { Widened } from './widened.ts'

export type Catalogues = {
  /** What the first view needs. */
  readonly main: Widened<typeof en>
  readonly arrange: Widened<typeof enArrange>
  readonly compare: Widened<typeof enCompare>
  readonly details: Widened<typeof enDetails>
  readonly export: Widened<typeof enExport>
  readonly facts: Widened<typeof enFacts>
  readonly guide: Widened<typeof enGuide>
  readonly help: Widened<typeof enHelp>
  readonly lessons: Widened<typeof enLessons>
  readonly lists: Widened<typeof enLists>
  readonly matrix: Widened<typeof enMatrix>
  readonly offline: Widened<typeof enOffline>
  readonly path: Widened<typeof enPath>
  readonly picture: Widened<typeof enPicture>
  readonly present: Widened<typeof enPresent>
  readonly share: Widened<typeof enShare>
  readonly sheet: Widened<typeof enSheet>
  readonly table: Widened<typeof enTable>
  readonly years: Widened<typeof enYears>
  readonly eras: Widened<typeof enEras>
  readonly wall: Widened<typeof enWall>
  readonly print: Widened<typeof enPrint>
  readonly quiz: Widened<typeof enQuiz>
  readonly editor: Widened<typeof enEditor>
  readonly made: Widened<typeof enMade>
  readonly own: Widened<typeof enOwn>
  readonly reading: Widened<typeof enReading>
  readonly speaker: Widened<typeof enSpeaker>
  readonly ready: Widened<typeof enReady>
}

export type Part = keyof Catalogues

/** The words of a part in a language, which gets the English ones for parts that need nothing else. */
export type WordsOf = <Name extends Part>(part: Name, english: Catalogues[Name]) => Catalogues[Name]
