import { phraseList, wordList } from '../word-list.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Animal': wordList(`
    aap adelaar beer bever bij dolfijn duif eekhoorn eend egel ezel flamingo gans geit giraffe goudvis
    haai haan hamster hert hond ijsbeer inktvis kameel kangoeroe kat kikker kip koala koe konijn krab
    krokodil leeuw lieveheersbeestje luipaard mier mol muis mug neushoorn nijlpaard olifant otter paard
    pad papegaai pauw pinguïn poes rat reiger rups schaap schildpad slak slang specht spin struisvogel
    tijger uil varken vleermuis vlieg vlinder vos walvis wesp wolf worm zebra zeehond zwaan`),
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
  'AMAZON.Drink': phraseList(`
    appelsap, bier, cappuccino, champagne, chocolademelk, cola, espresso, frisdrank, jenever, karnemelk
    koffie, koffie verkeerd, limonade, melk, rode wijn, rosé, sinaasappelsap, spa rood, thee, water
    whisky, wijn, witte wijn`),
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
  'AMAZON.Language': wordList(`
    afrikaans arabisch chinees deens duits engels fins frans fries grieks hebreeuws hindi hongaars iers
    indonesisch italiaans japans koreaans latijn nederlands noors oekraïens perzisch pools portugees
    roemeens russisch spaans tsjechisch turks vietnamees vlaams zweeds`),
  'AMAZON.Month': wordList(`
    januari februari maart april mei juni juli augustus september oktober november december`),
  'AMAZON.Region': phraseList(`
    drenthe, flevoland, friesland, gelderland, groningen, limburg, noord brabant, noord holland
    overijssel, utrecht, zeeland, zuid holland, vlaanderen, wallonië, antwerpen, oost vlaanderen
    west vlaanderen, vlaams brabant`),
  'AMAZON.Room': wordList(`
    badkamer balkon bijkeuken eetkamer gang garage hal kantoor kelder keuken kinderkamer logeerkamer
    overloop schuur slaapkamer speelkamer studeerkamer terras toilet tuin vergaderzaal wasruimte woonkamer
    zolder`),
  'AMAZON.Season': wordList('lente voorjaar zomer herfst najaar winter'),
  'AMAZON.Sport': wordList(`
    atletiek badminton basketbal biljarten boksen darten dansen fietsen golf gymnastiek handbal hardlopen
    hockey honkbal judo karate klimmen korfbal paardrijden roeien rugby schaatsen schaken skiën
    snowboarden softbal squash surfen tafeltennis tennis turnen voetbal volleybal waterpolo wielrennen
    worstelen yoga zeilen zwemmen`),
  'AMAZON.SportsTeam': phraseList(`
    ajax, feyenoord, p s v, a z, f c twente, f c utrecht, vitesse, heerenveen, f c groningen
    sparta rotterdam, nederlands elftal, club brugge, anderlecht, real madrid, barcelona, bayern münchen
    manchester united, liverpool`),
  'AMAZON.WeatherCondition': wordList(`
    bewolkt bui buien droog hagel heet helder hittegolf koel koud mist mistig motregen nat onweer orkaan
    regen regenachtig sneeuw sneeuwstorm storm vorst warm wind winderig zon zonnig ijzel`),
}
