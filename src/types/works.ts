import { defineType } from './type.js'

export const works = defineType({
  name: 'works',
  vi: 'công trình, hạ tầng',
  en: 'roads, bridges, buildings, equipment, land',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
})
