import type { Help } from '../src/template/template'

const article = (number: string) => `《条例》第${number}`

/** What the rows and columns of table three count; our own wording, on the articles of the 条例. */
export const requestsHelp: Readonly<Record<string, Help>> = {
  received: {
    text: '本年1月1日至12月31日收到的申请。收到之日：当面提交的是提交之日，邮寄的是签收之日，平常信函、网上和传真的是确认之日。',
    basis: article('三十一条'),
  },
  'carried-in': {
    text: '上年报告里“结转下年度继续办理”的件数，每一列都应当与上年报告一致。',
  },
  results: {
    text: '本年办结的申请，不论是本年新收还是上年结转；一件申请只计入一行。',
    basis: article('五十条第（二）项'),
  },
  granted: {
    text: '所申请的信息全部公开的，包括已经主动公开、告知获取方式和途径的。',
    basis: article('三十六条第（一）、（二）项'),
  },
  'partly-granted': {
    text: '能够区分处理、只公开其中一部分的。只计这一行，不再计入不予公开等各行。',
    basis: article('三十七条'),
  },
  'state-secret': { text: '依法确定为国家秘密的。', basis: article('十四条') },
  'barred-by-law': { text: '其他法律、行政法规禁止公开的。', basis: article('十四条') },
  'security-and-stability': {
    text: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
    basis: article('十四条'),
  },
  'third-party-rights': {
    text: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。',
    basis: article('十五条、第三十二条'),
  },
  'internal-affairs': {
    text: '人事管理、后勤管理、内部工作流程三类内部事务的信息。',
    basis: article('十六条第一款'),
  },
  'deliberative-process': {
    text: '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。',
    basis: article('十六条第二款'),
  },
  'enforcement-file': { text: '行政执法案卷里的信息。', basis: article('十六条第二款') },
  'administrative-inquiry': {
    text: '工商、不动产登记资料等，法律、行政法规对怎样获取另有规定，告知申请人按规定办理的。',
    basis: article('三十六条第（七）项'),
  },
  'not-held': {
    text: '经检索没有所申请的信息，或者信息不属于本机关负责公开的。',
    basis: article('三十六条第（四）、（五）项'),
  },
  'needs-creation': {
    text: '没有现成的信息，要对现有信息加工、分析才能提供的。',
    basis: article('三十八条'),
  },
  'unclear-after-correction': {
    text: '申请内容不明确，经告知补正后仍不明确的。',
    basis: article('三十条'),
  },
  complaint: {
    text: '以申请公开的形式进行信访、投诉、举报等活动的。',
    basis: article('三十九条第一款'),
  },
  'repeated-request': {
    text: '已经作出答复，同一申请人又申请公开相同信息的。',
    basis: article('三十六条第（六）项'),
  },
  'publication-request': {
    text: '要求提供政府公报、报刊、书籍等公开出版物的。',
    basis: article('三十九条第二款'),
  },
  'excessive-requests': {
    text: '申请的数量、频次明显超过合理范围，说明的理由又不合理的。',
    basis: article('三十五条'),
  },
  'confirmation-request': {
    text: '要求确认或者重新出具已经取得的信息的。《条例》没有逐字对应的条文。',
  },
  'other-results': { text: '不能计入以上各类的办理结果。' },
  'correction-overdue': {
    text: '申请人无正当理由逾期不补正、视为放弃申请的。',
    basis: article('三十条'),
  },
  'fee-overdue': {
    text: '已经发出收费通知，申请人逾期没有缴纳、不再处理的。计了这一行的，第六部分要写到收费通知。',
    basis: `${article('四十二条')}、国办函〔2020〕109号`,
  },
  'remaining-results': { text: '以上各行都不能计入的，例如申请人自己撤回的。' },
  'results-total': { text: '（一）至（六）各行之和，由程序自动合计。' },
  'carried-over': {
    text: '到12月31日还没有办结、下年继续办理的。答复期限是20个工作日，可以延长20个工作日，年底收到的常要结转。',
    basis: article('三十三条'),
  },
  'natural-person': { text: '以个人名义提出申请的。一件申请只计入一列。' },
  organisations: { text: '以单位名义提出申请的，按单位的性质只计入一列。' },
  business: { text: '各类企业、公司。' },
  research: { text: '科学研究单位。' },
  'public-benefit': { text: '从事公益活动的社会组织。' },
  'legal-services': { text: '律师事务所等提供法律服务的机构。' },
  'other-organisation': { text: '不能计入前四列的法人或者其他组织。' },
  total: { text: '各类申请人之和，由程序自动合计。' },
}
