/** "tổng số tiền", "tổng kinh phí"; "Tổng cục", "tổng hợp" and "tổng kết" sum nothing. */
const TOTAL =
  'tổng(?! hợp| cục| công ty| thể| bí thư| thống| liên đoàn| giám đốc| kết| hội| biên| tham mưu| lãnh sự| đài| duyệt| rà soát| điều tra)'

/** Words before a sum that make it the total of what was counted before: "trị giá", "với tổng kinh phí", "số tiền phạt". */
export const TOTAL_WORDS = new RegExp(
  `trị giá|giá trị|số tiền|thành tiền|${TOTAL}|kinh phí|dự toán|tiền thuốc|^(?:[^,;:.()]{0,30})?,? ?hết(?: |$)|mức đầu tư|vốn đầu tư|vốn đăng ký|vốn điều lệ|doanh số|kim ngạch|dư nợ|số vốn|số nợ|phạt|nộp (?:vào )?(?:ngân sách|kho bạc|nhà nước)|thu nộp|nộp lại|tốn|truy thu|khối lượng|trọng lượng|hải trình|sản lượng|tương đương|(?<!trừ |trừ hết |trừ mọi |trừ các |trừ đi )chi phí|cộng lại|số dư|ấn định|quy (?:ra|thành) tiền|[(] ?vốn`,
)
/** A sum of all that was told before it, beyond semicolons too. */
export const SUM_OF_ALL = new RegExp(`(?:^|[\\s,;])${TOTAL}`)
