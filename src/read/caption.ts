/** "Các đại biểu dự lễ. Ảnh: VĂN LONG", "(Ảnh: TTXVN)", "Ảnh minh hoạ: …" */
const CREDIT = /(?:(?:^|\s)Ảnh|\([Ảả]nh)(?: minh ho[ạa]| tư liệu)?\s?: ?[^:]{1,60}$/
const LONGEST = 300

/** Whether a line stands under a picture: it names who took it. */
export const isCaption = (line: string): boolean =>
  line.length <= LONGEST && (line.includes('Ảnh') || line.includes('(ảnh')) && CREDIT.test(line)
