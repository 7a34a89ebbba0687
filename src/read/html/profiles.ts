import { PROFILES } from '../../sites/index.js'

export type Part = 'body' | 'lead' | 'site'

const PARTS: readonly Part[] = ['body', 'lead', 'site']
const rows = PROFILES.flatMap((profile) =>
  PARTS.flatMap((part) => (profile[part] ?? []).map((selector) => [selector, part] as const)),
)
const exact = new Map(rows.filter(([selector]) => !selector.endsWith('*')))
const prefixes = rows
  .filter(([selector]) => selector.endsWith('*'))
  .map(([selector, part]) => [selector.slice(0, -1), part] as const)

/** The part of an article that the profiles call an element with these classes and this id, or null. */
export function partOf(classes: string, id: string): Part | null {
  const names = classes.split(/\s+/, 20).map((name) => `.${name}`)
  names.push(`#${id}`)
  for (const name of names) {
    const part = exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1]
    if (part !== undefined) return part
  }
  return null
}
