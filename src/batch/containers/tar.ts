import { ReadableStream } from 'node:stream/web'
import { createTarDecoder } from 'modern-tar'
import { failure } from '../failure.js'
import type { Member } from './member.js'

/** What is no file, by what people call it; folders are not worth a word. */
const OTHERS: Readonly<Record<string, string>> = {
  link: 'links',
  symlink: 'links',
  'character-device': 'devices and pipes',
  'block-device': 'devices and pipes',
  fifo: 'devices and pipes',
}

/** What modern-tar says of a file that is no tar, in words; what came from elsewhere stays as it is. */
const inWords = (error: unknown): unknown =>
  error instanceof Error && error.name === 'Error' && !('code' in error)
    ? failure(`is no sound tar archive: ${error.message} Get the file again`, 'damaged')
    : error

async function* told(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw inWords(error)
  }
}

/** The files of a tar, in its order. */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const decoder = createTarDecoder({ strict: true })
  const entries = (ReadableStream.from(chunks) as unknown as globalThis.ReadableStream<Uint8Array>).pipeThrough(decoder)
  try {
    for await (const { header, body } of entries as unknown as AsyncIterable<{
      header: { name: string; size: number; type?: string }
      body: globalThis.ReadableStream<Uint8Array>
    }>) {
      const type = header.type ?? 'file'
      let opened = false
      if (type === 'file')
        yield {
          kind: 'file',
          name: header.name,
          size: header.size,
          open: async () => {
            opened = true
            return told(body as unknown as AsyncIterable<Uint8Array>)
          },
        }
      else if (type !== 'directory') yield { kind: 'passed', reason: OTHERS[type] ?? 'entries of an unknown kind' }
      if (!opened) await body.cancel()
    }
  } catch (error) {
    throw inWords(error)
  }
}
