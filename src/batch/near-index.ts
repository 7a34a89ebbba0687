import { likeness, SIGNATURE_LENGTH } from './near.js'
import { openSpool, type Spool } from './spool.js'

/** Signatures of pages on the disk, found by their like. */
export interface NearIndex {
  /** The value of the first signature that is nearly the same, among those looked at; null where there is none. */
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

/**
 * Pages looked at for a band, the latest first. What every page of a site says fills the chains of some bands; an article that comes
 * again has others, of its own.
 */
const MOST_A_BAND = 64

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

/** An index without signatures; `records` keeps them. */
export function nearIndex(records: Spool = openSpool()): NearIndex {
  const last = new Uint32Array(BANDS * CHAINS)
  const recordAt = (number: number): Buffer => records.read((number - 1) * RECORD, RECORD)
  const other = new Uint32Array(SIGNATURE_LENGTH)
  /** The signature of a record; good until the next is asked for. */
  const signatureIn = (record: Buffer): Uint32Array => {
    new Uint8Array(other.buffer).set(record.subarray(SIGNATURE))
    return other
  }
  return {
    find: (signature) => {
      let found: number | null = null
      let value = 0
      const seen = new Set<number>()
      for (let band = 0; band < BANDS; band++) {
        let number = last[chainOf(signature, band)] as number
        for (let looked = 0; number > 0 && looked < MOST_A_BAND; looked++) {
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
      record.set(new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength), SIGNATURE)
      records.append(record)
    },
    close: records.close,
  }
}
