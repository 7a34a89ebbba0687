import { defineType } from './type.js'

export const casualty = defineType({
  name: 'casualty',
  vi: 'thương vong',
  en: 'dead, injured, missing, rescued',
  roles: [
    'dead',
    'injured',
    'missing',
    'rescued',
    'lost',
    'lostValue',
    'thing',
    'total',
    'each',
    'recipient',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
})
