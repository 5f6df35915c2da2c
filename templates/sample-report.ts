/**
 * A made-up report to try the program out on, of an agency that does not exist. Its sums hold but for
 * the three slips that are there to be found: two digits swapped in a cell, a figure of the text that is
 * not the table's, and a word that is often misused. `{year}` stands for the report year.
 */
export const sampleReport = {
  basics: {
    agency: '示例市示例局',
    signature: '示例市示例局',
    preamble:
      '本文是软件自带的示例，示例市示例局并不存在，文字和数字都是虚构的，只供试用，不得发布。',
  },
  settings: { feeStatement: 'not-charged', printPreamble: true, printSignature: true },
  narratives: {
    overview: [
      '（一）主动公开情况',
      '{year}年，本机关通过门户网站主动公开政府信息186条，及时更新机构职能、财政预决算等栏目。本年度作出行政许可决定136件、行政处罚决定54件。',
      '（二）依申请公开情况',
      '本年度新收政府信息公开申请{{requests/received/total}}件，上年结转{{requests/carried-in/total}}件，结转下年度继续办理{{requests/carried-over/total}}件。因政府信息公开引发的行政复议1件，结果维持。',
      '（三）政府信息管理情况',
      '拟公开的信息由承办科室初审、办公室审核后发布。截止{year}年底，现行有效的行政规范性文件9件，全部在门户网站公开。',
      '（四）政府信息公开平台建设情况',
      '由专人维护门户网站的政府信息公开专栏，每月检查一次栏目和链接。',
      '（五）监督保障情况',
      '一名负责人分管政府信息公开工作，全年组织业务培训2次，公布监督电话，接受社会监督。',
    ].join('\n'),
    problems:
      '主要问题：一是部分栏目更新不够及时，二是答复文书说理不够充分。\n改进措施：一是按月检查栏目更新情况，二是统一答复文书的写法，每半年组织一次案例讨论。',
    others: '没有其他需要报告的事项。',
  },
  /** Plain cells that are not 0. */
  cells: {
    'disclosure/normative-documents/issued': '2',
    'disclosure/normative-documents/repealed': '1',
    'disclosure/normative-documents/in-force': '9',
    'disclosure/licences/decisions': '136',
    'disclosure/penalties/decisions': '45',
    'requests/received/natural-person': '24',
    'requests/received/business': '4',
    'requests/received/other-organisation': '1',
    'requests/carried-in/natural-person': '2',
    // 12 with its digits swapped.
    'requests/granted/natural-person': '21',
    'requests/granted/business': '3',
    'requests/partly-granted/natural-person': '4',
    'requests/partly-granted/business': '1',
    'requests/third-party-rights/natural-person': '1',
    'requests/deliberative-process/natural-person': '1',
    'requests/not-held/natural-person': '3',
    'requests/not-held/other-organisation': '1',
    'requests/repeated-request/natural-person': '1',
    'requests/carried-over/natural-person': '4',
    'reconsideration-litigation/cases/reconsideration-upheld': '1',
  },
} as const
