import type { Extraction } from '../../src/pipeline.js'
import type { Figure } from '../../src/schema.js'

/** Every breach of what holds for each output, whatever the page: an empty list is a sound result. */
export function breaches(text: string, { result, derivations }: Extraction): string[] {
  const out: string[] = []
  const must = (good: boolean, what: string) => {
    if (!good) out.push(what)
  }
  const quotes = (what: string, quote: { text: string; start: number; end: number } | null | undefined) => {
    if (quote) must(text.slice(quote.start, quote.end) === quote.text, `${what} is not at its offsets: ${quote.text}`)
  }
  const { figures, records } = result
  const byId = new Map<string, Figure>(figures.map((figure) => [figure.id, figure]))
  must(byId.size === figures.length, 'two figures have one id')
  must(new Set(records.map((record) => record.id)).size === records.length, 'two records have one id')

  figures.forEach((figure, i) => {
    const { id } = figure
    const before = figures[i - 1]
    must(before === undefined || before.end <= figure.start, `${id} is out of order or overlaps the one before`)
    quotes(`${id}.text`, figure)
    quotes(`${id}.phrase`, figure.phrase)
    quotes(`${id}.place`, figure.place)
    quotes(`${id}.against`, figure.against)
    must(figure.phrase.start <= figure.start && figure.end <= figure.phrase.end, `${id}: the phrase holds the numeral`)
    const { start, end } = figure.sentence
    must(start <= figure.start && figure.end <= end, `${id}: the sentence holds the numeral`)
    const { item, itemStart, itemEnd } = figure
    must(
      (item === null) === (itemStart === null) && (item === null) === (itemEnd === null),
      `${id}: item and its offsets`,
    )
    for (const head of [...(figure.headers?.row ?? []), ...(figure.headers?.column ?? [])])
      quotes(`${id}.headers`, head)
    must((figure.address !== undefined) === (result.url !== null), `${id}: an address where the page has one`)
    if (item !== null) quotes(`${id}.item`, { text: item, start: itemStart ?? -1, end: itemEnd ?? -1 })
    must((figure.qualifier === 'range') === (figure.valueMax !== null), `${id}: a range has two bounds`)
    must(figure.valueMax === null || figure.valueMax >= figure.value, `${id}: the bounds of a range are in order`)
    must(figure.kind !== 'count' || figure.unit === null, `${id}: a count has no unit`)
    // a coefficient, an index and a mark may have none
    must(
      figure.kind === 'count' || figure.kind === 'other' || figure.unit !== null,
      `${id}: a ${figure.kind} has a unit`,
    )
    must(figure.kind !== 'percent' || figure.unit === '%', `${id}: a percent is in %`)
    const targets = [...figure.links.flatMap((link) => link.to), figure.partOf, figure.sameAs]
    for (const to of targets) {
      must(to === null || (byId.has(to) && to !== id), `${id} points to ${to}, which is not another figure`)
    }
    if (figure.qualifier === 'vague' || figure.change !== null || figure.partOf !== null || figure.sameAs !== null) {
      must(!figure.additive, `${id}: vague figures, changes, parts and repeats are not summed`)
    }
    if (figure.kind === 'percent' || figure.kind === 'ratio') must(!figure.additive, `${id}: rates are not summed`)
    for (const period of [figure.period, figure.against?.period]) {
      const ends = [period?.start, period?.end].filter((end) => typeof end === 'string')
      must(
        ends.every((end) => /^\d{4}-\d{2}-\d{2}$/.test(end)),
        `${id}: a period has ISO dates`,
      )
      must(ends.length < 2 || (ends[0] ?? '') <= (ends[1] ?? ''), `${id}: a period does not end before it starts`)
    }
  })

  const owner = new Map<string, string>()
  for (const record of records) {
    quotes(`${record.id}.statement`, record.statement)
    quotes(`${record.id}.place`, record.place)
    for (const part of record.parts) {
      const figure = byId.get(part.figure)
      must(!owner.has(part.figure), `${part.figure} is in two records`)
      owner.set(part.figure, record.id)
      must(figure?.role === part.role && figure?.record === record.id, `${record.id} and ${part.figure} disagree`)
    }
  }
  for (const figure of figures) must(owner.has(figure.id), `${figure.id} is in no record`)

  derivations.forEach((one, i) => {
    quotes('derivation', one)
    must(i === 0 || (derivations[i - 1]?.start ?? 0) <= one.start, 'derivations are out of order')
    must(
      (one.verdict === 'left') === (one.reason !== null),
      `${one.text}: a reason for what is left, and only for that`,
    )
    must(one.rules.length > 0, `${one.text}: a rule for every verdict`)
    must(one.figure === null || byId.has(one.figure), `${one.text} became ${one.figure}, which is not there`)
  })
  return out
}
