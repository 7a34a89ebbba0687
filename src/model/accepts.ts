import type { z } from 'zod'

type Known = z.core.$ZodTypes
/** What the source of a test refers to by its place, as `held0`, each as the source of its own. */
type Held = string[]

const hold = (held: Held, value: string): string => `held${held.push(value) - 1}`
const holdSet = (held: Held, values: Iterable<unknown>): string => hold(held, `new Set(${JSON.stringify([...values])})`)

const all = (tests: readonly string[]): string => tests.join(' && ')

/** The source of what a check of a string or a list asks of the expression `at`, beside its type. */
function checkSource({ _zod }: z.core.$ZodCheck, at: string, held: Held): string {
  const def = (_zod as z.core.$ZodChecks['_zod']).def
  if (def.check === 'min_length') return `${at}.length >= ${def.minimum}`
  if (def.check === 'string_format' && def.pattern) return `${hold(held, `${def.pattern}`)}.test(${at})`
  throw new Error(`no test is known for the check ${def.check}`)
}

const checkSources = (checks: readonly z.core.$ZodCheck[] | undefined, at: string, held: Held): string[] =>
  (checks ?? []).map((check) => checkSource(check, at, held))

/** "value.title": the keys of the model are plain words. */
const member = (at: string, key: string): string => `${at}[${JSON.stringify(key)}]`

/** The tests of the members of a union, by the value that tells each from the others. V8 reads one when it is first called: most pages have records of a few types. */
function holdMembers(held: Held, options: readonly z.core.SomeType[], discriminator: string): string {
  const members = options.flatMap((option) => {
    const test = `(member) => ${source(option, 'member', held)}`
    return [...(option._zod.propValues?.[discriminator] ?? [])].map((value) => `[${JSON.stringify(value)}, ${test}]`)
  })
  return hold(held, `new Map([${members.join(', ')}])`)
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
      return `${holdSet(held, def.values)}.has(${at})`
    case 'enum':
      return `${holdSet(held, Object.values(def.entries))}.has(${at})`
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
        return `${holdMembers(held, options, discriminator)}.get(${at}?.${discriminator})?.(${at}) === true`
      }
  }
  throw new Error(`no test is known for the schema ${def.type}`)
}

/**
 * The source of a function that makes one test of whether a value is what a schema asks for, of the parts of zod that the model uses
 * (it throws at any other). To parse makes every object anew, which took as long as to write the result; a test reads it.
 */
export function testSource(schema: z.ZodType): string {
  const held: Held = []
  const test = source(schema, 'value', held)
  return [...held.map((value, i) => `const held${i} = ${value}`), `return (value) => ${test}`].join('\n')
}

/** The test of such a source; null where code may not be made of strings. */
export function testOf(source: string): ((value: unknown) => boolean) | null {
  try {
    return new Function(source)()
  } catch (error) {
    if (error instanceof EvalError) return null
    throw error
  }
}
