/** How the levels of findings are called to users. */
export const levelNames = { error: '错误', warning: '提醒', note: '提示' } as const
