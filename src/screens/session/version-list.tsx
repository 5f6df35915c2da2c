import type { Version } from '../../storage/stored-draft'
import { Button } from '../../ui/button'
import { sayContent } from '../say-content'
import { sayMoment } from '../say-moment'
import './version-list.css'

interface VersionListProps {
  readonly versions: readonly Version[]
  readonly onGoBack: (version: Version) => void
}

/** When each version was saved and how much it holds. */
export function VersionList({ versions, onGoBack }: VersionListProps) {
  if (versions.length === 0) {
    return <p>还没有更早的版本。开始填写以后，每过一会儿自动留一个，最多 20 个。</p>
  }
  return (
    <>
      <p className="quiet">
        回到一个版本以前，现在的内容也会留作一个版本，可以再换回来。最多保留 20 个，越早越稀。
      </p>
      <ul className="versions">
        {versions.map((version) => (
          <li key={version.revision} className="version">
            <span className="version-text">
              {sayMoment(version.savedAt)}
              <span className="quiet">
                {version.opened.ok
                  ? `${version.opened.draft.year} 年度，${sayContent(version.opened.draft)}`
                  : version.opened.message}
              </span>
            </span>
            {version.opened.ok && (
              <Button
                aria-label={`回到这一版：${sayMoment(version.savedAt)}`}
                onClick={() => onGoBack(version)}
              >
                回到这一版
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
