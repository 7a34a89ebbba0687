import { defineType } from './type.js'

export const other = defineType({
  name: 'other',
  vi: 'khác',
  en: 'anything else',
  roles: [
    'means',
    'thing',
    'total',
    'each',
    'recipient',
    'event',
    'participant',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
})
