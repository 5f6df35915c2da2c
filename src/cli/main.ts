import { exitCodes, parseCommand, UsageError, usage } from './command'
import { runCheck } from './run-check'
import { runRead } from './run-read'
import { runRules } from './run-rules'
import { runWrite } from './run-write'

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args)
    switch (command.name) {
      case 'help':
        process.stdout.write(usage)
        return exitCodes.good
      case 'read':
        return await runRead(command)
      case 'check':
        return await runCheck(command)
      case 'write':
        return await runWrite(command)
      case 'rules':
        return runRules(command)
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    return exitCodes.unreadable
  }
}
