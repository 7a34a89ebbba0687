// The gold annotations as the scoreboards need them; GUIDELINE.md beside them says what they are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ids of the annotated documents of a folder, sorted. */
export const idsOf = (dir) =>
  readdirSync(join(dir, 'ann'))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -4))
    .sort()

/** Candidates count code points, figures UTF-16 code units. */
function spansOf(dir, id, text) {
  const at = []
  let unit = 0
  for (const char of text) {
    at.push(unit)
    unit += char.length
  }
  at.push(unit)
  const rows = JSON.parse(readFileSync(join(dir, 'cand', `${id}.json`), 'utf8'))
  return new Map(rows.map(([n, start, end]) => [String(n), { start: at[start], end: at[end] }]))
}

/** The figures of one document whose numbers were among the candidates: { start, end, value, type }. */
function figuresOf(dir, id) {
  const spans = spansOf(dir, id, readFileSync(join(dir, 'text', `${id}.txt`), 'utf8'))
  return readFileSync(join(dir, 'ann', `${id}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([n, label]) => label === 'F' && spans.has(n))
    .map((columns) => ({ ...spans.get(columns[0]), value: Number(columns[2]), type: columns[10] }))
}

/**
 * Share of right types among the right values, by gold type and averaged over the types, so that rare types weigh as
 * much as common ones. `predictions` maps a document's id to its figures.
 */
export function macroTypes(dir, predictions) {
  const byType = new Map()
  for (const id of idsOf(dir)) {
    const figures = predictions.get(id) ?? []
    for (const gold of figuresOf(dir, id)) {
      const found = figures.find(
        ({ start, end, value }) =>
          start < gold.end && gold.start < end && Math.abs(value - gold.value) <= 1e-9 * Math.max(1, gold.value),
      )
      if (!found) continue
      const row = byType.get(gold.type) ?? { right: 0, all: 0 }
      row.all++
      if (found.type === gold.type) row.right++
      byType.set(gold.type, row)
    }
  }
  const rows = [...byType].sort(([, a], [, b]) => b.all - a.all)
  const mean = rows.reduce((sum, [, { right, all }]) => sum + right / all, 0) / (rows.length || 1)
  return { mean, rows }
}
