import { isWholeOfNext, ofWhole, ofWholeInBrackets } from './asks.js'
import type { BesideRow } from './row.js'

/** Parts and the wholes that they are out of. */
export const WHOLES: readonly BesideRow[] = [
  // "trong 16 khoản thu có 11 khoản", "cứ 10 em thì 8 em"
  { name: 'whole-of-next', own: 'thing', is: isWholeOfNext, gives: 'of' },
  // "4 người chết (3 nam, 1 nữ)", "1.977 phương tiện (104 ô tô, 1.873 mô tô)": parts in brackets are what their whole is
  { name: 'part-in-brackets', own: 'thing', gives: ofWholeInBrackets },
  // "9.000 lượt khách, trong đó khách quốc tế 640 lượt": so are those behind "trong đó"
  { name: 'part-of-whole', own: 'thing', kind: 'count', gives: ofWhole },
  // "tổng sản lượng thuỷ sản 452.700 tấn, trong đó tôm 178.300 tấn"
  {
    name: 'part-of-level',
    own: 'thing',
    whole: 'level',
    is: ({ figure }) => figure.quantity.kind !== 'count',
    gives: 'level',
  },
]
