import { formatOfName } from '../../read/format.js'
import { collect } from '../collect.js'
import type { Told } from '../input.js'
import type { Limits } from '../limits.js'
import { layersOf } from './layers.js'
import { isMhtml } from './mhtml.js'

/** Whether the name of a page says that it is wrapped: "a.html.gz", "a.mhtml". */
export function isWrapped(name: string): boolean {
  const { compressions, inner } = layersOf(name)
  return compressions.length > 0 || isMhtml(inner)
}

/** A page out of its wrappings, by its name. Throws what `messageOf` puts in words. */
export async function unwrap(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { maxBytes, maxRatio }: Pick<Limits, 'maxBytes' | 'maxRatio'>,
): Promise<{ bytes: Uint8Array } & Told> {
  const { compressions, inner } = layersOf(name)
  const { inflateAll } = await import('./inflate.js')
  const bytes = await collect(inflateAll(chunks, compressions, maxRatio), maxBytes)
  if (isMhtml(inner)) return (await import('./mhtml.js')).mhtmlPage(bytes)
  const format = formatOfName(inner)
  return { bytes, ...(format && { format }) }
}
