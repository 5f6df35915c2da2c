import { type Database, openDatabase } from './database'

/** How long a database may take to open before what is typed goes aside. */
export const openingDeadline = 5000

/** One connection, opened anew after the browser has closed it or failed to open it. */
export function createConnection(): () => Promise<Database> {
  let connection: Promise<Database> | undefined
  const forget = () => {
    connection = undefined
  }
  return () => {
    connection ??= openDatabase(forget)
    connection.catch(forget)
    return inTime(connection)
  }
}

/** A database that opens late is used by those who ask after that. */
function inTime(opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DOMException('the database does not open', 'TimeoutError')),
      openingDeadline,
    )
    opening.then(resolve, reject).then(() => clearTimeout(timer))
  })
}
