import { exitCodes } from './command'

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Says on stderr what has to be known of how a file was read. */
export function warn(source: string, warnings: readonly string[]): void {
  for (const warning of warnings) process.stderr.write(`${source}：${warning}\n`)
}

/** Says on stderr where a Word file is not what the draft inside would print. */
export function warnOfChanges(source: string, changes: readonly string[]): void {
  warn(
    source,
    changes.map((change) => `${change}（这里用的是导出时的内容）`),
  )
}

/** Says why a file could not be read, to people on stderr and to programs as JSON on stdout. */
export function sayUnreadable(source: string, text: string, json: boolean): number {
  if (json) {
    printJson({
      source,
      messages: [{ level: 'error', code: 'unreadable-file', text, where: source }],
    })
  }
  process.stderr.write(`${source}：${text}\n`)
  return exitCodes.unreadable
}
