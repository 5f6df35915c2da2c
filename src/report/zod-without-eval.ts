import * as z from 'zod/mini'

// zod would otherwise probe `new Function`, which a strict content policy reports, and which is
// slower than not compiling for a schema that is used once.
z.config({ jitless: true })
