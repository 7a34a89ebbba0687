import { z } from 'zod'

type Known = z.core.$ZodTypes
/** What the source of a test refers to as `held[i]`. */
type Held = unknown[]

const hold = (held: Held, value: unknown): string => `held[${held.push(value) - 1}]`

const all = (tests: readonly string[]): string => tests.join(' && ')

/** The source of what a check of a string or a list asks of the expression `at`, beside its type. */
function checkSource({ _zod }: z.core.$ZodCheck, at: string, held: Held): string {
  const def = (_zod as z.core.$ZodChecks['_zod']).def
  if (def.check === 'min_length') return `${at}.length >= ${def.minimum}`
  if (def.check === 'string_format' && def.pattern) return `${hold(held, def.pattern)}.test(${at})`
  throw new Error(`no test is known for the check ${def.check}`)
}

const checkSources = (checks: readonly z.core.$ZodCheck[] | undefined, at: string, held: Held): string[] =>
  (checks ?? []).map((check) => checkSource(check, at, held))

/** "value.title": the keys of the model are plain words. */
const member = (at: string, key: string): string => `${at}[${JSON.stringify(key)}]`

/** The test of each member of a union, by the value that tells it from the others. */
function membersOf(
  options: readonly z.core.SomeType[],
  discriminator: string,
): Map<unknown, (value: unknown) => boolean> {
  const byValue = new Map<unknown, (value: unknown) => boolean>()
  for (const option of options) {
    // most pages have records of a few types
    let made: ((value: unknown) => boolean) | undefined
    const test = (value: unknown): boolean => {
      made ??= compiled(option)
      return made(value)
    }
    for (const value of option._zod.propValues?.[discriminator] ?? []) byValue.set(value, test)
  }
  return byValue
}

/** The source of a test of the expression `at`. */
function source(schema: z.core.SomeType, at: string, held: Held): string {
  const { def } = (schema as Known)._zod
  switch (def.type) {
    case 'string':
      return all([`typeof ${at} === 'string'`, ...checkSources(def.checks, at, held)])
    case 'number':
      return 'format' in def && def.format === 'uint32' ? `${at} >>> 0 === ${at}` : `Number.isFinite(${at})`
    case 'boolean':
      return `typeof ${at} === 'boolean'`
    case 'literal':
      return `${hold(held, new Set(def.values))}.has(${at})`
    case 'enum':
      return `${hold(held, new Set(Object.values(def.entries)))}.has(${at})`
    case 'nullable':
      return `(${at} === null || ${source(def.innerType, at, held)})`
    case 'optional':
      return `(${at} === undefined || ${source(def.innerType, at, held)})`
    case 'array': {
      const one = `e${held.length}`
      const each = `${at}.every((${one}) => ${source(def.element, one, held)})`
      return all([`Array.isArray(${at})`, ...checkSources(def.checks, at, held), each])
    }
    case 'object': {
      const keys = Object.entries(def.shape).map(([key, value]) => source(value, member(at, key), held))
      return all([`typeof ${at} === 'object'`, `${at} !== null`, ...keys])
    }
    case 'union':
      if ('discriminator' in def) {
        const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef
        return `${hold(held, membersOf(options, discriminator))}.get(${at}?.${discriminator})?.(${at}) === true`
      }
  }
  throw new Error(`no test is known for the schema ${def.type}`)
}

function compiled(schema: z.core.SomeType): (value: unknown) => boolean {
  const held: Held = []
  const test = source(schema, 'value', held)
  return new Function('held', `return (value) => ${test}`)(held)
}

/**
 * One test of whether a value is what a schema asks for, made of the parts of zod that the model uses (it throws at any other). To
 * parse makes every object anew, which took as long as to write the result; a test reads it. Where code may not be made of strings,
 * zod itself is asked.
 */
export function accepts<S extends z.ZodType>(schema: S): (value: unknown) => value is z.infer<S> {
  const test = z.util.allowsEval.value ? compiled(schema) : (value: unknown) => schema.safeParse(value).success
  return (value): value is z.infer<S> => test(value)
}
