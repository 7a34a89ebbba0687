export { placeFinder } from './find.js'
