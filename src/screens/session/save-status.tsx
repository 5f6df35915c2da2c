import type { SaveState } from '../../storage/save-queue'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { sayProblem } from '../storage-words'
import { useSaveState, useSession } from './session'
import { useBackup } from './use-backup'

/** One line that always says how safe the draft is. */
export function SaveStatus() {
  const said = useSaveState(sayState)
  return (
    <span className="save-status" role="status">
      {said}
    </span>
  )
}

/** Stays on every screen until the draft can be saved again. */
export function SaveProblem() {
  const { queue } = useSession()
  const backUp = useBackup()
  const state = useSaveState(failed)
  if (!state) return null
  return (
    <Banner tone="error" title="草稿没有存进浏览器" live>
      <p>
        {state.kept
          ? '没有丢失：内容暂时存在备用位置，关闭页面也还在。请尽快存为草稿文件。'
          : '填写的内容还在页面上，但关闭页面后内容会丢失，请立即存为草稿文件。'}
      </p>
      <p>{sayProblem(state.problem)}</p>
      <p className="quiet">浏览器的说明：{state.problem.detail}</p>
      <Button look="primary" onClick={backUp}>
        存为草稿文件
      </Button>{' '}
      <Button onClick={() => queue.flush()}>再试一次</Button>
    </Banner>
  )
}

function failed(state: SaveState) {
  return state.type === 'failed' ? state : undefined
}

function sayState(state: SaveState): string {
  switch (state.type) {
    case 'saved':
    case 'forked':
      return state.at ? `已保存 ${clock(state.at)}` : '尚未填写'
    case 'failed':
      return '未能保存'
    case 'waiting':
    case 'saving':
      return '正在保存…'
  }
}

function clock(iso: string): string {
  const time = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}
