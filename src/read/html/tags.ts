const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that hold nothing to read. */
export const SKIP = words(
  'script style noscript template svg math iframe object embed applet canvas audio video map head link meta title ' +
    'select option datalist button input textarea progress meter dialog menu frame frameset noframes',
)

/** Elements of the site rather than of the article, by their own name. */
export const SITE = words('nav footer aside')

/** Elements that stand on a line of their own. */
export const BLOCK = words(
  'html body main article section header footer nav aside div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre ' +
    'figure figcaption table caption thead tbody tfoot tr td th form fieldset legend address details summary hr center hgroup search',
)

export const HEADING = /^h[1-6]$/
