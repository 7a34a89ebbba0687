import { defineType } from './type.js'

export const production = defineType({
  name: 'production',
  vi: 'sản xuất, kinh doanh',
  en: 'output, sales, profit, prices, wages',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
})
