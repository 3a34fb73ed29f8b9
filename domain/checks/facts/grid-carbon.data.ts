/**
 * Carbon of a country's electricity in g CO2e per kWh, yearly average, rounded to tens. Recalled from Ember's yearly electricity data,
 * 2026-11-24; confidence medium. Regions inside large countries differ much (hydro in Quebec and Oregon, coal in Virginia's imports),
 * so a region boundary that says `carbonGramsPerKWh` goes before it.
 */
export const gridCarbon: Readonly<Record<string, number>> = {
  AE: 470, AT: 100, AU: 550, BE: 130, BH: 900, BR: 100, CA: 170, CH: 40, CL: 290, CN: 560, DE: 340, DK: 140, ES: 150, FI: 70, FR: 50, GB: 210, HK: 680, ID: 680,
  IE: 280, IL: 570, IN: 710, IT: 290, JP: 480, KR: 420, MX: 480, MY: 600, NL: 250, NO: 30, NZ: 110, PL: 610, QA: 600, SA: 700, SE: 40, SG: 500, TH: 550, TW: 640,
  US: 380, ZA: 710,
}
