/** Exit codes of the command; a signal gives 130 or 143. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, allFailed: 3, output: 4 } as const
