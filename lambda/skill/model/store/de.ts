import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Mein Hörregal',
  summary:
    'Geschichten, Nachrichten und Übungen, die für dich geschrieben wurden, vorgelesen, wann immer du magst.',
  description: `Mein Hörregal liest dir vor, was für dich geschrieben wurde: Geschichten, Nachrichten, Lektionen und Übungen aus allen Sendungen in deinem Regal.

Sag, was du hören möchtest: "spiele die neueste Folge", "spiele die Krähe des Uhrmachers", "spiele Folge zwölf aus die Morgenzeitung", "spiele die Nachrichten von gestern", "spiele die Stelle über Wale", "spiele etwas von zwanzig Minuten" oder "überrasch mich".

Bewege dich frei: "Pause", "weiter", "springe dreißig Sekunden vor", "geh einen Satz zurück", "nächstes Kapitel", "geh zu Kapitel drei", "wie lange noch". Mein Hörregal macht dort weiter, wo du aufgehört hast, auf jedem deiner Geräte.

Mach es dir bequem: "hör am Ende des Kapitels auf", "hör in zwanzig Minuten auf", "langsamer", "schneller", "füge das zu meinen Favoriten hinzu", "markiere das als gehört", "folge dieser Sendung", "was gibt es Neues".

Während etwas läuft, beginne mit "Alexa, sag mein Hörregal". Mit "Hilfe" hörst du jederzeit, was du sagen kannst, und mit "vergiss mich" wird alles gelöscht, was über dein Hören gespeichert ist.`,
  examples: [
    'Alexa, öffne {name}',
    'Alexa, sag {name} spiele die neueste Folge',
    'Alexa, frage {name} was es Neues gibt',
  ],
  keywords: [
    'Geschichten',
    'Nachrichten',
    'Podcast',
    'Hörbuch',
    'vorlesen',
    'hören',
    'Einschlafen',
    'Kapitel',
  ],
}
