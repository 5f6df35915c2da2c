/** Faces by their Windows names. They are named, never embedded: they are licensed. */
export const face = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  song: '宋体',
  latin: 'Times New Roman',
} as const

/** What a machine may hold instead of a Chinese face. */
export const alternativeFaces: readonly (readonly [name: string, alternative: string])[] = [
  [face.title, '华文中宋'],
  [face.body, '仿宋'],
  [face.kai, '楷体'],
  [face.hei, 'SimHei'],
  [face.song, 'SimSun'],
]

/** `eastAsia` on every run: otherwise “ ” … — are set in the Latin face. */
export const eastAsianHint = { hint: 'eastAsia' } as const

export function fontOf(eastAsia: string, latin: string = face.latin) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, ...eastAsianHint }
}
