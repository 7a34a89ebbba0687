import path from 'node:path'

export type Compression = 'gzip' | 'zstd'
export type ArchiveKind = 'zip' | 'tar' | 'warc' | 'ndjson'

/** What a name says of its file, from the outside in. */
export interface Layers {
  compressions: readonly Compression[]
  archive: ArchiveKind | null
  /** The name without the endings of its compressions: "a.html.gz" → "a.html". */
  inner: string
}

const COMPRESSIONS: Readonly<Record<string, Compression>> = { '.gz': 'gzip', '.zst': 'zstd' }
const ARCHIVES: Readonly<Record<string, ArchiveKind>> = {
  '.zip': 'zip',
  '.tar': 'tar',
  '.warc': 'warc',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}
/** One ending for two. */
const SHORT: Readonly<Record<string, string>> = { '.tgz': '.tar.gz', '.tzst': '.tar.zst' }

const endingOf = (name: string): string => path.posix.extname(name).toLowerCase()

/** "kho.warc.gz" → gzip around warc, "a.mhtml" → nothing around it. */
export function layersOf(name: string): Layers {
  const short = SHORT[endingOf(name)]
  let inner = short ? name.slice(0, -endingOf(name).length) + short : name
  const compressions: Compression[] = []
  for (;;) {
    const compression = COMPRESSIONS[endingOf(inner)]
    if (!compression) break
    compressions.push(compression)
    inner = inner.slice(0, -endingOf(inner).length)
  }
  return { compressions, archive: ARCHIVES[endingOf(inner)] ?? null, inner }
}

/** Whether a walk looks into a file of this name. */
export const isArchive = (name: string): boolean => layersOf(name).archive !== null
