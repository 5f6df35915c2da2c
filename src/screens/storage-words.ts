import type { ProblemKind, StorageProblem } from '../storage/storage-problem'

/** Why the browser does not take the draft, and what helps. */
const reasons: Readonly<Record<ProblemKind, string>> = {
  full: '磁盘或者浏览器的存储空间已满。请清理磁盘空间，或者删除不用的草稿。',
  forbidden:
    '浏览器禁止保存数据，可能是无痕（隐私）窗口，或者单位的安全设置。请换用普通窗口或者别的浏览器。',
  newer:
    '草稿的数据库已经由更新版本的本工具使用（可能就在另一个窗口里）。请先存为草稿文件，再打开新版本的页面。',
  blocked: '草稿的数据库打不开，可能被另一个窗口占用。请关闭本工具的其他窗口，再试一次。',
  broken: '草稿的数据库读不出来或者写不进去，可能已经损坏。请存为草稿文件，重新启动浏览器再试。',
}

export function sayProblem({ kind }: StorageProblem): string {
  return reasons[kind]
}
