import type { LedgerWords } from '../src/template/ledger-rules'

/**
 * What ledgers write for the rows of （一）至（六）, beside the form's own labels. Words that may mean
 * several rows (咨询, 不属于政府信息) are left to the clerk.
 */
export const resultWords: readonly LedgerWords[] = [
  {
    ids: ['granted'],
    words: [
      '公开',
      '同意公开',
      '全部公开',
      '全部予以公开',
      '依法公开',
      '依法予以公开',
      '已公开',
      '主动公开',
      '已主动公开',
      '属于主动公开',
      '已经主动公开',
      '告知获取方式和途径',
      '告知获取方式',
      '告知获取途径',
      '告知查询途径',
      '提供',
      '予以提供',
    ],
  },
  { ids: ['partly-granted'], words: ['部分公开', '予以部分公开', '同意部分公开', '区分处理'] },
  { ids: ['refused'], words: ['不予公开', '不同意公开', '不公开', '拒绝公开', '依法不予公开'] },
  { ids: ['state-secret'], words: ['国家秘密', '涉及国家秘密', '涉密'] },
  {
    ids: ['barred-by-law'],
    words: ['法律法规禁止公开', '法律行政法规禁止公开', '其他法律法规禁止公开'],
  },
  {
    ids: ['security-and-stability'],
    words: [
      '三安全一稳定',
      '危及国家安全',
      '危及公共安全',
      '危及经济安全',
      '危及社会稳定',
      '影响社会稳定',
    ],
  },
  {
    ids: ['third-party-rights'],
    words: [
      '商业秘密',
      '涉及商业秘密',
      '个人隐私',
      '涉及个人隐私',
      '第三方合法权益',
      '损害第三方合法权益',
      '第三方不同意公开',
      '商业秘密个人隐私',
      '涉及商业秘密个人隐私',
    ],
  },
  {
    ids: ['internal-affairs'],
    words: ['内部事务信息', '内部事务', '内部管理信息', '三类内部事务信息', '属于内部事务信息'],
  },
  {
    ids: ['deliberative-process'],
    words: ['过程性信息', '过程信息', '四类过程性信息', '属于过程性信息'],
  },
  { ids: ['enforcement-file'], words: ['行政执法案卷', '执法案卷', '行政执法案卷信息'] },
  {
    ids: ['administrative-inquiry'],
    words: ['行政查询事项', '行政查询', '不动产登记查询', '工商登记查询', '登记资料查询'],
  },
  { ids: ['unavailable'], words: ['无法提供'] },
  {
    ids: ['not-held'],
    words: [
      '不掌握',
      '本机关不掌握',
      '信息不存在',
      '政府信息不存在',
      '申请信息不存在',
      '未检索到',
      '未获取',
      '未制作',
      '未制作或获取',
      '非本机关公开',
      '非本机关职责',
      '不属于本机关公开',
      '不属于本机关负责公开',
      '不属于本机关公开范围',
      '不属于本机关职责',
      '非本机关',
    ],
  },
  {
    ids: ['needs-creation'],
    words: [
      '另行制作',
      '需要另行制作',
      '需另行制作',
      '没有现成信息',
      '无现成信息',
      '需要加工分析',
      '需加工分析',
      '需要汇总加工',
    ],
  },
  {
    ids: ['unclear-after-correction'],
    words: ['补正后仍不明确', '补正后不明确', '补正后内容仍不明确'],
  },
  { ids: ['not-processed'], words: ['不予处理', '不处理'] },
  {
    ids: ['complaint'],
    words: ['信访', '信访投诉举报', '信访举报投诉', '信访投诉', '投诉举报', '信访类', '信访事项'],
  },
  { ids: ['repeated-request'], words: ['重复申请', '重复', '不重复处理', '不予重复处理'] },
  { ids: ['publication-request'], words: ['公开出版物', '要求提供出版物', '政府公报'] },
  {
    ids: ['excessive-requests'],
    words: ['大量反复申请', '大量申请', '频繁申请', '无正当理由大量申请'],
  },
  {
    ids: ['confirmation-request'],
    words: ['要求确认', '重新出具', '要求重新出具', '确认或重新出具', '重新出具已获取信息'],
  },
  { ids: ['other-results'], words: ['其他处理'] },
  {
    ids: ['correction-overdue', 'other-results'],
    words: ['逾期不补正', '逾期未补正', '未按期补正', '视为放弃', '视为放弃申请', '不补正'],
  },
  {
    ids: ['fee-overdue', 'other-results'],
    words: ['逾期未缴费', '逾期不缴费', '未缴费', '逾期未缴纳费用', '未按要求缴费'],
  },
  {
    ids: ['remaining-results', 'other-results'],
    words: ['撤回', '主动撤回', '申请人撤回', '撤回申请', '撤销申请', '申请人主动撤回', '撤件'],
  },
]

/** What ledgers write for the kinds of applicants. 法人, 单位, 社会组织 are left to the clerk. */
export const applicantWords: readonly LedgerWords[] = [
  { ids: ['natural-person'], words: ['公民', '个人', '公民个人', '居民', '村民', '市民'] },
  { ids: ['organisations'], words: ['法人', '法人或其他组织', '法人或者其他组织', '单位', '组织'] },
  { ids: ['business'], words: ['企业', '公司', '商业', '企业法人', '商业公司', '工商企业'] },
  {
    ids: ['research'],
    words: ['科研', '科研单位', '科研院所', '研究机构', '科研所', '科学研究机构'],
  },
  { ids: ['public-benefit'], words: ['公益组织', '公益', '公益性社会组织', '社会公益'] },
  {
    ids: ['legal-services'],
    words: ['律师事务所', '律所', '法律服务', '法律服务所', '法律机构', '公证处'],
  },
  { ids: ['other-organisation'], words: ['其他组织', '其他法人', '其他单位', '其他机构'] },
]
