/** The table that a ledger of requests is counted into. */
export const ledgerTable = 'requests'
