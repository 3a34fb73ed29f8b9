/** Dollars to a millionth: what is shown and added up is decimal, not binary. */
export const money = (usd: number): number => Math.round(usd * 1e6) / 1e6

/** A sum of dollars in whole millionths, so that the order of the parts makes no difference. */
export const sumOfMoney = (parts: readonly number[]): number => parts.reduce((sum, each) => sum + Math.round(each * 1e6), 0) / 1e6

/** A unit price or quantity without the last binary digits: twelve that count. */
export const plainFigure = (value: number): number => Number(value.toPrecision(12))
