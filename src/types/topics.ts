/** Words that several types ask for, most of them in the title and lead of a page. */
export const ARRESTS = `bắt | bắt giữ | bị bắt | tạm giữ | tạm giam | khởi tố | bị can | nghi phạm | nghi can |
  hung thủ | truy nã | trộm | cướp | cướp giật | sát hại | giết người | lừa đảo`
export const OFFENDERS = `${ARRESTS} | đối tượng`
export const ACCIDENTS = 'tai nạn | rơi | sập | nổ | vụ nổ | nổ súng | tông | chìm'
export const PROJECTS = 'đầu tư | fdi | dự án | vốn đầu tư | gói thầu | khởi công | vốn điều lệ | cổ phần | thoái vốn'
/** What is tried out, and no case. */
export const TRIALS =
  'vụ phóng | vụ phóng tên lửa | vụ phóng thử | vụ thử | vụ thử tên lửa | vụ thử hạt nhân | vụ thử nghiệm'
/** Whose name is found out: a victim or an offender. */
export const IDENTITY = 'danh tính | danh tính các | danh tính của'
