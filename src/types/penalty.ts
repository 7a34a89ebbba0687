import { defineType } from './type.js'

export const penalty = defineType({
  name: 'penalty',
  vi: 'xử phạt',
  en: 'fines, arrears from breaches, prison terms',
  roles: [
    'case',
    'suspect',
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
