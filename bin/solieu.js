#!/usr/bin/env node
// ends once all is written, rather than after V8 has swept up what the rules took
require('../dist/command/load.cjs')
  .load()
  .main(process.argv)
  .then(() => process.stdout.write('', () => process.exit()))
