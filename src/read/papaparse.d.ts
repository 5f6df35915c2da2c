/** What is used of Papa Parse, which comes without types. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code: string
    /** Counted from 0. */
    readonly row?: number
  }

  interface ParseConfig {
    /** Guessed where it is left out. */
    readonly delimiter?: string
    readonly delimitersToGuess?: readonly string[]
    /** The most rows that are read; 0 for all. */
    readonly preview?: number
  }

  const papa: {
    parse(
      text: string,
      config: ParseConfig,
    ): { readonly data: string[][]; readonly errors: readonly ParseError[] }
  }

  export default papa
}
