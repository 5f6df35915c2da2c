import { parseArgs } from 'node:util'

/** 1 says that a check found errors; 2 that nothing could be checked at all. */
export const exitCodes = { good: 0, errors: 1, unreadable: 2 } as const

export class UsageError extends Error {}

export interface ReadCommand {
  readonly name: 'read'
  readonly file: string
  readonly json: boolean
}

export interface CheckCommand {
  readonly name: 'check'
  readonly file: string
  readonly lastYear?: string
  readonly json: boolean
}

export interface WriteCommand {
  readonly name: 'write'
  readonly file: string
  readonly docx?: string
  readonly text?: string
}

export interface RulesCommand {
  readonly name: 'rules'
  readonly year?: number
  readonly json: boolean
}

export type Command =
  | { readonly name: 'help' }
  | ReadCommand
  | CheckCommand
  | WriteCommand
  | RulesCommand

export const usage = `nianbao：政府信息公开工作年度报告编写工具

用法：
  nianbao read  文件 [--json]                     读出一份报告的内容
  nianbao check 文件 [--last-year 文件] [--json]  核对一份报告，可与上一年度报告对照
  nianbao write 文件 [--docx 文件] [--text 文件]  按官方格式写成 Word 或纯文本
  nianbao rules [--year 年份] [--json]            列出每一条检查规则和依据

read 和 check 读取任何来源的年报：Word、PDF、网页、纯文本，以及本工具的草稿文件。
write 写的是本工具“存为草稿文件”得到的 .nianbao.json 文件，或者本工具导出的 .docx 文件。
退出码：0 没有错误；1 核对发现错误；2 文件读不出来或者命令写错。
`

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  const [name, file, ...others] = positionals
  if (values.help || name === undefined || name === 'help') return { name: 'help' }
  if (name === 'rules') return rulesCommand(values, file)
  if (name !== 'read' && name !== 'check' && name !== 'write') {
    throw new UsageError(`没有“${name}”这个命令。`)
  }
  if (file === undefined) throw new UsageError(`“${name}”后面要写文件名。`)
  if (others.length > 0) throw new UsageError(`一次只能处理一个文件，多了：${others.join(' ')}`)
  const json = values.json === true
  switch (name) {
    case 'read':
      return { name, file, json }
    case 'check': {
      const lastYear = values['last-year']
      return { name, file, json, ...(lastYear !== undefined && { lastYear }) }
    }
    case 'write': {
      const { docx, text } = values
      if (docx === undefined && text === undefined) {
        throw new UsageError('请用 --docx 或 --text 指定写到哪个文件。')
      }
      return {
        name,
        file,
        ...(docx !== undefined && { docx }),
        ...(text !== undefined && { text }),
      }
    }
  }
}

function rulesCommand(
  { year, json }: ReturnType<typeof parse>['values'],
  extra: string | undefined,
): RulesCommand {
  if (extra !== undefined) throw new UsageError(`“rules”后面不写文件名，多了：${extra}`)
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new UsageError(`“--year”后面要写四位数的年份，写的是：${year}`)
  }
  return { name: 'rules', json: json === true, ...(year !== undefined && { year: Number(year) }) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'last-year': { type: 'string' },
        docx: { type: 'string' },
        text: { type: 'string' },
        year: { type: 'string' },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`命令的选项写错了：${error.message}`)
    throw error
  }
}
