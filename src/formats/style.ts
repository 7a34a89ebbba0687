import { styleText } from 'node:util'

/** Dresses a text for the terminal, or leaves it; the caller has looked at the terminal and at NO_COLOR. */
export const style =
  (name: 'bold' | 'dim' | 'green' | 'yellow', colour: boolean) =>
  (text: string): string =>
    colour ? styleText(name, text, { validateStream: false }) : text
