import { news } from './news.js'
import type { SiteProfile } from './profile.js'
import { sharepoint } from './sharepoint.js'
import { systems } from './systems.js'
import { wordpress } from './wordpress.js'

/** Every family of portals that is known by name. */
export const PROFILES: readonly SiteProfile[] = [...sharepoint, ...news, ...systems, ...wordpress]
