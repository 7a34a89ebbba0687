import type { SiteProfile } from './profile.js'

/** Content systems that many portals of authorities and schools run on. */
export const systems: readonly SiteProfile[] = [
  {
    name: 'Liferay, web content',
    source:
      'https://github.com/liferay/liferay-portal (modules/apps/journal/journal-taglib, META-INF/resources/journal_article/page.jsp)',
    body: ['.journal-content-article'],
  },
  {
    name: 'NukeViet, news',
    source: 'https://github.com/nukeviet/nukeviet (themes/default/modules/news/detail.tpl)',
    body: ['#news-bodyhtml', '.bodytext'],
    lead: ['#hometext', '.hometext'],
    site: ['#idcomment', '#stringrating'],
  },
]
