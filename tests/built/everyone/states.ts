// Every state the page can be in, as an address and what a hand then does. tests/everyone.test.ts compares the list with what the product has.
import type { Page } from '@playwright/test'

export type State = {
  readonly name: string
  /** The view, as the address says it. */
  readonly hash: string
  /** What is done there by hand. */
  readonly act?: (page: Page) => Promise<void>
  /** Parts of the page, by their file below src/ui, and features of the README, by their name there, that this state shows. */
  readonly shows?: readonly string[]
  /** A file that does not arrive: the state needs a page of its own. */
  readonly lost?: RegExp
  /** Asked about to the last line of its picture. */
  readonly isWhole?: boolean
  /** Where it can be: everywhere, when left out. */
  readonly only?: 'phone' | 'wide'
}

const press = (name: string | RegExp) => async (page: Page): Promise<void> => page.getByRole('button', { name }).first().click()

const type = (query: string) => async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search agencies and missions' }).fill(query)
}

const openDialog = (name: string) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog', { name }).waitFor()
}

/** Three scenes about Cassini-Huygens, as Share packs them: the link of the README. */
export const lessonInLink = '1hZExr9QwEIT_ympqP-lRIblBV1AgIQquoEBX7CV7ZwvHjrybFz1F4bcjJxwccBKVZXln_O3MgtjDo8z5SdmmmuFg0ZLA40Aa4khW6Hh70k6yKPzXBR2PFkuGx5JXGrlalqp0nmIyKll28aXUO_V0hsdn4Z64lin3FM3THApd-UVoDmxweIkywy9QSdIZPDpWjTk-hen1KlnhwLVyvjZGDSKG1aFLHIcmY_0Gj0GGs9Q2Wy6PLbLOUuHfrg4yjIE1tr3-mTyt7n7XD8bpdce1INRHDWSBjTpOSXoKZZC7HS6lm_TB_6v7yfmlaaMS73HNpdovw5zL7ru5vsOfoKwR7n-4nw7HA3Hu6f2xtclVqLU1RNVYthxupPsJvkruoujWdRlbxJxSu93aEOXvmZUfhL590MPhLDaL5IYpynDYBKffqS9g-yisBv_m-Xn9q4N7zXpafwA'

export const states: readonly State[] = [
  // All of the picture is looked at in the first view; where another part is meant, a small picture keeps the checker quick.
  { name: 'the first view', hash: '', isWhole: true, shows: ['years/YearsPanel', 'network/words/PictureWords', 'Explore', 'Years', 'By keyboard', 'For everyone'] },
  { name: 'a node reached by key', hash: '', act: async (page) => page.locator('#network').press('ArrowDown') },
  { name: 'the guide of the first visit', hash: '', act: press('New here? One minute'), shows: ['network/extras/Guide', 'page/guide/GuideInvite', 'A guide of one minute'] },
  { name: 'names that are found', hash: 'destination=saturn', act: type('space'), shows: ['Find'] },
  { name: 'no name that is found', hash: 'destination=saturn', act: type('qqqq') },
  { name: 'filters at work', hash: 'category=moon,solar-system&region=europe&status=completed&destination=saturn,moon&kind=spacecraft&role=instrument&agency=esa,asi&match=all&years=1990-2020', shows: ['Narrow'] },
  { name: 'filters that leave nothing', hash: 'category=moon&region=africa&status=failed&years=1990-1990' },
  { name: 'the circle around an agency', hash: 'focus=asi&steps=2' },
  { name: 'a circle with the rest faint behind it', hash: 'focus=isro&rest=faint', isWhole: true, shows: ['network/faint/FaintRest'] },
  { name: 'more than the highlights', hash: 'scope=all&destination=venus' },
  { name: 'a picture that was moved', hash: 'destination=saturn&at=500,400,1.5&motion=0' },
  { name: 'a notice', hash: 'destination=saturn&foo=bar' },
  { name: 'the first view in Korean', hash: 'lang=ko', shows: ['By language'] },
  { name: 'a mission in French', hash: 'destination=saturn&select=cassini-huygens&lang=fr' },
  { name: 'the table in Spanish', hash: 'view=table&category=moon&lang=es' },
  { name: 'an agency, from right to left', hash: 'destination=moon&agency=isro&select=isro&lang=ar-XB' },
  { name: 'a mission', hash: 'destination=saturn&select=cassini-huygens', shows: ['details/DetailsPanel', 'Know'] },
  { name: 'an agency with a name in its own script', hash: 'destination=moon&agency=isro&select=isro' },
  { name: 'two agencies', hash: 'destination=saturn&select=esa~nasa' },
  { name: 'a partnership', hash: 'destination=saturn&select=asi~cassini-huygens' },
  { name: 'a mission that filters hide', hash: 'category=services&select=cassini-huygens' },
  { name: 'how two agencies are connected', hash: 'path=isro~esa', shows: ['details/PathDetails', 'Connect'] },
  { name: 'agency to agency', hash: 'view=agencies&min=3', isWhole: true, shows: ['Agencies', 'network/extras/legends/AgencyLegend'] },
  { name: 'two agencies, in agency to agency', hash: 'view=agencies&min=3&select=esa~nasa' },
  { name: 'what is visible, re-arranged', hash: 'category=moon&arrange=visible', isWhole: true, shows: ['Re-arrange', 'network/extras/Extras'] },
  { name: 'far in, with a map of the whole', hash: 'at=770,357,3', shows: ['Far in', 'network/extras/Overview'] },
  // On a phone axe takes the first links of these lists, which lead to other views, for skip links: they are looked at wide, and on a phone by tests/built/views/findings.spec.ts.
  { name: 'facts', hash: 'find=facts', shows: ['Facts', 'details/findings/FindingPanel'], only: 'wide' },
  { name: 'first meetings', hash: 'category=moon&find=meetings', shows: ['First meetings'], only: 'wide' },
  { name: 'one agency first', hash: 'first=isro&by=share', shows: ['One agency first'], only: 'wide' },
  { name: 'then and now', hash: 'years=1992-2026&then=1957-1991', shows: ['Then and now'], only: 'wide' },
  { name: 'then and now in one picture', hash: 'years=1992-2026&then=1957-1991&eras=both', isWhole: true, shows: ['network/extras/legends/ErasLegend'], only: 'wide' },
  { name: 'a question', hash: 'ask=1/all/1of8', shows: ['Questions', 'details/quiz/QuizPanel'] },
  { name: 'the answer to a question', hash: 'ask=1/all/1of8/answer', act: async (page) => page.getByText('Choose kinds and number').click(), only: 'wide' },
  { name: 'an answer on the wall', hash: 'ask=1/rank/1of4/answer&present=1&profile=projector', shows: ['present/quiz/QuizScene'] },
  { name: 'agencies side by side', hash: 'destination=saturn&compare=nasa,esa,jaxa', shows: ['Compare', 'dialogs/compare/CompareDialog'] },
  { name: 'the matrix', hash: 'view=matrix&min=4', shows: ['matrix/MatrixView', 'Matrix'] },
  { name: 'a cell of the matrix', hash: 'view=matrix&min=4&select=esa~nasa' },
  { name: 'the table', hash: 'view=table&category=moon', shows: ['tables/PartnershipTable', 'Table'] },
  { name: 'the columns of the table', hash: 'view=table&category=moon', act: press('Columns') },
  { name: 'a row of the table', hash: 'view=table&category=solar-system&select=asi~cassini-huygens' },
  { name: 'a mission as a sheet', hash: 'select=cassini-huygens&arrange=sheet', shows: ['sheet/SheetView', 'Sheet'] },
  { name: 'an agency as a sheet', hash: 'select=isro&arrange=sheet' },
  { name: 'years that were played', hash: 'years=1990-1995', act: async (page) => {
    await press('Play years')(page)
    await press('Pause')(page)
  } },
  { name: 'something to undo', hash: 'destination=saturn&category=solar-system', act: async (page) => page.getByRole('radio', { name: /^All/u }).press('Space'), shows: ['page/UndoRedo', 'Undo and Redo'] },
  { name: 'Share', hash: 'destination=saturn&select=cassini-huygens', act: openDialog('Share'), shows: ['dialogs/ShareDialog', 'Share', 'Take it away', 'Without a network'] },
  { name: 'Export', hash: 'destination=saturn', act: openDialog('Export'), shows: ['dialogs/export/ExportDialog', 'Export'] },
  { name: 'Help', hash: 'destination=saturn', act: openDialog('Help'), shows: ['dialogs/HelpDialog'] },
  { name: 'the view on the wall', hash: 'present=1', shows: ['present/Wall', 'Present'] },
  { name: 'a mission on a projector', hash: 'select=cassini-huygens&present=1&profile=projector&scale=room' },
  { name: 'the matrix on a projector', hash: 'view=matrix&min=8&present=1&profile=projector&scale=room' },
  { name: 'agencies in a dark hall', hash: 'view=agencies&min=5&present=1&profile=hall&scale=hall' },
  { name: 'a sheet on the wall', hash: 'select=cassini-huygens&arrange=sheet&present=1&profile=hall' },
  { name: 'a scene of a lesson', hash: 'tour=broken&scene=2&present=1', shows: ['Lessons'] },
  { name: 'a scene with its notes', hash: 'tour=how-to-read&scene=2&present=1&profile=projector', act: async (page) => page.keyboard.press('n') },
  // The lesson that is made here stands in the list after it.
  { name: 'the editor of a lesson', hash: 'select=cassini-huygens', act: async (page) => {
    const lessons = page.getByRole('button', { name: 'Lessons' })
    // On a phone they are found while presenting.
    if (!(await lessons.isVisible())) await page.getByRole('button', { name: 'Present', exact: true }).click()
    await lessons.click()
    await page.getByRole('button', { name: 'Make a lesson' }).click()
    await page.getByRole('region', { name: 'Lesson editor' }).waitFor()
  }, shows: ['editor/EditorPanel'] },
  { name: 'the list of lessons', hash: 'destination=saturn', act: async (page) => {
    await page.getByRole('button', { name: 'Lessons' }).click()
    await page.getByRole('dialog', { name: 'Lessons' }).waitFor()
  }, shows: ['dialogs/lessons/LessonsDialog'], only: 'wide' },
  { name: 'a lesson out of a link', hash: `lesson=${lessonInLink}&scene=2&present=1`, shows: ['Your own lessons'] },
  { name: 'a lesson as a comic', hash: 'tour=broken&scene=1&present=1&print=comic', shows: ['print/PrintPart', 'Print'] },
  { name: 'a worksheet in large print', hash: 'tour=how-to-read&scene=1&present=1&print=worksheet&paper=letter&type=large' },
  { name: 'an answer key', hash: 'tour=one-mirror&scene=1&present=1&print=key' },
  { name: 'the notes of a view', hash: 'select=cassini-huygens&print=notes' },
  { name: 'how to read, before a lesson', hash: 'tour=how-to-read&scene=1&next=broken&present=1', shows: ['Speaker window'] },
  { name: 'ready for class', hash: 'profile=projector', act: async (page) => {
    await page.getByRole('button', { name: 'Lessons' }).click()
    await page.getByText('Ready for class?').click()
    await page.getByRole('radio', { name: '3: Jupiter' }).check()
  }, shows: ['Ready for class?'], only: 'wide' },
  { name: 'a wall gone black', hash: 'destination=saturn&present=1', act: async (page) => page.keyboard.press('b') },
  { name: 'filters unfolded', hash: '', act: press('Filters'), only: 'phone' },
  { name: 'years unfolded', hash: '', act: press(/^Choose years/u), only: 'phone' },
  { name: 'records that did not arrive', hash: 'select=cassini-huygens', lost: /\/details-[^/]*\.js/u },
  { name: 'a part that did not arrive', hash: 'view=table', lost: /\/PartnershipTable-[^/]*\.js/u },
  { name: 'a dataset that did not arrive', hash: '', lost: /\/whole-[^/]*\.js/u },
]

/** Parts of the page that no state above shows, and where they are looked at instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  'page/offline/UpdateNotice': 'needs two versions of the site: tests/built/trouble/offline.spec.ts; it is the notice with one button more',
}
