import type { z } from 'zod'
import { accepts } from './model/accepts.js'
import { resultSchemaOf } from './model/result.js'
import { TYPES } from './types/index.js'

/** The published contract: the model, closed over the table of types. */
export const resultSchema = resultSchemaOf(TYPES)
export type Result = z.infer<typeof resultSchema>
export type Figure = Result['figures'][number]
export type EventRecord = Result['records'][number]

const isResult = accepts(resultSchema)

/** A result that is what was published, as it is. Throws zod's error, which says where it is not. */
export const validated = (result: unknown): Result => (isResult(result) ? result : resultSchema.parse(result))
