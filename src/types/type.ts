import type { Counted } from '../lexicon/nouns.js'
import type { Kind, Role } from '../model/vocabulary.js'

/** What a cue may ask for: a kind of figure, for counts the class of what is counted, or for ages a name that is shortened. */
export type Sort = Kind | Counted

/** Phrases with "|" between, or what makes them. */
export type Phrases = string | (() => string)

/**
 * Phrases of one weight, separated by "|": a positive weight speaks for the type, a negative one against it. With sorts the row
 * holds for these kinds of figures alone, or for counts of these classes of nouns.
 */
export type Cues = readonly (readonly [weight: number, phrases: Phrases, sorts?: readonly Sort[]])[]

/** The role that a figure of the type takes in a record; the first row that fits is taken. */
export interface RoleRule {
  role: Role
  kinds?: readonly Kind[]
  /** One of these stands in the item … */
  items?: readonly string[]
  /** … or among the words between the figure before and this one, or right behind it. */
  near?: readonly string[]
  /** One of these stands in the item or behind it, up to the next mark. */
  said?: readonly string[]
  /** No noun of its own stands behind the figure. */
  bare?: boolean
}

/** The words that speak for a type, by where they stand. */
export interface TypeWords {
  /** What is counted or measured, looked for in the item: at its head with the full weight, further on with a part of it. */
  items?: Cues
  /** What is done to the thing counted, by the words right before its number: "bắt giữ | 3 người". */
  done?: Cues
  /** What it does or suffers, by the words right behind its noun: "200 người | tham gia". */
  does?: Cues
  /** What the words around the figure speak of; a cue counts less the farther it stands. */
  cues?: Cues
  /** What the title and the lead of the page speak of: the last resort. */
  subjects?: Cues
  /** What a page is about, by its title and lead, so that its figures of a kind are too: the strongest counts whole. */
  topics?: Cues
  /** The same for a matter that a single sentence may turn to: what the sentence before speaks of counts as the title and lead do. */
  matters?: Cues
  /** Words one of which stands on every page that has anything of this type: nothing is seized where nobody takes it. */
  signs?: Phrases
}

/** One row of the table of types. What the rules know of a type stands in its file and nowhere else. */
export interface TypeRow {
  name: string
  vi: string
  en: string
  roles: readonly [Role, ...Role[]]
  /** Its words: asked for where tables are made of them, and no start of the command does. */
  words: () => TypeWords
  /** What the kind of the figure alone speaks for, or for counts the class of what is counted, for ages that the name is shortened. */
  kinds?: Partial<Record<Sort, number>>
  figures?: readonly RoleRule[]
  /** What is done to its people, and what they do, holds for them wherever the page tells of them. */
  fate?: true
  /** Such things are given to somebody, who is named beside them. */
  gives?: true
  /**
   * A rate of such things is of their type, and so are the goods of one list with their sum: houses and what each costs, gifts and
   * their worth. With `receivers` those who are given so much each are too; with `total` the sum of one such thing alone is.
   */
  binds?: readonly ('receivers' | 'total')[]
  /** What a sum is of that is named as a sum alone where it follows such things: a bridge, and the capital for it. */
  worth?: string
  /** A sum of this type beside things or people that are counted is what they cost, whatever it is called. */
  costs?: true
  /** What a sum is of that is paid to the state where it follows such things: offences, and the fines for them. */
  pays?: string
  /** A record takes its type from the figure whose type ranks first; types without a rank follow in the order of the text. */
  rank?: number
  /** Types whose figures in the same clause belong to a record of this type. */
  takes?: readonly string[]
  /** Types whose figures belong to it beyond a semicolon as well. */
  gathers?: readonly string[]
  /** Types that give no name to a record that begins with a figure of this one: the dead of a disease. */
  holds?: readonly string[]
  /** Role of the people and bodies of other types in its records. */
  guest?: Role
  /** Role of the things of other types that stand in its records. */
  goods?: Role
  /** Role of those whose its things are: "37 sản phẩm của 29 chủ thể". */
  owner?: Role
}

/** Such phrases as text. */
export const written = (list: Phrases): string => (typeof list === 'string' ? list : list())

/** The phrases of a list, as they are written. */
export const phrasesOf = (list: Phrases): string[] =>
  written(list)
    .split('|')
    .map((phrase) => phrase.trim())

/** Every phrase of a first list with every one of a second: "trường hợp" and "quá tải | sai phép". */
export const pairs = (first: Phrases, second: Phrases) => (): string =>
  phrasesOf(first)
    .flatMap((one) => phrasesOf(second).map((other) => `${one} ${other}`))
    .join(' | ')

/** Keeps the literal name and roles, of which the schema is made; and nothing more, so that no compiler is given the words. */
export const defineType = <const Name extends string, const Roles extends TypeRow['roles']>(
  row: TypeRow & { name: Name; roles: Roles },
): TypeRow & { name: Name; roles: Roles } => row
