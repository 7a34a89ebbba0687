import { defineType } from './type.js'

export const procedure = defineType({
  name: 'procedure',
  vi: 'hồ sơ, thủ tục',
  en: 'documents, files, decisions, inspections',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
})
