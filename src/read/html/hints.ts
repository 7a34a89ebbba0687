import type { Element } from './dom.js'
import { partOf } from './profiles.js'

/*
 * Names in `class` and `id`, in English, German, French, Spanish and Vietnamese, as sites give them. A name is looked at
 * as its words, joined and closed by "-": "relatedPosts col_4" is "-related-posts-col-4-".
 */
const row = (list: string): string => list.trim().split(/\s+/).join('|')

/** Whole words. */
const SITE_WORDS = row(`
  nav navi navbar navigation subnav topnav menu submenu mainmenu megamenu topmenu crumb crumbs pathway
  foot subfooter bottombar sidecol leftcol rightcol rail
  disqus respond discussion replies reactions similar share sharing shares sharebar sharebox shariff addthis addtoany bookmarks
  subscribe subscription signup login register consent gdpr
  ad ads adv adsense adbox adsbygoogle dfp anzeige werbung widgets widget-area
  tags taglist tagcloud keywords pagination pager paging paginator pagenavi pagenav schlagworte stichworte
  toolbar toolbox rating ratings vote votes voting poll quiz feedback donate spenden cta
  modal popup flyout reviews screen-reader-text sr-only visually-hidden visuallyhidden skip-link skiplink
  outbrain taboola plista paywall authorbox author-box author-bio author-info about-author post-author-box
  byline bylines postmetadata timestamp datetime copyright imprint impressum disclaimer disclosure
  toc table-of-contents ez-toc-container muc-luc mucluc d-print-none no-print noprint hidden-print printonly
  lienquan tinlienquan tinkhac tincungchuyenmuc binhluan chiase quangcao tukhoa truycap thongke luottruycap docnhieu xemnhieu chuyenmuc
`)
/** Words that follow one another. */
const SITE_PHRASES = row(`
  post-nav read-more readmore more-link more-news more-stories also-read see-also most-read most-popular latest-news latest-posts
  post-meta entry-meta article-meta meta-info postmeta entry-footer post-footer article-footer post-tags entry-tags
  site-header page-header-top top-bar topbar header-top global-header masthead
  side-bar left-col right-col col-left col-right col-phai col-trai
  tin-lien-quan tin-khac tin-cung bai-viet-lien-quan bai-lien-quan binh-luan y-kien chia-se quang-cao tu-khoa luot-truy-cap thong-ke-truy-cap
  doc-nhieu xem-nhieu tin-moi-nhat tin-noi-bat danh-muc lien-ket other-news othernews news-other list-news
  box-share tool-bar function-bar follow-us
  post-date entry-date publish-date article-date posted-on post-info article-info reading-time read-time last-modified
  cat-links post-categories entry-categories posted-in prev-next next-prev post-navigation
  call-to-action app-download copy-link
`)
/** Beginnings of words: "relatedPosts" in one word, "commentsection", "teaserliste". */
const SITE_STEMS = row(
  'comment kommentar related teaser newsletter sidebar social breadcrumb footer advert banner cookie recommend sponsor promo',
)
const SITE_NAMES = new RegExp(`-(?:${SITE_WORDS}|${SITE_PHRASES}|(?:${SITE_STEMS})[a-z]*)-`)

/** Names of the element that holds the article, surest first. */
const BODY_NAMES: readonly RegExp[] = [
  /-(?:article-?body|story-?body|post-?content|post-?body|articlebody|article-detail-content|journal-content-article|post-entry|field-name-body|news-detail-content)-/,
  /-(?:article-?content|article-?text|story-?content|news-?content|body-?content|content-?body|content-?main|text-?content|post-?text|noi-?dung|chi-?tiet|content-?detail|detail-body|newscontent|post-bodycopy|artikel-?text|field-body|td-post-content|single-content|blog-content|main-text|rich-?text|richtext)-/,
  /-(?:entry|article|artikel|story|post|hentry|main-content|maincontent|content-main|blog-post|single-post|news-detail|newsdetail|detail)-/,
  /-(?:content|main|inhalt|page-content|primary|text|body)-/,
]
const CAPTION_NAMES =
  /-(?:caption|wp-caption-text|captiontext|photocms-caption|chu-?thich|image-?desc|img-?desc|img-?caption|bildunterschrift)-/

const LEAD_NAMES =
  /-(?:lead|lede|leadtext|intro|introtext|introduction|sapo|excerpt|standfirst|dek|perex|chapeau|vorspann|anriss|subheadline|subtitle|summary|abstract|article-teaser|artikel-teaser|teaser-text|tom-?tat|trich-?yeu|mo-?ta|gioi-?thieu)-/

export interface Hint {
  site: boolean
  caption: boolean
  /** The opening of an article: "sapo", "lead". */
  lead: boolean
  /** Index into the rows of body names, 0 the surest; -1 none. */
  body: number
}

/** What an element without names says. */
export const NONE: Hint = { site: false, caption: false, lead: false, body: -1 }
const cache = new Map<string, Hint>()
const CACHED = 5000

function read(classes: string, id: string): Hint {
  const joined = `-${`${classes} ${id}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`
  const part = partOf(classes, id)
  return {
    site: part === null ? SITE_NAMES.test(joined) : part === 'site',
    caption: CAPTION_NAMES.test(joined),
    lead: part === 'lead' || LEAD_NAMES.test(joined),
    body: part === 'body' ? 0 : BODY_NAMES.findIndex((names) => names.test(joined)),
  }
}

const LONGEST = 200

/** What the `class` and `id` of an element say about it. */
export function hintOf(element: Element): Hint {
  const { class: classes, id } = element.attribs
  if (classes === undefined && id === undefined) return NONE
  const key = id === undefined ? (classes ?? '') : `${classes ?? ''}#${id}`
  let hint = cache.get(key)
  if (hint === undefined) {
    if (cache.size >= CACHED) cache.clear()
    hint = read(classes?.slice(0, LONGEST) ?? '', id?.slice(0, LONGEST) ?? '')
    cache.set(key, hint)
  }
  return hint
}

const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i

const HIDDEN_CLASS = /(?:^|\s)(?:hidden|invisible|d-none|hide|element-invisible)(?:\s|$)/

/** Whether an element is not shown: `hidden`, `aria-hidden`, `display:none`, or a class that says so. */
export const isHidden = ({ attribs }: Element): boolean =>
  (attribs.class !== undefined && HIDDEN_CLASS.test(attribs.class)) ||
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style))
