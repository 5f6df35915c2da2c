/**
 * What pdfjs takes for granted and its own substitutes leave out: Chromium knows `at` since 92 and
 * `replaceAll` since 85. Imported for its effect, before pdfjs.
 */
const typedArray: unknown = Object.getPrototypeOf(Uint8Array.prototype)

for (const prototype of [Array.prototype, typedArray, String.prototype]) {
  addMethod(prototype, 'at', function (this: ArrayLike<unknown>, index = 0) {
    const place = Math.trunc(Number(index)) || 0
    return this[place < 0 ? this.length + place : place]
  })
}

addMethod(
  String.prototype,
  'replaceAll',
  function (this: string, wanted: unknown, replacement: unknown) {
    const pattern =
      wanted instanceof RegExp
        ? wanted
        : new RegExp(String(wanted).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g')
    return this.replace(pattern, replacement as string)
  },
)

function addMethod(
  prototype: unknown,
  name: string,
  method: (...args: unknown[]) => unknown,
): void {
  const target = prototype as object
  if (name in target) return
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true })
}
