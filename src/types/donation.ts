import { defineType } from './type.js'

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
})
