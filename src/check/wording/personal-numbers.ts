const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** A 公民身份号码 by its date of birth and its check digit (GB 11643). */
export function isIdNumber(number: string): boolean {
  if (
    !/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number)
  ) {
    return false
  }
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return checkDigits[sum % 11] === number[17]?.toUpperCase()
}

/** A card of 银联 by its first digits and its check digit (Luhn). */
export function isBankCard(number: string): boolean {
  if (!/^62\d{14,17}$/.test(number)) return false
  const sum = Array.from(number)
    .reverse()
    .map((digit, at) => (at % 2 === 1 ? 2 * Number(digit) : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}

export function isMobileNumber(number: string): boolean {
  return /^1[3-9]\d{9}$/.test(number)
}
