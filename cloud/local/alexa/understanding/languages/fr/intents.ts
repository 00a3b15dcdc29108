import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/fr-FR/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    annuler, annule, annule ça, annulez, annule la demande, laisse tomber, laisse, oublie, oublie ça
    oublie ce que j'ai dit, peu importe, tant pis, ce n'est pas grave, c'est pas grave, j'ai changé d'avis
    abandonne, abandonner, non laisse tomber`),
  'AMAZON.HelpIntent': phraseList(`
    aide, aide moi, à l'aide, aidez moi, peux tu m'aider, tu peux m'aider, j'ai besoin d'aide
    besoin d'aide, de l'aide, que puis je dire, qu'est ce que je peux dire, que puis je faire
    qu'est ce que je peux faire, que puis je demander, qu'est ce que je peux demander, que peux tu faire
    qu'est ce que tu peux faire, que sais tu faire, qu'est ce que tu sais faire, comment ça marche
    comment ça fonctionne, comment faire, je suis perdu, je suis perdue, je ne sais pas quoi dire
    quelles sont les options, quelles sont les commandes, donne moi les instructions
    explique moi comment ça marche`),
  'AMAZON.LoopOffIntent': phraseList(`
    désactive la boucle, désactiver la boucle, désactive la lecture en boucle, désactive le mode boucle
    arrête la boucle, arrête la lecture en boucle, arrête de répéter, boucle désactivée, fin de la boucle
    coupe la boucle, mode boucle désactivé, désactive la répétition, ne répète plus
    arrête de jouer en boucle, enlève la boucle`),
  'AMAZON.LoopOnIntent': phraseList(`
    boucle, en boucle, active la boucle, activer la boucle, active la lecture en boucle
    active le mode boucle, mets en boucle, mets ça en boucle, mets la boucle, joue en boucle
    joue ça en boucle, lecture en boucle, lis en boucle, mode boucle, répète en boucle
    active la répétition, passe en boucle, mets la chanson en boucle`),
  'AMAZON.MoreIntent': phraseList(`
    plus, montre plus, montre m'en plus, affiche plus, affiche en plus, dis m'en plus, encore plus
    davantage, plus de détails, plus d'informations, plus d'infos, en savoir plus, je veux en savoir plus
    raconte m'en plus, quoi d'autre, la suite s'il te plaît, plus s'il te plaît, donne m'en plus
    voir plus`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    accueil, va à l'accueil, aller à l'accueil, retour à l'accueil, retourne à l'accueil
    reviens à l'accueil, page d'accueil, va à la page d'accueil, écran d'accueil, va à l'écran d'accueil
    retourne à l'écran d'accueil, affiche l'accueil, affiche l'écran d'accueil, menu principal`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    paramètres, ouvre les paramètres, va dans les paramètres, va aux paramètres, aller aux paramètres
    affiche les paramètres, montre les paramètres, montre moi les paramètres, réglages, ouvre les réglages
    va dans les réglages, affiche les réglages`),
  'AMAZON.NextIntent': phraseList(`
    suivant, suivante, au suivant, à la suivante, le suivant, la suivante, passe, passe ça
    passe à la suite, passe au suivant, passe à la suivante, passe à la chanson suivante
    passe cette chanson, passe celle ci, passe celui ci, chanson suivante, piste suivante, morceau suivant
    titre suivant, épisode suivant, chapitre suivant, prochain, prochaine, prochaine chanson
    prochain titre, prochain épisode, la prochaine, le prochain, avance, saute, saute ça
    saute cette chanson, va au suivant, va à la suivante, joue la suivante, joue le suivant
    mets la suivante, mets le suivant, joue la chanson suivante, mets la chanson suivante
    joue autre chose, mets autre chose, question suivante`),
  'AMAZON.NoIntent': phraseList(`
    non, non merci, non non, nan, non pas du tout, pas du tout, pas vraiment, pas maintenant
    pas tout de suite, pas encore, pas aujourd'hui, pas question, hors de question, jamais, sûrement pas
    certainement pas, absolument pas, surtout pas, bien sûr que non, mais non, ah non, je ne veux pas
    je veux pas, je n'en veux pas, j'en veux pas, je ne crois pas, je crois pas, je ne pense pas
    je pense pas, ça ne m'intéresse pas, c'est faux, faux, c'est pas ça, ce n'est pas ça, incorrect
    négatif, sans façon, plus tard peut être, non c'est bon, ça ira`),
  'AMAZON.PageDownIntent': phraseList(`
    page vers le bas, une page vers le bas, descends d'une page, page suivante, va à la page suivante
    affiche la page suivante, tourne la page, page du bas`),
  'AMAZON.PageUpIntent': phraseList(`
    page vers le haut, une page vers le haut, monte d'une page, remonte d'une page, page précédente
    va à la page précédente, affiche la page précédente, page du haut`),
  'AMAZON.PauseIntent': phraseList(`
    pause, mets en pause, mets sur pause, mettre en pause, mets pause, fais une pause, fais pause
    mets la musique en pause, mets ça en pause, attends, attends un peu, attends une seconde
    attends une minute, attends un instant, une seconde, une minute, un instant, un moment, deux secondes
    deux minutes, patiente, suspends, interromps, minute`),
  'AMAZON.PreviousIntent': phraseList(`
    précédent, précédente, le précédent, la précédente, retour, reviens, reviens en arrière
    retourne en arrière, en arrière, recule, retour en arrière, chanson précédente, piste précédente
    morceau précédent, titre précédent, épisode précédent, chapitre précédent, question précédente
    la chanson d'avant, celle d'avant, celui d'avant, joue la précédente, joue le précédent
    mets la précédente, mets la chanson précédente, joue la chanson précédente, va au précédent
    reviens au précédent, reviens à la précédente, reviens à la chanson précédente, passe à la précédente
    dernière chanson`),
  'AMAZON.RepeatIntent': phraseList(`
    répète, répéter, répétez, répète ça, répète s'il te plaît, peux tu répéter, tu peux répéter, redis
    redis le, redis ça, redis moi ça, dis le encore, dis le encore une fois, encore, encore une fois
    encore s'il te plaît, une fois de plus, refais, refais le, recommence ça, rejoue, rejoue la, rejoue le
    rejoue ça, remets, remets la, remets le, remets ça, remets cette chanson, quoi, comment, pardon, hein
    qu'est ce que tu as dit, qu'as tu dit, tu as dit quoi, t'as dit quoi, qu'est ce que c'était
    c'était quoi, je n'ai pas compris, j'ai pas compris, je n'ai pas entendu, j'ai pas entendu
    répète la question, relis, relis ça`),
  'AMAZON.ResumeIntent': phraseList(`
    reprends, reprendre, reprise, reprenez, continue, continuer, continuez, vas y continue, poursuis
    poursuivre, reprends la lecture, continue la lecture, reprends la musique, reprends l'histoire
    continue l'histoire, reprends où on en était, reprends là où je m'étais arrêté
    reprends là où on s'était arrêté, relance, remets en route, lecture, lance la lecture, enlève la pause
    fin de la pause, joue, la suite, continue de jouer, continue à jouer`),
  'AMAZON.ScrollDownIntent': phraseList(`
    défile vers le bas, fais défiler vers le bas, faire défiler vers le bas, descends, descends un peu
    vers le bas, en bas, va en bas, va vers le bas, plus bas`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    défile vers la gauche, fais défiler vers la gauche, faire défiler vers la gauche, défile à gauche
    à gauche, vers la gauche, va à gauche, va vers la gauche, plus à gauche`),
  'AMAZON.ScrollRightIntent': phraseList(`
    défile vers la droite, fais défiler vers la droite, faire défiler vers la droite, défile à droite
    à droite, vers la droite, va à droite, va vers la droite, plus à droite`),
  'AMAZON.ScrollUpIntent': phraseList(`
    défile vers le haut, fais défiler vers le haut, faire défiler vers le haut, monte, monte un peu
    remonte, remonte un peu, vers le haut, en haut, va en haut, va vers le haut, plus haut`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    désactive la lecture aléatoire, désactiver la lecture aléatoire, désactive le mode aléatoire
    arrête la lecture aléatoire, arrête le mode aléatoire, arrête le mélange, lecture aléatoire désactivée
    mode aléatoire désactivé, ne mélange plus, arrête de mélanger, désactive l'aléatoire, dans l'ordre
    joue dans l'ordre, lis dans l'ordre, mets dans l'ordre`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    aléatoire, lecture aléatoire, mode aléatoire, active la lecture aléatoire
    activer la lecture aléatoire, active le mode aléatoire, mets en aléatoire, mets en mode aléatoire
    mets la lecture aléatoire, joue en aléatoire, joue aléatoirement, joue en mode aléatoire, mélange
    mélange les chansons, mélange la musique, mélange les titres, mélange la playlist, mélange tout
    dans le désordre, au hasard, joue au hasard, active l'aléatoire`),
  'AMAZON.StartOverIntent': phraseList(`
    recommence, recommencer, recommencez, recommence depuis le début, recommence au début
    recommence à zéro, recommence tout, redémarre, redémarrer, reprends depuis le début, reprends au début
    reprends à zéro, depuis le début, du début, à zéro, au début, retour au début, reviens au début
    retourne au début, remets au début, remets depuis le début, remets à zéro, repars de zéro
    repars du début, joue depuis le début, lis depuis le début, nouvelle partie, on recommence
    relance la partie`),
  'AMAZON.StopIntent': phraseList(`
    stop, stoppe, stoppe ça, arrête, arrêter, arrêtez, arrête ça, arrête toi, arrête tout
    arrête la musique, arrête la lecture, arrête de jouer, arrête de parler, arrête la chanson
    arrête l'histoire, arrête maintenant, coupe, coupe la musique, coupe ça, éteins, éteins ça, éteins toi
    tais toi, silence, la ferme, ferme la, chut, c'est tout, ce sera tout, ça suffit, assez, c'est bon
    c'est fini, fini, j'ai fini, j'ai terminé, termine, terminer, fin, ferme, ferme ça, fin de la partie
    au revoir, à bientôt, à plus tard, salut, ciao, bonne nuit, on arrête, je veux arrêter`),
  'AMAZON.YesIntent': phraseList(`
    oui, oui oui, oui s'il te plaît, oui merci, oui bien sûr, oui je veux bien, oui vas y, oui d'accord
    ouais, ouaip, mouais, oui c'est ça, bien sûr, bien sûr que oui, d'accord, dac, ok, okay
    c'est d'accord, je suis d'accord, pourquoi pas, volontiers, avec plaisir, avec joie, certainement
    absolument, tout à fait, exactement, exact, évidemment, carrément, effectivement, en effet, parfait
    parfaitement, très bien, entendu, ça marche, ça me va, ça va, correct, c'est correct, c'est ça
    c'est exact, c'est juste, vrai, c'est vrai, juste, je veux bien, je le veux, j'aimerais bien
    je confirme, confirmé, allez, allons y, vas y, fais le, si, affirmatif, je crois, je crois que oui
    je pense, je pense que oui, bonne idée, super, génial, pas de problème, sans problème`),
}
