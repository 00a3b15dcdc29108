import { phraseList, wordList } from '../word-list.ts'

const ACTORS = phraseList(`
  carice van houten, rutger hauer, jeroen krabbé, famke janssen, halina reijn, barry atsma
  michiel huisman, georgina verbaan, thekla reuten, fedja van huêt, daan schuurmans, frank lammers
  linda de mol, chantal janzen, matthias schoenaerts, jan decleir, koen de bouw, johnny kraaijkamp
  sylvia kristel, monic hendrickx, pierre bokma, tom hanks, brad pitt, tom cruise, leonardo dicaprio
  johnny depp, meryl streep, julia roberts, scarlett johansson`)

const MUSICIANS = phraseList(`
  andré hazes, marco borsato, guus meeuwis, anouk, ilse delange, andré rieu, boudewijn de groot
  ramses shaffy, frans bauer, jan smit, rené froger, trijntje oosterhuis, caro emerald
  duncan laurence, davina michelle, maan, snelle, suzan en freek, kenny b, ali b, boef, lil kleine
  froukje, goldband, roxy dekker, herman van veen, lenny kuhr, stromae, hooverphonic, tiësto
  armin van buuren, martin garrix, hardwell, mozart, beethoven, bach, adele, ed sheeran, taylor swift
  michael jackson, madonna, beyoncé`)

const AUTHORS = phraseList(`
  harry mulisch, willem frederik hermans, gerard reve, hella haasse, louis couperus, multatuli
  annie m g schmidt, anne frank, jan wolkers, cees nooteboom, arnon grunberg, herman koch
  tommy wieringa, jan terlouw, paul van loon, carry slee, francine oomen, thea beckman, roald dahl
  dick bruna, saskia noort, kader abdolah, connie palmen, lucas rijneveld, hugo claus, tom lanoye
  dimitri verhulst, stefan brijs, godfried bomans, simon vestdijk, stephen king, j k rowling
  agatha christie, dan brown`)

const ATHLETES = phraseList(`
  johan cruijff, marco van basten, ruud gullit, dennis bergkamp, arjen robben, wesley sneijder
  robin van persie, virgil van dijk, frenkie de jong, memphis depay, cody gakpo, edwin van der sar
  louis van gaal, max verstappen, sven kramer, ireen wüst, jutta leerdam, suzanne schulting
  epke zonderland, sifan hassan, femke bol, dafne schippers, mathieu van der poel, tom dumoulin
  marianne vos, annemiek van vleuten, joop zoetemelk, eddy merckx, remco evenepoel, wout van aert
  ranomi kromowidjojo, pieter van den hoogenband, anky van grunsven, lionel messi, cristiano ronaldo`)

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    k l m, transavia, tui fly, corendon, brussels airlines, ryanair, easyjet, vueling, lufthansa
    air france, british airways, iberia, tap, turkish airlines, emirates, qatar airways, delta, united
    american airlines, singapore airlines, norwegian, finnair, wizz air`),
  'AMAZON.Animal': wordList(`
    aap adelaar beer bever bij dolfijn duif eekhoorn eend egel ezel flamingo gans geit giraffe goudvis
    haai haan hamster hert hond ijsbeer inktvis kameel kangoeroe kat kikker kip koala koe konijn krab
    krokodil leeuw lieveheersbeestje luipaard mier mol muis mug neushoorn nijlpaard olifant otter paard
    pad papegaai pauw pinguïn poes rat reiger rups schaap schildpad slak slang specht spin struisvogel
    tijger uil varken vleermuis vlieg vlinder vos walvis wesp wolf worm zebra zeehond zwaan`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      rembrandt, vincent van gogh, johannes vermeer, frans hals, jan steen, hieronymus bosch, piet mondriaan, karel appel
      m c escher, peter paul rubens, jan van eyck, rené magritte, picasso, dalí, leonardo da vinci, michelangelo`),
  ],
  'AMAZON.Athlete': ATHLETES,
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    de ontdekking van de hemel, de aanslag, het achterhuis, max havelaar, turks fruit, de avonden
    nooit meer slapen, het diner, oeroeg, heren van de thee, karakter, eline vere, van oude mensen
    de donkere kamer van damokles, joe speedboot, koning van katoren, oorlogswinter
    kruistocht in spijkerbroek, jip en janneke, pluk van de petteflet, minoes, otje, nijntje
    dolfje weerwolfje, de gvr, de brief voor de koning, hoe overleef ik, het leven is vurrukkulluk
    het bureau, tirza, harry potter, de kleine prins, de da vinci code, de bijbel`),
  'AMAZON.City': phraseList(`
    amsterdam, rotterdam, den haag, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen
    apeldoorn, haarlem, arnhem, enschede, amersfoort, zaandam, den bosch, zwolle, leiden, maastricht
    dordrecht, zoetermeer, deventer, delft, alkmaar, leeuwarden, hilversum, gouda, assen, middelburg
    venlo, antwerpen, gent, brugge, brussel, leuven, hasselt, berlijn, keulen, londen, parijs, madrid
    barcelona, lissabon, rome, milaan, venetië, wenen, praag, boedapest, kopenhagen, stockholm, oslo
    athene, istanbul, new york, los angeles, tokio`),
  'AMAZON.Color': wordList(`
    beige blauw bruin brons crème donkerblauw donkergroen fuchsia geel goud grijs groen indigo lavendel
    lichtblauw lichtgroen lila magenta mintgroen olijfgroen oranje paars rood roze turkoois violet wit
    zilver zwart`),
  'AMAZON.Corporation': phraseList(`
    philips, shell, unilever, heineken, ing, rabobank, abn amro, albert heijn, jumbo, hema, bol
    coolblue, blokker, kruidvat, ahold, k p n, ziggo, n s, asml, akzo nobel, d s m, tom tom, booking
    postnl, action, gamma, ikea, amazon, apple, google, microsoft, netflix, samsung, sony, tesla
    mcdonald's, coca cola`),
  'AMAZON.Country': phraseList(`
    nederland, belgië, duitsland, frankrijk, engeland, groot brittannië, verenigd koninkrijk, schotland
    ierland, spanje, portugal, italië, zwitserland, oostenrijk, luxemburg, denemarken, zweden, noorwegen
    finland, ijsland, polen, tsjechië, slowakije, hongarije, roemenië, bulgarije, griekenland, kroatië
    slovenië, servië, turkije, rusland, oekraïne, marokko, egypte, tunesië, zuid afrika, kenia, suriname
    curaçao, aruba, brazilië, argentinië, mexico, canada, verenigde staten, amerika, china, japan
    zuid korea, india, indonesië, thailand, vietnam, australië, nieuw zeeland, israël, iran, irak`),
  'AMAZON.DayOfWeek': wordList('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  'AMAZON.DE_CITY': wordList(
    'berlijn hamburg münchen keulen frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover',
  ),
  'AMAZON.Dessert': phraseList(`
    appelflap, appelgebak, appeltaart, bitterkoekje, bossche bol, brownie, chocolademousse
    chocoladetaart, cheesecake, chipolatapudding, dame blanche, donut, griesmeelpudding, ijs, ijstaart
    kwarktaart, limburgse vlaai, muffin, oliebol, oliebollen, panna cotta, pepernoten, poffertjes
    pudding, rijstepap, slagroomtaart, soesjes, speculaas, stroopwafel, tiramisu, tompouce, vanillevla
    vla, wafel, yoghurtijs`),
  'AMAZON.Drink': phraseList(`
    appelsap, bier, cappuccino, champagne, chocolademelk, cola, espresso, frisdrank, jenever, karnemelk
    koffie, koffie verkeerd, limonade, melk, rode wijn, rosé, sinaasappelsap, spa rood, thee, water
    whisky, wijn, witte wijn`),
  'AMAZON.Festival': phraseList(`
    koningsdag, sinterklaas, kerst, kerstmis, oud en nieuw, nieuwjaar, pasen, pinksteren, hemelvaart
    bevrijdingsdag, carnaval, moederdag, vaderdag, dierendag, halloween, valentijnsdag, prinsjesdag
    sint maarten, pinkpop, lowlands, zwarte cross, down the rabbit hole, tomorrowland, rock werchter
    pukkelpop, elfstedentocht, vierdaagse`),
  'AMAZON.FirstName': phraseList(`
    jan, piet, kees, peter, johan, mark, tim, tom, bas, daan, sem, lucas, finn, thijs, bram, lars, ruben
    sander, jeroen, erik, willem, henk, anna, emma, sophie, julia, lotte, lisa, eva, sanne, femke, anouk
    marieke, ingrid, monique, esther, petra, fleur, tess, noor, mila`),
  'AMAZON.Food': phraseList(`
    aardappel, aardappelen, aardbeien, appel, banaan, biefstuk, bitterballen, boerenkool, boter, brood
    broodje, drop, ei, eieren, erwtensoep, friet, frikandel, garnalen, gehakt, gehaktballen, groente
    hagelslag, hamburger, haring, kaas, kip, komkommer, kroket, lasagne, nasi, nasi goreng, paprika
    pannenkoeken, pasta, patat, peer, pindakaas, pizza, poffertjes, rijst, salade, saté, sla, soep
    spaghetti, spinazie, spruitjes, stamppot, stroopwafel, tomaat, tomaten, tonijn, tosti, uien, vis
    vlees, wortel, yoghurt, zalm`),
  'AMAZON.Game': phraseList(`
    mens erger je niet, ganzenbord, monopoly, scrabble, rummikub, dammen, schaken, kwartet, memory
    zeeslag, stratego, kolonisten van catan, risk, cluedo, pesten, klaverjassen, hartenjagen, toepen
    bingo, galgje, tikkertje, verstoppertje, stoelendans, hints, boter kaas en eieren, twister, uno
    sjoelen, darten, sudoku`),
  'AMAZON.Genre': phraseList(`
    actie, avontuur, blues, cabaret, country, dance, disco, documentaire, drama, fantasy, folk, funk
    gospel, hardcore, hiphop, horror, house, indie, jazz, kerstmuziek, kinderliedjes, klassiek
    klassieke muziek, komedie, levenslied, metal, musical, nederlandstalig, opera, pop, punk, rap
    reggae, rock, romantiek, schlager, science fiction, smartlap, soul, techno, thriller, trance
    western`),
  'AMAZON.Language': wordList(`
    afrikaans arabisch chinees deens duits engels fins frans fries grieks hebreeuws hindi hongaars iers
    indonesisch italiaans japans koreaans latijn nederlands noors oekraïens perzisch pools portugees
    roemeens russisch spaans tsjechisch turks vietnamees vlaams zweeds`),
  'AMAZON.LastName': phraseList(`
    de jong, jansen, de vries, van den berg, van dijk, bakker, janssen, visser, smit, meijer, de boer
    mulder, de groot, bos, vos, peters, hendriks, van leeuwen, dekker, brouwer, de wit, dijkstra
    smits, de graaf, van der meer, van der linden, kok, jacobs, de haan, vermeulen, van den heuvel
    van der veen, van den broek, de bruijn, schouten, peeters, maes, willems, claes, wouters`),
  'AMAZON.LocalBusinessType': phraseList(`
    apotheek, bakker, bakkerij, bank, benzinestation, bibliotheek, bioscoop, bloemenwinkel, boekhandel
    bouwmarkt, café, dierenarts, dierentuin, drogist, fietsenmaker, garage, geldautomaat, gemeentehuis
    hotel, huisarts, juwelier, kapper, kerk, kledingwinkel, koffiebar, markt, museum, opticien, park
    parkeergarage, pizzeria, politiebureau, postkantoor, restaurant, school, slager, snackbar
    speeltuin, sportschool, stomerij, supermarkt, tandarts, tankstation, theater, treinstation
    universiteit, zwembad, ziekenhuis`),
  'AMAZON.Month': wordList(`
    januari februari maart april mei juni juli augustus september oktober november december`),
  'AMAZON.Movie': phraseList(`
    turks fruit, soldaat van oranje, zwartboek, de aanslag, karakter, amsterdamned, flodder
    gooische vrouwen, alles is liefde, de tweeling, antonia, spetters, de lift
    komt een vrouw bij de dokter, new kids turbo, bon bini holland, minoes, abeltje, kruimeltje
    de leeuwenkoning, frozen, titanic, avatar, the godfather, forrest gump, pulp fiction, the matrix
    inception, gladiator, star wars, harry potter, jurassic park, toy story, home alone, james bond
    in de ban van de ring`),
  'AMAZON.MusicGroup': phraseList(`
    doe maar, golden earring, de dijk, bløf, het goede doel, kensington, di rect, krezip
    within temptation, racoon, van dik hout, acda en de munnik, nick en simon, k3
    de jeugd van tegenwoordig, de staat, chef special, shocking blue, focus, vengaboys, two unlimited
    clouseau, urbanus, deus, soulwax, normaal, rowwen hèze, abba, queen, coldplay, the beatles
    the rolling stones, u two, pink floyd, metallica`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.MusicRecording': phraseList(`
    bloed zweet en tranen, het is een nacht, dromen zijn bedrog, brabant, radar love, venus, avond
    het dorp, laat me, zij gelooft in mij, een beetje verliefd, kleine jodeljongen, per spoor
    vijftien miljoen mensen, is dit alles, over de muur, zoutelande, arcade, terug in de tijd, stiekem
    oya lélé, aan de amsterdamse grachten, tulpen uit amsterdam, het wilhelmus, lang zal ze leven
    in de maneschijn, vader jacob, slaap kindje slaap, zie ginds komt de stoomboot, stille nacht
    bohemian rhapsody, imagine, yesterday, thriller, happy birthday`),
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...ATHLETES,
      ...phraseList(`
        koning willem alexander, koningin máxima, prinses amalia, koningin beatrix, willem van oranje, mark rutte, wim kok
        willem drees, michiel de ruyter, erasmus, spinoza, christiaan huygens, antoni van leeuwenhoek, andré kuipers
        freek vonk, paul de leeuw, jan jaap van der wal, youp van t hek, koning filip, albert einstein, nelson mandela
        barack obama, donald trump, elon musk`),
    ]),
  ],
  'AMAZON.Region': phraseList(`
    drenthe, flevoland, friesland, gelderland, groningen, limburg, noord brabant, noord holland
    overijssel, utrecht, zeeland, zuid holland, vlaanderen, wallonië, antwerpen, oost vlaanderen
    west vlaanderen, vlaams brabant`),
  'AMAZON.Room': wordList(`
    badkamer balkon bijkeuken eetkamer gang garage hal kantoor kelder keuken kinderkamer logeerkamer
    overloop schuur slaapkamer speelkamer studeerkamer terras toilet tuin vergaderzaal wasruimte woonkamer
    zolder`),
  'AMAZON.Season': wordList('lente voorjaar zomer herfst najaar winter'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    bluesky, discord, facebook, instagram, linkedin, mastodon, messenger, pinterest, reddit, signal
    skype, snapchat, telegram, threads, tik tok, twitch, twitter, vimeo, whatsapp, youtube`),
  'AMAZON.Sport': wordList(`
    atletiek badminton basketbal biljarten boksen darten dansen fietsen golf gymnastiek handbal hardlopen
    hockey honkbal judo karate klimmen korfbal paardrijden roeien rugby schaatsen schaken skiën
    snowboarden softbal squash surfen tafeltennis tennis turnen voetbal volleybal waterpolo wielrennen
    worstelen yoga zeilen zwemmen`),
  'AMAZON.SportsTeam': phraseList(`
    ajax, feyenoord, p s v, a z, f c twente, f c utrecht, vitesse, heerenveen, f c groningen
    sparta rotterdam, nederlands elftal, club brugge, anderlecht, real madrid, barcelona, bayern münchen
    manchester united, liverpool`),
  'AMAZON.TVSeries': phraseList(`
    goede tijden slechte tijden, flikken maastricht, baantjer, penoza, undercover, wie is de mol
    boer zoekt vrouw, heel holland bakt, sesamstraat, het klokhuis, sinterklaasjournaal
    buurman en buurman, nijntje, bassie en adriaan, de luizenmoeder, mocro maffia, oogappels
    dokter tinus, spangas, het huis anubis, samson en gert, kabouter plop, thuis, familie
    de slimste mens, de wereld draait door, expeditie robinson, the voice of holland, breaking bad
    game of thrones, friends, the simpsons, stranger things, squid game, la casa de papel`),
  'AMAZON.VideoGame': phraseList(`
    animal crossing, assassin's creed, call of duty, candy crush, civilization, counter strike
    de sims, fall guys, f i f a, final fantasy, fortnite, grand theft auto, god of war, halo, hay day
    league of legends, mario kart, minecraft, overwatch, pac man, pokémon, red dead redemption, roblox
    rocket league, super mario, tetris, the witcher, world of warcraft, zelda`),
  'AMAZON.WeatherCondition': wordList(`
    bewolkt bui buien droog hagel heet helder hittegolf koel koud mist mistig motregen nat onweer orkaan
    regen regenachtig sneeuw sneeuwstorm storm vorst warm wind winderig zon zonnig ijzel`),
}
