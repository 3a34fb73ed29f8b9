/**
 * Stops one after the other, each when the one before is done.
 * @returns false when it took longer than allowed, or something failed
 */
export async function stopInOrder(steps: readonly (() => Promise<void>)[], { withinMs }: { withinMs: number }): Promise<boolean> {
  const inOrder = async () => {
    for (const step of steps) await step()
    return true
  }
  let deadline: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    deadline = setTimeout(() => resolve(false), withinMs)
  })
  try {
    return await Promise.race([inOrder(), late])
  } catch {
    return false
  } finally {
    clearTimeout(deadline)
  }
}
