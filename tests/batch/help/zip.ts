import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip; what is given of it is written, whether it is true or not. */
export interface ZipFile {
  name: string
  content: string | Uint8Array
  store?: boolean
  /** Bit 0: encrypted. */
  flags?: number
  /** The size that the directory states. */
  size?: number
  mode?: number
}

/** CRC-32 as zip has it (ISO 3309), for versions of Node without zlib.crc32. */
function crcOf(bytes: Uint8Array): number {
  if (typeof crc32 === 'function') return crc32(bytes)
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

function headerOf(signature: number, lead: number[], file: ZipFile, packed: number, content: Uint8Array): Buffer {
  const name = Buffer.from(file.name)
  const header = Buffer.alloc(lead.length * 2 + 28)
  header.writeUInt32LE(signature)
  for (const [i, value] of lead.entries()) header.writeUInt16LE(value, 4 + i * 2)
  let at = 4 + lead.length * 2
  header.writeUInt16LE((file.flags ?? 0) | 0x800, at)
  header.writeUInt16LE(file.store ? 0 : 8, at + 2)
  header.writeUInt32LE(crcOf(content), at + 8)
  header.writeUInt32LE(packed, at + 12)
  header.writeUInt32LE(file.size ?? content.length, at + 16)
  at += 20
  header.writeUInt16LE(name.length, at)
  return header.subarray(0, at + 4)
}

/** The bytes of a zip (APPNOTE 4.3), written here so that tests can lie in it. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const packed = file.store ? content : deflateRawSync(content)
    const name = Buffer.from(file.name)
    const local = Buffer.concat([headerOf(0x04034b50, [20], file, packed.length, content), name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(headerOf(0x02014b50, [0x0314, 20], file, packed.length, content), rest, name)
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}
