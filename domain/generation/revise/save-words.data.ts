/** Words about money, in the six languages. */
export const costWords =
  /\b(cost\w*|price\w*|bills?|spend\w*|expens\w*|budget|kosten|preis\w*|rechnung|ausgaben|cloudkosten|costes?|costos?|gastos?|factura|coûts?|dépenses?|facture|prix)\b|成本|费用|花费|开支|账单|コスト|費用|料金/iu

/** Words for less of it. */
export const lessWords =
  /\b(cut\w*|reduc\w*|lower\w*|halv\w*|half|decreas\w*|sav(?:e|es|ing)|trim\w*|less|down|slash\w*|shrink\w*|optimi[sz]\w*|minimi[sz]\w*|drop|senk\w*|halbier\w*|reduzier\w*|spar\w*|weniger|drück\w*|rebaj\w*|baj\w*|recort\w*|ahorr\w*|mitad|rédui\w*|baiss\w*|moitié|diminu\w*|économis\w*|divis\w*)\b|降低|减少|削减|节省|减半|一半|压缩|削減|下げ|減ら|抑え|半分|節約/iu

/** Words that say both at once. */
export const cheapWords =
  /\b(cheaper|less expensive|save money|cost[- ]effective|günstiger|billiger|kostengünstig\w*|más barat[oa]|abarat\w*|moins cher\w*|plus économique)\b|便宜|省钱|省點|安く|安価/iu
