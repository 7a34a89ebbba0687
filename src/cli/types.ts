import { type Command, Option } from 'commander'

/** `solieu types`: the words of the output, with Vietnamese and English labels. */
export function addTypes(program: Command): void {
  program
    .command('types')
    .summary('list types, roles, kinds, units and qualifiers')
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['table', 'json']).default('table'))
    .action(async ({ format }: { format: 'table' | 'json' }) => {
      const { runTypes } = await import('./run-types.js')
      await runTypes(format)
    })
}
