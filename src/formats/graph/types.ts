/** Words of this folder: a network as files for other programs hold it, and what every file says of itself. */

/** A column of nodes or edges. Its id is its name in the file. */
export type FileField = { readonly id: string; readonly type: 'string' | 'integer' }

export type FileValues = Readonly<Record<string, string | number | undefined>>

/** Where and how the picture draws a node: places in graph units, y downwards; colour as #rrggbb. */
export type FileLook = { readonly x: number; readonly y: number; readonly radius: number; readonly colour: string }

export type FileNode = { readonly id: string; readonly label: string; readonly values: FileValues; readonly look?: FileLook | undefined }

export type FileEdge = { readonly id: string; readonly source: string; readonly target: string; readonly weight: number; readonly values: FileValues }

/** An undirected network: every edge names two of the nodes. */
export type FileGraph = {
  readonly nodeFields: readonly FileField[]
  readonly edgeFields: readonly FileField[]
  readonly nodes: readonly FileNode[]
  readonly edges: readonly FileEdge[]
}

export type FileCredit = {
  readonly title: string
  readonly creator: string
  readonly licence: string
  readonly citation: string
  /** Version of the data. */
  readonly version: string
  /** Day of export, YYYY-MM-DD. */
  readonly date: string
  /** Address of the view. */
  readonly link: string
}
