/** Beginnings of sentences, our own wording; the agency's own facts go on from there. */
export const narrativeStarters = {
  overview: [
    '本年度，本机关通过＿＿主动公开政府信息＿＿条。',
    '本年度新收政府信息公开申请＿＿件，办结＿＿件。',
    '拟公开的信息由＿＿审核后发布。',
    '本机关的政府信息公开平台由＿＿负责维护。',
    '本机关分管负责人是＿＿，本年度组织业务培训＿＿次。',
  ],
  problems: ['存在的主要问题是＿＿。', '针对上述问题，下一步，本机关将＿＿。'],
  others: ['没有其他需要报告的事项。'],
} as const
