import { phraseList, wordList } from '../word-list.ts'

const ITALIAN_CITIES = phraseList(`
  roma, milano, napoli, torino, palermo, genova, bologna, firenze, bari, catania, venezia, verona, messina
  padova, trieste, brescia, taranto, parma, prato, modena, reggio calabria, reggio emilia, perugia
  ravenna, livorno, cagliari, foggia, rimini, salerno, ferrara, sassari, latina, bergamo, siracusa
  pescara, monza, trento, bolzano, vicenza, terni, novara, piacenza, ancona, udine, arezzo, lecce, pesaro
  la spezia, alessandria, pisa, lucca, siena, como, varese, cremona, pavia, mantova, matera, potenza
  aosta, l'aquila, campobasso`)

const EUROPEAN_CITIES = phraseList(`
  amsterdam, anversa, atene, barcellona, basilea, belgrado, berlino, berna, bruxelles, bucarest, budapest
  colonia, copenaghen, cracovia, dublino, edimburgo, francoforte, ginevra, amburgo, helsinki, istanbul
  kiev, lisbona, londra, lione, lubiana, lugano, madrid, manchester, marsiglia, monaco di baviera, mosca
  nizza, oslo, parigi, porto, praga, riga, rotterdam, san pietroburgo, siviglia, sofia, stoccolma
  strasburgo, valencia, varsavia, vienna, zagabria, zurigo`)

const ACTORS = phraseList(`
  roberto benigni, sophia loren, marcello mastroianni, alberto sordi, totò, monica bellucci
  massimo troisi, carlo verdone, paolo villaggio, anna magnani, gina lollobrigida, vittorio gassman
  toni servillo, pierfrancesco favino, claudia cardinale, luca argentero, raoul bova, stefano accorsi
  riccardo scamarcio, checco zalone, paola cortellesi, bud spencer, terence hill, tom hanks, brad pitt
  leonardo dicaprio, robert de niro, al pacino, johnny depp, scarlett johansson, meryl streep`)

const MUSICIANS = phraseList(`
  vasco rossi, luciano ligabue, ligabue, laura pausini, eros ramazzotti, tiziano ferro, jovanotti
  zucchero, gianna nannini, andrea bocelli, luciano pavarotti, fabrizio de andré, lucio battisti
  lucio dalla, francesco de gregori, franco battiato, pino daniele, claudio baglioni, adriano celentano
  mina, gianni morandi, domenico modugno, ennio morricone, ludovico einaudi, elisa, giorgia, emma
  alessandra amoroso, marco mengoni, mahmood, blanco, ultimo, fedez, salmo, sfera ebbasta, ghali, elodie
  cesare cremonini, vinicio capossela, giuseppe verdi, antonio vivaldi, mozart, beethoven, adele
  ed sheeran, taylor swift, michael jackson, madonna, rihanna, shakira`)

const AUTHORS = phraseList(`
  dante alighieri, francesco petrarca, giovanni boccaccio, alessandro manzoni, giacomo leopardi
  giovanni verga, luigi pirandello, italo svevo, gabriele d'annunzio, italo calvino, primo levi
  cesare pavese, alberto moravia, elsa morante, umberto eco, andrea camilleri, elena ferrante
  alessandro baricco, niccolò ammaniti, roberto saviano, gianni rodari, carlo collodi, geronimo stilton
  stephen king, j k rowling, agatha christie, dan brown, ken follett, william shakespeare, paulo coelho`)

const FIRST_NAMES = phraseList(`
  leonardo, francesco, alessandro, lorenzo, mattia, andrea, gabriele, matteo, tommaso, riccardo, edoardo
  giuseppe, antonio, davide, giovanni, marco, luca, simone, federico, filippo, stefano, paolo, roberto
  mario, luigi, salvatore, vincenzo, pietro, carlo, enrico, sofia, giulia, aurora, alice, ginevra, emma
  giorgia, beatrice, greta, anna, chiara, martina, sara, francesca, elena, valentina, maria, laura, paola
  silvia, federica, elisa, cristina, alessandra, roberta, barbara, monica, simona, lucia, rosa, angela
  teresa`)

/** https://developer.amazon.com/it-IT/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    ita airways, alitalia, neos, air dolomiti, ryanair, easyjet, volotea, vueling, wizz air, lufthansa
    air france, british airways, k l m, iberia, swiss, tap, emirates, qatar airways, turkish airlines
    etihad, delta, american airlines, united airlines, aegean`),
  'AMAZON.Airport': phraseList(`
    fiumicino, ciampino, malpensa, linate, orio al serio, caselle, marco polo, capodichino, fontanarossa
    punta raisi, bologna marconi, pisa galilei, peretola, bari palese, elmas, olbia costa smeralda
    charles de gaulle, orly, heathrow, gatwick, stansted, schiphol, francoforte, barajas, el prat, j f k
    dubai`),
  'AMAZON.Anaphor': phraseList(`
    questo, questa, questi, queste, quello, quella, quelli, quelle, esso, essa, lui, lei, loro, lo, la, li
    le, ciò, entrambi, tutti e due, qui, lo stesso, la stessa`),
  'AMAZON.Animal': wordList(`
    agnello airone alce ape aquila aragosta asino balena bisonte bradipo bruco bufalo camaleonte cammello
    canarino cane canguro capra castoro cavalletta cavallo cervo cicala cicogna cigno cinghiale coccinella
    coccodrillo colibrì coniglio corvo criceto cucciolo daino delfino donnola elefante falco farfalla
    fenicottero foca formica gabbiano gallina gallo gamberetto gatto gazzella ghepardo ghiro giaguaro
    giraffa gorilla granchio gufo iena ippopotamo istrice koala lama leone leopardo lepre libellula lince
    lontra lucertola lumaca lupo maiale marmotta medusa mosca mucca mulo oca orango orca orso ornitorinco
    panda pantera papera pappagallo passero pavone pecora pellicano pesce piccione pinguino pipistrello
    polpo pony puma ragno ramarro rana renna riccio rinoceronte rondine rospo salmone scimmia scimpanzé
    scoiattolo scorpione serpente squalo struzzo tacchino talpa tartaruga tasso tigre topo toro tucano
    vespa vipera visone volpe zanzara zebra`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      leonardo da vinci, michelangelo, raffaello, caravaggio, botticelli, giotto, tiziano, tintoretto
      amedeo modigliani, giorgio de chirico, canova, bernini, donatello, vincent van gogh, claude monet
      pablo picasso, salvador dalí, andy warhol, banksy, frida kahlo`),
  ],
  'AMAZON.Athlete': phraseList(`
    roberto baggio, francesco totti, alessandro del piero, gianluigi buffon, paolo maldini, andrea pirlo
    giorgio chiellini, gianluigi donnarumma, federico chiesa, jannik sinner, matteo berrettini
    flavia pennetta, federica pellegrini, valentina vezzali, bebe vio, valentino rossi, marco pantani
    fausto coppi, gino bartali, sofia goggia, alberto tomba, marcell jacobs, gianmarco tamberi
    michael schumacher, charles leclerc, lewis hamilton, cristiano ronaldo, lionel messi
    diego armando maradona, roger federer, rafael nadal, lebron james, usain bolt`),
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    la divina commedia, i promessi sposi, il decameron, pinocchio, le avventure di pinocchio
    il nome della rosa, se questo è un uomo, il barone rampante, le città invisibili, la coscienza di zeno
    il fu mattia pascal, il gattopardo, i malavoglia, la storia, gomorra, l'amica geniale, io non ho paura
    novecento, seta, la forma dell'acqua, il piccolo principe, favole al telefono, harry potter
    il signore degli anelli, lo hobbit, il codice da vinci, i pilastri della terra, orgoglio e pregiudizio
    la bibbia, moby dick`),
  'AMAZON.City': [
    ...ITALIAN_CITIES,
    ...EUROPEAN_CITIES,
    ...phraseList(`
      new york, los angeles, chicago, san francisco, las vegas, miami, boston, washington, toronto
      montreal, città del messico, l'avana, rio de janeiro, san paolo, buenos aires, lima, tokyo, kyoto
      pechino, shanghai, hong kong, singapore, bangkok, nuova delhi, mumbai, dubai, gerusalemme, il cairo
      tunisi, marrakech, nairobi, città del capo, sydney, melbourne`),
  ],
  'AMAZON.Color': phraseList(`
    amaranto, arancione, argento, avorio, azzurro, beige, bianco, blu, blu scuro, bordeaux, bronzo
    celeste, ciano, corallo, crema, fucsia, giallo, grigio, indaco, lavanda, lilla, magenta, marrone, nero
    ocra, oro, porpora, rosa, rosso, rosso scuro, salmone, turchese, verde, verde acqua, verde chiaro
    verde scuro, viola`),
  'AMAZON.Corporation': phraseList(`
    alfa romeo, amazon, apple, armani, barilla, benetton, coca cola, coop, dolce e gabbana, ducati, edison
    enel, eni, esselunga, eurospin, facebook, fastweb, ferrari, ferrero, ferrovie dello stato, fiat
    generali, google, gucci, ikea, intesa sanpaolo, lamborghini, lavazza, leonardo, lidl, luxottica
    maserati, mediaset, microsoft, netflix, nike, piaggio, pirelli, poste italiane, prada, rai, samsung
    sony, telecom italia, tesla, tim, toyota, unicredit, versace, vodafone, volkswagen, wind`),
  'AMAZON.Country': phraseList(`
    afghanistan, albania, algeria, andorra, angola, arabia saudita, argentina, armenia, australia, austria
    belgio, bielorussia, bolivia, bosnia, brasile, bulgaria, cambogia, camerun, canada, cile, cina, cipro
    città del vaticano, colombia, corea del nord, corea del sud, costa d'avorio, costa rica, croazia, cuba
    danimarca, ecuador, egitto, emirati arabi uniti, estonia, etiopia, filippine, finlandia, francia
    galles, georgia, germania, ghana, giamaica, giappone, giordania, grecia, guatemala, haiti, honduras
    india, indonesia, inghilterra, iran, iraq, irlanda, islanda, israele, italia, kazakistan, kenya
    kosovo, kuwait, lettonia, libano, libia, liechtenstein, lituania, lussemburgo, macedonia, madagascar
    malesia, maldive, mali, malta, marocco, mauritius, messico, moldavia, mongolia, montenegro, mozambico
    namibia, nepal, nicaragua, nigeria, norvegia, nuova zelanda, olanda, oman, paesi bassi, pakistan
    panama, paraguay, perù, polonia, portogallo, principato di monaco, qatar, regno unito, repubblica ceca
    repubblica dominicana, romania, russia, san marino, scozia, senegal, serbia, singapore, siria
    slovacchia, slovenia, somalia, spagna, sri lanka, stati uniti, sudafrica, svezia, svizzera, taiwan
    tanzania, thailandia, tunisia, turchia, ucraina, uganda, ungheria, uruguay, venezuela, vietnam`),
  'AMAZON.DayOfWeek': wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  'AMAZON.Dessert': phraseList(`
    amaretti, babà, biscotti, bomboloni, brownie, budino, cannoli, cantucci, cassata, cheesecake
    chiacchiere, cioccolato, colomba, crema, crema catalana, crêpes, crostata, frappe, gelato, granita
    macedonia, macaron, meringa, millefoglie, mousse al cioccolato, muffin, pan di spagna, pandoro
    panettone, panna cotta, pasticcini, pastiera, profiteroles, ricciarelli, saint honoré, semifreddo
    sfogliatella, sorbetto, struffoli, strudel, tiramisù, torrone, torta, torta al cioccolato
    torta della nonna, torta di mele, zabaione, zeppole, zuppa inglese`),
  'AMAZON.Drink': phraseList(`
    acqua, acqua frizzante, acqua minerale, acqua naturale, amaro, americano, aperol spritz, aranciata
    bellini, birra, caffè, caffè corretto, caffè macchiato, caffelatte, camomilla, cappuccino, champagne
    chinotto, cioccolata calda, coca cola, cocktail, espresso, gassosa, gin tonic, grappa, latte
    latte macchiato, limonata, limoncello, martini, mojito, negroni, prosecco, rum, sambuca, spremuta
    spremuta d'arancia, spritz, spumante, succo d'arancia, succo di frutta, succo di mela, tè, tè freddo
    tè verde, tisana, vino, vino bianco, vino rosato, vino rosso, vodka, whisky`),
  'AMAZON.EUROPE_CITY': [...ITALIAN_CITIES, ...EUROPEAN_CITIES],
  'AMAZON.Festival': phraseList(`
    befana, calendimaggio, capodanno, carnevale, carnevale di venezia, carnevale di viareggio, epifania
    ferragosto, festa del lavoro, festa del papà, festa della donna, festa della liberazione
    festa della mamma, festa della repubblica, festival di sanremo, halloween, immacolata concezione
    lucca comics, natale, ognissanti, palio di siena, pasqua, pasquetta, pentecoste, primo maggio, ramadan
    san gennaro, san patrizio, san silvestro, san valentino, santo stefano, venerdì santo
    vigilia di natale`),
  'AMAZON.FirstName': FIRST_NAMES,
  'AMAZON.Food': phraseList(`
    abbacchio, aglio, agnello, albicocche, ananas, arancia, arancini, asparagi, avocado, baccalà, banana
    bistecca, bresaola, broccoli, bruschetta, burro, calamari, caponata, carbonara, carciofi, carne
    carote, cavolfiore, ceci, cereali, cetrioli, ciliegie, cioccolato, cipolla, cornetto, cotoletta, cozze
    fagioli, fagiolini, farina, finocchio, focaccia, formaggio, fragole, frittata, frutta, funghi, gamberi
    gnocchi, gorgonzola, hamburger, insalata, kiwi, lasagne, latte, lattuga, lenticchie, limone, maiale
    mais, manzo, marmellata, mela, melanzane, melone, miele, minestrone, mortadella, mozzarella, noci
    olio, olive, ossobuco, pane, panino, parmigiano, pasta, pasta al pomodoro, pasta e fagioli, patate
    patatine, patatine fritte, pecorino, penne, pepe, peperoni, pera, pesca, pesce, pesto, piadina
    piselli, pizza, pizza margherita, polenta, pollo, polpette, pomodori, porchetta, prosciutto
    prosciutto crudo, ravioli, ricotta, riso, risotto, rucola, salame, sale, salmone, salsiccia, speck
    spaghetti, spinaci, sugo, supplì, sushi, tacchino, tagliatelle, tonno, tortellini, uova, uovo, uva
    verdure, vitello, vongole, yogurt, zucca, zucchero, zucchine, zuppa`),
  'AMAZON.Game': phraseList(`
    acchiapparella, backgammon, battaglia navale, bingo, briscola, burraco, canasta, campana, carte
    cluedo, dama, domino, forza quattro, freccette, gioco dell'oca, impiccato, indovina chi, memory
    monopoli, morra cinese, nascondino, nomi cose città, obbligo o verità, parole crociate, pictionary
    poker, rubamazzo, sasso carta forbice, scacchi, scala quaranta, scarabeo, scopa, shanghai, solitario
    strega comanda colore, sudoku, tabù, tombola, tressette, tris, trivial pursuit, uno`),
  'AMAZON.Genre': phraseList(`
    animazione, avventura, azione, blues, bossa nova, cantautori, classica, colonne sonore, commedia
    country, dance, disco, documentario, drammatico, elettronica, fantascienza, fantasy, folk, funk
    giallo, gospel, hard rock, hip hop, horror, house, indie, jazz, latino americana, lirica, metal
    musica classica, musica italiana, musical, opera, per bambini, pop, poliziesco, punk, rap, reggae
    reggaeton, rock, romantico, salsa, soul, swing, tango, techno, thriller, trap, western`),
  'AMAZON.Language': wordList(`
    afrikaans albanese arabo armeno basco bengalese bielorusso bosniaco bulgaro catalano ceco cinese
    coreano croato danese ebraico esperanto estone finlandese francese gaelico gallese georgiano
    giapponese greco hindi indonesiano inglese irlandese islandese italiano latino lettone lituano
    macedone malese maltese mandarino mongolo napoletano nepalese norvegese olandese persiano polacco
    portoghese rumeno russo sardo serbo siciliano slovacco sloveno spagnolo svedese swahili tailandese
    tamil tedesco tibetano turco ucraino ungherese urdu vietnamita`),
  'AMAZON.LastName': wordList(`
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa
    giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini
    leone longo gentile martinelli vitale lombardo serra coppola marchetti parisi villa conte ferraro
    ferri fabbri bianco marini grasso valentini messina sala gatti pellegrini palumbo sanna farina`),
  'AMAZON.LocalBusinessType': phraseList(`
    aeroporto, agenzia di viaggi, albergo, banca, bar, barbiere, biblioteca, caffetteria, cartoleria
    centro commerciale, chiesa, cinema, clinica, dentista, discoteca, distributore, edicola, enoteca
    estetista, farmacia, ferramenta, fioraio, gelateria, gioielleria, hotel, idraulico, lavanderia
    libreria, macelleria, meccanico, medico, mercato, museo, negozio, officina, ospedale, osteria, ottico
    palestra, panificio, parcheggio, parco, parrucchiere, pasticceria, pescheria, piscina, pizzeria
    polizia, posta, ristorante, scuola, stazione, supermercato, tabaccheria, teatro, trattoria, università
    veterinario, zoo`),
  'AMAZON.Month': wordList(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`),
  'AMAZON.Movie': phraseList(`
    la vita è bella, nuovo cinema paradiso, il postino, la dolce vita, otto e mezzo, ladri di biciclette
    amarcord, la grande bellezza, mediterraneo, il sorpasso, i soliti ignoti, fantozzi, amici miei
    perfetti sconosciuti, benvenuti al sud, tre uomini e una gamba, quo vado, gomorra
    il buono il brutto il cattivo, c'è ancora domani, per un pugno di dollari, avatar, titanic, il padrino
    il re leone, frozen, star wars, matrix, harry potter, il signore degli anelli, forrest gump
    il gladiatore, inception, jurassic park, ritorno al futuro, toy story, alla ricerca di nemo`),
  'AMAZON.MusicAlbum': phraseList(`
    creuza de mä, la voce del padrone, bollicine, buon compleanno elvis, certe notti
    lorenzo millenovecentonovantaquattro, anima latina, rimmel, burattino senza fili, gli spari sopra
    nero a metà, famoso, thriller, abbey road, the wall, nevermind, back in black, rumours`),
  'AMAZON.MusicGroup': phraseList(`
    maneskin, i pooh, negramaro, modà, subsonica, pinguini tattici nucleari, thegiornalisti, il volo
    premiata forneria marconi, ricchi e poveri, i nomadi, elio e le storie tese, le vibrazioni, litfiba
    afterhours, baustelle, articolo trentuno, eiffel, matia bazar, zero assoluto, the kolors, coma cose
    abba, coldplay, queen, the beatles, the rolling stones, metallica, nirvana, pink floyd, u due
    imagine dragons`),
  'AMAZON.MusicRecording': phraseList(`
    volare, nel blu dipinto di blu, azzurro, albachiara, vita spericolata, certe notti, con te partirò
    la canzone del sole, il mio canto libero, emozioni, caruso, bocca di rosa, la guerra di piero
    il cielo in una stanza, felicità, l'italiano, sarà perché ti amo, gloria, la solitudine
    più bella cosa, perdono, zitti e buoni, brividi, soldi, occidentali's karma, bella ciao, o sole mio
    nessun dorma, centro di gravità permanente, la cura, gino e l'alfetta, tanti auguri, tanti auguri a te
    tu scendi dalle stelle, bohemian rhapsody, imagine`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...phraseList(`
        giulio cesare, galileo galilei, cristoforo colombo, marco polo, giuseppe garibaldi
        giuseppe mazzini, camillo benso di cavour, benito mussolini, alessandro volta, guglielmo marconi
        enrico fermi, rita levi montalcini, maria montessori, san francesco, papa francesco
        sergio mattarella, mario draghi, silvio berlusconi, giorgia meloni, albert einstein, barack obama
        donald trump, cleopatra, napoleone, nelson mandela, federico fellini`),
    ]),
  ],
  'AMAZON.Region': phraseList(`
    abruzzo, basilicata, calabria, campania, emilia romagna, friuli venezia giulia, lazio, liguria
    lombardia, marche, molise, piemonte, puglia, sardegna, sicilia, toscana, trentino alto adige, umbria
    val d'aosta, valle d'aosta, veneto, salento, maremma, brianza, cinque terre, costa azzurra, provenza
    baviera, catalogna, andalusia, california, florida, texas`),
  'AMAZON.Room': phraseList(`
    atrio, bagno, balcone, biblioteca, camera, camera da letto, camera degli ospiti, cameretta, cantina
    corridoio, cucina, dispensa, garage, giardino, ingresso, lavanderia, mansarda, ripostiglio, sala
    sala da pranzo, sala giochi, sala riunioni, salone, salotto, soffitta, soggiorno, stanza, studio
    taverna, terrazza, terrazzo, ufficio, veranda`),
  'AMAZON.Season': wordList('primavera estate autunno inverno'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    facebook, instagram, linkedin, pinterest, reddit, skype, snapchat, telegram, tik tok, twitch, twitter
    whatsapp, youtube`),
  'AMAZON.Sport': phraseList(`
    alpinismo, arrampicata, atletica, badminton, baseball, basket, beach volley, biliardo, bocce, boxe
    calcio, calcetto, canottaggio, canoa, ciclismo, corsa, cricket, danza, equitazione, football americano
    formula uno, freccette, ginnastica, golf, hockey, judo, karate, lotta, maratona, moto g p, nuoto
    pallacanestro, pallamano, pallanuoto, pallavolo, pattinaggio, pesca, pilates, ping pong, pugilato
    rugby, scherma, sci, sci di fondo, snowboard, surf, tennis, tennistavolo, tiro con l'arco, triathlon
    tuffi, vela, windsurf, yoga`),
  'AMAZON.SportsTeam': phraseList(`
    juventus, inter, milan, roma, napoli, lazio, fiorentina, atalanta, torino, bologna, sampdoria, genoa
    udinese, sassuolo, cagliari, verona, empoli, monza, lecce, salernitana, parma, palermo, bari
    la nazionale italiana, olimpia milano, virtus bologna, ferrari, real madrid, barcellona, bayern monaco
    manchester united, manchester city, liverpool, chelsea, paris saint germain, los angeles lakers`),
  'AMAZON.StreetName': phraseList(`
    via roma, via garibaldi, via mazzini, via cavour, via dante, via verdi, via marconi, via nazionale
    via del corso, via condotti, via veneto, via appia, via montenapoleone, corso buenos aires
    corso italia, corso vittorio emanuele, piazza del popolo, piazza navona, piazza san marco
    piazza duomo, piazza di spagna, via toledo, via manzoni, viale europa, via della repubblica
    via san francesco`),
  'AMAZON.TVSeries': phraseList(`
    il commissario montalbano, don matteo, un posto al sole, gomorra, romanzo criminale, l'amica geniale
    suburra, un medico in famiglia, i cesaroni, boris, mare fuori, doc nelle tue mani, la piovra
    che dio ci aiuti, i medici, rocco schiavone, imma tataranni, blanca, il paradiso delle signore, amici
    uomini e donne, la casa di carta, i simpson, friends, breaking bad, il trono di spade, grey's anatomy
    stranger things, the big bang theory, the walking dead, squid game, peppa pig`),
  'AMAZON.VideoGame': phraseList(`
    among us, animal crossing, assassin's creed, brawl stars, call of duty, candy crush, clash royale
    counter strike, fifa, final fantasy, fortnite, grand theft auto, gran turismo, league of legends
    mario kart, minecraft, moto g p, overwatch, pokémon, red dead redemption, resident evil, roblox
    rocket league, super mario, tetris, the sims, the witcher, tomb raider, uncharted, world of warcraft
    zelda`),
  'AMAZON.WeatherCondition': phraseList(`
    acquazzone, afa, bello, bel tempo, brina, brutto tempo, bufera, caldo, coperto, foschia, freddo
    fresco, fulmini, gelo, ghiaccio, grandine, lampi, limpido, mite, nebbia, nebbioso, neve, nevicata
    nuvole, nuvoloso, pioggia, piovoso, poco nuvoloso, rovesci, rugiada, secco, sereno, soleggiato, sole
    temporale, temporali, tempesta, tornado, tuoni, umido, uragano, variabile, vento, ventoso`),
}
