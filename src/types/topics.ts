/** What a page is about, by words of its title and lead that several types ask for. */
export const OFFENDERS =
  'bắt | khởi tố | đối tượng | bị can | nghi phạm | truy nã | trộm | cướp | sát hại | giết người | lừa đảo'
export const PROJECTS = 'đầu tư | fdi | dự án | vốn đầu tư | gói thầu | khởi công | vốn điều lệ | cổ phần | thoái vốn'
