import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Ma Bibliothèque Sonore',
  summary:
    'Des histoires, des nouvelles et des exercices écrits pour vous, lus à voix haute quand vous le voulez.',
  description: `Ma Bibliothèque Sonore lit ce qui a été écrit pour vous : histoires, nouvelles, leçons et exercices de toutes les émissions de votre bibliothèque.

Demandez ce que vous voulez : « joue le dernier épisode », « joue la corneille de l'horloger », « joue l'épisode douze de le journal du matin », « joue les nouvelles d'hier », « joue le passage sur les baleines », « joue quelque chose de vingt minutes » ou « surprends-moi ».

Déplacez-vous librement : « pause », « reprends », « avance de trente secondes », « reviens d'une phrase », « chapitre suivant », « va au chapitre trois », « combien de temps reste-t-il ». La lecture reprend toujours là où vous l'avez laissée, sur chacun de vos appareils.

Installez-vous : « arrête-toi à la fin du chapitre », « arrête-toi dans vingt minutes », « plus lentement », « plus vite », « ajoute cet épisode à mes favoris », « marque cet épisode comme terminé », « suis cette émission », « quoi de neuf ».

Pendant la lecture, commencez par « Alexa, demande à ma bibliothèque sonore de ». Dites « aide » à tout moment pour savoir quoi dire, et « oublie-moi » pour effacer tout ce qui concerne vos écoutes.`,
  examples: [
    'Alexa, ouvre {name}',
    'Alexa, demande à {name} de jouer le dernier épisode',
    'Alexa, demande à {name} quoi de neuf',
  ],
  keywords: ['histoires', 'nouvelles', 'podcast', 'livre audio', 'lecture', 'écouter', 'dormir', 'chapitres'],
}
