import type { Result } from '../schema.js'

/** Names of types and kinds to keep; null keeps all. */
export interface Selection {
  types: readonly string[] | null
  kinds: readonly string[] | null
  /** Whole records are kept, by their type and by the kinds of their figures: a row of one must not lack what it holds. */
  records?: boolean
}

/** The records of the wanted types that have a figure of the wanted kinds, with every figure of theirs. */
function wholeRecords(result: Result, { types, kinds }: Selection): Result {
  const kindOf = new Map(result.figures.map(({ id, kind }) => [id, kind]))
  const records = result.records.filter(
    ({ type, parts }) =>
      (types?.includes(type) ?? true) &&
      (!kinds || parts.some(({ figure }) => kinds.includes(kindOf.get(figure) ?? ''))),
  )
  const kept = new Set(records.map(({ id }) => id))
  return { ...result, figures: result.figures.filter(({ record }) => kept.has(record)), records }
}

/**
 * The figures of the wanted types and kinds, with the ids that they have in the whole page, and the records that keep
 * one. What would point to a figure that is gone is taken away: its part of a record, its place in a link (a link
 * that points to nothing more goes), `partOf` and `sameAs`. Everything else stays as it was read from the whole page.
 */
export function select(result: Result, selection: Selection): Result {
  const { types, kinds } = selection
  if (!types && !kinds) return result
  if (selection.records) return wholeRecords(result, selection)
  const wanted = result.figures.filter(
    ({ type, kind }) => (types?.includes(type) ?? true) && (kinds?.includes(kind) ?? true),
  )
  const kept = new Set(wanted.map(({ id }) => id))
  const orNull = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null)
  const figures = wanted.map((figure) => ({
    ...figure,
    links: figure.links
      .map(({ rel, to }) => ({ rel, to: to.filter((id) => kept.has(id)) }))
      .filter(({ to }) => to.length > 0),
    partOf: orNull(figure.partOf),
    sameAs: orNull(figure.sameAs),
  }))
  const records = result.records
    .map((record): Result['records'][number] => ({
      ...record,
      parts: record.parts.filter(({ figure }) => kept.has(figure)),
    }))
    .filter(({ parts }) => parts.length > 0)
  return { ...result, figures, records }
}
