/** What a page is about, by words of its title and lead that several types ask for. */
export const ARRESTS = `bắt | bắt giữ | bị bắt | tạm giữ | tạm giam | khởi tố | bị can | nghi phạm | nghi can |
  hung thủ | truy nã | trộm | cướp | cướp giật | sát hại | giết người | lừa đảo`
export const OFFENDERS = `${ARRESTS} | đối tượng`
export const ACCIDENTS = 'tai nạn | rơi | sập | nổ | vụ nổ | nổ súng | tông | chìm'
export const PROJECTS = 'đầu tư | fdi | dự án | vốn đầu tư | gói thầu | khởi công | vốn điều lệ | cổ phần | thoái vốn'
