/** How a report is printed; kept with the draft, since next year's is printed the same way. */
export interface Settings {
  /** ① the `_GB2312` faces of old offices, ② those of Windows 7 and later, ③ 方正. */
  readonly fonts: 'gb2312' | 'windows' | 'founder'
  /** GB/T 9704 sets page numbers outside; ordinary prints often centre them. */
  readonly pageNumbers: 'outside' | 'centre'
  /** Whether the agency's seal goes over the signature: it decides where that stands. */
  readonly seal: 'with' | 'without'
  readonly printPreamble: boolean
  readonly printContact: boolean
  readonly printSignature: boolean
  /** 审签单: the page on which the leaders sign, before or after the report. */
  readonly approvalSheet: 'none' | 'first' | 'last'
  /** Whether each attachment gets pages of its own behind the report, for the clerk to fill in Word. */
  readonly attachmentPages: boolean
  /** What section six says of 信息处理费 (国办函〔2020〕109号), beside its own text. */
  readonly feeStatement: 'none' | 'not-charged' | 'charged'
  /**
   * Whether the Word file carries its draft, reasons of verified warnings included. A file that is itself
   * published should not.
   */
  readonly carriesDraft: boolean
}

export const defaultSettings: Settings = {
  fonts: 'gb2312',
  pageNumbers: 'outside',
  seal: 'with',
  printPreamble: true,
  printContact: true,
  printSignature: true,
  approvalSheet: 'none',
  attachmentPages: false,
  feeStatement: 'none',
  carriesDraft: true,
}
