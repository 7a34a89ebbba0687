/** Words before a sum that make it the total of what was counted before: "trị giá", "với tổng kinh phí", "số tiền phạt". */
export const TOTAL_WORDS =
  /(?:trị giá|giá trị|số tiền|tổng(?! hợp| cục| công ty| thể| bí thư| thống| liên đoàn| giám đốc| kết| hội| biên| tham mưu| lãnh sự| đài| duyệt| rà soát| điều tra)|kinh phí|mức đầu tư|vốn đầu tư|vốn đăng ký|vốn điều lệ|doanh số|kim ngạch|dư nợ|số vốn|số nợ|phạt|nộp (?:vào )?(?:ngân sách|kho bạc|nhà nước)|thu nộp|nộp lại|tốn|truy thu|khối lượng|trọng lượng|hải trình|sản lượng|tương đương|chi phí|cộng lại)/
export const SUM_OF_ALL =
  /(?:^|[\s,;])tổng(?! hợp| cục| công ty| thể| bí thư| thống| liên đoàn| giám đốc| kết| hội| biên| tham mưu| lãnh sự| đài| duyệt| rà soát| điều tra)/
