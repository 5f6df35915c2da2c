/** Where each screen is. The step of the wizard is part of the address. */
export const paths = {
  start: '/',
  import: '/import',
  draft: '/drafts/:id/:step',
  step: (id: string, step: string) => `/drafts/${id}/${step}`,
} as const
