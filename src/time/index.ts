export { scanTimes, type TimeExpression } from './scan.js'
