import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in French, whatever the skill, in France and in Canada. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'hey alexa', 'hé alexa', 'ok alexa', 'okay alexa', 'dis alexa', 'ziggy'],
  exit: [
    'quitte',
    'quitter',
    'quittez',
    'quitte la skill',
    'quitte le jeu',
    "quitte l'application",
    'sors',
    'sortir',
    'exit',
  ],
  politeBefore: phraseList(`
    s'il te plaît, s'il vous plaît, stp, hé, hey, dis, dis moi, bonjour, salut, ok, okay, d'accord, alors
    bon, bien, et, donc, maintenant, oui, euh, ah, ben, bah, pardon, excuse moi, excusez moi, alexa
    peux tu, peux tu me, pourrais tu, pourrais tu me, tu peux, tu peux me, tu pourrais, tu pourrais me
    pouvez vous, pourriez vous, pourriez vous me, vous pouvez, veux tu, veux tu bien, voudrais tu
    voulez vous, est ce que tu peux, est ce que tu peux me, est ce que tu pourrais
    est ce que tu pourrais me, est ce que vous pouvez, est ce que je peux, est ce que je pourrais
    est ce qu'on peut, est ce que, puis je, pourrais je, je peux, je pourrais, on peut, on pourrait
    je veux, je voudrais, j'aimerais, j'aimerais bien, je souhaite, je souhaiterais, je désire
    j'ai envie de, j'ai envie d', j'ai besoin de, j'ai besoin que tu, je dois, il faut, je veux que tu
    je voudrais que tu, j'aimerais que tu, nous voulons, nous voudrions, nous aimerions, on veut
    on voudrait, laisse moi, laisse nous, aurais tu la gentillesse de, serait il possible de
    c'est possible de, est il possible de, il est possible de, merci de, essaie de, essaye de, vas y
    allez, je vais, on va, fais moi le plaisir de, juste, vite`),
  politeAfter: phraseList(`
    s'il te plaît, s'il vous plaît, stp, merci, merci beaucoup, merci bien, pour moi, pour nous, à moi
    maintenant, tout de suite, immédiatement, vite, vite fait, rapidement, dès que possible, si possible
    si tu peux, si tu veux, si tu veux bien, si ça ne te dérange pas, si c'est possible, si vous pouvez
    si vous voulez, quand tu peux, d'accord, ok, okay, alexa, hein, quoi, un peu, un coup, là
    là maintenant, et merci, je te prie, je vous prie, tu peux, peux tu`),
  answerBefore: phraseList(`
    c'est, ce sont, je crois, je crois que c'est, je pense, je pense que c'est, je dirais, je veux
    je voudrais, j'aimerais, je préfère, je prends, mets, disons, peut être, plutôt, ma réponse est
    la réponse est, pour`),
  fillers: phraseList(`
    euh, heu, hum, hmm, ah, oh, eh, ben, bah, bon, alors, donc, enfin, en fait, en gros, genre, style
    quoi, tu sais, tu vois, voilà, disons, je crois, je pense, je veux dire, on va dire, comment dire
    un peu, juste, simplement, vraiment, franchement, carrément, peut être, éventuellement, par hasard
    plutôt, aussi, bien, s'il te plaît, s'il vous plaît, stp, d'accord, ok, okay, hein, là, du coup
    au fait, finalement, en tout cas, quand même, vite fait, si possible, attends voir, voyons`),
  functionWords: wordList(`
    le la les l' un une des du de d' au aux à en y ce cet cette ces ça cela ceci c' c'est c'était celui
    celle ceux celles ci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j' j'ai tu il
    elle on nous vous ils elles me m' te t' se s' lui eux moi toi soi dans sur sous avec sans pour par
    chez vers entre depuis pendant avant après jusque jusqu' jusqu'à contre selon et ou mais donc or ni
    car que qu' si comme dont qui alors ainsi aussi puis suis es est sommes êtes sont était être ai as
    avons avez ont avait avoir été peux peut pouvez pourrais pourrait dois doit va vas vais n' ne plus
    très bien ici qu'est qu'il qu'elle qu'on d'un d'une l'on s'il lorsque lorsqu' puisque`),
  synonyms: groupList(`
    joue, mets, lance, écoute, passe, fais écouter, fais moi écouter, je veux écouter, je voudrais écouter
    jouer, mettre, lancer, écouter, passer
    dis, dis moi, donne, donne moi, raconte, raconte moi, annonce, indique moi, partage
    parle moi de, dis moi quelque chose sur, informe moi sur, que sais tu sur, donne moi des informations sur
    lis, lis moi, fais la lecture de, récite
    montre, montre moi, affiche, affiche moi, fais voir, fais moi voir, liste, je veux voir
    cherche, recherche, trouve, cherche moi, trouve moi, je cherche, je recherche
    qu'est ce que c'est, c'est quoi, qu'est ce que; qu'est ce que, que, c'est quoi
    quel est, quelle est, c'est quoi, donne moi, dis moi
    quels sont, quelles sont, c'est quoi, donne moi, dis moi; qui est, c'est qui, qui était
    où est, où se trouve, où se situe, où il y a; quand est, c'est quand, quand a lieu, à quelle heure est
    combien coûte, quel est le prix de, c'est combien, ça coûte combien, combien vaut
    combien de, quel nombre de; combien de temps, quelle durée; comment est, à quoi ressemble
    comment faire, comment je peux, comment on peut, comment puis je, comment est ce que je peux
    pourquoi, pour quelle raison; quel, quelle, quels, quelles
    est ce qu'il y a, y a t il, il y a, as tu, tu as; connais tu, tu connais, est ce que tu connais
    ajoute, mets, rajoute, inscris, place; crée, fais, ajoute, nouvelle, nouveau
    supprime, efface, enlève, retire, ôte; arrête, stoppe, termine, finis, cesse
    commence, démarre, lance, débute; ouvre, lance, démarre, va dans; continue, reprends, poursuis
    répète, redis, dis encore une fois; passe, saute; achète, commande, prends
    je veux, je voudrais, j'aimerais, je souhaite, je souhaiterais, j'ai besoin de, donne moi
    je veux, je voudrais, j'aimerais, j'ai envie de, je souhaite; réserve, retiens
    planifie, programme, organise, prévois; annule, supprime; allume, active, mets en marche
    éteins, désactive, coupe; monte, augmente, hausse; baisse, diminue, réduis
    règle, mets, change, ajuste; change, modifie; vérifie, regarde, contrôle, consulte
    enregistre, sauvegarde, garde, mémorise, note; note, écris, inscris
    rappelle moi, fais moi penser à, préviens moi; envoie, transmets; appelle, téléphone à
    demande, interroge; choisis, sélectionne, prends
    conseille moi, recommande moi, propose moi, suggère moi; calcule, compte
    traduis, comment dit on, comment on dit; explique, explique moi, décris
    apprendre, savoir, connaître, découvrir; teste moi, interroge moi, pose moi une question
    ai besoin de, ai besoin d', veux; peux tu, pourrais tu, est ce que tu peux, tu peux
    puis je, est ce que je peux, je peux; film, long métrage; chanson, titre, morceau, musique, piste
    chansons, titres, morceaux, musiques; épisode, émission; série, feuilleton
    émission, programme, podcast; télé, télévision; radio, station; chanteur, artiste, interprète
    chanteuse, artiste, interprète; groupe, artiste; album, disque; livre, bouquin, roman
    histoire, conte, récit; chapitre, partie; auteur, écrivain, écrivaine
    fait, anecdote, info, information; faits, anecdotes; blague, histoire drôle, plaisanterie
    blagues, plaisanteries; citation, proverbe; conseil, astuce, suggestion
    conseils, astuces, suggestions; idée, suggestion; question, énigme, devinette; quiz, quizz, jeu
    jeu, partie; score, résultat; résultats, scores; équipe, club; joueur, sportif
    météo, temps, prévisions, prévisions météo, bulletin météo
    actualités, infos, nouvelles, actus, informations; horoscope, signe, signe astrologique
    rendez vous, réunion, événement; calendrier, agenda, planning, emploi du temps
    événement, manifestation; rappel, alarme; réveil, alarme; tâche, chose à faire
    liste de courses, liste d'achats; courses, achats, commissions; message, texto, sms
    mail, e mail, courriel, email, message; recette, plat; recettes, plats; repas, plat; dîner, souper
    boisson, breuvage; dessert, gâteau; restaurant, resto; magasin, boutique; magasins, boutiques
    supermarché, épicerie; cinéma, ciné; médecin, docteur; médicament, traitement; maladie, affection
    enfant, gamin, petit; enfants, gamins, petits; maman, mère; papa, père; mamie, grand mère
    papi, grand père; ami, copain, pote; amis, copains, potes; femme, épouse; mari, époux; patron, chef
    chien, toutou; chat, minou; photo, image; photos, images; prix, tarif, coût; argent, sous
    solde, compte; facture, note; promotion, offre, promo; colis, livraison, paquet; commande, achat
    billet, ticket, place; réservation, résa; voyage, trajet; vacances, congés; vol, avion
    voiture, auto, véhicule, bagnole; vélo, bicyclette; train, t g v; métro, rer; arrêt, station
    rue, avenue; itinéraire, trajet, chemin, route; circulation, trafic; adresse, coordonnées
    lieu, endroit, place; ville, commune; pays, nation; maison, domicile; appartement, appart
    toilettes, salle de bain; salon, séjour; lumière, lampe; lumières, lampes
    chauffage, radiateur, thermostat; frigo, réfrigérateur; téléphone, portable, mobile, cellulaire
    ordinateur, ordi, p c; mot de passe, code; volume, son; bruit, son; exercice, entraînement
    exercices, entraînements; anniversaire, date de naissance; heure, horaire; aujourd'hui, ce jour
    maintenant, en ce moment, actuellement, tout de suite; ce soir, cette nuit; week end, fin de semaine
    noël, fêtes de noël; sens, signification, définition; mot, terme; sorte, type, genre
    thème, sujet, catégorie; informations, renseignements, détails, infos; problème, souci
    règle, consigne; règles, consignes, règles du jeu; niveau, difficulté; nombre, chiffre, numéro
    travail, boulot, emploi, job; entreprise, société, boîte; école, collège; cours, leçon
    devoirs, leçons; poubelle, ordures, déchets; dernier, plus récent, nouveau
    dernière, plus récente, nouvelle; derniers, récents, nouveaux; dernières, récentes, nouvelles
    prochain, suivant; prochaine, suivante; prochains, suivants; prochaines, suivantes; précédent, dernier
    précédente, dernière; rapide, vite; grand, gros; petit, minuscule; bon, bien; bonne, super
    meilleur, top; meilleure, top; mauvais, nul; populaire, célèbre, connu
    drôle, marrant, rigolo, amusant; drôles, marrantes, amusantes; intéressant, passionnant
    triste, malheureux; content, heureux; fatigué, crevé; malade, souffrant; pas cher, bon marché
    cher, coûteux; facile, simple; difficile, dur; chaud, brûlant; froid, frais; pluie, averse
    pleuvoir, pleut; fort, bruyant; calme, tranquille; un autre, une autre, encore un, encore une
    plus, davantage; quelques, plusieurs, des; beaucoup de, plein de; tous, toutes, tout; préféré, favori
    préférée, favorite; près de moi, à proximité, dans le coin, autour de moi
    le plus proche, le plus près; aussi, également; encore, à nouveau, de nouveau
    chaque jour, tous les jours; chaque semaine, toutes les semaines; bientôt, prochainement
    environ, à peu près; oui, ouais; d'accord, ok, okay; merci, merci beaucoup; bonjour, salut, coucou`),
  homophones: groupList(`
    a, à, as, ah; et, est, ai, aie; ou, où, août, houx; on, ont; son, sont; ce, se
    c'est, s'est, ces, ses, sais, sait; la, là, l'a, las; ma, m'a; ta, t'a, tas; mes, mais, met, mets, mai
    des, dès; les, lait, laid; peu, peut, peux; dans, d'en, dent; sans, sang, cent, s'en, sent
    tant, temps, tend, t'en; quand, quant, camp, qu'en; si, six, s'y, scie; ni, n'y, nid
    leur, leurs, leurre; quel, quelle, quels, quelles, qu'elle; cet, cette, sept, set; tout, tous, toux
    toute, toutes; vers, vert, verre, ver, verts, verres; mer, mère, maire; père, paire, perd, pair
    pain, pin, peint; fin, faim, feint; vin, vingt, vain, vint; eau, haut, au, aux, os, oh
    pot, peau, peaux; saut, seau, sot, sceau; mot, maux, mots; air, aire, ère, erre; sel, selle, celle
    cours, court, cour, courent; cou, coup, coût; compte, conte, comte; comptes, contes; conter, compter
    chant, champ, chants, champs; chaîne, chêne; chaud, chaux; clair, clerc; cœur, chœur; coq, coque, coke
    cygne, signe; date, datte; elle, aile, ailes, elles; encre, ancre; étang, étant; faire, fer
    fait, fais; fête, faites; fête, faite; fois, foi, foie; fond, font, fonds; forêt, foret; gare, gars
    grâce, grasse; hôtel, autel; jeune, jeûne; joue, joues, jouent; lire, lyre; livre, livres
    lis, lit, lits; maître, mètre, mettre; mal, mâle, malle; mois, moi; mur, mûr, mûre; nez, né
    nom, non, noms; notre, nôtre; nous, noue; nu, nue; oui, ouïe, ouïes; page, pages; pause, pose
    pois, poids; point, poing; porc, port; pré, près, prêt; prix, pris, prie; plutôt, plus tôt; quoi, coi
    quart, car; rang, rend; reine, rêne, renne; roux, roue; sain, saint, sein, cinq; saine, scène, seine
    salle, sale; satire, satyre; savoir, s'avoir; site, cite; soi, soie, soit; sol, sole; sou, sous, soûl
    sur, sûr; tante, tente; taux, tôt; teint, thym, tain; thé, t'es; toi, toit, toits; ton, thon, tond
    tour, tours; tribu, tribut; trois, troie; un, hein; vends, vent, van; veut, veux, vœu; vie, vit
    ville, vil; voie, voix, vois, voit; voire, voir; vos, veau, veaux; vous, voue; deux, d'eux
    huit, huître; dix, dit, dis; mille, mil; balle, bal; balade, ballade; boue, bout; bon, bond; but, bute
    auteur, hauteur; ami, amie, amis; chanson, chansons; histoire, histoires; recette, recettes; jeu, jeux
    suivant, suivante; prochain, prochaine; dernier, dernière, derniers, dernières; joue, jouer, joué
    écoute, écouter, écouté; lance, lancer, lancé; ouvre, ouvrir; aide, aider, aidé
    arrête, arrêter, arrêté; répète, répéter; commence, commencer; recommence, recommencer
    continue, continuer; annule, annuler, annulé; ajoute, ajouter; donne, donner; raconte, raconter`),
  invocation,
  intents,
}
