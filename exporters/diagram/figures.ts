/** $12.4k, $950, $1.2M: for the picture, where room is short. */
export function shortMoney(usd: number): string {
  if (usd > 0 && usd < 1) return 'under $1'
  if (usd < 999.5) return `$${Math.round(usd)}`
  if (usd < 999_500) return `$${threeDigits(usd / 1000)}k`
  return `$${threeDigits(usd / 1e6)}M`
}

const threeDigits = (value: number) => (value < 99.95 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value)))

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
