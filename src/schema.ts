import type { z } from 'zod'
import { resultSchemaOf } from './model/result.js'
import { TYPES } from './types/index.js'

/** The published contract: the model, closed over the table of types. */
export const resultSchema = resultSchemaOf(TYPES)
export type Result = z.infer<typeof resultSchema>
export type Figure = Result['figures'][number]
export type EventRecord = Result['records'][number]
