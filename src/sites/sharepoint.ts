import type { SiteProfile } from './profile.js'

/** Portals of provinces, districts and ministries on Microsoft SharePoint. */
export const sharepoint: readonly SiteProfile[] = [
  {
    name: 'SharePoint, rich text as stored',
    source:
      'https://github.com/easywebhub/daksong_website (1-ha-trong-dua-chuot-lay-hat-thu-hon-500-trieu-dong/index.html), saved from daksong.daknong.gov.vn',
    body: ['.ExternalClass*'],
    lead: ['.lv_description_mode1'],
    site: [
      '.tbtinkhac',
      '.OtherTitle',
      '.Other',
      '.css_readCounter',
      '.css_printandback',
      '.css_linkstoweb',
      '.lv-pst-xtn',
    ],
  },
  {
    name: 'SharePoint, article of a ministry',
    source: 'https://github.com/tpnanh/DACNTT2_N26 (WebDB.sql, the rows of moit, mard, mic, moc, baohiemxahoi, vass)',
    body: [
      '#divArticleContent',
      '#divArticleDescription2',
      '#contenttin',
      '#anhnoidungdetail',
      '#divNewsDetails',
      '#show_content',
    ],
    lead: ['#divArticleDescription1', '#show_description'],
    site: ['#Tags'],
  },
]
