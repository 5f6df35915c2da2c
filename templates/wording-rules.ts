import type { WordingRule } from '../src/template/wording-rule'

const p = String.raw

const han = p`[\u4e00-\u9fff]`
const beforeMark = p`(?<=[\u4e00-\u9fff”’）》])`
const afterMark = p`(?=[\u4e00-\u9fff“‘（《])`
/** Usual surnames that do not begin a word which may well follow 申请人. */
const surnames =
  '王李张刘陈杨黄赵吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭肖田董袁潘蔡蒋叶魏苏吕丁沈姚卢姜崔钟谭陆汪廖贾邹孟熊秦邱尹薛闫雷侯史陶黎贺郝龚邵戴孔汤'
const usage = '推断：通行的用字用词'
const practice = '推断：通行的写法'

/** The mark comes first in the pattern: then it is looked for, not the characters before it. */
function mark(halfWidth: string, fullWidth: string) {
  return {
    find: p`${halfWidth}(?<=[\u4e00-\u9fff”’）》]${halfWidth})${afterMark}`,
    instead: fullWidth,
  }
}

/** Words and marks that are wrong in any report. */
const words = [
  {
    id: 'instructions-left',
    kind: 'phrase',
    level: 'error',
    basis: '推断：格式里的填写说明和空位不应印在报告里',
    asks: '正文里不留格式的填写说明和没有填的空位（XX、20XX、＿＿、［ ］）。',
    advice: '这是填写说明或者没有填的空位，不应印在报告里。请填写或删去。',
    phrases: [
      { find: '该部分以表格形式报告' },
      { find: p`20[XxＸｘ×*]{2}` },
      { find: p`(?<![A-Za-z0-9/_.=-])[XＸ]{2,8}(?![A-Za-z0-9])` },
      { find: p`(?<![XＸ×\d])[XＸ×]月[XＸ×]{1,2}日` },
      { find: p`＿{2,}|_{3,}` },
      { find: p`［\s*］|\[\s*\]|【\s*】|（\s+）` },
    ],
  },
  {
    id: 'placeholder-perhaps',
    kind: 'phrase',
    level: 'warning',
    basis: '推断：格式里的填写说明和空位不应印在报告里',
    asks: '没有像是从格式里留下来的“表格如下”“××”“某某”。',
    advice: '像是格式里留下来的字。请核对要不要改写或删去。',
    phrases: [
      { find: '表格如下' },
      { find: '第五十条第四项规定的?(?:各级人民政府)?“工作考核' },
      { find: '×{2,}' },
      { find: '某某' },
    ],
  },
  {
    id: 'abridged',
    kind: 'phrase',
    level: 'note',
    basis: '推断：公布的报告应当完整',
    asks: '没有一部分只写“（略）”。',
    advice: '内容省略了。正式公布的报告请写全；是节选的，这份报告缺少的内容不再提醒。',
    phrases: [{ find: '^[（(]?(?:此处|以下|内容)?(?:从)?略[）)]?。?$' }],
  },
  {
    id: 'outdated-regulation',
    kind: 'phrase',
    level: 'warning',
    basis: '《中华人民共和国政府信息公开条例》（国务院令第711号），2019年5月15日起施行',
    asks: '引用的是现行《条例》（国务院令第711号），不是第492号令。',
    advice: '第492号令是修订以前的《条例》，现行的是国务院令第711号。请核对引用的依据。',
    phrases: [{ find: p`(?:国务院令|国令)[（(]?第?\s*492\s*号|第\s*492\s*号令` }],
  },
  {
    id: 'outdated-principle',
    kind: 'phrase',
    level: 'warning',
    basis: '《条例》第五条：以公开为常态、不公开为例外',
    asks: '公开的原则写作“以公开为常态、不公开为例外”。',
    advice: '现行《条例》第五条的提法是“以公开为常态、不公开为例外”。请改用现行提法。',
    phrases: [
      {
        find: p`以?公开(?:是|为)原则[，,、]?\s*不公开(?:是|为)例外`,
        instead: '以公开为常态、不公开为例外',
      },
    ],
  },
  {
    id: 'word-artefact',
    kind: 'phrase',
    level: 'warning',
    basis: '推断：不是报告的文字',
    asks: '正文里没有 Word 的书签、域代码。',
    advice: '这是 Word 留下的书签或域代码，不是报告的文字。请删去。',
    phrases: [
      { find: p`\[bookmark:[^\]]{0,60}\]`, instead: '' },
      { find: p`(?:HYPERLINK|INCLUDEPICTURE)\s{1,4}"[^"]{0,200}"` },
      { find: p`PAGE\s{0,4}\\\*\s{0,4}MERGEFORMAT` },
      { find: '错误[!！]\\s?(?:未找到引用源|未定义书签)' },
    ],
  },
  {
    id: 'emoji',
    kind: 'phrase',
    level: 'warning',
    basis: '推断：公文里不用表情符号',
    asks: '正文里没有表情符号。',
    advice: '公文里不用表情符号，有的电脑上也显示不出来。请删去。',
    phrases: [
      {
        find: p`[\u{1F300}-\u{1FAFF}\u{2600}-\u{26FF}\u{2705}\u{274C}\u{2764}]\u{FE0F}?`,
        instead: '',
      },
    ],
  },
  {
    id: 'odd-space',
    kind: 'phrase',
    level: 'note',
    basis: '推断：汉字之间不空格',
    asks: '汉字之间没有不换行空格、制表符等特殊空格。',
    advice: '中间夹有特殊空格，打印出来会是一段空白。请删去。',
    phrases: [
      { find: `${beforeMark}[\\u00A0\\u200B\\uFEFF\\t]+${afterMark}`, instead: '' },
      { find: `(?<=[\\u4e00-\\u9fff，。；：、])\\u3000+${afterMark}` },
    ],
  },
  {
    id: 'half-width-mark',
    kind: 'phrase',
    level: 'note',
    basis: '推断：中文里用全角标点',
    asks: '汉字之间用全角标点。',
    advice: '用了半角标点，中文里请用全角标点。',
    phrases: [
      mark(',', '，'),
      mark(';', '；'),
      mark(':', '：'),
      mark(p`\?`, '？'),
      mark('!', '！'),
      { find: p`\((?=[^()\n]{0,60}${han})([^()\n]{1,60})\)`, instead: '（$1）' },
      { find: p`"(?=[^"\n]{0,60}${han})([^"\n]{1,60})"`, instead: '“$1”' },
    ],
  },
  {
    id: 'until',
    kind: 'phrase',
    level: 'warning',
    basis: usage,
    asks: '到某一时间为止写“截至”，不写“截止”。',
    advice: '到某一时间为止，用“截至”；“截止”后面不直接跟时间。',
    phrases: [
      {
        find: p`截止到?(?=\s?(?:20\d\d\s?年|\d{1,2}\s?月|目前|今年|去年|本年|当年|年底|年末|现在|报告期))`,
        instead: '截至',
      },
    ],
  },
  {
    id: 'doubled-words',
    kind: 'doubled-words',
    level: 'warning',
    basis: usage,
    asks: '同一个词没有连着写两遍。',
    allowed: [
      '政府',
      '公开',
      '工作',
      '管理',
      '信息',
      '建设',
      '服务',
      '监督',
      '公示',
      '审查',
      '审核',
      '组织',
      '机制',
      '制度',
      '部门',
      '政务',
      '会议',
      '报告',
      '推进',
      '培训',
      '申请',
      '行政',
      '反复',
      '研究',
    ],
  },
  {
    id: 'doubled-character',
    kind: 'phrase',
    level: 'warning',
    basis: usage,
    asks: '同一个字没有误写两遍（“的的”“公开行行政”）。',
    advice: '有一个字写了两遍，请删去一个。',
    phrases: [
      { find: '(?<!目)的的(?!确)', instead: '的' },
      { find: '(?<![为明除罢终])了了(?!解|如|结|然|却)', instead: '了' },
      { find: '(?<=公开|信息|以及)行行政', instead: '行政' },
      { find: '(?<!总|温|缓|饱|共)和和(?!气|美|睦|谐|平|县|政)', instead: '和' },
    ],
  },
  {
    id: 'misused-words',
    kind: 'phrase',
    level: 'note',
    basis: usage,
    asks: '没有常见的写错的词（“转结”“未受到举报”“三公开信息”）。',
    advice: '像是写错的词。请核对。',
    phrases: [
      {
        find: '转结(?=下|到|至|\\d|申请|办理|的)',
        instead: '结转',
        advice: '表里用的词是“结转”。',
      },
      { find: '未受到(?=任何|举报|投诉)', instead: '未收到', advice: '一般写“未收到”。' },
      { find: '“?三公开”?(?=信息|经费|支出)', advice: '是说“三公”经费的，请改为“三公”。' },
    ],
  },
  {
    id: 'register',
    kind: 'phrase',
    level: 'note',
    basis: '推断：年度报告向社会公布',
    asks: '报告面向社会公众，不写“汇报如下”。',
    advice: '年度报告向社会公布，“汇报”是对上级用的。可以写“公布如下”。',
    phrases: [{ find: '汇报如下', instead: '公布如下' }],
  },
  {
    id: 'approximate-figure',
    kind: 'phrase',
    level: 'note',
    basis: '推断：有准确数字的应写准确数字',
    asks: '有准确数字的地方不写约数（“260余条”“90%以上”）。',
    advice: '这是约数。有准确数字的，请写准确数字。',
    phrases: [
      { find: p`\d\s?[余多]\s?[条件次篇期个份人场户项]` },
      { find: p`\d\s?[条件次篇期个份人场户项]?(?:左右|上下)` },
      { find: p`\d%\s?(?:以上|左右)` },
      { find: p`(?<![附最邻临靠接远就])近\s?\d{1,6}\s?[条件次篇份人场户项]` },
    ],
  },
  {
    id: 'secrecy-mark',
    kind: 'phrase',
    level: 'warning',
    basis: '《条例》第十四条：依法确定为国家秘密的政府信息，不予公开',
    asks: '正文里没有密级标志和涉密文件的文号。',
    advice: '像是密级标志或者涉密文件的文号。请先作保密审查，再决定能不能写。',
    phrases: [
      { find: p`(?:绝密|机密|秘密)\s?[★☆]` },
      { find: p`[\u4e00-\u9fff]{0,4}密[电发]?[〔\[［（(]20\d\d[〕\]］）)]` },
      { find: p`(?:绝密|机密|(?<!国家|商业|工作)秘密)级?(?:文件|资料|公文|电报)` },
      { find: p`内部(?:资料|文件)[，,、\s]{0,2}(?:注意保[存密]|请勿外传|不得外传)` },
    ],
  },
  {
    id: 'id-number',
    kind: 'personal-data',
    level: 'error',
    basis: '《条例》第十五条：涉及个人隐私的政府信息，行政机关不得公开',
    asks: '没有公民身份号码。',
    data: 'id-number',
    advice: '这是一个公民身份号码，属于个人隐私，不能公布。请删去。',
  },
  {
    id: 'bank-card',
    kind: 'personal-data',
    level: 'error',
    basis: '《条例》第十五条：涉及个人隐私的政府信息，行政机关不得公开',
    asks: '没有银行卡号。',
    data: 'bank-card',
    advice: '这像是银行卡号，不能公布。请删去。',
  },
  {
    id: 'mobile-number',
    kind: 'personal-data',
    level: 'warning',
    basis: '《条例》第十五条：涉及个人隐私的政府信息，行政机关不得公开',
    asks: '没有个人的手机号码；单位的办公电话可以写。',
    data: 'mobile',
    advice: '这是手机号码。是个人的，请换成办公电话；是对外公布的工作号码，说明后可以保留。',
  },
  {
    id: 'applicant-name',
    kind: 'phrase',
    level: 'warning',
    basis: '《条例》第十五条：涉及个人隐私的政府信息，行政机关不得公开',
    asks: '没有申请人的姓名。',
    advice: '像是申请人的姓名，不宜公布。请删去，或者写作“申请人”“张某”。',
    phrases: [
      {
        find: p`(?<=申请人)[${surnames}](?![某×xX*＊])${han}{1,2}(?=[，。、；（(的]|申请|提出|提交|要求|向)`,
      },
    ],
  },
] as const satisfies readonly WordingRule[]

/** What the sections have to say. */
const contents = [
  {
    id: 'assessment',
    kind: 'required-words',
    level: 'warning',
    basis: '《条例》第五十条第四项',
    asks: '各级人民政府的报告写到工作考核、社会评议和责任追究结果情况。',
    agencies: 'government',
    section: 'overview',
    need: 'any',
    topics: [
      { name: '工作考核', words: '考核|评估|测评|考评' },
      { name: '社会评议', words: '评议|满意度|评价' },
      { name: '责任追究结果情况', words: '责任追究|追究责任|问责|追责' },
    ],
    advice: '各级人民政府的报告还应当包括这些情况。没有的也请说明一句。',
  },
  {
    id: 'improvement',
    kind: 'required-words',
    level: 'warning',
    basis: '《条例》第五十条第四项：存在的主要问题及改进情况',
    asks: '第五部分写了改进情况，不只写问题。',
    section: 'problems',
    need: 'each',
    topics: [
      {
        name: '改进情况',
        words: '下一步|下步|下一年|下一阶段|接下来|今后|改进|措施|整改|将|明年|以后',
      },
    ],
    advice: '除了问题，还要写怎样改进。',
  },
  {
    id: 'fee-stated',
    kind: 'required-words',
    level: 'warning',
    basis: '国办函〔2020〕109号：信息处理费收取情况纳入政府信息公开工作年度报告',
    asks: '2021年度起，第六部分写明信息处理费的收取情况。',
    reportYears: { from: 2021 },
    section: 'others',
    need: 'each',
    topics: [
      {
        name: '信息处理费的收取情况',
        words: '(?<!除[^。，；]{0,12})(?:处理费|收费|收取[^。，；]{0,12}费|费用)',
      },
    ],
    advice: '没有收取的，写明“未收取信息处理费”。',
  },
  {
    id: 'stale-year',
    kind: 'stale-year',
    level: 'warning',
    basis: '推断：年份应当一致',
    asks: '正文里没有上几年报告留下来的年份。',
    yearsBack: 3,
    forward: ['problems', 'preamble'],
    before: p`(?:较|比|对比|相比|不同于|超过|高于|低于)[^。，；]{0,6}|\d\s?年?\s?[—–~～-]\s?|“`,
    after: p`度?(?:[^。，；]{0,8}以来|起|[至和与、—–~～-]\s?20|同期|相比|[^。，；]{0,14}(?:决算|预算|年报|年度报告|公报|审计|考核|评估|测评|绩效|评议|结转|遗留|跨年|施行|修订|修正|颁布|组建|挂牌|成立|建成|上线|启用))`,
    plans: '下一步|下步|今后|计划|明年|下一年|将|拟|要|公布|发布|公开|报送|前|编制|顺延|结转',
  },
  {
    id: 'higher-level-text',
    kind: 'phrase',
    level: 'warning',
    basis: '推断：像是上级或别的机关的文字',
    asks: '部门的报告写本机关的问题，不写乡镇、街道和各单位的问题。',
    agencies: 'department',
    within: ['problems'],
    advice:
      '说的是乡镇、街道或别的单位，像是上级或别的机关报告里的文字。请核对写的是不是本机关的情况。',
    phrases: [
      { find: '(?:在|有的|部分|个别|一些|少数)(?:乡镇|街道|镇街|镇乡|乡（镇）)' },
      { find: '各(?:单位|部门|地)[^。，；]{0,16}(?:都不相同|各不相同|不统一|参差不齐)' },
    ],
  },
  {
    id: 'other-agency',
    kind: 'other-agency',
    level: 'warning',
    basis: '推断：报告里的机关应是本机关',
    asks: '正文里自称的机关就是编制报告的机关。',
  },
  {
    id: 'overview-length',
    kind: 'length',
    level: 'note',
    basis: '推断：有的地方要求总体情况不超过一千字',
    asks: '第一部分不太长（1500 字以内）。',
    section: 'overview',
    most: 1500,
  },
] as const satisfies readonly WordingRule[]

/** Title, name, numbering and date. */
const forms = [
  {
    id: 'title-wording',
    kind: 'title-wording',
    level: 'warning',
    basis: practice,
    asks: '标题写作“机关名称＋年份＋年政府信息公开工作年度报告”。',
    faults: [
      { find: p`公开工作20\d\d年`, advice: '年份写在“政府信息公开工作”后面了，应在机关名称后面。' },
      { find: p`^20\d\d年?[^政]{0,2}${han}{2,}政府信息公开`, advice: '年份写在机关名称前面了。' },
      { find: '年度.*年度', advice: '“年度”写了两次。' },
      { find: '工作报告$', advice: '报告的名称是“工作年度报告”，不是“工作报告”。' },
    ],
  },
  {
    id: 'title-unusual',
    kind: 'title-wording',
    level: 'note',
    basis: practice,
    asks: '标题以“政府信息公开工作年度报告”结尾。',
    faults: [
      {
        find: '^(?!.*(?:公开工作年度报告|公开工作报告)$)(?!.*公开工作20)',
        advice: '与通行的写法不同，一般以“政府信息公开工作年度报告”结尾。',
      },
    ],
  },
  {
    id: 'short-name',
    kind: 'short-name',
    level: 'note',
    basis: '推断：标题和署名用机关全称',
    asks: '机关名称用全称。',
    names: [
      { short: '发改局', full: '发展和改革局' },
      { short: '发改委', full: '发展和改革委员会' },
      { short: '国资局', full: '国有资产监督管理局' },
      { short: '国资委', full: '国有资产监督管理委员会' },
      { short: '工信局', full: '工业和信息化局' },
      { short: '人社局', full: '人力资源和社会保障局' },
      { short: '住建局', full: '住房和城乡建设局' },
      { short: '教体局', full: '教育体育局' },
      { short: '文旅局', full: '文化和旅游局' },
      { short: '卫健局', full: '卫生健康局' },
      { short: '卫健委', full: '卫生健康委员会' },
      { short: '市监局', full: '市场监督管理局' },
      { short: '自规局', full: '自然资源和规划局' },
      { short: '农水局', full: '农业和水利局' },
      { short: '城管局', full: '城市管理局' },
      { short: '医保局', full: '医疗保障局' },
      { short: '执法局', full: '综合行政执法局' },
      { short: '区府办', full: '区人民政府办公室' },
      { short: '县府办', full: '县人民政府办公室' },
      { short: '市府办', full: '市人民政府办公室' },
      { short: '管委会', full: '管理委员会' },
    ],
  },
  {
    id: 'other-signature',
    kind: 'signature',
    level: 'warning',
    basis: '推断：署名与报告的机关一致',
    asks: '署名是报告的机关。',
    advice: '请核对是不是别的机关的报告留下来的署名。',
  },
  {
    id: 'top-level-number',
    kind: 'numbering',
    level: 'error',
    basis: '推断：“一、”至“六、”是统一格式六个部分的序号',
    asks: '各部分里面的标题不再用“一、二、”编号。',
    fault: 'top-level',
  },
  {
    id: 'level-left-out',
    kind: 'numbering',
    level: 'note',
    basis: 'GB/T 9704-2012：“一、”“（一）”“1.”“（1）”',
    asks: '“一、”下面先用“（一）”，再用“1.”。',
    fault: 'level-left-out',
  },
  {
    id: 'number-order',
    kind: 'numbering',
    level: 'note',
    basis: '推断：序号应当连续',
    asks: '“（一）（二）（三）”的序号连续。',
    fault: 'out-of-order',
  },
  {
    id: 'empty-heading',
    kind: 'sub-headings',
    level: 'warning',
    basis: '推断：小标题下面应当有内容',
    asks: '每个小标题下面都有内容。',
    fault: 'empty',
    listsIn: ['problems', 'others'],
  },
  {
    id: 'repeated-heading',
    kind: 'sub-headings',
    level: 'warning',
    basis: '推断：一个小标题在一部分里只用一次',
    asks: '同一个小标题在一部分里不出现两次。',
    fault: 'repeated',
    listsIn: ['problems', 'others'],
  },
  {
    id: 'department-deadline',
    kind: 'deadline',
    level: 'note',
    basis: '《条例》第四十九条：县级以上人民政府部门每年1月31日前',
    asks: '部门的报告在下一年1月31日前公布。',
    agencies: 'department',
    month: 1,
    day: 31,
  },
  {
    id: 'government-deadline',
    kind: 'deadline',
    level: 'note',
    basis: '《条例》第四十九条：县级以上地方人民政府每年3月31日前',
    asks: '政府的报告在下一年3月31日前公布。',
    agencies: 'government',
    month: 3,
    day: 31,
  },
  {
    id: 'own-deadline',
    kind: 'own-deadline',
    level: 'warning',
    basis: '推断：本机关在“基本信息”里填的期限',
    asks: '成文日期不晚于本机关自己定的公布期限。',
  },
  {
    id: 'kept-out',
    kind: 'kept-out',
    level: 'warning',
    basis: '推断：本机关在“基本信息”里列的词',
    asks: '标题和正文里没有本机关列出的不得出现的词。',
    advice:
      '这是本机关列出的不得出现在报告里的词。请删去或者改写；确实可以公开的，请核实后说明理由。',
  },
] as const satisfies readonly WordingRule[]

/** What the figures say of each other and of the agency. */
const figures = [
  {
    id: 'regulations-at-level',
    kind: 'at-level',
    level: 'warning',
    basis: '推断：规章的制定权限',
    asks: '县级以下机关和地方政府部门的规章数是 0。',
    figures: { table: 'disclosure', row: 'regulations' },
    advice:
      '规章由国务院部门、省级政府和设区的市、自治州政府制定，从名称看本机关不制定规章。请核实是不是规范性文件；没有规章的，填 0。',
  },
  {
    id: 'cases-without-requests',
    kind: 'zero-beside',
    level: 'note',
    basis: '推断：可能是以前年度的案件',
    asks: '第三部分全是 0 的，第四部分一般也是 0。',
    zero: 'requests',
    beside: 'reconsideration-litigation',
    advice: '第三部分全是 0，这里却有复议或诉讼。可能是以前年度申请引起的案件，值得再看一眼。',
  },
] as const satisfies readonly WordingRule[]

/** Rules on the words of a report on either form. */
export const wordingRules = [
  ...words,
  ...contents,
  ...forms,
  ...figures,
] as const satisfies readonly WordingRule[]

/** `basis` is what the format's own notice says of it, where it says anything. */
export function fiveAspectsRule(basis: string) {
  return {
    id: 'five-aspects',
    kind: 'required-words',
    level: 'warning',
    basis,
    asks: '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    section: 'overview',
    need: 'each',
    topics: [
      {
        name: '主动公开',
        words: '主动公开|主动[^。，；]{0,6}公开|公开[^。，；]{0,6}信息',
      },
      { name: '依申请公开', words: '依申请|信息公开申请|申请公开' },
      {
        name: '政府信息管理',
        words:
          '信息(?:资源|源头|发布|公开|规范化|常态化|日常|动态)?管理|管理[^。，；]{0,4}信息|三审|信息(?:发布)?审核|审核发布|公开属性|源头',
      },
      {
        name: '平台建设',
        words: '平台|政府公报|网站(?:建设|管理|运维|维护)|新媒体|公开专栏|公众号',
      },
      { name: '监督保障', words: '监督|考核|评议|责任追究' },
    ],
    advice: '总体情况一般要写到五个方面，没有发生的也请说明一句。',
  } as const satisfies WordingRule
}

/** `basis` as above. */
export function copiedTextRule(basis: string) {
  return {
    id: 'copied-text',
    kind: 'copied-text',
    level: 'warning',
    basis,
    asks: '各部分的文字不照抄上一年度的报告。',
    sections: ['overview', 'problems', 'others'],
    most: 0.8,
    leastLength: 60,
  } as const satisfies WordingRule
}

/** `basis` as above. */
export function copiedParagraphRule(basis: string) {
  return {
    id: 'copied-paragraph',
    kind: 'copied-paragraph',
    level: 'note',
    basis,
    asks: '没有整段照抄上一年度报告的文字。',
    sections: ['overview', 'problems', 'others'],
    leastLength: 60,
  } as const satisfies WordingRule
}
