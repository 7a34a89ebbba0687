import { defineType } from './type.js'

export const people = defineType({
  name: 'people',
  vi: 'dân cư, lao động',
  en: 'residents, households, workers, pupils, members',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
})
