/**
 * What a family of portals calls the parts of its article pages. A selector is `.class` or `#id`; one that ends in `*`
 * names all that begin so. A profile only says what the general reading cannot know by itself.
 */
export interface SiteProfile {
  name: string
  /** Where the selectors are publicly documented or used: an address a reader can open. */
  source: string
  /** The element that holds the article's text. */
  body: readonly string[]
  /** The article's opening, where it stands outside the body. */
  lead?: readonly string[]
  /** Parts of the body, or next to it, that belong to the site. */
  site?: readonly string[]
}
