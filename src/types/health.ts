import { defineType } from './type.js'

export const health = defineType({
  name: 'health',
  vi: 'y tế',
  en: 'patients, infections, tests, vaccinations, beds',
  roles: [
    'dead',
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
