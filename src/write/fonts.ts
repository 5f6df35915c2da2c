import type { DocxLook } from './look'

const latin = 'Times New Roman'
const song = '宋体'

/** Faces by their Windows names. They are named, never embedded: they are licensed. */
export interface Faces {
  readonly title: string
  readonly body: string
  readonly kai: string
  readonly hei: string
  readonly song: string
  readonly latin: string
  /** What a machine may hold instead of each Chinese face. */
  readonly alternatives: readonly (readonly [name: string, alternative: string])[]
}

const faces: Readonly<Record<DocxLook['fonts'], Faces>> = {
  gb2312: facesOf('方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', [
    '华文中宋',
    '仿宋',
    '楷体',
    'SimHei',
  ]),
  windows: facesOf('方正小标宋简体', '仿宋', '楷体', '黑体', [
    '华文中宋',
    'FangSong',
    'KaiTi',
    'SimHei',
  ]),
  founder: facesOf('方正小标宋_GBK', '方正仿宋_GBK', '方正楷体_GBK', '方正黑体_GBK', [
    '方正小标宋简体',
    '仿宋',
    '楷体',
    '黑体',
  ]),
}

export function facesFor({ fonts }: DocxLook): Faces {
  return faces[fonts]
}

function facesOf(
  title: string,
  body: string,
  kai: string,
  hei: string,
  instead: readonly [title: string, body: string, kai: string, hei: string],
): Faces {
  const alternatives = [
    [title, instead[0]],
    [body, instead[1]],
    [kai, instead[2]],
    [hei, instead[3]],
    [song, 'SimSun'],
  ] as const
  return { title, body, kai, hei, song, latin, alternatives }
}

/** `eastAsia` on every run: otherwise “ ” … — are set in the Latin face. */
export const eastAsianHint = { hint: 'eastAsia' } as const

export function fontOf(eastAsia: string, western: string = latin) {
  return { ascii: western, hAnsi: western, cs: western, eastAsia, ...eastAsianHint }
}
