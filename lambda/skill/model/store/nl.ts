import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Mijn Luisterplank',
  summary: 'Verhalen, nieuws en oefeningen die voor jou zijn geschreven, voorgelezen wanneer je maar wilt.',
  description: `Mijn Luisterplank leest voor wat voor jou is geschreven: verhalen, nieuws, lessen en oefeningen, uit alle series op je plank.

Vraag wat je wilt horen: "speel de nieuwste aflevering", "speel de kraai en de klokkenmaker", "speel aflevering twaalf van de ochtendkrant", "speel het nieuws van gisteren", "speel het stuk over walvissen", "speel iets van twintig minuten" of "verras me".

Ga waarheen je wilt: "pauze", "ga verder", "spring dertig seconden vooruit", "ga een zin terug", "volgende hoofdstuk", "ga naar hoofdstuk drie", "hoe lang nog". Mijn Luisterplank gaat altijd verder waar je was gebleven, op elk van je apparaten.

Maak het je gemakkelijk: "stop aan het einde van het hoofdstuk", "stop over twintig minuten", "langzamer", "sneller", "voeg dit toe aan mijn favorieten", "markeer dit als beluisterd", "volg deze serie", "wat is er nieuw".

Terwijl er iets speelt, begin je met "Alexa, vraag mijn luisterplank". Zeg "help" om te horen wat je kunt doen, en "vergeet me" om alles over je luisteren te wissen.`,
  examples: [
    'Alexa, open {name}',
    'Alexa, vraag {name} om de nieuwste aflevering',
    'Alexa, vraag {name} wat er nieuw is',
  ],
  keywords: [
    'verhalen',
    'nieuws',
    'podcast',
    'luisterboek',
    'voorlezen',
    'luisteren',
    'slapen',
    'hoofdstukken',
  ],
}
