import { phraseList, wordList } from '../word-list.ts'

const DE_CITIES = phraseList(`
  berlin, hamburg, münchen, köln, frankfurt, frankfurt am main, stuttgart, düsseldorf, dortmund, essen
  leipzig, bremen, dresden, hannover, nürnberg, duisburg, bochum, wuppertal, bielefeld, bonn, münster
  karlsruhe, mannheim, augsburg, wiesbaden, gelsenkirchen, mönchengladbach, braunschweig, chemnitz, kiel
  aachen, halle, magdeburg, freiburg, krefeld, lübeck, oberhausen, erfurt, mainz, rostock, kassel, hagen
  saarbrücken, potsdam, heidelberg, darmstadt, regensburg, würzburg, ulm, göttingen, jena`)

const AT_CITIES = phraseList(`
  wien, graz, linz, salzburg, innsbruck, klagenfurt, villach, wels, sankt pölten, dornbirn, steyr
  wiener neustadt, feldkirch, bregenz, leoben, krems, baden, eisenstadt, amstetten, kapfenberg, lustenau
  hallein`)

const EUROPEAN_CITIES = [
  ...DE_CITIES,
  ...AT_CITIES,
  ...phraseList(`
    amsterdam, athen, barcelona, basel, belgrad, bern, brüssel, budapest, bukarest, dublin, edinburgh
    florenz, genf, helsinki, istanbul, kiew, kopenhagen, krakau, lissabon, london, luxemburg, lyon, madrid
    mailand, manchester, marseille, moskau, neapel, nizza, oslo, paris, porto, prag, reykjavik, riga, rom
    rotterdam, sankt petersburg, sevilla, sofia, stockholm, straßburg, tallinn, turin, valencia, venedig
    vilnius, warschau, zagreb, zürich`),
]

const FIRST_NAMES = phraseList(`
  anna, ben, emma, paul, mia, leon, hannah, finn, sofia, noah, lena, elias, marie, jonas, lea, luis, lina
  lukas, emilia, felix, clara, max, leonie, moritz, laura, jakob, julia, tim, sarah, david, lisa, jan
  katharina, alexander, johanna, tobias, sabine, thomas, petra, michael, claudia, andreas, susanne, stefan
  monika, peter, karin, wolfgang, ursula, klaus, heike, jürgen, birgit, frank, uwe, gabi, martin, nina
  markus, christian, maria, daniel, florian, sebastian, philipp, sophie, charlotte, greta, ida`)

const DE_REGIONS = phraseList(`
  baden württemberg, bayern, berlin, brandenburg, bremen, hamburg, hessen, mecklenburg vorpommern
  niedersachsen, nordrhein westfalen, rheinland pfalz, saarland, sachsen, sachsen anhalt
  schleswig holstein, thüringen`)

const AT_REGIONS = phraseList(`
  burgenland, kärnten, niederösterreich, oberösterreich, salzburg, steiermark, tirol, vorarlberg, wien`)

const ACTORS = phraseList(`
  til schweiger, matthias schweighöfer, moritz bleibtreu, diane kruger, christoph waltz, daniel brühl
  elyas m'barek, nora tschirner, iris berben, heike makatsch, mario adorf, götz george, romy schneider
  marlene dietrich, bud spencer, tom hanks, brad pitt, leonardo dicaprio, scarlett johansson, johnny depp
  meryl streep, julia roberts, tom cruise, angelina jolie, emma watson, daniel craig, will smith
  arnold schwarzenegger, jennifer lawrence`)

const MUSICIANS = phraseList(`
  herbert grönemeyer, udo lindenberg, udo jürgens, helene fischer, peter maffay
  marius müller westernhagen, nena, mark forster, max giesinger, tim bendzko, sarah connor
  lena meyer landrut, andreas bourani, xavier naidoo, sido, cro, marteria, peter fox, apache, shirin david
  andrea berg, roland kaiser, wincent weiss, johannes oerding, falco, reinhard mey, bach, beethoven
  mozart, adele, ed sheeran, taylor swift, michael jackson, madonna, elton john, rihanna, beyonce, eminem`)

const AUTHORS = phraseList(`
  johann wolfgang von goethe, friedrich schiller, heinrich heine, thomas mann, hermann hesse, franz kafka
  bertolt brecht, heinrich böll, günter grass, erich kästner, michael ende, cornelia funke
  otfried preußler, astrid lindgren, sebastian fitzek, frank schätzing, juli zeh, daniel kehlmann
  patrick süskind, die brüder grimm, christa wolf, max frisch, friedrich dürrenmatt, stephen king
  j k rowling, agatha christie, ken follett, dan brown, william shakespeare, karl may`)

/** https://developer.amazon.com/de-DE/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    lufthansa, eurowings, condor, tuifly, swiss, austrian airlines, ryanair, easyjet, air france
    british airways, k l m, iberia, emirates, turkish airlines, finnair, s a s, norwegian, qatar airways
    etihad, delta, united airlines, american airlines, wizz air`),
  'AMAZON.Airport': phraseList(`
    flughafen frankfurt, flughafen münchen, flughafen berlin, flughafen düsseldorf, flughafen hamburg
    flughafen stuttgart, flughafen köln bonn, flughafen hannover, flughafen nürnberg, flughafen leipzig
    flughafen dresden, flughafen bremen, flughafen wien, flughafen zürich, heathrow, gatwick
    charles de gaulle, schiphol, j f k, dubai`),
  'AMAZON.Anaphor': phraseList(
    'es, das, dies, dieses, diese, dieser, sie, ihn, er, die da, das da, den da, hier, dort, beide',
  ),
  'AMAZON.Animal': wordList(`
    adler affe ameise amsel bär biber biene blauwal büffel dachs delfin eichhörnchen eidechse elefant ente
    esel eule falke fisch fledermaus flamingo fliege forelle frosch fuchs gans giraffe gorilla hai hamster
    hase hirsch huhn hund igel kamel känguru kaninchen katze koala krabbe krokodil kuh lachs lama leopard
    löwe marder maulwurf maus meerschweinchen möwe nashorn nilpferd otter panda papagei pferd pinguin
    qualle rabe ratte reh reiher robbe schaf schildkröte schimpanse schlange schmetterling schnecke schwan
    schwein seehund spatz specht spinne storch strauß taube tiger tintenfisch wal waschbär wespe
    wildschwein wolf wurm zebra ziege`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      leonardo da vinci, michelangelo, rembrandt, vincent van gogh, claude monet, pablo picasso
      salvador dali, albrecht dürer, caspar david friedrich, gustav klimt, franz marc, paul klee
      gerhard richter, joseph beuys, andy warhol`),
  ],
  'AMAZON.Athlete': phraseList(`
    manuel neuer, thomas müller, toni kroos, mats hummels, bastian schweinsteiger, lukas podolski
    philipp lahm, michael ballack, franz beckenbauer, gerd müller, jamal musiala, florian wirtz
    boris becker, steffi graf, alexander zverev, angelique kerber, dirk nowitzki, michael schumacher
    sebastian vettel, lewis hamilton, cristiano ronaldo, lionel messi, roger federer, usain bolt
    michael phelps, magdalena neuner, jan frodeno`),
  'AMAZON.AT_CITY': AT_CITIES,
  'AMAZON.AT_REGION': AT_REGIONS,
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    faust, die verwandlung, der prozess, der vorleser, das parfum, die unendliche geschichte, momo
    tintenherz, emil und die detektive, das doppelte lottchen, der steppenwolf, siddhartha, buddenbrooks
    der zauberberg, die blechtrommel, im westen nichts neues, die leiden des jungen werther, wilhelm tell
    nathan der weise, die räuber, räuber hotzenplotz, die kleine hexe, krabat, pippi langstrumpf
    der kleine prinz, harry potter, der herr der ringe, der hobbit, sakrileg, die bibel, der schwarm`),
  'AMAZON.City': [
    ...EUROPEAN_CITIES,
    ...phraseList(`
      new york, los angeles, chicago, san francisco, las vegas, miami, boston, washington, toronto
      montreal, vancouver, mexiko stadt, rio de janeiro, sao paulo, buenos aires, lima, tokio, kyoto
      peking, shanghai, hongkong, singapur, bangkok, delhi, mumbai, dubai, jerusalem, tel aviv, kairo
      kapstadt, nairobi, sydney, melbourne, auckland`),
  ],
  'AMAZON.Color': wordList(`
    beige blau braun bronze cremeweiß cyan dunkelblau dunkelgrün dunkelrot gelb gold grau grün hellblau
    hellgrün himmelblau indigo khaki koralle lavendel lila limette magenta marineblau mintgrün oliv orange
    petrol pink purpur rosa rot scharlachrot schwarz silber smaragdgrün türkis violett weinrot weiß`),
  'AMAZON.Corporation': phraseList(`
    adidas, aldi, allianz, amazon, apple, audi, basf, bayer, b m w, bosch, coca cola, commerzbank
    continental, daimler, deutsche bahn, deutsche bank, deutsche post, deutsche telekom, dm, e on, edeka
    facebook, ford, google, henkel, ikea, intel, kaufland, lidl, mercedes benz, microsoft, netflix, nike
    nintendo, nivea, opel, otto, porsche, puma, rewe, samsung, sap, siemens, sony, tchibo, tesla
    thyssenkrupp, toyota, tui, volkswagen, vodafone, zalando`),
  'AMAZON.Country': phraseList(`
    afghanistan, ägypten, albanien, algerien, argentinien, armenien, äthiopien, australien, belgien
    bolivien, bosnien und herzegowina, brasilien, bulgarien, chile, china, costa rica, dänemark
    deutschland, ecuador, england, estland, finnland, frankreich, georgien, ghana, griechenland
    großbritannien, indien, indonesien, irak, iran, irland, island, israel, italien, jamaika, japan
    jordanien, kambodscha, kamerun, kanada, kasachstan, kenia, kolumbien, kosovo, kroatien, kuba, kuwait
    laos, lettland, libanon, libyen, liechtenstein, litauen, luxemburg, madagaskar, malaysia, malediven
    malta, marokko, mauritius, mexiko, moldawien, monaco, mongolei, montenegro, namibia, nepal, neuseeland
    niederlande, holland, nigeria, nordkorea, nordmazedonien, norwegen, oman, österreich, pakistan, panama
    paraguay, peru, philippinen, polen, portugal, katar, rumänien, russland, saudi arabien, schottland
    schweden, schweiz, senegal, serbien, singapur, slowakei, slowenien, spanien, sri lanka, südafrika
    südkorea, syrien, taiwan, tansania, thailand, tschechien, tunesien, türkei, uganda, ukraine, ungarn
    uruguay, usa, vereinigte staaten, vereinigtes königreich, vereinigte arabische emirate, venezuela
    vietnam, wales, weißrussland, zypern`),
  'AMAZON.DayOfWeek': wordList('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  'AMAZON.DE_CITY': DE_CITIES,
  'AMAZON.DE_FIRST_NAME': FIRST_NAMES,
  'AMAZON.DE_REGION': DE_REGIONS,
  'AMAZON.Dessert': phraseList(`
    apfelkuchen, apfelstrudel, bayerische creme, berliner, brownie, crème brûlée, eis, eisbecher
    erdbeerkuchen, grießbrei, kaiserschmarrn, käsekuchen, kekse, krapfen, kuchen, lebkuchen, milchreis
    mousse au chocolat, obstsalat, panna cotta, pfannkuchen, pudding, quarkspeise, rote grütze
    sachertorte, schokolade, schokoladenkuchen, schokoladenpudding, schwarzwälder kirschtorte
    spaghettieis, stollen, tiramisu, torte, vanilleeis, waffeln, zimtschnecke`),
  'AMAZON.Drink': phraseList(`
    alkoholfreies bier, apfelsaft, apfelschorle, bier, cappuccino, champagner, cola, eistee, espresso
    glühwein, grüner tee, heiße schokolade, kaffee, kakao, kamillentee, latte macchiato, leitungswasser
    limonade, milch, milchkaffee, milchshake, mineralwasser, orangensaft, pfefferminztee, pils, radler
    rotwein, rum, saft, schnaps, sekt, smoothie, sprudel, spezi, tee, wasser, weißwein, weizenbier, wein
    whisky, wodka`),
  'AMAZON.EUROPE_CITY': EUROPEAN_CITIES,
  'AMAZON.Festival': phraseList(`
    advent, allerheiligen, christi himmelfahrt, fasching, fronleichnam, halloween, heiligabend
    heilige drei könige, karfreitag, karneval, martinstag, muttertag, neujahr, nikolaus, oktoberfest
    ostern, ostermontag, ostersonntag, pfingsten, pfingstmontag, rock am ring, rosenmontag, silvester
    tag der arbeit, tag der deutschen einheit, valentinstag, vatertag, wacken, weihnachten`),
  'AMAZON.FirstName': FIRST_NAMES,
  'AMAZON.Food': phraseList(`
    ananas, apfel, aubergine, avocado, banane, bananen, bohnen, bratkartoffeln, bratwurst, brezel
    brokkoli, brot, brötchen, butter, champignons, currywurst, döner, ei, eier, erbsen, erdbeeren
    erdnüsse, fisch, fleisch, frikadelle, garnelen, gemüse, gnocchi, gulasch, gurke, hackfleisch, hähnchen
    haferflocken, hamburger, honig, hühnersuppe, joghurt, kartoffel, kartoffeln, kartoffelsalat, käse
    kirschen, knoblauch, knödel, kohl, kürbis, lachs, lasagne, leberkäse, linsen, mais, marmelade
    maultaschen, mehl, möhren, müsli, nudeln, nüsse, obst, orange, paprika, pfirsich, pizza, pommes, quark
    radieschen, reis, rindfleisch, rotkohl, salami, salat, salz, sauerbraten, sauerkraut, schinken
    schnitzel, schweinebraten, senf, spaghetti, spargel, spätzle, spinat, steak, suppe, thunfisch, toast
    tomate, tomaten, trauben, wurst, würstchen, zitrone, zucchini, zucker, zwiebel, zwiebeln`),
  'AMAZON.Game': phraseList(`
    activity, backgammon, carcassonne, dame, die siedler von catan, doppelkopf, galgenmännchen, halma
    ich sehe was was du nicht siehst, kniffel, mau mau, memory, mensch ärgere dich nicht, mikado, monopoly
    mühle, poker, quartett, rommé, scharade, schach, schere stein papier, schiffe versenken, scrabble
    skat, stadt land fluss, tabu, topfschlagen, trivial pursuit, uno, verstecken, vier gewinnt`),
  'AMAZON.Genre': phraseList(`
    abenteuer, action, blues, country, deutschrap, disco, dokumentation, drama, elektro, fantasy, folk
    funk, gospel, heavy metal, hip hop, horror, hörspiel, house, indie, jazz, kinder, kinderlieder
    klassik, komödie, krimi, liebesfilm, metal, musical, oper, pop, punk, rap, reggae, rock, romantik
    salsa, schlager, science fiction, soul, techno, thriller, trance, volksmusik, weihnachtslieder
    western`),
  'AMAZON.Language': wordList(`
    afrikaans albanisch arabisch armenisch baskisch bengalisch bosnisch bulgarisch chinesisch dänisch
    deutsch englisch esperanto estnisch finnisch französisch georgisch griechisch hebräisch hindi
    holländisch indonesisch irisch isländisch italienisch japanisch katalanisch koreanisch kroatisch
    kurdisch lateinisch latein lettisch litauisch luxemburgisch mandarin mazedonisch mongolisch
    niederländisch norwegisch persisch plattdeutsch polnisch portugiesisch punjabi rumänisch russisch
    schwedisch schweizerdeutsch serbisch slowakisch slowenisch spanisch suaheli tamilisch thailändisch
    tibetisch tschechisch türkisch ukrainisch ungarisch urdu vietnamesisch walisisch`),
  'AMAZON.LastName': wordList(`
    müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter
    klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner
    schmitz krause meier lehmann schmid schulze maier köhler herrmann könig walter mayer huber kaiser
    fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther`),
  'AMAZON.LocalBusinessType': phraseList(`
    apotheke, arzt, autowerkstatt, bäckerei, bank, bar, baumarkt, bibliothek, biergarten, blumenladen
    buchladen, buchhandlung, café, drogerie, eisdiele, fahrradladen, fitnessstudio, friseur, gasthaus
    geldautomat, getränkemarkt, hotel, imbiss, kindergarten, kino, kirche, kneipe, krankenhaus, markt
    metzgerei, möbelhaus, museum, optiker, park, parkhaus, pizzeria, polizei, post, reinigung, reisebüro
    restaurant, schule, schwimmbad, spielplatz, supermarkt, tankstelle, theater, tierarzt, universität
    zahnarzt, zoo`),
  'AMAZON.Month': wordList(`
    januar februar märz april mai juni juli august september oktober november dezember`),
  'AMAZON.Movie': phraseList(`
    avatar, das boot, das leben der anderen, der könig der löwen, der pate, der schuh des manitu
    der untergang, die eiskönigin, die verurteilten, drei haselnüsse für aschenbrödel, fack ju göhte
    findet nemo, forrest gump, gladiator, good bye lenin, harry potter, herr der ringe, honig im kopf
    inception, ich einfach unverbesserlich, james bond, jurassic park, keinohrhasen, kevin allein zu haus
    kokowääh, lola rennt, matrix, metropolis, nosferatu, pulp fiction, sissi, star wars, titanic
    tatsächlich liebe, terminator, toy story, willkommen bei den hartmanns, ziemlich beste freunde`),
  'AMAZON.MusicAlbum': phraseList(`
    mensch, bochum, vier gewinnt, laune der natur, farbenspiel, sonny black, abbey road, thriller
    back in black, the wall, nevermind, ballast der republik, stadtaffe, stark wie zwei
    dark side of the moon, rumours, bad, twenty five, divide, purple rain`),
  'AMAZON.MusicGroup': phraseList(`
    die toten hosen, die ärzte, rammstein, scorpions, kraftwerk, modern talking, die fantastischen vier
    wir sind helden, silbermond, juli, revolverheld, sportfreunde stiller, pur, annenmaykantereit
    söhne mannheims, seeed, k i z, deichkind, santiano, unheilig, tokio hotel, monrose, karat, puhdys
    höhner, kastelruther spatzen, abba, coldplay, queen, the beatles, the rolling stones, metallica
    linkin park, u two, pink floyd, imagine dragons`),
  'AMAZON.MusicRecording': phraseList(`
    neunundneunzig luftballons, atemlos durch die nacht, an tagen wie diesen, männer, mensch
    hinterm horizont, griechischer wein, ein stern der deinen namen trägt, haus am see, auf uns
    wind of change, rock me amadeus, über den wolken, skandal im sperrbezirk, major tom, du hast
    verdammt ich lieb dich, leuchtturm, schrei nach liebe, zu spät, alle meine entchen, stille nacht
    o tannenbaum, last christmas, bohemian rhapsody, hey jude, imagine, yesterday, thriller, despacito
    shape of you, happy birthday`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...phraseList(`
        angela merkel, olaf scholz, albert einstein, martin luther, karl marx, konrad adenauer
        willy brandt, helmut kohl, helmut schmidt, otto von bismarck, friedrich der große, sophie scholl
        johannes gutenberg, immanuel kant, günther jauch, thomas gottschalk, stefan raab, heidi klum
        loriot, barack obama, donald trump, queen elizabeth, nelson mandela`),
    ]),
  ],
  'AMAZON.Region': [
    ...new Set([
      ...DE_REGIONS,
      ...AT_REGIONS,
      ...phraseList(`
        graubünden, wallis, tessin, südtirol, toskana, sizilien, provence, bretagne, katalonien
        andalusien, mallorca, kalifornien, florida, texas, hawaii, bayerischer wald, schwarzwald
        ruhrgebiet, allgäu, ostsee, nordsee`),
    ]),
  ],
  'AMAZON.Room': phraseList(`
    abstellraum, arbeitszimmer, bad, badezimmer, balkon, büro, dachboden, diele, esszimmer, flur, garage
    garten, gästezimmer, gästebad, heizungsraum, hobbyraum, kammer, keller, kinderzimmer, küche
    obergeschoss, schlafzimmer, speisekammer, spielzimmer, terrasse, toilette, treppenhaus, waschküche
    wintergarten, wohnzimmer`),
  'AMAZON.Season': wordList('frühling frühjahr sommer herbst winter'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    facebook, instagram, linkedin, pinterest, reddit, skype, snapchat, telegram, tik tok, twitch, twitter
    whatsapp, xing, youtube`),
  'AMAZON.Sport': wordList(`
    badminton baseball basketball biathlon billard bogenschießen boxen darts eishockey eiskunstlauf
    fechten fußball golf handball hockey joggen judo kanu karate kegeln klettern leichtathletik radfahren
    reiten ringen rodeln rudern rugby schwimmen segeln skifahren skispringen snowboard squash surfen
    tanzen tauchen tennis tischtennis turnen volleyball wandern wasserball yoga`),
  'AMAZON.SportsTeam': phraseList(`
    bayern münchen, f c bayern, borussia dortmund, schalke, bayer leverkusen, borussia mönchengladbach
    r b leipzig, v f b stuttgart, eintracht frankfurt, werder bremen, hamburger s v, hertha b s c
    union berlin, s c freiburg, t s g hoffenheim, mainz null fünf, f c köln, hannover, fortuna düsseldorf
    f c augsburg, v f l wolfsburg, sankt pauli, nürnberg, kaiserslautern, rapid wien, red bull salzburg
    f c basel, real madrid, f c barcelona, manchester united, juventus turin, paris saint germain
    alba berlin, t h w kiel, eisbären berlin, adler mannheim`),
  'AMAZON.StreetName': phraseList(`
    hauptstraße, bahnhofstraße, schulstraße, gartenstraße, dorfstraße, bergstraße, goethestraße
    schillerstraße, lindenstraße, kirchstraße, waldstraße, ringstraße, mozartstraße, beethovenstraße
    friedrichstraße, marktplatz, rathausplatz, am markt, birkenweg, ahornweg, rosenweg, mühlenweg
    kurfürstendamm, unter den linden, königsallee, reeperbahn, poststraße`),
  'AMAZON.TVSeries': phraseList(`
    tatort, gute zeiten schlechte zeiten, lindenstraße, babylon berlin, dark, stromberg
    der tatortreiniger, alarm für cobra elf, um himmels willen, in aller freundschaft, sturm der liebe
    rote rosen, verbotene liebe, unter uns, alles was zählt, der bergdoktor, die sendung mit der maus
    sandmännchen, biene maja, heidi, wickie, breaking bad, game of thrones, die simpsons, friends
    the big bang theory, haus des geldes, stranger things, the walking dead, wer wird millionär
    wetten dass`),
  'AMAZON.VideoGame': phraseList(`
    anno, assassin's creed, battlefield, call of duty, counter strike, die siedler, die sims, dota, fifa
    final fantasy, fortnite, grand theft auto, landwirtschafts simulator, league of legends, mario kart
    minecraft, moorhuhn, need for speed, overwatch, pokemon, red dead redemption, roblox, super mario
    tetris, the witcher, tomb raider, world of warcraft, zelda`),
  'AMAZON.WeatherCondition': wordList(`
    bedeckt bewölkt bewölkung blitz dunst eis eisig feucht frost gewitter glatteis hagel heiß heiter hitze
    kalt klar kühl mild nass nebel neblig niesel nieselregen orkan regen regnerisch schauer schnee
    schneefall schneesturm schwül sonne sonnenschein sonnig sturm stürmisch tau tauwetter trocken trüb
    unwetter warm wind windig wolken wolkig`),
}
