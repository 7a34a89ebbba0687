import type { SiteProfile } from './profile.js'

/** Newspapers of the state and of provinces, by the system that their pages come from. */
export const news: readonly SiteProfile[] = [
  {
    name: 'baochinhphu.vn, nld.com.vn, suckhoedoisong.vn',
    source: 'https://github.com/giapham123/crawl-news-python (config.py)',
    body: ['.detail-content', '.afcbc-body'],
    lead: ['.detail-sapo'],
  },
  {
    name: 'nhandan.vn, baogialai.com.vn, baohatinh.vn, tienphong.vn',
    source: 'https://github.com/giapham123/crawl-news-python (config.py)',
    body: ['.zce-content-body', '.cms-body'],
    lead: ['.article__sapo', '.cms-desc'],
  },
  {
    name: 'cand.com.vn, baoquocte.vn, qdnd.vn, vnbusiness.vn, bnews.vn, baoninhbinh.org.vn',
    source: 'https://github.com/giapham123/crawl-news-python (config.py)',
    body: ['.detail-content-body', '.article-detail', '.fck_detail', '.post-ct-entry', '#content_detail'],
  },
]
