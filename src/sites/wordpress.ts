import type { SiteProfile } from './profile.js'

/** Sites on WordPress: its themes put the text of a post into one element. */
export const wordpress: readonly SiteProfile[] = [
  {
    name: 'WordPress',
    source: 'https://github.com/alswl/simpletoolbox (content.php), after the theme Toolbox of WordPress.com',
    body: ['.entry-content'],
    site: ['.entry-utility', '.sharedaddy', '.jp-relatedposts', '.wp-pagenavi', '.page-links'],
  },
]
