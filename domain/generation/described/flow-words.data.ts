/** Words between two named things by which the first gives to or calls the second. */
export const forward =
  /->|→|=>|⇒|-->|\b(sends?|sending|sent|writes?|writing|written|push(es|ed|ing)?|publish(es|ed|ing)?|forwards?|forwarding|calls?|calling|invokes?|queries|query|feeds?|feeding|streams?|streaming|posts?|uploads?|loads?|loading|stores?|stored|storing|saves?|saved|connects?|connected|talks?|routes?|routed|goes|go|going|flows?|flowing|dumps?|dumped|ingests?|fronts|triggers?|triggering|hits|use|uses|using|visit|visits|open|opens|see|sees|exports?|exported|replicates?|copies|copied|lands?|delivers?|emits?|returns?|passes|hands|deploys?|deployed|persists?|asks|logs?|inserts?|puts|into|onto|trains?|then|followed by|schickt|sendet|schreibt|ruft|speichert|leitet|envía|escribe|llama|guarda|envoie|écrit|appelle|stocke)\b/i

/** Words by which the second gives to the first. */
export const backward = /<-|←|\b(reads?|reading|consumes?|consuming|pulls?|pulling|fetch(es|ing)?|subscribes?|receives?|receiving|gets?|fed|loaded|sourced|served|triggered|called|fronted|behind|populated|retrieves?|downloads?|scans?|listens?|liest|bezieht|empfängt|lee|recibe|lit|reçoit)\b/i

/** Backward words that stay forward with these after them: "reads and writes to". */
export const bothWays = /\breads? (from )?and writes?\b|\bread\/write\b|↔|<->/i
