/** Onsets of Vietnamese syllables, longest first. Source: https://en.wikipedia.org/wiki/Vietnamese_phonology */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'
/** Nuclei with their glides, longest first, without tones. */
const NUCLEI =
  'oai oay oeo uây uyê uya yêu iêu ươi ươu uôi ' +
  'ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi oo ua uâ ưa uê ui ưi uô uơ ươ ưu uy yê ' +
  'a ă â e ê i o ô ơ u ư y'
const CODAS = 'ng nh ch c m n p t'
const row = (words: string): string => words.split(' ').join('|')
const SYLLABLE = new RegExp(`^(?:${row(ONSETS)})?(?:${row(NUCLEI)})(?:${row(CODAS)})?$`)

/** Grave, acute, hook above, tilde, dot below. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g
const LONGEST = 7

function spells(word: string): boolean {
  const apart = word.normalize('NFD')
  const toneless = apart.replace(TONES, '')
  return apart.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize('NFC'))
}

/** Words that were looked at: a page has most of them many times. */
const looked = new Map<string, boolean>()
const MOST_LOOKED = 10_000

/** Whether a lower-case word could be a syllable of Vietnamese: "nghiêng", "hoà", "đ" is not. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 2) return false
  const known = looked.get(word)
  if (known !== undefined) return known
  if (looked.size >= MOST_LOOKED) looked.clear()
  const good = spells(word)
  looked.set(word, good)
  return good
}

/** What stands between white space and ASCII punctuation: letters, and whatever a wrong decoding put between them. */
const WORD = /[A-Za-z\u0080-\u009F\u00A1-\u1FFF\u200B-\u202E\u2030-\uFFFF]+/g
const LETTER = /[A-Za-z]/
const NON_ASCII = /[^\x00-\x7f]/
/** Marks that stand next to Vietnamese words in good text. */
const MARKS = /[\u00AD\u200B«»“”‘’–—…•·°²³½€£¥₫§©®±×]+/g
const SAMPLE = 1000

/**
 * How Vietnamese a text looks: of its first 1,000 words of several letters with one outside ASCII, how many there are
 * and what share of them are possible syllables. Text in a wrong charset scores below 0.5, good text above 0.9.
 */
export function vietnamese(text: string): { words: number; share: number } {
  let words = 0
  let good = 0
  for (const word of text.slice(0, SAMPLE * 8).match(WORD) ?? []) {
    if (!NON_ASCII.test(word)) continue
    const bare = word.replace(MARKS, '')
    // signs alone ("¢", "‰") are no words, and a letter with its mark ("à", "ở") tells little
    if (!NON_ASCII.test(bare) || !LETTER.test(bare)) continue
    words++
    if (isSyllable(bare.toLowerCase())) good++
    if (words >= SAMPLE) break
  }
  return { words, share: words === 0 ? 0 : good / words }
}
