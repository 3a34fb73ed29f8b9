/** Endings of words for people who do something, by language, and words with such an ending that are things. Common usage, 2026-11-24. */
export const personEndings = {
  en: /^[a-z]{3,}(?:ers|ors|ists|ians|ees|ants|crats|folk|staff|ics)$/,
  de: /^[a-z]{3,}(?:innen|leute|leuten|beamte|beamten|krafte|kraften|arzte|arzten|ende|enden|prufer|prufern|leiter|leitern|berater|beratern|helfer|helfern)$/,
  es: /^[a-z]{3,}(?:ores|istas|antes|eros|eras|arios|arias)$/,
  fr: /^[a-z]{3,}(?:eurs|euses|istes|iens|iennes|iers|ieres|aires|ants|antes)$/,
} as const

export const notPeople: ReadonlySet<string> = new Set(
  (
    'vendors suppliers providers retailers insurers carriers manufacturers makers carmakers automakers dealers publishers advertisers competitors distributors wholesalers lenders acquirers issuers exporters importers hyperscalers sponsors annotators labellers labelers raters servers containers clusters orders computers sensors motors parameters numbers letters papers layers transformers routers trackers meters counters headers folders trailers tankers freighters scooters elevators generators reactors compressors conveyors inverters boilers chillers dryers mixers printers scanners controllers monitors doors floors colors colours errors factors vectors sectors tractors harvesters excavators lasers towers powers others centers centres quarters newsletters registers chapters offers transfers tickers filters adapters wrappers workers-pool brokers-nodes processors accelerators detectors actuators connectors editors-of dollars pallets events documents payments segments elements shipments apartments departments patents plants grants variants tenants restaurants constants instants metrics topics fabrics graphics clinics analytics statistics basics logistics optics robotics mechanics committees trees degrees fees franchisees employees-of coffees ' +
    'sensores motores contadores ascensores servidores compresores factores errores valores colores lectores procesadores generadores tractores ordenadores sectores contenedores parametros restaurantes antes durantes importantes constantes variantes instantes horarios diarios salarios escenarios formularios inventarios calendarios carteras tarjetas fronteras maneras ' +
    'capteurs moteurs serveurs ascenseurs compteurs ordinateurs facteurs erreurs valeurs couleurs lecteurs processeurs generateurs tracteurs secteurs conteneurs parametres restaurants horaires salaires formulaires inventaires calendriers papiers dossiers fichiers cahiers quartiers ateliers chantiers paniers milliers derniers premiers exemplaires commentaires questionnaires itineraires affaires enseignants-chercheurs instants variantes suivants composants importants ' +
    'millionen wochenende wochenenden jahresende monatsende legende legenden bestande verbande gegenstande tausende hunderte dutzende'
  ).split(' '),
)
