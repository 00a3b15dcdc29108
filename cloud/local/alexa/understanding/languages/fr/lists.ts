import { phraseList, wordList } from '../word-list.ts'

const FRENCH_CITIES = phraseList(`
  paris, marseille, lyon, toulouse, nice, nantes, strasbourg, montpellier, bordeaux, lille, rennes, reims
  le havre, saint étienne, toulon, grenoble, dijon, angers, nîmes, villeurbanne, le mans, aix en provence
  clermont ferrand, brest, tours, limoges, amiens, perpignan, metz, besançon, orléans, mulhouse, rouen
  caen, nancy, avignon, poitiers, versailles, la rochelle, pau, cannes, antibes, calais, annecy, colmar
  biarritz, bayonne, ajaccio, bastia, chartres, chambéry`)

const CANADIAN_CITIES = phraseList(`
  montréal, québec, laval, gatineau, longueuil, sherbrooke, trois rivières, lévis, saguenay, rimouski
  drummondville, chicoutimi, gaspé, ottawa, toronto, vancouver, calgary, edmonton, winnipeg, halifax
  moncton, fredericton`)

const OTHER_EUROPEAN_CITIES = phraseList(`
  amsterdam, anvers, athènes, barcelone, berlin, berne, bruges, bruxelles, bucarest, budapest, charleroi
  copenhague, cracovie, dublin, édimbourg, florence, francfort, gand, genève, hambourg, helsinki, istanbul
  kiev, lausanne, liège, lisbonne, londres, luxembourg, madrid, manchester, milan, monaco, moscou, munich
  namur, naples, oslo, porto, prague, rome, saint pétersbourg, séville, stockholm, turin, valence
  varsovie, venise, vienne, zurich`)

const ACTORS = phraseList(`
  gérard depardieu, catherine deneuve, jean dujardin, marion cotillard, omar sy, audrey tautou
  vincent cassel, juliette binoche, louis de funès, jean paul belmondo, alain delon, brigitte bardot
  isabelle huppert, jean reno, sophie marceau, léa seydoux, romain duris, dany boon, christian clavier
  jamel debbouze, gad elmaleh, kad merad, pierre niney, virginie efira, eva green, tom hanks
  leonardo dicaprio, brad pitt, tom cruise, johnny depp, scarlett johansson, meryl streep, emma watson
  will smith`)

const MUSICIANS = phraseList(`
  johnny hallyday, édith piaf, charles aznavour, jacques brel, georges brassens, serge gainsbourg
  jean jacques goldman, francis cabrel, mylène farmer, céline dion, stromae, angèle, aya nakamura, soprano
  maître gims, jul, orelsan, nekfeu, vianney, zaz, christophe maé, calogero, julien doré, patrick bruel
  michel sardou, claude françois, dalida, renaud, alain souchon, florent pagny, garou, isabelle boulay
  robert charlebois, david guetta, claude debussy, erik satie, mozart, beethoven, adele, ed sheeran
  taylor swift, michael jackson, madonna, rihanna, beyonce, elton john`)

const AUTHORS = phraseList(`
  victor hugo, émile zola, gustave flaubert, honoré de balzac, stendhal, alexandre dumas, jules verne
  guy de maupassant, marcel proust, albert camus, jean paul sartre, simone de beauvoir
  antoine de saint exupéry, molière, jean racine, jean de la fontaine, voltaire, charles baudelaire
  arthur rimbaud, paul verlaine, marguerite duras, george sand, colette, marcel pagnol, boris vian
  guillaume musso, marc lévy, amélie nothomb, michel houellebecq, fred vargas, annie ernaux
  michel tremblay, georges simenon, hergé, agatha christie, stephen king, j k rowling, william shakespeare`)

const FIRST_NAMES = phraseList(`
  gabriel, léo, raphaël, louis, jules, adam, lucas, hugo, arthur, nathan, paul, tom, théo, maxime, antoine
  thomas, nicolas, pierre, jean, michel, philippe, alain, patrick, christophe, julien, alexandre, olivier
  françois, guillaume, mathieu, sébastien, vincent, emma, jade, louise, alice, chloé, léa, manon, inès
  camille, sarah, julie, marie, anne, sophie, nathalie, isabelle, catherine, françoise, sylvie, martine
  monique, céline, aurélie, stéphanie, laura, pauline, claire, juliette, charlotte, margaux, élodie`)

/** https://developer.amazon.com/fr-FR/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    air france, transavia, air caraïbes, corsair, air corsica, air canada, air transat, westjet
    brussels airlines, swiss, luxair, easyjet, ryanair, vueling, lufthansa, british airways, k l m, iberia
    tap, emirates, qatar airways, turkish airlines, royal air maroc, air algérie, tunisair, delta
    american airlines, united airlines, singapore airlines, japan airlines`),
  'AMAZON.Airport': phraseList(`
    charles de gaulle, roissy, orly, beauvais, nice côte d'azur, lyon saint exupéry, marseille provence
    toulouse blagnac, bordeaux mérignac, nantes atlantique, bâle mulhouse, genève, bruxelles zaventem
    montréal trudeau, québec jean lesage, toronto pearson, heathrow, gatwick, schiphol, francfort, barajas
    j f k, dubaï, fiumicino, malpensa`),
  'AMAZON.Anaphor': phraseList(`
    ça, cela, celui ci, celle ci, celui là, celle là, ceux ci, celles ci, ceux là, celles là, il, elle
    lui, eux, elles, le, la, les deux, ici, le même, la même`),
  'AMAZON.Animal': wordList(`
    abeille agneau aigle alligator âne antilope araignée autruche baleine belette biche bison blaireau
    bœuf canard castor cerf chameau chat chauve cheval chèvre chevreuil chien chimpanzé chouette cigale
    cigogne coccinelle cochon colibri coq corbeau crabe crapaud crocodile cygne dauphin dinde dromadaire
    écureuil éléphant escargot faisan faucon flamant fourmi gazelle girafe gorille grenouille guépard
    hamster hérisson hibou hippopotame hirondelle homard hyène jaguar kangourou koala lama lapin léopard
    lézard libellule licorne lièvre lion loup loutre lynx marmotte méduse mésange moineau mouche mouette
    moustique mouton oie ornithorynque ours oursin panda panthère paon papillon perroquet phoque pie
    pieuvre pigeon pingouin poisson poney porc poule poulpe puma rat renard renne requin rhinocéros
    rossignol sanglier saumon scorpion serpent singe souris suricate taupe taureau tigre tortue truite
    vache vautour zèbre`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      claude monet, auguste renoir, edgar degas, paul cézanne, paul gauguin, henri matisse, édouard manet
      auguste rodin, eugène delacroix, georges seurat, marcel duchamp, vincent van gogh, pablo picasso
      léonard de vinci, michel ange, salvador dali, andy warhol, banksy, frida kahlo, rembrandt`),
  ],
  'AMAZON.Athlete': phraseList(`
    kylian mbappé, zinédine zidane, antoine griezmann, michel platini, thierry henry, karim benzema
    paul pogba, olivier giroud, hugo lloris, didier deschamps, tony parker, victor wembanyama, teddy riner
    antoine dupont, yannick noah, amélie mauresmo, gaël monfils, alain prost, sébastien loeb
    bernard hinault, laure manaudou, florent manaudou, léon marchand, martin fourcade, maurice richard
    sidney crosby, lionel messi, cristiano ronaldo, rafael nadal, roger federer, usain bolt
    serena williams`),
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    les misérables, notre dame de paris, le petit prince, l'étranger, la peste, madame bovary, germinal
    au bonheur des dames, le comte de monte cristo, les trois mousquetaires
    vingt mille lieues sous les mers, le tour du monde en quatre vingts jours, candide
    le rouge et le noir, bel ami, le horla, à la recherche du temps perdu, les fleurs du mal
    cyrano de bergerac, le cid, l'avare, le malade imaginaire, le père goriot, la gloire de mon père
    vendredi ou la vie sauvage, l'écume des jours, huis clos, le petit nicolas, astérix, tintin
    harry potter, le seigneur des anneaux, hunger games, da vinci code, la bible`),
  'AMAZON.City': [
    ...FRENCH_CITIES,
    ...CANADIAN_CITIES,
    ...OTHER_EUROPEAN_CITIES,
    ...phraseList(`
      new york, los angeles, chicago, san francisco, las vegas, miami, boston, washington
      la nouvelle orléans, mexico, la havane, rio de janeiro, sao paulo, buenos aires, lima, tokyo, kyoto
      pékin, shanghai, hong kong, singapour, bangkok, hanoï, new delhi, bombay, dubaï, jérusalem, le caire
      alger, oran, tunis, casablanca, marrakech, rabat, dakar, abidjan, le cap, sydney, melbourne`),
  ],
  'AMAZON.Color': phraseList(`
    argent, beige, blanc, bleu, bleu ciel, bleu clair, bleu foncé, bleu marine, bordeaux, bronze, corail
    crème, cyan, doré, fuchsia, gris, indigo, ivoire, jaune, kaki, lavande, lilas, magenta, marron, mauve
    noir, ocre, or, orange, pourpre, rose, rouge, saumon, turquoise, vermillon, vert, vert clair
    vert foncé, vert pomme, violet`),
  'AMAZON.Corporation': phraseList(`
    air liquide, airbus, amazon, apple, auchan, axa, b n p paribas, bic, bombardier, bouygues, bnp
    capgemini, carrefour, chanel, citroën, coca cola, crédit agricole, danone, dassault, décathlon
    desjardins, dior, edf, engie, facebook, fnac, google, hermès, hydro québec, ikea, l'oréal, la poste
    leclerc, lvmh, mcdonald's, michelin, microsoft, nestlé, netflix, nike, orange, peugeot, renault
    samsung, sanofi, sncf, société générale, sony, tesla, total, toyota, ubisoft, vinci, vivendi
    volkswagen`),
  'AMAZON.Country': phraseList(`
    afghanistan, afrique du sud, albanie, algérie, allemagne, andorre, angleterre, angola, arabie saoudite
    argentine, arménie, australie, autriche, azerbaïdjan, belgique, bénin, biélorussie, birmanie, bolivie
    bosnie, botswana, brésil, bulgarie, burkina faso, burundi, cambodge, cameroun, canada, chili, chine
    chypre, colombie, congo, corée du nord, corée du sud, costa rica, côte d'ivoire, croatie, cuba
    danemark, écosse, égypte, émirats arabes unis, équateur, espagne, estonie, états unis, éthiopie
    finlande, france, gabon, géorgie, ghana, grèce, guatemala, guinée, haïti, hongrie, inde, indonésie
    irak, iran, irlande, islande, israël, italie, jamaïque, japon, jordanie, kazakhstan, kenya, kosovo
    koweït, laos, lettonie, liban, libye, liechtenstein, lituanie, luxembourg, madagascar, malaisie
    maldives, mali, malte, maroc, maurice, mauritanie, mexique, moldavie, mongolie, monténégro, mozambique
    namibie, népal, niger, nigéria, norvège, nouvelle zélande, oman, ouganda, pakistan, palestine, panama
    paraguay, pays bas, pays de galles, pérou, philippines, pologne, portugal, qatar, roumanie
    royaume uni, russie, rwanda, sénégal, serbie, slovaquie, slovénie, somalie, soudan, sri lanka, suède
    suisse, syrie, taïwan, tanzanie, tchad, thaïlande, togo, tunisie, turquie, ukraine, uruguay, vatican
    venezuela, vietnam, yémen, zambie, zimbabwe`),
  'AMAZON.DayOfWeek': wordList('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  'AMAZON.Dessert': phraseList(`
    baba au rhum, beignet, brioche, brownie, bûche de noël, chausson aux pommes, chouquette, cheesecake
    clafoutis, compote, cookie, crème brûlée, crème caramel, crêpe, crêpes, crumble, éclair au chocolat
    far breton, fondant au chocolat, forêt noire, fraisier, galette des rois, gâteau, gâteau au chocolat
    gâteau au yaourt, gaufre, glace, île flottante, kouign amann, macaron, madeleine, meringue
    mille feuille, mousse au chocolat, opéra, pain perdu, panna cotta, paris brest, profiteroles
    pouding chômeur, quatre quarts, riz au lait, saint honoré, salade de fruits, sorbet, soufflé
    tarte au citron, tarte au sucre, tarte aux fraises, tarte aux pommes, tarte tatin, tiramisu`),
  'AMAZON.Drink': phraseList(`
    bière, bière blonde, bière brune, café, café au lait, café crème, cappuccino, champagne
    chocolat chaud, cidre, coca, cocktail, cognac, diabolo menthe, eau, eau gazeuse, eau minérale
    expresso, grenadine, infusion, jus d'orange, jus de pomme, jus de raisin, kir, kir royal, lait
    limonade, martini, mojito, orangina, panaché, pastis, perrier, porto, punch, rhum, rosé, sangria
    sirop, smoothie, thé, thé à la menthe, thé glacé, thé vert, tisane, verveine, vin, vin blanc
    vin chaud, vin rouge, vodka, whisky`),
  'AMAZON.EUROPE_CITY': [...FRENCH_CITIES, ...OTHER_EUROPEAN_CITIES],
  'AMAZON.Festival': phraseList(`
    armistice, ascension, assomption, carnaval, chandeleur, épiphanie, fête de la musique
    fête des lumières, fête des mères, fête des pères, fête du travail, fête nationale, festival d'avignon
    festival de cannes, francofolies, halloween, hanouka, hellfest, jour de l'an, la saint jean
    lundi de pâques, mardi gras, noël, pâques, pentecôte, ramadan, réveillon, action de grâce
    saint nicolas, saint patrick, saint sylvestre, saint valentin, toussaint, vieilles charrues
    vendredi saint`),
  'AMAZON.FirstName': FIRST_NAMES,
  'AMAZON.Food': phraseList(`
    abricot, agneau, ail, ananas, artichaut, asperges, aubergine, avocat, baguette, banane, beurre
    bifteck, bœuf, bœuf bourguignon, bouillabaisse, brocoli, camembert, canard, carotte, carottes
    cassoulet, céréales, cerises, champignons, chocolat, chou, choucroute, citron, concombre, confiture
    coq au vin, courgette, crevettes, croissant, croque monsieur, dinde, endives, épinards, escargots
    farine, foie gras, fraise, fraises, framboises, frites, fromage, fruits, gratin dauphinois
    hachis parmentier, hamburger, haricots verts, huîtres, jambon, kebab, lasagnes, légumes, lentilles
    maïs, melon, miel, moules frites, moutarde, noix, œuf, œufs, oignon, olives, omelette, orange, pain
    pain au chocolat, pastèque, pâté, pâtes, pêche, petits pois, pizza, poire, poireau, poisson, poivron
    pomme, pommes de terre, porc, pot au feu, poulet, poulet rôti, poutine, purée, quiche lorraine
    raclette, radis, raisin, ratatouille, riz, rôti, salade, sandwich, saucisse, saucisson, saumon, sel
    soupe, steak, steak frites, sucre, sushi, tartiflette, thon, tomate, tomates, truite, veau, viande
    yaourt`),
  'AMAZON.Game': phraseList(`
    action ou vérité, bataille, bataille navale, belote, cache cache, charades, cluedo, colin maillard
    dames, devinettes, dominos, échecs, jacques a dit, jeu de l'oie, l'âge de pierre, le pendu, loto
    marelle, memory, mikado, mille bornes, monopoly, morpion, petits chevaux, pétanque, pictionary
    pierre feuille ciseaux, poker, puissance quatre, qui est ce, questions pour un champion, rami, risk
    scrabble, sept familles, solitaire, tarot, time's up, trivial pursuit, uno, yams`),
  'AMAZON.Genre': phraseList(`
    action, animation, aventure, blues, chanson française, classique, comédie, comédie musicale, country
    dance, disco, documentaire, drame, électro, enfants, fantastique, folk, funk, gospel, hard rock
    hip hop, horreur, jazz, metal, musique classique, opéra, policier, pop, punk, r and b, raï, rap
    rap français, reggae, rock, romance, salsa, science fiction, soul, techno, thriller, variété française
    western, zouk`),
  'AMAZON.Language': wordList(`
    afrikaans albanais allemand anglais arabe arménien basque bengali biélorusse bosniaque breton bulgare
    catalan chinois coréen corse créole croate danois espagnol espéranto estonien finnois flamand français
    gaélique gallois géorgien grec hébreu hindi hongrois indonésien irlandais islandais italien japonais
    kurde latin letton lituanien luxembourgeois macédonien mandarin mongol néerlandais norvégien occitan
    ourdou perse persan polonais portugais québécois roumain russe serbe slovaque slovène suédois swahili
    tamoul tchèque thaï tibétain turc ukrainien vietnamien wolof`),
  'AMAZON.LastName': phraseList(`
    martin, bernard, thomas, petit, robert, richard, durand, dubois, moreau, laurent, simon, michel
    lefebvre, leroy, roux, david, bertrand, morel, fournier, girard, bonnet, dupont, lambert, fontaine
    rousseau, vincent, muller, lefèvre, faure, andré, mercier, blanc, guérin, boyer, garnier, chevalier
    françois, legrand, gauthier, garcia, tremblay, gagnon, roy, côté, bouchard, bélanger`),
  'AMAZON.LocalBusinessType': phraseList(`
    agence de voyage, aéroport, banque, bar, bibliothèque, boucherie, boulangerie, bureau de tabac, café
    centre commercial, cinéma, clinique, coiffeur, cordonnier, dentiste, dépanneur, discothèque, école
    église, épicerie, fleuriste, fromagerie, garage, gare, gymnase, hôpital, hôtel, kiosque, laverie
    librairie, magasin, mairie, marché, médecin, musée, opticien, parc, parking, pâtisserie, pharmacie
    piscine, pizzeria, plombier, poissonnerie, police, poste, pressing, quincaillerie, restaurant
    salle de sport, salon de thé, station service, supermarché, théâtre, vétérinaire, zoo`),
  'AMAZON.Month': wordList(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre`),
  'AMAZON.Movie': phraseList(`
    amélie poulain, le fabuleux destin d'amélie poulain, astérix et obélix mission cléopâtre
    bienvenue chez les ch'tis, intouchables, la grande vadrouille, les visiteurs, le dîner de cons
    les bronzés font du ski, le père noël est une ordure, les choristes, léon, le cinquième élément, taxi
    ratatouille, la vie en rose, the artist, la haine, les quatre cents coups, le grand bleu, le corniaud
    la soupe aux choux, camping, titanic, avatar, le parrain, le roi lion, la reine des neiges, star wars
    matrix, harry potter, le seigneur des anneaux, forrest gump, gladiator, inception, jurassic park
    toy story, retour vers le futur`),
  'AMAZON.MusicAlbum': phraseList(`
    civilisation, racine carrée, random access memories, histoire de melody nelson, nevermind, thriller
    abbey road, the wall, le fil, brol, cure, cœur, d'eux, sarbacane, carte blanche, boucan d'enfer, feu
    la fête est finie, discovery, back to black`),
  'AMAZON.MusicGroup': phraseList(`
    daft punk, indochine, téléphone, louise attaque, noir désir, phoenix, air, justice, i a m, n t m
    sexion d'assaut, kyo, gojira, les cowboys fringants, beau dommage, harmonium, big flo et oli
    l'impératrice, les négresses vertes, mickey trois d, abba, coldplay, queen, the beatles, les beatles
    the rolling stones, metallica, muse, nirvana, pink floyd, imagine dragons, linkin park`),
  'AMAZON.MusicRecording': phraseList(`
    la vie en rose, non je ne regrette rien, ne me quitte pas, la bohème, champs élysées
    les champs élysées, alors on danse, formidable, papaoutai, djadja, alexandrie alexandra
    comme d'habitude, je te promets, allumer le feu, les lacs du connemara, quand la musique est bonne
    je l'aime à mourir, petite marie, libertine, désenchantée, l'aventurier, un autre monde
    mistral gagnant, la javanaise, sous le ciel de paris, get lucky, one more time, au clair de la lune
    frère jacques, alouette, petit papa noël, joyeux anniversaire, balance ton quoi, bohemian rhapsody
    despacito, imagine, thriller`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...phraseList(`
        napoléon bonaparte, charles de gaulle, louis quatorze, jeanne d'arc, marie curie, louis pasteur
        emmanuel macron, jacques chirac, françois mitterrand, nicolas sarkozy, françois hollande
        simone veil, marie antoinette, rené lévesque, justin trudeau, albert einstein, barack obama
        donald trump, nelson mandela, steve jobs, bill gates, gandhi, jules césar, cléopâtre`),
    ]),
  ],
  'AMAZON.Region': phraseList(`
    alsace, aquitaine, auvergne, auvergne rhône alpes, bourgogne, bourgogne franche comté, bretagne
    centre val de loire, champagne, corse, franche comté, grand est, guadeloupe, guyane, hauts de france
    île de france, la réunion, languedoc, limousin, lorraine, martinique, mayotte, normandie
    nouvelle aquitaine, occitanie, pays de la loire, picardie, poitou charentes, provence
    provence alpes côte d'azur, savoie, gaspésie, montérégie, outaouais, laurentides, ontario
    nouveau brunswick, nouvelle écosse, manitoba, alberta, colombie britannique, californie, floride
    texas, toscane, catalogne, andalousie, wallonie, flandre`),
  'AMAZON.Room': phraseList(`
    atelier, balcon, bibliothèque, buanderie, bureau, cave, cellier, chambre, chambre d'amis
    chambre des enfants, couloir, cuisine, dressing, entrée, garage, grenier, hall, jardin, mezzanine
    placard, rez de chaussée, salle à manger, salle d'eau, salle de bain, salle de bains, salle de jeux
    salle de réunion, salon, séjour, sous sol, terrasse, toilettes, véranda, vestibule`),
  'AMAZON.Season': wordList('printemps été automne hiver'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    facebook, instagram, linkedin, pinterest, reddit, skype, snapchat, telegram, tik tok, twitch, twitter
    whatsapp, youtube`),
  'AMAZON.Sport': phraseList(`
    athlétisme, aviron, badminton, baseball, basket, basketball, biathlon, boxe, canoë, course à pied
    cricket, curling, cyclisme, danse, équitation, escalade, escrime, foot, football, formule un, golf
    gymnastique, haltérophilie, handball, hockey, hockey sur glace, judo, karaté, lutte, marathon
    natation, pétanque, patinage, planche à voile, plongée, randonnée, rugby, ski, ski de fond, snowboard
    squash, surf, tennis, tennis de table, tir à l'arc, triathlon, voile, volley, volleyball, water polo
    yoga`),
  'AMAZON.SportsTeam': phraseList(`
    paris saint germain, p s g, olympique de marseille, l'o m, olympique lyonnais, l'o l, a s monaco
    losc lille, stade rennais, girondins de bordeaux, f c nantes, o g c nice, r c lens, a s saint étienne
    r c strasbourg, montpellier, toulouse, stade toulousain, stade français, racing quatre vingt douze
    a s m clermont, stade rochelais, r c toulon, l'équipe de france, canadiens de montréal, real madrid
    f c barcelone, bayern munich, manchester united, liverpool, juventus, los angeles lakers`),
  'AMAZON.StreetName': phraseList(`
    rue de la paix, rue de l'église, rue principale, grande rue, rue du moulin, rue de la gare
    rue de la mairie, rue des écoles, rue victor hugo, rue pasteur, rue jean jaurès, rue gambetta
    rue de la république, rue de rivoli, avenue foch, avenue des champs élysées, boulevard haussmann
    boulevard saint michel, place de la république, place de la concorde, place bellecour, la canebière
    promenade des anglais, rue sainte catherine, boulevard saint laurent, rue saint denis`),
  'AMAZON.TVSeries': phraseList(`
    plus belle la vie, demain nous appartient, un si grand soleil, kaamelott, dix pour cent, lupin
    caméra café, scènes de ménages, un gars une fille, engrenages, le bureau des légendes, hpi
    fais pas ci fais pas ça, joséphine ange gardien, navarro, candice renoir, les feux de l'amour
    miraculous, les simpson, breaking bad, game of thrones, friends, the big bang theory, la casa de papel
    stranger things, the walking dead, grey's anatomy, docteur house, les experts, desperate housewives
    squid game`),
  'AMAZON.VideoGame': phraseList(`
    among us, animal crossing, assassin's creed, battlefield, call of duty, candy crush, counter strike
    dofus, fifa, final fantasy, fortnite, grand theft auto, just dance, league of legends, les sims
    mario kart, minecraft, overwatch, pokémon, rayman, red dead redemption, roblox, rocket league
    super mario, tetris, the witcher, tomb raider, world of warcraft, zelda`),
  'AMAZON.WeatherCondition': phraseList(`
    averses, beau, beau temps, blizzard, brouillard, brume, brumeux, bruine, canicule, chaud, ciel bleu
    couvert, doux, ensoleillé, frais, froid, gel, gelée, givre, grêle, gris, humide, mistral, neige
    neigeux, nuages, nuageux, orage, orageux, ouragan, pluie, pluvieux, sec, soleil, tempête, tonnerre
    tornade, vent, venteux, verglas`),
}
