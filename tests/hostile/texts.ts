/** What would run, fetch, or break out, were it taken for more than text. */
export const hostileTexts = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  "'><svg/onload=hit()>",
  '</textarea></title></style><script>hit()</script>',
  '<a href="javascript:hit()">x</a><iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<p style="background:url(http://192.0.2.1/x);width:expression(hit())">',
  ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '</w:t></w:r><w:altChunk r:id="rId1"/><w:r><w:t>',
  '" TargetMode="External" Target="http://192.0.2.1/x',
  '=HYPERLINK("http://192.0.2.1/","x")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '{ HYPERLINK "http://192.0.2.1/" } {{requests/received/natural-person}}',
  '\u202Etxt.exe\u0000\u000B\uFFFE\uD800../../..\\..\\CON.docx',
]

const elements = [
  'script',
  'iframe',
  'object',
  'embed',
  'svg',
  'img',
  'link',
  'base',
  'form',
  'input',
  'video',
]

/** What in a page or a part of one could run or fetch. */
export function activeIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('*')]
    .filter((element) => isActive(element))
    .map(({ outerHTML }) => outerHTML.slice(0, 120))
}

function isActive(element: Element): boolean {
  if (elements.includes(element.localName)) return true
  return [...element.attributes].some(
    ({ name, value }) =>
      name.startsWith('on') ||
      ['src', 'srcset', 'srcdoc', 'href', 'action', 'background'].includes(name) ||
      (name === 'style' && /url\(|expression|import|behavior|javascript/i.test(value)) ||
      (name === 'http-equiv' && /refresh/i.test(value)),
  )
}
