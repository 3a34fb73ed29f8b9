/** How often a lost line is tried again. */
const everyMs = 2000

type Line = { connect: () => void; disconnect: () => void }

/**
 * A socket over a dead line looks open for half a minute. So when the browser says it is offline, or the server keeps silent,
 * the server is asked once; if it cannot be reached the socket is given up at once, and opened again when it answers.
 * @param reached resolves to whether the server answers
 */
export function watchLine(line: Line, reached: () => Promise<boolean>): { check: () => void; close: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let lost = false
  let over = false
  async function check(): Promise<void> {
    clearTimeout(timer)
    const answers = await reached()
    if (over) return
    if (!answers) {
      if (!lost) line.disconnect()
      lost = true
      timer = setTimeout(() => void check(), everyMs)
    } else if (lost) {
      lost = false
      line.connect()
    }
  }
  const now = () => void check()
  addEventListener('offline', now)
  addEventListener('online', now)
  return {
    check: now,
    close() {
      over = true
      clearTimeout(timer)
      removeEventListener('offline', now)
      removeEventListener('online', now)
    },
  }
}
