/** "Hiện toàn tỉnh có …", "xã hiện còn …", "mỗi năm …", "Cách đây lâu, …": what is so now, or always, or was long before, has not been told of the time of what went before. */
export const STANDING =
  /(?:^|[.,;(] ?)(?:hiện|hiện nay|hiện tại|hiện giờ|hằng năm|hàng năm|mọi năm|mỗi năm|thường niên|cách đây)[ ,]|(?<!(?:^| )(?:thực|phát|xuất|thể|biểu|tái|đại|hiển)) (?:hiện (?:nay|tại|có|còn|đang)|hằng năm|hàng năm|mỗi năm) /
/** "Trước đó, tỉnh đã trao …", "Thời gian tới, …", "Dịp tết, …": neither has what has an opening of its own, if it says no date; but "trước đó, lúc 5 giờ cùng ngày", "nhân dịp này". */
const OTHERWISE =
  /(?:^|[.;(] ?|, )(?:(?:trong|nhân|vào) )?(?:trước (?:đó|đây|kia)|vừa qua|mới đây|gần đây|thời gian (?:gần đây|qua|tới)|sắp tới|(?:sáng |trưa |chiều |tối |đêm )?hôm sau|những năm trước|dịp (?:tết|lễ|noel|giáng sinh))[ ,](?!.{0,60}(?:cùng|hôm đó|nói trên))/

/** Before a size, which things have whenever: "đường dài 12 km", "trên diện tích hơn 30 ha", "tốc độ tới 4 km/s"; but "nhân rộng 12 xã", "cao hơn 15%". */
const SIZE =
  /(?:^|[^a-zà-ỹ])(?:(?<!(?:nhân|mở|nâng) )(?:dài|rộng|cao|sâu|dày|cách|nặng)|diện tích|đường kính|bán kính|chu vi|khoảng cách|phạm vi|công suất|tốc độ|tải trọng|trọng tải|dung tích|sức chứa|tầm bắn)(?: (?:là|hơn|gần|khoảng|chừng|trên|dưới|từ|tới|đến|tối đa|tối thiểu)){0,2} $/
/** Behind a number that is none: "cao hơn | 15%", "cao gấp | 2 lần". */
const NO_SIZE = /^ ?(?:%|lần|điểm)/
/** "tối thiểu 98%", "trường hợp quá 30 ngày", "không quá 5 triệu đồng": a norm holds whenever. */
const NORM =
  /(?:^|[^a-zà-ỹ])(?:tối thiểu|tối đa|không quá|không dưới|trường hợp|nếu|theo quy định|quy định là|mức phạt|được miễn|được nghỉ|bị phạt từ)(?: |$)/

/** So much of a sentence may be its opening, in characters. */
const OPENING = 80

/** Does a sentence or the clause of a figure, up to that, open with a time that is not that of what was told before it, though it gives no date? */
export const isOtherwise = (sentence: string, clause: string): boolean =>
  OTHERWISE.test(clause) || OTHERWISE.test(sentence.slice(0, OPENING))

/**
 * Is what is told, between `before` and `behind` in its clause, of no time that was told before it? Sizes and norms that
 * belong to an event (`told`) are of its time.
 */
export const isTimeless = (before: string, behind: string, told: boolean): boolean =>
  STANDING.test(before) || (!told && ((SIZE.test(before) && !NO_SIZE.test(behind)) || NORM.test(before)))
