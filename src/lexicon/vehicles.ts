import { listed } from './listed.js'
import { phraseSet } from './phrases.js'

/** What people come, go and are carried with. */
const VEHICLES = listed('xe, ô tô, mô tô, tàu, thuyền, ghe, xuồng, ca nô, máy bay, trực thăng, phương tiện')
/** What else is sent where something has happened; "máy" alone would be computers too. */
const MACHINES = listed(
  'máy xúc, máy ủi, máy múc, máy đào, máy cẩu, máy bơm, máy cưa, máy phát, máy móc, máy san, máy lu, máy khoan, đầu máy, cần cẩu',
)

/** Machines that have a name of their own: what is done by them tells no kind of them. */
export const MACHINE_NOUNS = phraseSet(MACHINES)

const begins = (words: readonly string[]) => new RegExp(`^(?:lượt )?(?:chiếc )?(?:${words.join('|')})(?: |$)`)

/** The beginning of the item of what people ride or steer, and of that or what they work with. */
export const IS_VEHICLE = begins(VEHICLES)
export const IS_MACHINE = begins([...VEHICLES, ...MACHINES])
