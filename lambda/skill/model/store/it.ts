import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Libreria Sonora',
  summary: 'Storie, notizie ed esercizi scritti per te, letti ad alta voce ogni volta che vuoi.',
  description: `Libreria Sonora legge quello che è stato scritto per te: storie, notizie, lezioni ed esercizi di tutti i programmi della tua libreria.

Chiedi quello che vuoi: «metti l'ultimo episodio», «metti il corvo dell'orologiaio», «metti la puntata dodici di il giornale del mattino», «metti le notizie di ieri», «metti la parte sulle balene», «metti qualcosa di circa venti minuti» o «sorprendimi».

Muoviti come preferisci: «pausa», «riprendi», «vai avanti di trenta secondi», «torna indietro di una frase», «capitolo successivo», «vai al capitolo tre», «quanto manca». La lettura riprende sempre da dove l'avevi lasciata, su ognuno dei tuoi dispositivi.

Mettiti comodo: «fermati alla fine del capitolo», «fermati tra venti minuti», «più lentamente», «più veloce», «aggiungi questo ai miei preferiti», «segna questo come finito», «segui questo programma», «cosa c'è di nuovo».

Durante l'ascolto, comincia con «Alexa, chiedi a libreria sonora di». Di' «aiuto» in qualsiasi momento per sapere cosa puoi dire, e «dimenticami» per cancellare tutto quello che riguarda i tuoi ascolti.`,
  examples: [
    'Alexa, apri {name}',
    "Alexa, chiedi a {name} di riprodurre l'ultimo episodio",
    "Alexa, chiedi a {name} cosa c'è di nuovo",
  ],
  keywords: [
    'storie',
    'racconti',
    'notizie',
    'podcast',
    'audiolibro',
    'lettura',
    'ascoltare',
    'dormire',
    'capitoli',
  ],
}
