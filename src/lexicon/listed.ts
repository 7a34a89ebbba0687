/** The phrases of a list that is written as rows of text, with a comma and a space between two of them. */
export const listed = (...rows: readonly string[]): string[] => rows.join(', ').split(', ')
