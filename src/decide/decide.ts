import type { Reading } from '../propose/reading.js'

/** The reading that holds, and the ones that lost to it. */
export interface Decision {
  winner: Reading
  losers: Reading[]
}

/** The strongest reading; of equals the one that was proposed first. Null when nobody saw anything. */
export function decide(readings: readonly Reading[]): Decision | null {
  let winner: Reading | undefined
  for (const reading of readings) if (!winner || reading.strength > winner.strength) winner = reading
  if (!winner) return null
  return { winner, losers: readings.filter((reading) => reading !== winner) }
}
