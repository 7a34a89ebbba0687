import { phraseSet } from './phrases.js'

/** Behind or before a percent these make it a percent of a plan: "đạt 96,7% kế hoạch", "đạt tỷ lệ 85,2% chỉ tiêu". */
export const PLAN_WORDS = phraseSet(['kế hoạch', 'chỉ tiêu', 'dự toán', 'mục tiêu', 'kịch bản', 'nghị quyết'])
/** Before a percent these make it a part of a whole. */
export const SHARE_WORDS = phraseSet([
  'chiếm',
  'chiếm tỷ lệ',
  'tỷ lệ',
  'chỉ chiếm',
  'chiếm khoảng',
  'đạt tỷ lệ',
  'tương đương',
  'tỷ trọng',
])
/** A sum or count that is aimed at and not reached: "phấn đấu", "mục tiêu". */
export const TARGET_WORDS = phraseSet([
  'phấn đấu',
  'mục tiêu',
  'kế hoạch',
  'chỉ tiêu',
  'dự kiến đến',
  'đặt mục tiêu',
  'được giao',
  'dự toán',
  'quyết tâm',
])
