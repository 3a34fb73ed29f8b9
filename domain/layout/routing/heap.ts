/** A queue of numbers that gives the lowest rank first; of equal ranks the lower number. */
export class Heap {
  #keys = new Int32Array(1024)
  #ranks = new Float64Array(1024)
  #size = 0
  /** Rank of what `pop` gave last. */
  rank = Number.POSITIVE_INFINITY

  clear(): void {
    this.#size = 0
  }

  push(key: number, rank: number): void {
    if (this.#size === this.#keys.length) this.#grow()
    const [keys, ranks] = [this.#keys, this.#ranks]
    let at = this.#size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      const other = ranks[parent] as number
      if (other < rank || (other === rank && (keys[parent] as number) <= key)) break
      keys[at] = keys[parent] as number
      ranks[at] = other
      at = parent
    }
    keys[at] = key
    ranks[at] = rank
  }

  /** @returns -1 when nothing is left */
  pop(): number {
    if (this.#size === 0) return -1
    const keys = this.#keys
    const ranks = this.#ranks
    const key = keys[0] as number
    this.rank = ranks[0] as number
    const size = --this.#size
    const [lastKey, lastRank] = [keys[size] as number, ranks[size] as number]
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      const next = child + 1
      if (next < size && isBefore(ranks[next] as number, keys[next] as number, ranks[child] as number, keys[child] as number)) child = next
      if (isBefore(lastRank, lastKey, ranks[child] as number, keys[child] as number)) break
      keys[at] = keys[child] as number
      ranks[at] = ranks[child] as number
      at = child
    }
    keys[at] = lastKey
    ranks[at] = lastRank
    return key
  }

  #grow(): void {
    const [keys, ranks] = [new Int32Array(this.#size * 2), new Float64Array(this.#size * 2)]
    keys.set(this.#keys)
    ranks.set(this.#ranks)
    this.#keys = keys
    this.#ranks = ranks
  }
}

const isBefore = (rank: number, key: number, otherRank: number, otherKey: number) => rank < otherRank || (rank === otherRank && key < otherKey)
