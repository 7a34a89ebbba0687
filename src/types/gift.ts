import { defineType } from './type.js'

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
})
