/** Words about money, in the six languages. */
export const costWords =
  /\b(cost\w*|price\w*|bills?|spend\w*|expens\w*|budget|kosten|preis\w*|rechnung|ausgaben|cloudkosten|costes?|costos?|gastos?|factura|coûts?|dépenses?|facture|prix)\b|成本|费用|花费|开支|账单|コスト|費用|料金/iu

/** Words for less of it. */
export const lessWords =
  /\b(cut\w*|reduc\w*|lower\w*|halv\w*|half|decreas\w*|sav(?:e|es|ing)|trim\w*|less|down|slash\w*|shrink\w*|optimi[sz]\w*|minimi[sz]\w*|drop|senk\w*|halbier\w*|reduzier\w*|spar\w*|weniger|drück\w*|rebaj\w*|baj\w*|recort\w*|ahorr\w*|mitad|rédui\w*|baiss\w*|moitié|diminu\w*|économis\w*|divis\w*)\b|降低|减少|削减|节省|减半|一半|压缩|削減|下げ|減ら|抑え|半分|節約/iu

/** Words that say both at once. */
export const cheapWords =
  /\b(cheaper|less expensive|save money|cost[- ]effective|günstiger|billiger|kostengünstig\w*|más barat[oa]|abarat\w*|moins cher\w*|plus économique)\b|便宜|省钱|省點|安く|安価/iu

/** "Under 15k a month", "höchstens 5.000 € im Monat": an amount that is not to be passed, and a month. */
export const atMostAMonth =
  /(?:\b(?:under|below|within|less than|no more than|at most|not (?:more than|above)|down to|unter|höchstens|maximal|auf|debajo de|menos de|como máximo|a lo sumo|máximo|moins de|en dessous de|sous|au plus|maximum)\s*(?:[$€£]|usd|us\$|eur)?\s*\d[\d.,]*\s*(?:k|m|mio|tausend|thousand|mil|mille)?\s*(?:[$€£]|usd|eur|dollars?|euros?)?\s*(?:\/|a|per|each|every|pro|im|al|por|par)?\s*(?:month|monat|mes|mois|mo)(?:ly|lich)?\b)|每月.{0,8}\d[\d.,万]*\s*(?:美元|欧元|元)?(?:以内|以下)|月額?.{0,8}\d[\d.,万]*\s*(?:ドル|ユーロ|円)?(?:以下|以内|未満)/iu
