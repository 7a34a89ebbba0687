import { defineType } from './type.js'

export const seizure = defineType({
  name: 'seizure',
  vi: 'tang vật thu giữ',
  en: 'things, drugs, goods and cash seized, and their value',
  roles: [
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
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
