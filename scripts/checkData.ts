// Checks `data/`, and writes the JSON Schemas and the data package when asked: what `npm run data` runs.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeJsonSchemas } from '../src/dataset/jsonSchema.ts'
import { parseDataset } from '../src/dataset/parseDataset.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import { reportDataset } from '../src/dataset/report/reportDataset.ts'
import { writeReport } from '../src/dataset/report/writeReport.ts'
import { writeDataPackage } from '../src/formats/dataset/dataPackage.ts'
import { readData } from './readData.ts'
import { checkedTours } from './tours/checkedTours.ts'

/** `report`: the day of the report as YYYY-MM-DD, or undefined for none. */
export type CheckOptions = { readonly schemas: boolean; readonly report?: string | undefined }

/** Prints every fault of the records under `root`, or the counts, and the report when asked; returns the exit code. */
export const checkData = (root: string, { schemas, report }: CheckOptions): number => {
  if (schemas) {
    mkdirSync(path.join(root, 'schema'), { recursive: true })
    for (const [name, text] of writeJsonSchemas()) writeFileSync(path.join(root, name), text)
  }
  const { dataset, problems: ofRecords } = parseDataset(readData(root))
  const { tours, problems: ofTours } = checkedTours(root, dataset)
  const problems = [...ofRecords, ...ofTours]
  if (schemas) {
    writeFileSync(path.join(root, 'datapackage.json'), writeDataPackage(dataset))
    console.log('wrote data/schema/ and data/datapackage.json')
  }
  for (const problem of problems) console.error(writeProblem(problem))
  const partnerships = dataset.missions.reduce((sum, mission) => sum + mission.partners.length, 0)
  const highlights = dataset.missions.filter((mission) => mission.highlight === true).length
  console.log(`${dataset.missions.length} missions (${highlights} highlights), ${dataset.agencies.length} agencies, ${partnerships} partnerships, ${tours.length} tours: ${problems.length === 0 ? 'all good' : `${problems.length} problems`}`)
  if (report !== undefined) console.log(writeReport(reportDataset(dataset, report)).join('\n'))
  return problems.length === 0 ? 0 : 1
}
