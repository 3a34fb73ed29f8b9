/**
 * Grams of CO2 a kWh by country (ISO 3166-1 alpha-2), yearly average. Recalled 2026-11-24 from Ember and Electricity Maps yearly figures,
 * rounded; confidence medium. Source of the anchors: sizing method section 10.
 */
export const gramsPerKWh: Readonly<Record<string, number>> = {
  US: 370, CA: 150, MX: 430, BR: 100, CL: 300, DE: 360, IE: 290, GB: 220, FR: 45, SE: 25, IT: 310, ES: 160, CH: 40, NL: 270, BE: 150, FI: 60, PL: 620, NO: 25, DK: 140, AT: 110, PT: 140, GR: 330, CZ: 420, HU: 180, RO: 250,
  JP: 450, KR: 420, SG: 470, IN: 710, HK: 600, TW: 550, CN: 560, ID: 680, MY: 560, TH: 470, AU: 540, NZ: 110, ZA: 740, AE: 400, BH: 480, IL: 480, QA: 480, SA: 560,
}
/** Taken where the country is not known. */
export const usualGramsPerKWh = 400
/** Facility power over machine power at a large provider. Source: sizing method section 10 */
export const cloudPue = 1.12
/** kW a vCPU draws with its share of the machine. Recalled 2026-11-24, confidence low. */
export const kWPerVcpu = 0.0035
