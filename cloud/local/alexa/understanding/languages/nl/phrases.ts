import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in Dutch, whatever the skill. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'hey alexa', 'hé alexa', 'hoi alexa', 'ok alexa', 'oké alexa', 'ziggy'],
  exit: [
    'exit',
    'sluit',
    'sluit af',
    'sluit de skill',
    'verlaat de skill',
    'verlaat',
    'ga eruit',
    'sluit het spel',
  ],
  politeBefore: phraseList(`
    alsjeblieft, alstublieft, graag, hé, hey, hoi, hallo, oké, ok, okay, nou, goed, dus, en, dan, nu, eh
    uh, sorry, pardon, alexa, kun je, kan je, kun je me, kan je me, kunt u, kun je alsjeblieft, zou je
    zou je me, zou je willen, zou je kunnen, zou u, wil je, wil je me, wilt u, kan ik, kunnen we, mag ik
    zou ik kunnen, ik wil, ik wil graag, ik wil dat je, ik zou graag, ik zou graag willen, ik zou willen
    ik moet, ik wou, we willen, we willen graag, laten we, laat me, laat ons, wees zo vriendelijk om
    is het mogelijk om, zou het mogelijk zijn om, probeer eens, doe me een plezier en, even, eens
    snel even, ik ga, ik heb zin om, ik heb zin in`),
  politeAfter: phraseList(`
    alsjeblieft, alstublieft, asjeblieft, graag, bedankt, dank je, dank je wel, dank u, dank u wel
    dankjewel, voor mij, voor me, voor ons, nu, nu meteen, meteen, direct, even, eens, eventjes, snel
    zo snel mogelijk, als dat kan, als je kunt, als het kan, als je wilt, indien mogelijk, wanneer je kunt
    oké, ok, okay, alexa, wil je, kun je, kan dat, hoor, willen, hebben, horen, weten, en bedankt`),
  fillers: phraseList(`
    eh, ehm, uh, uhm, hm, hmm, ah, oh, tja, nou, nou ja, dus, eigenlijk, gewoon, even, eventjes, eens
    maar, wel, toch, zeg maar, zeg, weet je, ik bedoel, ik denk, denk ik, volgens mij, misschien, mogelijk
    een beetje, soort van, ofzo, of zo, hoor, ook, dan, nu, alsjeblieft, alstublieft, graag, oké, ok
    even kijken, eerlijk gezegd, in feite, natuurlijk, ja`),
  functionWords: wordList(`
    de het een dit dat deze die 't mijn m'n jouw je uw zijn z'n haar ons onze hun jullie ik jij u hij zij
    ze wij we mij me jou hem er men zich elkaar in op aan van voor met bij naar uit over onder door tegen
    zonder tot tussen na sinds tijdens om te per via binnen en of maar want dus als dan toen terwijl omdat
    hoewel zodat ook nog al wel eens even toch is ben bent was waren word wordt worden werd heb hebt heeft
    hebben had kan kun kunt kunnen kon zou zouden zal zullen mag moet hier daar zo zeer heel alsjeblieft
    graag`),
  synonyms: groupList(`
    speel, speel af, zet op, draai, luister naar, laat horen, ik wil luisteren naar, ik wil horen
    vertel, zeg, geef, noem, vertel me, zeg me, geef me, laat weten
    vertel me over, vertel iets over, informatie over, wat weet je over; lees, lees voor, lees me voor
    toon, laat zien, laat me zien, geef weer; zoek, zoek naar, vind, zoek op, ik zoek
    wat is, wat zijn, wat betekent; hoe is, wat is; wie is, wie was; waar is, waar ligt, waar vind ik
    wanneer is, hoe laat is, wanneer begint; hoeveel kost, wat kost, wat is de prijs van, hoe duur is
    hoeveel, welk aantal; hoe lang, hoeveel tijd; hoe kan ik, hoe moet ik, op welke manier
    welke, welk, wat voor; waarom, hoezo; is er, zijn er, heb je; voeg toe, zet, zet erbij, schrijf
    maak, creëer, nieuwe; verwijder, wis, haal weg, schrap; stop, beëindig, sluit, eindig
    begin, start, open; open, start, ga naar; ga verder, hervat, ga door; herhaal, zeg nog eens
    sla over, skip; koop, bestel, schaf aan
    ik wil, ik wil graag, ik zou graag, ik zou willen, geef me, mag ik; boek, reserveer; plan, maak
    annuleer, zeg af; zet aan, schakel in, doe aan, activeer; zet uit, schakel uit, doe uit, deactiveer
    verhoog, zet hoger, harder; verlaag, zet lager, zachter; stel in, zet, verander, wijzig
    verander, wijzig, pas aan; controleer, check, bekijk, kijk; bewaar, sla op, onthoud
    noteer, schrijf op; herinner me, waarschuw me; stuur, verstuur, zend; bel, telefoneer
    vraag, vraag aan; kies, selecteer; raad aan, beveel aan, stel voor; bereken, reken uit
    vertaal, hoe zeg je; leg uit, verklaar, beschrijf; leren, weten
    test me, overhoor me, stel me een vraag; kun je, kan je, zou je; kan ik, mag ik; heb nodig, wil
    film, speelfilm; lied, liedje, nummer, muziek, song; liedjes, nummers, muziek; aflevering, episode
    serie, programma, show; tv, televisie; zender, radio, station; zanger, artiest, muzikant; band, groep
    album, plaat; boek, luisterboek, roman; verhaal, verhaaltje, sprookje; hoofdstuk, deel
    schrijver, auteur; feit, feitje, weetje; feiten, feitjes, weetjes; grap, mop, grapje; grappen, moppen
    citaat, spreuk; tip, advies, suggestie; tips, adviezen; idee, suggestie; vraag, raadsel; quiz, spel
    spel, spelletje; wedstrijd, spel; uitslag, score, stand; team, ploeg, club
    weer, weersverwachting, weerbericht; nieuws, headlines; horoscoop, sterrenbeeld
    afspraak, vergadering, evenement; agenda, kalender; evenement, gebeurtenis; herinnering, alarm
    wekker, alarm; taak, klus; boodschappenlijst, boodschappenlijstje; bericht, berichtje, sms
    mail, e mail, email; recept, gerecht; recepten, gerechten; maaltijd, eten; avondeten, diner
    drankje, drank; toetje, dessert, nagerecht; restaurant, eetcafé; winkel, zaak; winkels, zaken
    apotheek, drogist; dokter, arts, huisarts; medicijn, geneesmiddel; ziekte, aandoening; kind, kleintje
    kinderen, kids; mama, moeder; papa, vader; oma, grootmoeder; opa, grootvader; vriend, maat
    vrienden, maten; baas, chef; hond, hondje; kat, poes; foto, afbeelding, plaatje; prijs, kosten
    geld, saldo; rekening, factuur; aanbieding, korting; pakket, pakje, bezorging; bestelling, order
    kaartje, ticket; reservering, boeking; reis, trip; vakantie, verlof; vlucht, vliegtuig; auto, wagen
    fiets, rijwiel; halte, station; straat, weg; verkeer, file, files; adres, locatie; plaats, plek
    stad, plaats; huis, woning; appartement, flat; wc, toilet; badkamer, douche; woonkamer, huiskamer
    lamp, licht; lampen, lichten; verwarming, thermostaat; telefoon, mobiel; computer, pc
    wachtwoord, code; volume, geluid; oefening, training, workout; verjaardag, geboortedatum
    tijd, hoe laat; vandaag, deze dag; nu, op dit moment, momenteel; vanavond, deze avond
    weekend, weekeinde; betekenis, definitie; soort, type; onderwerp, thema, categorie
    informatie, info, details; probleem, fout, storing; regels, spelregels, instructies
    niveau, moeilijkheid; nummer, getal, cijfer; aantal, hoeveelheid; werk, baan; bedrijf, firma
    les, cursus; huiswerk, opdracht; afval, vuilnis; nieuwste, laatste, meest recente
    volgende, komende, aankomende; vorige, laatste; snel, vlug; groot, grote; klein, kleine
    goed, mooi, leuk; beste, top; populair, bekend, beroemd; grappig, leuk; interessant, boeiend
    goedkoop, voordelig; duur, prijzig; makkelijk, eenvoudig, simpel; moeilijk, lastig; warm, heet
    koud, fris; regen, regent; willekeurig, random, een of ander; een ander, nog een, een andere
    meer, extra; een paar, enkele, wat; veel, heel wat; alle, alles; favoriete, lievelings
    in de buurt, dichtbij, hier in de buurt; dichtstbijzijnde, dichtste; ook, tevens
    opnieuw, nog een keer; elke dag, dagelijks; elke week, wekelijks; later, straks; bedankt, dank je
    hallo, hoi`),
  homophones: groupList(`
    hard, hart; hij, hei; zei, zij; mij, mei; wij, wei; lijden, leiden; lijdt, leidt; steil, stijl
    peil, pijl; eis, ijs; rijst, reist; rijs, reis; meid, mijt; bereiden, berijden; rouw, rauw; kou, kauw
    gauw, gouw; jou, jouw; nou, nauw; houd, hout, hou; bond, bont; graad, graat; raad, raat; rad, rat
    noot, nood; wordt, word; vindt, vind; antwoord, antwoordt; zal, zaal; man, maan; bom, boom; dag, dacht
    ligt, licht; lach, lag; nog, noch; toch, tocht; stad, staat; eten, heten; uur, huur; is, eens; in, een
    dan, den; als, alles; naar, na; ook, oog; acht, echt; elf, helft; twee, tweeën; drie, drieën
    juni, juli; dinsdag, donderdag; zeg, zag; speel, spel; spelen, spellen; muziek, muzikaal
    volgend, volgende; vorig, vorige; verhaal, verhalen; recept, recepten; liedje, liedjes
    nummer, nummers; stop, stopt; oké, ok, okay; e mail, email; thee, te; zee, zei; zien, zin; wil, wiel
    vis, vies`),
  invocation,
  intents,
}
