/** Where a preview is shown, on top of a page with nothing else. */
export function addStage(): HTMLElement {
  const stage = document.createElement('div')
  document.body.append(stage)
  return stage
}

/** Makes the browser lay out all that is there. */
export function layOutNow(stage: HTMLElement): number {
  return stage.getBoundingClientRect().height
}
