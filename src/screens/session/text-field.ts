/** True where keys are text and undo is the browser's; a table's cell is neither. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.address !== undefined) return false
  return target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select')
}
