/** Bytes a second that weights load at from local flash, and seconds an engine takes to start, low and high. Source: sizing method section 4 */
const loadBytesPerSecond = 5e9
const engineSeconds = [20, 60] as const

/** Seconds until a cold replica answers, low and high; each accelerator loads its own share. */
export const coldStartSeconds = (weightBytes: number, accelerators: number): readonly [number, number] => {
  const load = weightBytes / accelerators / loadBytesPerSecond
  return [load + engineSeconds[0], load + engineSeconds[1]]
}
