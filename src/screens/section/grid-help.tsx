import { ConfirmDialog } from '../../ui/confirm-dialog'
import './paste-dialog.css'

const keys = [
  ['回车、Shift+回车', '到下一格、上一格（按列往下）'],
  ['Tab、Shift+Tab', '到右边一格、左边一格'],
  ['方向键', '移动格子；正在改数字时，左右键移动光标'],
  ['F2', '修改格子里的内容；在总计格上改为手工填写'],
  ['Esc', '恢复进入这一格之前的内容'],
  ['Shift+方向键、鼠标拖动', '选中一片格子'],
  ['Ctrl+C、Ctrl+X、Ctrl+V', '复制、剪切、粘贴一片格子，可与 WPS、Excel 互相粘贴'],
  ['Ctrl+D', '用上面一格（或选中的第一行）向下填充'],
  ['Delete', '清空选中的格子'],
  ['Ctrl+Z、Ctrl+Y', '撤销、重做'],
] as const

/** The keys of the grid. */
export function GridHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <ConfirmDialog
      title="表格里的快捷键"
      confirmLabel="知道了"
      onConfirm={onClose}
      onCancel={onClose}
    >
      <table className="paste-changes">
        <thead>
          <tr>
            <th scope="col">按键</th>
            <th scope="col">作用</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, effect]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td className="keys-effect">{effect}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ConfirmDialog>
  )
}
