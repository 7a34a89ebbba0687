/** Header fields by their names in small letters; of a field that stands twice, the first. */
export type Fields = ReadonlyMap<string, string>

/** "Content-Type: text/html" */
const FIELD = /^([!#$%&'*+.^_`|~\w-]{1,100}):[ \t]*(.*?)[ \t]*$/s

/** The fields of a block of header lines; a line that begins with a blank goes on with the one before. */
export function fieldsOf(block: string): Fields {
  const fields = new Map<string, string>()
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
  }
  return fields
}

/** "Text/HTML; charset=utf-8" → "text/html" */
export const mediaType = (value: string | undefined): string => value?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
