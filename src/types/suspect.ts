import { defineType } from './type.js'

export const suspect = defineType({
  name: 'suspect',
  vi: 'đối tượng vi phạm',
  en: 'people or companies suspected, arrested, in breach',
  roles: [
    'case',
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
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
