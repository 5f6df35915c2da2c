import { useState } from 'react'
import type { ListedFinding } from '../document/lay-out-findings'
import { type FindingsFormat, findingsFile, findingsFormats } from '../files/findings-file'
import { fileNameOf } from '../report/file-name'
import type { Report } from '../report/report'
import { Button } from '../ui/button'
import { download } from '../ui/download'
import './findings-export.css'

interface FindingsExportProps {
  readonly report: Report
  /** Made when a file is asked for, not with every change of the report. */
  readonly findings: () => readonly ListedFinding[]
  /** True where it is what the screen is for. */
  readonly isMain?: boolean
}

/** The list of findings as a file, for those who have to mend the report. */
export function FindingsExport({ report, findings, isMain = false }: FindingsExportProps) {
  const [said, setSaid] = useState('')
  const save = async (format: FindingsFormat) => {
    setSaid('正在生成……')
    const { content, type } = await findingsFile(format, report, findings())
    const name = `${fileNameOf(`${report.title}检查意见`)}.${format}`
    download(name, content as BlobPart, type)
    setSaid(`已生成“${name}”，在浏览器的“下载”文件夹里。`)
  }
  return (
    <div className="findings-export">
      <span className="findings-export-label">
        把检查结果存为文件，发给同事或者退回填报的机关：
      </span>
      {findingsFormats.map(({ format, label }, index) => (
        <Button
          key={format}
          look={isMain && index === 0 ? 'primary' : 'plain'}
          onClick={() => save(format)}
        >
          {label}（.{format}）
        </Button>
      ))}
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  )
}
