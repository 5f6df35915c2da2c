import { fullWidthToAscii } from '../report/full-width'

const numbering =
  /[（(][一二三四五六七八九十\d]{1,3}[）)]|(?:^|(?<=\D))\d{1,2}[.．、](?!\d)|^[一二三四五六七八九十]{1,3}、/g

/** How words of a ledger are compared: Chinese characters, letters and digits, numbers of items left away. */
export function plainWords(text: string): string {
  const spoken = fullWidthToAscii(text).replace(/\s/g, '')
  return spoken
    .replace(numbering, '')
    .replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')
    .toLowerCase()
}

/** A label without what is only explained in brackets. */
export function withoutBrackets(label: string): string {
  return label.replace(/(?!^)（[^）]*）/g, '')
}
