/** A moment as the clerk's clock shows it; blank where it was never noted. */
export function sayMoment(iso: string): string {
  if (iso === '') return ''
  const time = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}
