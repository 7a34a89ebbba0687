/** What lies one upon the other and is counted by "lớp"; other things that are called so are classes, and are held. */
export const LAYERS =
  'lớp vỏ | lớp đất | lớp đá | lớp cát | lớp bùn | lớp sơn | lớp vải | lớp lót | lớp da | lớp kính | lớp cửa | lớp áo | lớp bảo vệ | lớp bao bì | lớp nhựa | lớp giấy | lớp carton | lớp nilon | lớp bạt | lớp cánh'
