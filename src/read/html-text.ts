/** Stands for `<br>` while a paragraph is gathered: the text of a page is cleared of it. */
export const lineBreak = '\v'
const everyLineBreak = /\v/g

/** White space of the source; others (U+00A0, U+3000) are characters. */
const sourceSpace = /[ \t\n\r\f]+/g
/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/
const indent = /^ ?[\u00a0\u3000]{2}/

export function withoutLineBreaks(text: string): string {
  return text.replace(everyLineBreak, ' ')
}

/** Preformatted text, so that it outlives the collapsing of white space. */
export function preformatted(text: string): string {
  return text.replace(/\r?\n/g, lineBreak).replace(/[ \t]/g, '\u00a0')
}

/**
 * The paragraphs of a gathered text. Within `<p>` a line break starts one where a blank line or an
 * indent follows, elsewhere always. Lines of one paragraph are parted by `\n`.
 */
export function paragraphsOf(gathered: string, isWithinParagraph: boolean): string[] {
  const lines = collapsed(gathered.replace(unseen, '')).split(lineBreak)
  const paragraphs: string[][] = []
  let isOpen = false
  for (const line of lines) {
    const text = line.replace(/\u00a0/g, ' ').trim()
    const goesOn = isWithinParagraph && isOpen && !indent.test(line)
    isOpen = text !== ''
    if (text === '') continue
    if (goesOn) paragraphs[paragraphs.length - 1]?.push(text)
    else paragraphs.push([text])
  }
  return paragraphs.map((texts) => texts.join('\n'))
}

/** A line end of the source between Chinese characters is no space (CSS Text 3 §4.1.3). */
function collapsed(text: string): string {
  return text.replace(sourceSpace, (space, at: number) => {
    const isWithinWide =
      space.indexOf('\n') >= 0 &&
      wide.test(text[at - 1] ?? '') &&
      wide.test(text[at + space.length] ?? '')
    return isWithinWide ? '' : ' '
  })
}
