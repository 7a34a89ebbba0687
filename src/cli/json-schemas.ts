import { resultSchema } from '../schema.js'

/** The schemas that are published, by name: the page, a figure, a record, and the record of each type. */
export function jsonSchemas(): Map<string, () => object> {
  const record = resultSchema.shape.records.element
  const parts: [string, { toJSONSchema: () => object }][] = [
    ['page', resultSchema],
    ['figure', resultSchema.shape.figures.element],
    ['record', record],
    ...record.options.map((option): [string, typeof option] => [option.shape.type.value, option]),
  ]
  return new Map(parts.map(([name, schema]) => [name, () => schema.toJSONSchema()]))
}
