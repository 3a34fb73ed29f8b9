/** A queue that gives the lowest rank first; of equal ranks the lower key. */
export class Heap {
  readonly #keys: number[] = []
  readonly #ranks: number[] = []

  clear(): void {
    this.#keys.length = 0
    this.#ranks.length = 0
  }

  push(key: number, rank: number): void {
    const [keys, ranks] = [this.#keys, this.#ranks]
    let at = keys.length
    keys.push(key)
    ranks.push(rank)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(key, rank, parent)) break
      keys[at] = keys[parent] as number
      ranks[at] = ranks[parent] as number
      at = parent
    }
    keys[at] = key
    ranks[at] = rank
  }

  /** @returns key -1 when nothing is left */
  pop(): { key: number; rank: number } {
    const [keys, ranks] = [this.#keys, this.#ranks]
    const [key, rank] = [keys[0] ?? -1, ranks[0] ?? Number.POSITIVE_INFINITY]
    const [lastKey, lastRank] = [keys.pop(), ranks.pop()]
    if (lastKey === undefined || lastRank === undefined || keys.length === 0) return { key, rank }
    let at = 0
    for (let child = 1; child < keys.length; child = 2 * at + 1) {
      if (child + 1 < keys.length && this.#isBefore(keys[child + 1] as number, ranks[child + 1] as number, child)) child++
      if (this.#isBefore(lastKey, lastRank, child)) break
      keys[at] = keys[child] as number
      ranks[at] = ranks[child] as number
      at = child
    }
    keys[at] = lastKey
    ranks[at] = lastRank
    return { key, rank }
  }

  #isBefore(key: number, rank: number, at: number): boolean {
    const other = this.#ranks[at] as number
    return rank < other || (rank === other && key < (this.#keys[at] as number))
  }
}
