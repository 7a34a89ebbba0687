import type { Command } from 'commander'
import { mustBeKnown } from './arguments.js'

/** `solieu schema [NAME]`: JSON Schema of the output or of a part of it. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the output')
    .argument('[name]', 'figure, record, or a type such as gift for its records; default: the output of a page')
    .action(async (name: string | undefined, _options: unknown, command: Command) => {
      const [{ jsonSchemas }, { standardOutput }] = await Promise.all([
        import('./json-schemas.js'),
        import('./output.js'),
      ])
      const schemas = jsonSchemas()
      if (name !== undefined) mustBeKnown(command, 'schema', [name], [...schemas.keys()])
      const schema = schemas.get(name ?? 'page')
      await standardOutput().write(`${JSON.stringify(schema?.(), null, 2)}\n`)
    })
}
