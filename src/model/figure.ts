import { z } from 'zod'
import { KINDS, names, PERIOD_SOURCES, QUALIFIERS, RELATIONS, ROLES } from './vocabulary.js'

const offset = z.uint32()
export const quoteSchema = z.object({ text: z.string().min(1), start: offset, end: offset })

/** ISO dates, inclusive at both ends; null where the text needs a date that the page does not state. */
export const periodSchema = z.object({
  text: z.string().min(1),
  start: z.string().nullable(),
  end: z.string().nullable(),
  from: z.enum(PERIOD_SOURCES),
})

export const placeSchema = quoteSchema.extend({ province: z.string().nullable(), code: z.string().nullable() })

export const linkSchema = z.object({ rel: z.enum(RELATIONS), to: z.array(z.string()).min(1) })

/** Another reading of the same numeral, and why it lost. */
export const alternativeSchema = z.object({ value: z.number(), valueMax: z.number().nullable(), why: z.string() })

/** Of a figure in a table: the labels of its row and the heads of its column, outer ones first. */
export const headersSchema = z.object({ row: z.array(quoteSchema), column: z.array(quoteSchema) })

/** One figure of the output; `types` are the names of the type table. */
export const figureSchemaOf = <const T extends [string, ...string[]]>(types: T) =>
  z.object({
    id: z.string(),
    start: offset,
    end: offset,
    text: z.string().min(1),
    phrase: quoteSchema,
    value: z.number(),
    valueMax: z.number().nullable(),
    qualifier: z.enum(names(QUALIFIERS)),
    kind: z.enum(names(KINDS)),
    unit: z.string().nullable(),
    per: z.string().nullable(),
    change: z.enum(['up', 'down']).nullable(),
    against: quoteSchema.extend({ period: periodSchema.optional() }).nullable(),
    item: z.string().nullable(),
    itemStart: offset.nullable(),
    itemEnd: offset.nullable(),
    type: z.enum(types),
    links: z.array(linkSchema),
    partOf: z.string().nullable(),
    sameAs: z.string().nullable(),
    record: z.string(),
    role: z.enum(names(ROLES)),
    additive: z.boolean(),
    base: z.object({ value: z.number(), unit: z.string() }).nullable(),
    period: periodSchema.nullable(),
    place: placeSchema.nullable(),
    sentence: z.object({ start: offset, end: offset }),
    flags: z.array(z.string()),
    alternatives: z.array(alternativeSchema),
    headers: headersSchema.optional(),
    address: z.string().optional(),
  })

/** A figure of the output, whatever the table of types. */
export type Figure = Omit<z.infer<ReturnType<typeof figureSchemaOf<[string, ...string[]]>>>, 'type'> & { type: string }
export type Period = z.infer<typeof periodSchema>
export type Place = z.infer<typeof placeSchema>
export type Link = z.infer<typeof linkSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Alternative = z.infer<typeof alternativeSchema>
