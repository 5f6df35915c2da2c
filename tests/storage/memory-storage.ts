/** What `localStorage` does, in memory: a text by key, each key a property of its own. */
export class MemoryStorage implements Storage {
  [name: string]: unknown

  get length(): number {
    return Object.keys(this).length
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null
  }
  getItem(key: string): string | null {
    const item = Object.keys(this).includes(key) ? this[key] : undefined
    return typeof item === 'string' ? item : null
  }
  setItem(key: string, value: string): void {
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key)
  }
}

/** A storage that is full, or that the browser does not let a page write to. */
export class FullStorage extends MemoryStorage {
  override setItem(): void {
    throw new DOMException('the quota is used up', 'QuotaExceededError')
  }
}
