/**
 * Runs inside the page before anything else: takes away what came after Chromium 80, and what a page on
 * plain http does not get. It has to stand alone, since it is handed to the browser as text.
 */
export function makeBrowserOld(): void {
  const take = (from: object | undefined, ...names: string[]) => {
    for (const name of names) {
      if (from) Reflect.deleteProperty(from, name)
    }
  }
  const page = window as unknown as Record<string, object | undefined>
  const prototypeOf = (name: string) =>
    (page[name] as { prototype?: object } | undefined)?.prototype

  for (const list of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)]) {
    take(list, 'at', 'findLast', 'findLastIndex', 'with', 'toSorted', 'toReversed', 'toSpliced')
  }
  take(Array, 'fromAsync')
  take(String.prototype, 'at', 'replaceAll', 'isWellFormed', 'toWellFormed')
  take(Object, 'hasOwn', 'groupBy')
  take(Map, 'groupBy')
  take(prototypeOf('Set'), 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf')
  take(Promise, 'any', 'withResolvers', 'try')
  take(page, 'AggregateError', 'WeakRef', 'FinalizationRegistry', 'structuredClone', 'Iterator')
  take(page, 'showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker', 'navigation')
  take(page, 'reportError', 'scheduler', 'cookieStore', 'Sanitizer', 'CloseWatcher', 'caches')
  take(page, 'launchQueue', 'DecompressionStream')
  take(page.AbortSignal, 'timeout', 'any', 'abort')
  take(page.Intl, 'Segmenter', 'DisplayNames', 'supportedValuesOf', 'DurationFormat')
  take(page.URL, 'canParse', 'parse')
  take(page.Uint8Array, 'fromBase64', 'fromHex')
  take(prototypeOf('Uint8Array'), 'toBase64', 'toHex', 'setFromBase64')
  take(prototypeOf('ArrayBuffer'), 'resize', 'transfer', 'transferToFixedLength')
  take(prototypeOf('Element'), 'replaceChildren', 'checkVisibility', 'setHTML', 'getHTML')
  take(prototypeOf('Element'), 'setHTMLUnsafe', 'ariaBusyElements')
  take(prototypeOf('Document'), 'replaceChildren', 'startViewTransition')
  take(prototypeOf('HTMLElement'), 'showPopover', 'hidePopover', 'togglePopover')
  take(prototypeOf('HTMLDialogElement'), 'requestClose')
  take(prototypeOf('Crypto'), 'randomUUID', 'subtle')
  take(prototypeOf('Navigator'), 'locks', 'clipboard', 'storage', 'serviceWorker', 'userAgentData')
  take(prototypeOf('IDBTransaction'), 'durability')
  // A worker would be a new browser again: here the window itself reads.
  take(page, 'Worker')
}
