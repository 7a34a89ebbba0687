import { testOf, testSource } from '../model/accepts.js'
import { type Result, resultSchema } from '../schema.js'
import { kept } from '../text/kept.js'

/** To build the schema takes longer than to read a page: the bundle asks it only of a result that breaks it. */
const source = kept('test of results', () => testSource(resultSchema))
let test: ((value: unknown) => boolean) | undefined

function isResult(value: unknown): value is Result {
  test ??= testOf(source()) ?? ((one) => resultSchema.safeParse(one).success)
  return test(value)
}

/** A result that is what was published, as it is. Throws zod's error, which says where it is not. */
export const validated = (result: unknown): Result => (isResult(result) ? result : resultSchema.parse(result))
