import { tooLarge } from '../read/error.js'

export { tooLarge }

/** The bytes of a stream; throws an InputError 'too-large' as soon as there are more than `maxBytes`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    held.push(chunk)
  }
  return Buffer.concat(held, length)
}
