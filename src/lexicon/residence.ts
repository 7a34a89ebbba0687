import { listed } from './listed.js'
import { phraseSet } from './phrases.js'

/** Words right before the place where somebody lives. */
export const HOMES = listed(
  'trú, ngụ, quê, thường trú, tạm trú, cư trú, hộ khẩu, hộ khẩu thường trú, quê quán, trú quán, nguyên quán, hktt',
  'đăng ký hộ khẩu, đăng ký thường trú, đăng ký tạm trú, đăng ký hộ khẩu thường trú',
)
/** Nobody lives alone: these want their place said. */
const PLACED = new Set(['sống'])
const LIVE = [...HOMES, 'ở', 'sống']

/** What tells where somebody lives, before the place: "…, cùng trú tại xã Phú", "(41, quê Nam Định)". */
export const RESIDENCE = phraseSet(
  LIVE.flatMap((word) => [
    ...(PLACED.has(word) ? [] : [word, `cùng ${word}`, `đều ${word}`, `hiện ${word}`]),
    `cùng ${word} tại`,
    `${word} tại`,
    `${word} ở`,
  ]),
)
