import type { BillLine } from '#domain/design/bill.ts'
import type { Component } from '#domain/design/schema.ts'
import { dollarRange, exactDollars, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { laneOfKind } from '../../ui/kinds.ts'

/** What one component costs, line by line. */
export function BilledComponent({
  component,
  lines,
  total,
  show,
}: {
  component: Component | undefined
  lines: readonly BillLine[]
  total: number
  show: () => void
}) {
  return (
    <details className="billed" data-billed={component?.id}>
      <summary>
        <Glyph name="chevron-right" size={14} />
        {component !== undefined && <KindIcon kind={component.kind} lane={laneOfKind(component.kind)} provider={component.provider} size={20} />}
        <span className="grow truncate">{component?.name ?? lines[0]?.component}</span>
        <span className="num">{exactDollars(total)}</span>
      </summary>
      <table className="bill-lines">
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.item} ${line.sku} ${line.unit}`}>
              <td>
                {line.item}
                <span className="num">
                  {quantityOf(line)} at {exactDollars(line.unitPriceUsd)}
                </span>
                <span className="num">
                  {line.sku} · {line.region} · {line.asOf}
                </span>
              </td>
              <td>
                <Figure origin={originOf(line)}>{exactDollars(line.monthlyUsd)}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="bill-show" onClick={show}>
        Show on the canvas
      </button>
    </details>
  )
}

/** Units that begin with a number of their own are multiplied, so that no two numbers stand side by side. */
const quantityOf = ({ quantity, unit }: BillLine): string => `${short(quantity)} ${/^\d/.test(unit) ? '× ' : ''}${unit}`

const originOf = (line: BillLine) => ({
  title: line.item,
  exact: exactDollars(line.monthlyUsd),
  range: dollarRange(line.range),
  formula: line.formula,
  inputs: {
    quantity: `${line.quantity.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${line.unit}`,
    unitPrice: exactDollars(line.unitPriceUsd),
    sku: line.sku,
    region: line.region,
  },
  source: line.source,
  asOf: line.asOf,
  estimated: line.estimated,
})
