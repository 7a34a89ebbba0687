import { z } from 'zod'
import { periodSchema, placeSchema, quoteSchema } from './figure.js'
import { ACTIONS, OFFENCES, type Role } from './vocabulary.js'

/** What the record union needs to know of a type: its name and the roles that figures may take in it. */
export interface RecordRow {
  name: string
  roles: readonly [Role, ...Role[]]
}

/** What the records of all types have in common. */
const common = {
  program: z.string().nullable(),
  recipients: z.string().nullable(),
  offence: z.object({ text: z.string(), code: z.enum(OFFENCES) }).nullable(),
  action: z.enum(ACTIONS).nullable(),
  period: periodSchema.nullable(),
  place: placeSchema.nullable(),
  statement: quoteSchema,
  flags: z.array(z.string()),
}

const recordSchemaOf = <R extends RecordRow>(row: R) =>
  z.object({
    id: z.string(),
    type: z.literal(row.name as R['name']),
    parts: z.array(z.object({ role: z.enum(row.roles), figure: z.string() })).min(1),
    ...common,
  })

/** The records of all types: a union told apart by `type`, one member a row of the type table. */
export const recordUnionOf = <R extends RecordRow>(rows: readonly R[]) => {
  const [first, ...rest] = rows.map((row) => recordSchemaOf(row))
  if (!first) throw new Error('the type table is empty')
  return z.discriminatedUnion('type', [first, ...rest])
}
