export { againstFinder } from './against.js'
export { periodFinder } from './period.js'
export { resolveTime } from './resolve.js'
export { scanTimes, type TimeExpression } from './scan.js'
