import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const inlineScript = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Forbids the built page to reach anything but its own files: no request can leave, whatever a file that
 * was opened says. Styles may stand inline, as React sets them; scripts only where the build put them.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) {
            file.source = withPolicy(String(file.source))
          }
        }
      },
    },
  }
}

function withPolicy(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(([, text = '']) => `'${hashOf(text)}'`)
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    // The worker that reads files, and the module that it imports; it is under this policy as well.
    "worker-src 'self' blob:",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace(/<meta charset="UTF-8" \/>/i, (charset) => `${charset}\n    ${meta}`)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
