/** What the windows of one browser tell each other at once, where it lets them. */
export interface OtherWindows {
  /** Another window hears that this one has saved the draft. */
  tellSaved(id: string): void
  /** @returns what ends the listening. */
  listen(id: string, heard: () => void): () => void
}

const channelName = 'nianbao'

/** Only a hint: revisions in the database decide, and browsers without channels say nothing here. */
export function createOtherWindows(): OtherWindows {
  if (typeof BroadcastChannel !== 'function') return silence
  const channel = new BroadcastChannel(channelName)
  return {
    tellSaved: (id) => channel.postMessage({ saved: id }),
    listen: (id, heard) => {
      const hear = ({ data }: MessageEvent<{ readonly saved?: unknown } | null>) => {
        if (data?.saved === id) heard()
      }
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}

export const silence: OtherWindows = {
  tellSaved: () => undefined,
  listen: () => () => undefined,
}
