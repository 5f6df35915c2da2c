import { contactLabel } from '../document/lay-out'
import type { SourceText } from './source'
import { visible } from './words'

export interface Front {
  readonly preamble: readonly string[]
  readonly contact: string
  /** Lines of a web page around the title. */
  readonly leftOut: readonly SourceText[]
}

const pageHead =
  /^(?:发布(?:日期|时间|机构)|成文日期|生成日期|公开日期|来源|信息来源|作者|编辑|浏览|点击|阅读|访问|字号|字体|索引号|主题分类|文号|发文字号|有效性|关键词|时效|视力保护色|当前位置|您的位置|首页|【|\[|分享|打印|下载)/

/** What stands between the title and the first heading. */
export function frontOf(items: readonly SourceText[]): Front {
  const leftOut = items.filter(isPageHead)
  const own = items.filter((item) => !isPageHead(item)).map(({ text }) => text.trim())
  const contact = own.find((text) => text.startsWith(contactLabel)) ?? ''
  return {
    preamble: own.filter((text) => text !== contact),
    contact: contact.slice(contactLabel.length),
    leftOut,
  }
}

function isPageHead({ text }: SourceText): boolean {
  const plain = visible(text)
  return plain.length <= 80 && !/。/.test(plain) && pageHead.test(plain)
}
