import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/dialog'
import { isTextField } from './text-field'
import './keys-help.css'

const everywhere = [
  ['Ctrl+Z、Ctrl+Y（或 Ctrl+Shift+Z）', '撤销、重做'],
  ['Tab、Shift+Tab', '到下一个、上一个可以操作的地方'],
  ['?', '显示这张表（正在写文字时就是问号）'],
] as const

const inTables = [
  ['回车、Shift+回车', '到下一格、上一格（按列往下）'],
  ['Tab、Shift+Tab', '到右边一格、左边一格'],
  ['方向键', '移动格子；正在改数字时，左右键移动光标'],
  ['F2、双击', '修改格子里的内容；在总计格上改为手工填写'],
  ['Esc', '恢复进入这一格之前的内容；选中一片时取消选中'],
  ['F1', '显示或收起这一格的说明'],
  ['Shift+方向键、鼠标拖动', '选中一片格子'],
  ['Ctrl+A', '选中整张表；正在改数字时先选中这一格的内容'],
  ['Ctrl+C、Ctrl+X、Ctrl+V', '复制、剪切、粘贴一片格子，可与 WPS、Excel 互相粘贴'],
  ['Ctrl+D', '用上面一格（或选中的第一行）向下填充'],
  ['Delete、Backspace', '清空选中的一片格子'],
] as const

/** Every key that does something of its own. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="键盘快捷键" isWide onClose={onClose}>
      <KeyTable name="在任何一步" keys={everywhere} />
      <KeyTable name="在表格里" keys={inTables} />
    </Dialog>
  )
}

interface KeyTableProps {
  readonly name: string
  readonly keys: readonly (readonly [key: string, effect: string])[]
}

function KeyTable({ name, keys }: KeyTableProps) {
  return (
    <table className="keys">
      <caption>{name}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">按键</th>
          <th scope="col">作用</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, effect]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{effect}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The list under `?`, wherever the focus is but in a text; the tables answer the key themselves. */
export function KeysOnQuestionMark() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, isComposing } = event
      if ((key !== '?' && key !== '？') || defaultPrevented || isComposing) return
      if (isTextField(target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return isOpen ? <KeysHelp onClose={() => setOpen(false)} /> : null
}
