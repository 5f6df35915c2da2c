/** Within so many bytes a page has to say its encoding (HTML §4.2.5.4); older ones take longer. */
const headLength = 4096
const inMeta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{1,40})/i
const inXml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/i

/** The encoding that a page says it is in. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength))
  return (inMeta.exec(head) ?? inXml.exec(head))?.[1]
}
