import type { SiteProfile } from './profile.js'

/** Portals on Liferay: the web content of a page is one element. */
export const liferay: readonly SiteProfile[] = [
  {
    name: 'Liferay web content',
    source: 'https://github.com/liferay/liferay-portal (journal-article web content display)',
    body: ['.journal-content-article'],
  },
]
