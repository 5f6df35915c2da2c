import type { Dice } from '../recognise/mutate'

export function oneOf<T>(choices: readonly T[], dice: Dice): T {
  const choice = choices[dice(choices.length)]
  if (choice === undefined) throw new Error('nothing to choose from')
  return choice
}

/** Some pieces in any order, one behind the other. */
export function piecesOf(pieces: readonly string[], most: number, dice: Dice): string {
  let text = ''
  for (let count = dice(most + 1); count > 0; count -= 1) text += oneOf(pieces, dice)
  return text
}

/** A file as it comes off a bad disk or line: cut off, with bytes changed, filled, doubled or left out. */
export function damagedBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let damaged = Uint8Array.from(bytes)
  for (let count = 1 + dice(3); count > 0; count -= 1) {
    const at = dice(damaged.length + 1)
    const length = 1 + dice(dice(4) === 0 ? 600 : 6)
    switch (dice(6)) {
      case 0:
        damaged = damaged.slice(0, at)
        break
      case 1:
        damaged = joined(damaged.subarray(0, at), damaged.subarray(at + length))
        break
      case 2:
        damaged = joined(damaged.subarray(0, at + length), damaged.subarray(at))
        break
      case 3:
        damaged.fill(oneOf([0, 0x20, 0xff], dice), at, at + length)
        break
      default:
        for (let each = at; each < Math.min(damaged.length, at + length); each += 1) {
          damaged[each] = dice(256)
        }
    }
  }
  return damaged
}

/** A text of which parts are left out, doubled, moved, or exchanged for any of the pieces. */
export function damagedText(text: string, pieces: readonly string[], dice: Dice): string {
  let damaged = text
  for (let count = 1 + dice(4); count > 0; count -= 1) {
    const at = dice(damaged.length + 1)
    const end = at + dice(dice(4) === 0 ? 400 : 12)
    const put = [
      '',
      oneOf(pieces, dice),
      damaged.slice(at, end).repeat(2),
      damaged.slice(dice(damaged.length + 1)).slice(0, 60),
    ]
    damaged = damaged.slice(0, at) + oneOf(put, dice) + damaged.slice(end)
  }
  return damaged
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
