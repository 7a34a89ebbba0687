import { defineType } from './type.js'

export const participation = defineType({
  name: 'participation',
  vi: 'tham gia, hoạt động',
  en: 'people or units attending; events held',
  roles: [
    'event',
    'participant',
    'means',
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
