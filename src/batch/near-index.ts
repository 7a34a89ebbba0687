import { likeness, SIGNATURE_LENGTH } from './near.js'
import { openSpool } from './spool.js'

/** Signatures of pages on the disk, found by their like. */
export interface NearIndex {
  /** The value of the first signature that is nearly the same; null where there is none. */
  find: (signature: Uint32Array) => number | null
  add: (signature: Uint32Array, value: number) => void
  close: () => void
}

/** Two texts that have so much in common are one article: a new title, an updated paragraph, another signature. */
const NEARLY = 0.8

/**
 * A signature is cut into bands; texts with 0.8 in common agree in one of the bands all but twice in ten thousand times
 * (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
const BANDS = 16
const ROWS = SIGNATURE_LENGTH / BANDS
/** Chains a band: 4 bytes each in memory, 8 MB for all. */
const CHAINS = 1 << 17

/** A record on the disk: the value, the earlier record of each chain (1 on, 0 for none), the signature. */
const LINKS = 8
const SIGNATURE = LINKS + BANDS * 4
const RECORD = SIGNATURE + SIGNATURE_LENGTH * 4

function chainOf(signature: Uint32Array, band: number): number {
  let hash = band
  for (let row = 0; row < ROWS; row++)
    hash = Math.imul(hash ^ (signature[band * ROWS + row] as number), 0x9e3779b1) ^ (hash >>> 15)
  return band * CHAINS + ((hash >>> 0) % CHAINS)
}

export function nearIndex(): NearIndex {
  const last = new Uint32Array(BANDS * CHAINS)
  const records = openSpool()
  const recordAt = (number: number): Buffer => records.read((number - 1) * RECORD, RECORD)
  const signatureIn = (record: Buffer): Uint32Array =>
    Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, i) => record.readUInt32LE(SIGNATURE + i * 4))
  return {
    find: (signature) => {
      let found: number | null = null
      let value = 0
      const seen = new Set<number>()
      for (let band = 0; band < BANDS; band++) {
        for (let number = last[chainOf(signature, band)] as number; number > 0; ) {
          const record = recordAt(number)
          if (!seen.has(number) && (found === null || number < found)) {
            seen.add(number)
            if (likeness(signature, signatureIn(record)) >= NEARLY) {
              found = number
              value = record.readDoubleLE(0)
            }
          }
          number = record.readUInt32LE(LINKS + band * 4)
        }
      }
      return found === null ? null : value
    },
    add: (signature, value) => {
      const record = Buffer.alloc(RECORD)
      record.writeDoubleLE(value, 0)
      const number = records.length / RECORD + 1
      for (let band = 0; band < BANDS; band++) {
        const chain = chainOf(signature, band)
        record.writeUInt32LE(last[chain] as number, LINKS + band * 4)
        last[chain] = number
      }
      signature.forEach((least, i) => {
        record.writeUInt32LE(least, SIGNATURE + i * 4)
      })
      records.append(record)
    },
    close: records.close,
  }
}
