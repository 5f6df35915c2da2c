import type { DamagedText } from '../../storage/kept-text'
import { Button } from '../../ui/button'
import { download } from '../../ui/download'
import { useServices } from '../services'
import { RemoveButton } from './remove-button'

interface DamagedTextsProps {
  readonly damaged: readonly DamagedText[]
  readonly onChange: () => void
}

/** Texts kept aside that do not open: nothing is thrown away before the clerk says so. */
export function DamagedTexts({ damaged, onChange }: DamagedTextsProps) {
  const { store } = useServices()
  if (damaged.length === 0) return null
  return (
    <ul className="drafts">
      {damaged.map((each) => (
        <li key={each.slot.key} className="draft">
          <div className="draft-text">
            <strong>一段损坏的备用内容</strong>
            <div className="quiet">
              浏览器中途关闭时留下的，打不开，但没有丢弃。可以存为文件，请技术人员从中找回文字。
              {each.message}
            </div>
          </div>
          <Button onClick={() => download('备用内容.txt', each.slot.text, 'text/plain')}>
            存为文件
          </Button>
          <RemoveButton
            name="损坏的备用内容"
            onRemove={async () => store.removeDamaged(each)}
            onRemoved={onChange}
          />
        </li>
      ))}
    </ul>
  )
}
