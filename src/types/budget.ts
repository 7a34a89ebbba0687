import { defineType } from './type.js'

export const budget = defineType({
  name: 'budget',
  vi: 'ngân sách',
  en: 'state revenue, taxes, public spending, debt',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
})
