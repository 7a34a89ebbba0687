/** The phrases of a list that is written as rows of text, with commas between. */
export const listed = (...rows: readonly string[]): string[] =>
  rows.flatMap((row) => row.split(',').map((phrase) => phrase.trim())).filter((phrase) => phrase !== '')
