// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CheckScreen } from '../../src/screens/check/check-screen'
import { FigureTable } from '../../src/screens/section/figure-table'
import { LedgerButton } from '../../src/screens/section/ledger/ledger-button'
import { ServicesContext } from '../../src/screens/services'
import { AfterChecks } from '../../src/screens/session/after-checks'
import { DraftSession } from '../../src/screens/session/draft-session'
import { UndoButtons } from '../../src/screens/session/undo-buttons'
import { createDraftStore } from '../../src/storage/draft-store'
import { createLedgerMemory } from '../../src/storage/ledger-memory'
import { createMirror } from '../../src/storage/mirror'
import { ledgerRules } from '../../templates/ledger-rules'
import { library } from '../../templates/library'
import { xlsxFile } from '../read/xlsx-file'
import { emptyDatabase } from '../storage/database'
import { MemoryStorage } from '../storage/memory-storage'
import { formForYear } from '../template/every-form'
import { cell, loadGuide, loadSample, quickUser, someDraft, today } from './open-app'

beforeEach(emptyDatabase)

const ledger = [
  '收件\t来人\t答复日期\t怎么答的',
  '2025-03-05\t公民\t2025-03-20\t予以公开',
  '2025-04-05\t外来户\t2025-04-20\t予以公开',
  '2024-12-28\t公司\t2025-01-10\t已转办公室',
].join('\r\n')

const received = '一、本年新收政府信息公开申请数量，自然人'
const granted = '三、本年度办理结果（一）予以公开，自然人'

/** What is beside table three, in a browser that remembers in this storage. */
function showButton(storage: Storage | undefined) {
  return showWithin(storage, {}, <LedgerButton table="requests" />)
}

/** Table three over a draft. */
function showTable(cells: Record<string, string>) {
  const table = (
    <>
      <UndoButtons />
      <FigureTable table="requests" section="requests" name="三" />
      <CheckScreen />
    </>
  )
  return showWithin(undefined, cells, table)
}

function showWithin(
  storage: Storage | undefined,
  cells: Record<string, string>,
  shown: ReactElement,
) {
  const store = createDraftStore(library, createMirror(new MemoryStorage()))
  const service = {
    table: ledgerRules.table,
    rules: async () => ledgerRules,
    memory: createLedgerMemory(storage),
  }
  const open = {
    draft: someDraft({ cells }),
    form: formForYear(2025),
    unsaved: false,
    exchanged: false,
  }
  const view = render(
    <ServicesContext.Provider
      value={{ library, store, today, loadGuide, loadSample, ledger: service }}
    >
      <Router hook={useHashLocation}>
        <DraftSession open={open} onReplace={() => undefined}>
          <AfterChecks>{shown}</AfterChecks>
        </DraftSession>
      </Router>
    </ServicesContext.Provider>,
  )
  return { user: quickUser(), view }
}

type User = ReturnType<typeof quickUser>

async function pasteLedger(user: User, text = ledger) {
  await user.click(await screen.findByRole('button', { name: '从台账统计…' }))
  const field = await screen.findByLabelText('或者直接粘贴')
  fireEvent.paste(field, { clipboardData: { getData: () => text } })
  await screen.findByRole('button', { name: '换一份台账' })
}

async function chooseColumns(user: User) {
  const choose = (label: RegExp, column: string) =>
    user.selectOptions(screen.getByLabelText(label), column)
  await choose(/^收到日期/, 'A 列：收件')
  await choose(/^申请人类型/, 'B 列：来人')
  await choose(/^答复类型/, 'D 列：怎么答的')
}

test('columns and words that are not known are asked for, and what is decided is counted', async () => {
  const { user } = showButton(new MemoryStorage())
  await pasteLedger(user)
  await user.selectOptions(screen.getByLabelText('表头'), '0:0')
  await screen.findByText(/^还没有选：收到日期、申请人类型、答复类型或者结果/)
  await chooseColumns(user)
  await screen.findByText('⚠ 有 2 种用词要您来定，定好以前这些行不计入。')
  expect(screen.getByText(/^计入 1 件：/)).toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('“外来户”计入'), '自然人')
  await user.selectOptions(screen.getByLabelText('“已转办公室”计入'), '1.本机关不掌握相关政府信息')
  expect(screen.getByText(/^计入 3 件：本年新收 2/)).toHaveTextContent(
    '计入 3 件：本年新收 2 ＋ 上年结转 1 ＝ 本年办结 3 ＋ 结转下年度 0。',
  )
  expect(screen.getByText('每一行都计入了。')).toBeInTheDocument()
})

test('a figure leads to the rows behind it', async () => {
  const { user } = showButton(undefined)
  await pasteLedger(user)
  await user.selectOptions(screen.getByLabelText('表头'), '0:0')
  await chooseColumns(user)
  await user.click(screen.getByRole('button', { name: `${received}：1 件，看是哪几行` }))
  const list = await screen.findByRole('table', { name: `${received}：1 件` })
  expect(within(list).getByRole('row', { name: /第 2 行/ })).toHaveTextContent(
    '第 2 行2025-03-05公民2025-03-20予以公开',
  )
})

test('taking over says what it changes, changes it as one step, and is undone at once', async () => {
  const { user } = showTable({ 'requests/received/natural-person': '9' })
  await pasteLedger(
    user,
    ledger.replace('收件\t来人', '收到日期\t申请人类型').replace('怎么答的', '答复类型'),
  )
  expect(await screen.findByText(/^会改 138 格，其中 1 格已经填了别的数/)).toBeInTheDocument()
  const overwritten = screen.getByRole('table', { name: '会覆盖的格子' })
  expect(within(overwritten).getByRole('row', { name: /自然人/ })).toHaveTextContent(
    `${received}91`,
  )
  expect(screen.getByText('⚠ 还有 2 行没有计入，填进去的数会偏少。')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^填进报告/ }))
  expect(cell(received)).toHaveValue('1')
  expect(cell(granted)).toHaveValue('1')
  expect(screen.getByText(/^✓ 已按台账填写/)).toHaveTextContent(
    '台账里还有 2 行没有计入，“检查”里会提醒。',
  )
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(cell(received)).toHaveValue('9')
  expect(cell(granted)).toHaveValue('')
})

const known = ledger.replace('收件\t来人', '收到日期\t申请人类型').replace('怎么答的', '答复类型')
const uncounted = /按粘贴的台账统计时有 2 行没有计入/

test('rows that were not counted stay a warning that leads to the ledger, until it is counted whole', async () => {
  const { user } = showTable({})
  await pasteLedger(user, known)
  await user.click(await screen.findByRole('button', { name: /^填进报告/ }))
  const warning = screen.getByRole('link', { name: uncounted })
  expect(warning).toHaveTextContent(
    '（分不清申请人类型属于哪一列：第 3 行；不认识的答复类型：第 4 行）',
  )
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(screen.queryByText(uncounted)).toBeNull()
  await user.click(screen.getByRole('button', { name: '重做' }))
  await user.click(screen.getByRole('link', { name: uncounted }))
  const opener = screen.getByRole('button', { name: '从台账统计…' })
  await waitFor(() => expect(opener).toHaveFocus())
  await user.click(opener)
  await user.click(screen.getByRole('button', { name: '换一份台账' }))
  expect(screen.getByText(/^上次在 .* 按粘贴的台账统计，计入 1 件；⚠ 2 行没有计入/)).toBeVisible()
  const field = await screen.findByLabelText('或者直接粘贴')
  const [head = '', first = ''] = known.split('\r\n')
  fireEvent.paste(field, { clipboardData: { getData: () => `${head}\r\n${first}` } })
  await user.click(await screen.findByRole('button', { name: '记下这次统计（各格不变）' }))
  expect(screen.queryByText(uncounted)).toBeNull()
  expect(screen.getByText(/^✓ 各格都与台账相同/)).toBeInTheDocument()
})

test('a counted figure that is typed over is shown beside what the ledger says, and no longer when it is put back', async () => {
  const { user } = showTable({})
  await pasteLedger(user, known)
  await user.click(await screen.findByRole('button', { name: /^填进报告/ }))
  await user.clear(cell(granted))
  expect(screen.queryByText(/统计的不同/)).toBeNull()
  await user.type(cell(granted), '3')
  expect(screen.getByRole('link', { name: /统计的不同/ })).toHaveTextContent(
    `有 1 格与粘贴的台账统计的不同：“${granted}”台账是 1，现在是 3。`,
  )
  await user.clear(cell(granted))
  await user.type(cell(granted), '1')
  expect(screen.queryByText(/统计的不同/)).toBeNull()
})

test('a ledger without requests of the year before leaves 上年结转 as it is, unless the clerk says so', async () => {
  const carried = '二、上年结转政府信息公开申请数量，自然人'
  const { user } = showTable({ 'requests/carried-in/natural-person': '2' })
  await pasteLedger(
    user,
    '收到日期\t申请人类型\t答复日期\t答复类型\n2025-03-05\t公民\t2025-03-20\t予以公开',
  )
  const choice = await screen.findByLabelText(/“二、上年结转”也按台账填写/)
  expect(choice).not.toBeChecked()
  expect(screen.queryByRole('table', { name: '会覆盖的格子' })).toBeNull()
  await user.click(choice)
  expect(screen.getByRole('table', { name: '会覆盖的格子' })).toHaveTextContent(`${carried}20`)
})

test('columns and words are remembered in the browser, the ledger is not', async () => {
  const storage = new MemoryStorage()
  const first = showButton(storage)
  await pasteLedger(first.user)
  await first.user.selectOptions(screen.getByLabelText('表头'), '0:0')
  await chooseColumns(first.user)
  await first.user.selectOptions(screen.getByLabelText('“外来户”计入'), '自然人')
  expect(JSON.stringify(Object.values({ ...storage }))).not.toContain('2025-03-05')
  first.view.unmount()
  const second = showButton(storage)
  await pasteLedger(second.user)
  expect(screen.getByLabelText(/^收到日期/)).toHaveDisplayValue('A 列：收件')
  expect(screen.getByLabelText('“外来户”计入')).toHaveDisplayValue('自然人')
})

test('a refused file says what to do, and the dialog keeps the ledger when it is closed', async () => {
  const { user } = showButton(undefined)
  await user.click(await screen.findByRole('button', { name: '从台账统计…' }))
  const choose = await screen.findByLabelText('选择台账文件')
  const old = new File([], '台账.xls')
  const { buffer } = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
  Object.assign(old, { arrayBuffer: async () => buffer })
  fireEvent.change(choose, { target: { files: [old] } })
  expect(await screen.findByText(/另存为 xlsx 或直接复制粘贴/)).toBeInTheDocument()
  const field = screen.getByLabelText('或者直接粘贴')
  fireEvent.paste(field, { clipboardData: { getData: () => ledger } })
  await screen.findByRole('button', { name: '换一份台账' })
  await user.click(screen.getByRole('button', { name: '关闭' }))
  await user.click(await screen.findByRole('button', { name: '从台账统计…' }))
  expect(screen.getByText('粘贴的台账')).toBeInTheDocument()
})

const repeated = (row: (at: number) => string) =>
  [
    '收到日期\t申请人类型\t答复日期\t答复类型',
    ...Array.from({ length: 90 }, (_, at) => row(at)),
  ].join('\n')

test('a ledger of another year fills nothing in, and its words are not asked about', async () => {
  const { user } = showButton(undefined)
  await pasteLedger(
    user,
    repeated((at) => `2020-03-05\t公民\t2020-04-05\t第${at}号申请的答复`),
  )
  expect(await screen.findByText(/没有一件计入这一年/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^填进报告/ })).toBeNull()
  expect(screen.getByText('不属于这一年的（90 行）')).toBeInTheDocument()
  expect(screen.queryByText(/种用词要您来定/)).toBeNull()
})

test('a column of free text is shown in parts, with a word on better columns', async () => {
  const { user } = showButton(undefined)
  await pasteLedger(
    user,
    repeated((at) => `2025-03-05\t公民\t2025-04-05\t第${at}号申请的答复`),
  )
  expect(await screen.findByText(/像是自由填写的一列/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '还有 30 种，继续显示' }))
  expect(screen.getByLabelText('“第89号申请的答复”计入')).toBeInTheDocument()
})

test('sheets of single months are counted one by one or together, and what is left out is said', async () => {
  const { user } = showButton(undefined)
  await user.click(await screen.findByRole('button', { name: '从台账统计…' }))
  const head = ['收到日期', '申请人类型', '答复日期', '答复类型']
  const { buffer } = xlsxFile([
    { name: '1月', rows: [head, ['2025-01-05', '公民', '2025-01-20', '予以公开']] },
    { name: '2月', rows: [head, ['2025-02-05', '公司', null, null]] },
    { name: '说明', rows: [['按月登记']] },
  ])
  const book = Object.assign(new File([], '2025.xlsx'), { arrayBuffer: async () => buffer })
  fireEvent.change(await screen.findByLabelText('选择台账文件'), { target: { files: [book] } })
  const sheets = await screen.findByLabelText('工作表')
  expect(screen.getByText(/只统计选中的这一个/)).toBeInTheDocument()
  expect(screen.getByText(/^计入 1 件/)).toBeInTheDocument()
  await user.selectOptions(sheets, '全部列名相同的工作表')
  expect(screen.getByText(/^计入 2 件/)).toBeInTheDocument()
  expect(screen.getByText(/列名不同、没有统计的：说明/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^四、结转下年度继续办理，商业企业：1 件/ }))
  expect(screen.getByText('第 2 张表“2月”第 2 行')).toBeInTheDocument()
})
