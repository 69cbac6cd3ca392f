/** From the files of `data/` to a Dataset, or to the whole list of what is wrong with them. Never throws. */
import type { z } from 'zod'
import { checkDataset } from './checks/checkDataset.ts'
import { checkWords } from './checks/checkWords.ts'
import { type Problem, findNearest, writePath } from './problems.ts'
import { type Agency, AgencyRecord, type Dataset, type Mission, MissionRecord } from './schema.ts'

/** A file as read from disk: its path within `data/` and its text. */
export type DataFile = { readonly path: string; readonly text: string }

export type ParsedDataset = { readonly dataset: Dataset; readonly problems: readonly Problem[] }

const valueAt = (record: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), record)

const expectation = (issue: z.core.$ZodIssue, found: unknown): string => {
  switch (issue.code) {
    case 'invalid_value': {
      const near = typeof found === 'string' ? findNearest(found, issue.values.map(String)) : undefined
      return `one of ${issue.values.map(String).join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`
    }
    case 'unrecognized_keys':
      return 'no such field'
    case 'invalid_type':
      return issue.expected === 'undefined' ? 'no such field' : `a value of type ${issue.expected}`
    default:
      return issue.message
  }
}

/** The record when its shape is right; else every fault of it goes to `problems`. */
export const parseRecord = <Item>(schema: z.ZodType<Item>, file: string, raw: unknown, problems: Problem[]): Item | undefined => {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    // An unknown field is a fault of that field, not of the record it stands in.
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    for (const path of paths) {
      const found = valueAt(raw, path)
      problems.push({ file, path: writePath(path), found, expected: expectation(issue, found) })
    }
  }
  return undefined
}

/** The id that a file is named after. */
export const idOf = (file: string): string => file.replace(/^.*\//u, '').replace(/\.json$/u, '')

const isObject = (value: unknown): value is { readonly id?: unknown } => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The one object of a file, whose id must be that of the file. */
export const readJson = (file: DataFile, problems: Problem[]): { readonly id?: unknown } | undefined => {
  try {
    const raw: unknown = JSON.parse(file.text)
    if (!isObject(raw)) problems.push({ file: file.path, path: '', found: raw, expected: 'one record as a JSON object' })
    else if (typeof raw.id === 'string' && raw.id !== idOf(file.path)) problems.push({ file: file.path, path: 'id', found: raw.id, expected: `the name of the file, ${idOf(file.path)}` })
    return isObject(raw) ? raw : undefined
  } catch (error) {
    problems.push({ file: file.path, path: '', found: file.text.slice(0, 40), expected: `JSON (${error instanceof Error ? error.message : String(error)})` })
    return undefined
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Reads the records of `agencies/*.json` and `missions/*.json`.
 * The dataset holds the records whose shape is right, sorted by id; `problems` names every fault of shape and of reference.
 */
export const parseDataset = (files: readonly DataFile[]): ParsedDataset => {
  const problems: Problem[] = []
  const agencies: Agency[] = []
  const missions: Mission[] = []
  const owners = new Map<string, string>()
  for (const file of files) {
    const id = idOf(file.path)
    const twin = owners.get(id)
    if (twin === undefined) owners.set(id, file.path)
    else problems.push({ file: file.path, path: 'id', found: id, expected: `an id of its own: ${twin} has it already` })
    const raw = readJson(file, problems)
    if (raw === undefined) continue
    // A record under a name that is not its own, or taken, is checked for its shape alone: nobody can refer to it.
    const isItself = raw.id === id && twin === undefined
    if (file.path.startsWith('agencies/')) {
      const agency = parseRecord(AgencyRecord, file.path, raw, problems)
      if (agency !== undefined && isItself) agencies.push(agency)
    } else if (file.path.startsWith('missions/')) {
      const mission = parseRecord(MissionRecord, file.path, raw, problems)
      if (mission !== undefined && isItself) missions.push(mission)
    } else problems.push({ file: file.path, path: '', found: file.path, expected: 'a file in agencies/ or missions/' })
  }
  const dataset = { agencies: agencies.toSorted(byId), missions: missions.toSorted(byId) }
  // A record that cannot be read or has the wrong shape still exists: whoever names it should not be blamed as well.
  const knownIds = { agencies: idsIn(files, 'agencies/'), missions: idsIn(files, 'missions/') }
  return { dataset, problems: [...problems, ...checkDataset(dataset, knownIds), ...checkWords(dataset)] }
}

const idsIn = (files: readonly DataFile[], folder: string): ReadonlySet<string> =>
  new Set(files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => idOf(path)))
