#!/usr/bin/env node
require('../dist/command/load.cjs').load().main(process.argv)
