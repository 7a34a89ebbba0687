import { z } from 'zod'
import { figureSchemaOf } from './figure.js'
import { type RecordRow, recordUnionOf } from './record.js'
import { SCHEMA_ID } from './vocabulary.js'

/** The whole output of one page. `text` is there only when it was asked for. */
export const resultSchemaOf = <const R extends RecordRow>(rows: readonly R[]) =>
  z.object({
    schema: z.literal(SCHEMA_ID),
    source: z.string(),
    url: z.string().nullable(),
    site: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    author: z.string().nullable(),
    section: z.string().optional(),
    publisher: z.string().optional(),
    contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    /** Source of an earlier page of the same run that says the same; only a run of several pages can know it. */
    duplicateOf: z.string().nullable(),
    text: z.string().optional(),
    figures: z.array(figureSchemaOf(rows.map((row) => row.name) as [R['name'], ...R['name'][]])),
    records: z.array(recordUnionOf(rows)),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  })
