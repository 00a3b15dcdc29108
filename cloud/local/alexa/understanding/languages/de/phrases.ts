import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in German, whatever the skill. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'hey alexa', 'ok alexa', 'okay alexa', 'hallo alexa', 'ziggy'],
  exit: ['exit', 'verlassen', 'skill verlassen', 'verlasse den skill', 'verlasse das spiel', 'raus hier'],
  politeBefore: phraseList(`
    bitte, bitte bitte, hey, hallo, hi, okay, ok, also, gut, na gut, jetzt, nun, so, und, dann, ja bitte
    äh, ähm, öhm, entschuldigung, entschuldige, alexa, kannst du, kannst du bitte, kannst du mir
    kannst du mir bitte, kannst du mal, könntest du, könntest du bitte, könntest du mir
    könntest du mir bitte, könntest du mal, würdest du, würdest du bitte, würdest du mir, magst du
    willst du, können wir, könnten wir, kann ich, könnte ich, kann man, darf ich, dürfte ich, lass uns
    lass mich, lasst uns, ich will, ich möchte, ich möchte gerne, ich möchte gern, ich möchte bitte
    ich möchte dass du, ich will dass du, ich würde gerne, ich würde gern, ich hätte gerne, ich hätte gern
    ich brauche, ich wünsche mir, ich muss, ich wollte, wir wollen, wir möchten, wir würden gerne
    sei so gut und, sei so lieb und, wärst du so nett und, wärst du so lieb und, wäre es möglich
    ist es möglich, geht es dass du, tu mir den gefallen und, versuche, versuch mal, mal, doch mal
    schnell mal, einfach`),
  politeAfter: phraseList(`
    bitte, bitte schön, danke, danke schön, vielen dank, herzlichen dank, dankeschön, für mich, für uns
    mir zuliebe, jetzt, jetzt bitte, sofort, gleich, mal, mal bitte, bitte mal, okay, ok, ja, wenn es geht
    wenn das geht, wenn möglich, wenn du kannst, falls möglich, wenn du magst, wenn du so nett bist
    wenn du so lieb bist, alexa, schnell, ganz schnell, so schnell wie möglich, kannst du das, geht das
    hören, haben, sehen, wissen, gerade, oder so, oder, ne, gell, und danke, auf der stelle`),
  answerBefore: phraseList(`
    es ist, das ist, es sind, das wäre, ich glaube, ich denke, ich meine, ich würde sagen, ich sage
    ich nehme, ich möchte, ich hätte gern, ich will, nimm, mach, vielleicht, wahrscheinlich, am liebsten
    am besten, meine antwort ist, die antwort ist, also, ähm, für`),
  fillers: phraseList(`
    äh, ähm, öhm, hm, hmm, mhm, ach, oh, na, naja, also, halt, eben, eigentlich, einfach, mal, doch, ja
    bitte, so, sozusagen, irgendwie, quasi, praktisch, vielleicht, eventuell, möglicherweise, wohl, schon
    denn, nun, jetzt, gerade, grad, ehrlich gesagt, sag mal, weißt du, ich meine, ich glaube, ich denke
    ich finde, glaube ich, oder so, oder was, auch, gerne, gern, okay, ok, gut, moment, wie gesagt, tja
    ne, gell, bloß, nur, überhaupt, halt mal`),
  functionWords: wordList(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene
    jenes mein meine meinen meinem meiner meines dein deine deinen deinem deiner unser unsere unseren
    unserem unserer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer euer eure ich du er sie es
    wir mich dich ihn uns euch mir dir ihm ihnen sich man in im ins an am ans auf aufs zu zum zur von vom
    mit bei beim nach aus für über unter um durch gegen ohne vor hinter neben zwischen seit bis ab per als
    wie und oder aber denn dass ob wenn weil damit dann da dort hier so auch nur noch mal doch ja eben
    bitte ist sind bin bist war waren wird werden würde sei hat habe haben hast kann kannst könnte
    könntest können soll sollte muss darf möchte etwas was welche welcher welches`),
  synonyms: groupList(`
    spiele, spiel, spiele mir, spiel mir, höre, hör, starte, ich möchte hören, ich will hören
    sage, sag, sage mir, sag mir, erzähle, erzähl, erzähle mir, erzähl mir, nenne, nenn, nenne mir, nenn mir, gib mir
    erzähle mir etwas über, erzähl mir etwas über, was weißt du über, informiere mich über, erkläre mir
    lies, lies vor, lese, lies mir vor, trage vor
    zeige, zeig, zeige mir, zeig mir, liste auf, lass mich sehen
    suche, such, suche nach, such nach, finde, finde mir, such mir, suche mir
    suche heraus, schlage nach, finde heraus, ermittle
    was ist, was sind, was bedeutet, nenne mir, sag mir; wie ist, wie sind, wie lautet, was ist
    wie heißt, wie lautet, was ist der name von; wer ist, wer war
    wo ist, wo finde ich, wo gibt es, wo liegt, wo befindet sich
    wann ist, wann beginnt, wann findet statt, um wie viel uhr ist
    wie viel kostet, was kostet, was ist der preis von, wie teuer ist; wie viel, wie viele
    wie lange, wie viel zeit; wie weit, welche entfernung; wie kann ich, wie geht, auf welche weise
    welche, welcher, welches, was für, was für ein, was für eine; warum, wieso, weshalb
    gibt es, hast du, habt ihr, kennst du; füge hinzu, setze, schreibe, schreib, setz, nimm, ergänze
    füge hinzu, packe, tu, lege; erstelle, mache, mach, lege an, richte ein, neue
    lösche, entferne, streiche, nimm weg, nimm runter; stoppe, beende, höre auf, schließe, brich ab
    starte, beginne, fange an, öffne; öffne, starte, gehe zu, mach auf
    fortsetzen, weitermachen, weiter, fahre fort; wiederhole, sag nochmal, sag noch einmal, noch einmal
    überspringe, spring über, lass aus; kaufe, kauf, bestelle, bestell, besorge
    ich möchte, ich will, ich hätte gerne, ich hätte gern, ich brauche, ich nehme, gib mir
    ich möchte, ich will, ich würde gerne, ich würde gern, ich wünsche mir; buche, reserviere, buch
    vereinbare, mache aus, plane, lege fest; storniere, sage ab, sag ab, annulliere, cancel
    schalte ein, schalte an, mach an, mache an, aktiviere, stelle an
    schalte aus, mach aus, mache aus, deaktiviere, stelle aus; stelle, stell, setze, setz, ändere, mach
    ändere, wechsle, passe an, bearbeite; erhöhe, mach höher, dreh auf, lauter
    verringere, reduziere, senke, dreh runter, leiser; prüfe, überprüfe, schau nach, checke, sieh nach
    speichere, merke, merk dir, sichere, behalte; notiere, schreibe auf, schreib auf, trage ein, erfasse
    erinnere mich, erinner mich, sag mir bescheid; sende, schicke, schick, send
    rufe an, ruf an, telefoniere mit; frage, frag; wähle, wähl, nimm, such aus
    empfiehl, empfehle, schlage vor, schlag vor; berechne, rechne aus, rechne, kalkuliere
    übersetze, was heißt, wie sagt man; erkläre, erklär, erläutere, beschreibe
    lerne, lern, übe, trainiere; teste mich, frag mich ab, frage mich ab, stell mir eine frage
    wissen, erfahren, hören, lernen; brauche, benötige; habe, hab; kannst du, könntest du, würdest du
    kann ich, darf ich, könnte ich; film, movie, kinofilm; filme, kinofilme
    lied, song, titel, musikstück, stück; lieder, songs, titel, musik; folge, episode, teil, ausgabe
    sendung, serie, show; fernseher, tv, glotze; sender, radiosender, kanal, station
    sänger, künstler, interpret, musiker; band, gruppe; album, platte; buch, hörbuch, roman
    geschichte, märchen, erzählung; kapitel, abschnitt, teil; autor, schriftsteller
    fakt, fakten, tatsache, funfact, wissenswertes; witz, scherz, was lustiges, etwas lustiges
    witze, scherze; spruch, zitat, weisheit; tipp, hinweis, ratschlag, rat; tipps, hinweise, ratschläge
    idee, vorschlag, empfehlung; frage, quizfrage; quiz, rätsel, ratespiel; spiel, partie, match
    ergebnis, spielstand, punktestand; mannschaft, team, verein, club
    wetter, wettervorhersage, wetterbericht, vorhersage; nachrichten, neuigkeiten, news, schlagzeilen
    horoskop, sternzeichen; termin, verabredung, treffen, meeting
    termine, verabredungen, treffen, kalender; veranstaltung, event, ereignis
    veranstaltungen, events, was ist los; erinnerung, alarm; wecker, alarm; aufgabe, to do
    einkaufsliste, einkaufszettel; nachricht, mitteilung, sms, message; mail, e mail, email
    rezept, gericht, essen; rezepte, gerichte; essen, mahlzeit, speise; abendessen, abendbrot
    getränk, drink; restaurant, gaststätte, lokal, gasthaus; laden, geschäft, shop
    supermarkt, lebensmittelladen; apotheke, drogerie; arzt, doktor, ärztin, mediziner
    medikament, medizin, arznei, tablette; krankheit, erkrankung; kind, kleines; kinder, kleine
    mama, mutter, mutti; papa, vater, vati; oma, großmutter; opa, großvater; freund, kumpel
    freunde, kumpels; frau, ehefrau; mann, ehemann; chef, boss, vorgesetzter; hund, hündchen
    katze, kätzchen; bild, foto, fotografie; bilder, fotos; preis, kosten; geld, guthaben
    kontostand, guthaben; rechnung, beleg; angebot, rabatt, schnäppchen
    paket, lieferung, sendung, bestellung; bestellung, auftrag; ticket, fahrkarte, eintrittskarte, karte
    reservierung, buchung; reise, trip, fahrt; urlaub, ferien; flug, flugzeug; auto, wagen, fahrzeug, pkw
    fahrrad, rad; bahn, zug; haltestelle, station; straße, weg; strecke, route, weg
    verkehr, stau, verkehrslage; adresse, anschrift; ort, platz, stelle; stadt, ort; land, nation
    wohnung, zuhause, haus; bad, badezimmer; licht, lampe, beleuchtung; lichter, lampen
    heizung, thermostat; kühlschrank, eisschrank; handy, telefon, smartphone, mobiltelefon
    handynummer, telefonnummer, nummer; computer, rechner, pc; passwort, kennwort, pin, code
    lautstärke, ton; geräusch, ton, klang; übung, training, workout; geburtstag, geburtsdatum
    uhrzeit, zeit; heute, am heutigen tag; jetzt, gerade, momentan, im moment; heute abend, am abend
    wochenende, samstag und sonntag; samstag, sonnabend; weihnachten, heiligabend; bedeutung, definition
    art, sorte, typ; thema, themen; informationen, infos, auskunft, details; problem, fehler, störung
    regel, regeln, spielregeln, anleitung; schwierigkeit, level, stufe; zahl, nummer, ziffer
    menge, anzahl; arbeit, job, beruf; firma, unternehmen, betrieb; unterricht, stunde, kurs
    hausaufgaben, aufgaben; müll, abfall, tonne; neueste, letzte, aktuellste, jüngste
    neuesten, letzten, aktuellen; neu, aktuell; aktuelle, momentane, derzeitige
    nächste, folgende, kommende; nächsten, folgenden, kommenden; vorherige, letzte, vorige
    letzter, vorheriger, voriger; schnell, rasch, zügig; groß, riesig; klein, winzig
    gut, schön, toll, super; beste, top; schlecht, mies; beliebt, bekannt, berühmt
    lustig, witzig, komisch; spannend, interessant; gruselig, unheimlich; traurig, unglücklich
    glücklich, fröhlich; müde, schläfrig; krank, unwohl; günstig, billig, preiswert; teuer, kostspielig
    einfach, leicht; schwer, schwierig; warm, heiß; kalt, kühl; regen, regnet, regnerisch; laut, lauter
    leise, ruhig; zufällig, irgendein, beliebig
    noch ein, noch einen, noch eine, ein anderes, einen anderen, eine andere; mehr, weitere, noch mehr
    ein paar, einige, mehrere; viele, eine menge; alle, sämtliche, alles; lieblings, favorit
    in der nähe, in meiner nähe, hier in der nähe, um die ecke; nächstgelegene, nächste; auch, ebenfalls
    jeden tag, täglich; jede woche, wöchentlich; gleich, bald, in kürze; später, nachher; ja, jawohl
    okay, in ordnung; danke, vielen dank; hallo, hi, guten tag`),
  homophones: groupList(`
    seid, seit; das, dass; wieder, wider; wahr, war; wahre, ware; mehr, meer; lehren, leeren; lehre, leere
    lied, lid; mal, mahl; malen, mahlen; viel, fiel; ihm, im; ihn, in; ihnen, innen; wen, wenn; den, denn
    man, mann; isst, ist; bis, biss; rat, rad; bund, bunt; tod, tot; seite, saite; saiten, seiten
    leib, laib; weise, waise; lerche, lärche; wal, wahl; wagen, waagen; uhr, ur; stadt, statt
    stätte, städte; hängst, hengst; fährt, pferd; heute, häute; leute, läute; reime, räume; eis, heiß
    ehre, ähre; beeren, bären; wende, wände; held, hält; stelle, ställe; felle, fälle; rede, räte
    fliegen, pflügen; fund, pfund; feil, pfeil; rum, ruhm; moor, mohr; bote, boote; bot, boot; sehen, säen
    hohl, hol; wird, wirt; hast, hasst; lässt, lest; küste, kiste; tür, tier; spüle, spiele; lügen, liegen
    kissen, küssen; für, vier; fühlen, füllen; zehn, sehn; zwei, drei; zwei, zwo; juni, juli; drei, frei
    ein, einen; einem, einen; kein, keinen; mein, meinen; dem, den; auf, aus; an, am
    nächste, nächstes, nächsten; stopp, stop; okay, ok; photo, foto; delphin, delfin; nochmal, noch mal
    zuhause, zu hause`),
  invocation,
  intents,
}
