import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import * as z from 'zod'
import type { Draft } from '../../src/report/draft'
import { isTotal } from '../../src/report/report'
import { formForYear } from '../template/every-form'

const program = join(import.meta.dirname, '../../dist/nianbao.mjs')

export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program as a shell would. */
export function run(...args: readonly string[]): Run {
  if (!existsSync(program)) {
    throw new Error(`${program} is missing: build it with "npx vite build --mode cli"`)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  })
  return { exitCode: status, stdout, stderr }
}

/** All of stdout as one JSON value; throws where there is anything beside it. */
export function jsonOf(result: Run): unknown {
  return JSON.parse(result.stdout)
}

/** A folder for one test file, gone after it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (name: string) => join(folder, name)
  return {
    at,
    folder: (name: string): string => {
      mkdirSync(at(name))
      return at(name)
    },
    file: (name: string, content: string): string => {
      writeFileSync(at(name), content)
      return at(name)
    },
    draft: (name: string, draft: Draft): string => {
      writeFileSync(at(name), JSON.stringify(draft))
      return at(name)
    },
  }
}

/** The same text in every cell that is not a total. */
export function filledWith(text: string, year: number): Record<string, string> {
  const plain = [...formForYear(year).cells.values()].filter((cell) => !isTotal(cell))
  return Object.fromEntries(plain.map(({ address }) => [address, text]))
}

export const wholeText = {
  basics: { agency: '某县数据局' },
  narratives: {
    overview:
      '（一）主动公开\n全年平稳。\n（二）其他\n依申请公开、政府信息管理、平台建设和监督保障平稳。',
    problems: '改进。',
    others: '未收取信息处理费。',
  },
}

export const unreadableFile = z.strictObject({
  source: z.string(),
  messages: z.tuple([
    z.strictObject({
      level: z.literal('error'),
      code: z.literal('unreadable-file'),
      text: z.string().min(1),
      where: z.string(),
    }),
  ]),
})
