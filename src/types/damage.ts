import { defineType } from './type.js'

export const damage = defineType({
  name: 'damage',
  vi: 'thiệt hại',
  en: 'losses by disaster, fire or crime',
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
