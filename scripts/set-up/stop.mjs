export function stop(message) {
  console.error(message)
  process.exit(1)
}
