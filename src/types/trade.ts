import { defineType } from './type.js'

export const trade = defineType({
  name: 'trade',
  vi: 'xuất nhập khẩu',
  en: 'exports, imports, customs declarations',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
})
