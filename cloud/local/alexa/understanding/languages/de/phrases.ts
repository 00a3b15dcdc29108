import type { InvocationPhrases, Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'

/** https://developer.amazon.com/de-DE/docs/alexa/custom-skills/standard-built-in-intents.html */
const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    abbrechen, abbruch, brich ab, brich das ab, breche ab, vergiss es, vergiss das, lass es, lass das
    lass gut sein, egal, schon gut, nicht so wichtig, doch nicht, ich habe es mir anders überlegt
    storniere das, verwerfen`),
  'AMAZON.HelpIntent': phraseList(`
    hilfe, hilf mir, kannst du mir helfen, hilf mir bitte, ich brauche hilfe, bitte hilf mir
    was kann ich sagen, was kann ich tun, was kann ich machen, was kann ich fragen, was kannst du
    was kannst du alles, was soll ich sagen, welche befehle gibt es, welche möglichkeiten habe ich
    wie funktioniert das, wie geht das, wie benutze ich das, erkläre mir das, ich weiß nicht weiter
    ich komme nicht weiter, anleitung`),
  'AMAZON.LoopOffIntent': phraseList(`
    schleife aus, schleife ausschalten, schalte die schleife aus, schleife beenden, endlosschleife aus
    endlosschleife ausschalten, wiederholung aus, wiederholung ausschalten, schalte die wiederholung aus
    wiederholung beenden, wiederholen aus, wiederholmodus aus, nicht mehr wiederholen
    hör auf zu wiederholen, stoppe die wiederholung, beende die schleife, loop aus`),
  'AMAZON.LoopOnIntent': phraseList(`
    schleife, schleife an, schleife ein, schleife einschalten, schalte die schleife an
    schalte die schleife ein, endlosschleife, endlosschleife an, endlosschleife einschalten
    in schleife abspielen, in dauerschleife abspielen, dauerschleife, wiederholung an, wiederholung ein
    wiederholung einschalten, schalte die wiederholung an, schalte die wiederholung ein, wiederholmodus an
    immer wieder abspielen, spiele das in dauerschleife, spiel das immer wieder, ständig wiederholen
    loop an, loop`),
  'AMAZON.MoreIntent': phraseList(`
    mehr, mehr bitte, zeig mehr, zeige mehr, zeig mir mehr, zeige mir mehr, mehr anzeigen, mehr zeigen
    noch mehr, mehr davon, erzähl mir mehr, erzähle mir mehr, mehr informationen, mehr details
    ich will mehr hören, was noch, was gibt es noch, sonst noch was, weitere, weitere anzeigen
    lies mehr vor`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    startseite, zur startseite, geh zur startseite, gehe zur startseite, zurück zur startseite, nach hause
    geh nach hause, startbildschirm, zum startbildschirm, gehe zum startbildschirm
    geh zum startbildschirm, zeig den startbildschirm, hauptbildschirm, zum hauptbildschirm
    bring mich zur startseite, home`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    einstellungen, öffne einstellungen, öffne die einstellungen, zu den einstellungen
    geh zu den einstellungen, gehe zu den einstellungen, zeig einstellungen, zeig mir die einstellungen
    zeige die einstellungen, einstellungen öffnen, einstellungen anzeigen, gehe zu einstellungen`),
  'AMAZON.NextIntent': phraseList(`
    weiter zum nächsten, nächster, nächste, nächstes, der nächste, die nächste, das nächste
    nächster titel, nächstes lied, nächster song, nächste folge, nächste episode, nächstes kapitel
    nächste geschichte, nächstes bitte, nächster bitte, überspringen, überspring das, überspringe das
    überspringe dieses lied, überspringe diesen titel, skip, skippen, vorwärts, spring vor, springe vor
    vorspulen, spiel das nächste, spiele das nächste, spiel das nächste lied, spiele das nächste lied
    spiele den nächsten titel, zum nächsten, zum nächsten titel, geh weiter, eins weiter, ein lied weiter
    spiel was anderes`),
  'AMAZON.NoIntent': phraseList(`
    nein, nein danke, nein nein, nö, nee, ne, nicht, lieber nicht, besser nicht, auf keinen fall
    keinesfalls, bestimmt nicht, natürlich nicht, niemals, nie, nicht jetzt, jetzt nicht, noch nicht
    heute nicht, gar nicht, will ich nicht, ich will nicht, möchte ich nicht, ich möchte nicht, eher nicht
    das stimmt nicht, stimmt nicht, das ist falsch, falsch, nicht richtig, ich glaube nicht
    nein das will ich nicht, passt nicht, kein bedarf, nope`),
  'AMAZON.PageDownIntent': phraseList(`
    seite nach unten, eine seite nach unten, eine seite runter, seite runter, nächste seite
    zur nächsten seite, blättere weiter, umblättern, blättere um`),
  'AMAZON.PageUpIntent': phraseList(`
    seite nach oben, eine seite nach oben, eine seite hoch, seite hoch, vorherige seite
    zur vorherigen seite, blättere zurück, eine seite zurück, letzte seite`),
  'AMAZON.PauseIntent': phraseList(`
    pause, pausiere, pausieren, pause bitte, mach pause, mach eine pause, mach mal pause, pausiere das
    halt an, halte an, anhalten, halte das an, halt kurz an, warte, warte mal, warte kurz
    warte einen moment, moment, moment mal, moment bitte, einen moment, einen augenblick, augenblick
    sekunde, eine sekunde, unterbrechen, unterbrich, unterbrich das`),
  'AMAZON.PreviousIntent': phraseList(`
    zurück, geh zurück, gehe zurück, eins zurück, einen zurück, ein lied zurück, vorheriger, vorherige
    vorheriges, der vorherige, die vorherige, das vorherige, vorheriger titel, vorheriges lied
    vorheriger song, vorherige folge, vorheriges kapitel, letzter titel, letztes lied, das letzte lied
    das letzte, das davor, spring zurück, springe zurück, zum vorherigen, zum letzten zurück
    spiel das vorherige, spiele das vorherige lied, spiele den vorherigen titel, spiel das letzte lied
    voriges, voriger titel, voriges lied`),
  'AMAZON.RepeatIntent': phraseList(`
    wiederholen, wiederhole, wiederhole das, wiederhol das, wiederhole es, wiederhole bitte
    bitte wiederholen, kannst du das wiederholen, noch mal, nochmal, noch einmal, nochmal bitte
    noch einmal bitte, sag das noch mal, sag das nochmal, sag das noch einmal, sage das noch einmal
    sag es noch mal, sag es nochmal, spiel das noch mal, spiel das nochmal, spiel das noch einmal
    spiele das noch einmal, erzähl das nochmal, lies das nochmal, was war das, was hast du gesagt
    was hast du gerade gesagt, wie bitte, was, wie war das, bitte was, hä, das habe ich nicht verstanden
    ich habe dich nicht verstanden, ich habe das nicht gehört, ich habe das nicht mitbekommen`),
  'AMAZON.ResumeIntent': phraseList(`
    fortsetzen, setze fort, setz fort, fortfahren, fahre fort, fahr fort, weiter, weiter bitte
    mach weiter, mache weiter, bitte weiter, weitermachen, weiterspielen, spiel weiter, spiele weiter
    weiter abspielen, weiterhören, lies weiter, weiterlesen, erzähl weiter, wiedergabe fortsetzen
    pause beenden, pause aus, pause aufheben, geht weiter, mach da weiter wo wir aufgehört haben
    spiel da weiter wo ich aufgehört habe, play, abspielen, wiedergabe`),
  'AMAZON.ScrollDownIntent': phraseList(`
    nach unten scrollen, scrolle nach unten, scroll nach unten, nach unten blättern, runterscrollen
    scroll runter, scrolle runter, nach unten, weiter nach unten, weiter runter, runter`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    nach links scrollen, scrolle nach links, scroll nach links, nach links, weiter nach links
    geh nach links, wische nach links`),
  'AMAZON.ScrollRightIntent': phraseList(`
    nach rechts scrollen, scrolle nach rechts, scroll nach rechts, nach rechts, weiter nach rechts
    geh nach rechts, wische nach rechts`),
  'AMAZON.ScrollUpIntent': phraseList(`
    nach oben scrollen, scrolle nach oben, scroll nach oben, nach oben blättern, hochscrollen, scroll hoch
    scrolle hoch, nach oben, weiter nach oben, weiter hoch, hoch`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    shuffle aus, shuffle ausschalten, schalte shuffle aus, zufallswiedergabe aus
    zufallswiedergabe ausschalten, schalte die zufallswiedergabe aus, zufallswiedergabe beenden
    beende die zufallswiedergabe, zufallsmodus aus, zufällige wiedergabe aus, mischen aus
    nicht mehr mischen, nicht mischen, hör auf zu mischen, shufflemodus aus, der reihe nach
    der reihe nach abspielen, in der richtigen reihenfolge`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    shuffle, shuffle an, shuffle ein, shuffle einschalten, schalte shuffle an, schalte shuffle ein
    zufallswiedergabe, zufallswiedergabe an, zufallswiedergabe ein, zufallswiedergabe einschalten
    schalte die zufallswiedergabe an, schalte die zufallswiedergabe ein, zufallsmodus, zufallsmodus an
    zufällige wiedergabe, mischen, misch die lieder, mische die lieder, mische die musik, musik mischen
    lieder mischen, in zufälliger reihenfolge, in zufälliger reihenfolge abspielen, zufällig abspielen
    spiele zufällig, shufflemodus, durcheinander abspielen`),
  'AMAZON.StartOverIntent': phraseList(`
    von vorne, von vorn, noch mal von vorne, nochmal von vorne, noch einmal von vorne, von vorne anfangen
    fang von vorne an, fange von vorne an, fang von vorn an, beginne von vorne, von vorne beginnen
    neu starten, neustart, neustarten, starte neu, starte noch mal, starte nochmal, starte von vorne
    von anfang an, fang noch mal an, fang nochmal an, fang neu an, neu anfangen, neu beginnen
    zurück zum anfang, zum anfang, geh zum anfang, neues spiel, spiel das von vorne, spiele das von vorne
    von vorne abspielen, alles von vorne`),
  'AMAZON.StopIntent': phraseList(`
    stopp, stop, stoppe, stoppen, halt, hör auf, hör bitte auf, aufhören, aus, ausschalten, schalte aus
    schalte das aus, mach aus, mach das aus, ausmachen, schluss, schluss jetzt, ende, beenden, beende
    beende das, beende den skill, beende das spiel, fertig, ich bin fertig, genug, das reicht, es reicht
    reicht, sei still, sei leise, sei ruhig, ruhe, leise, still, klappe, halt die klappe, halt den mund
    das war alles, das wars, das war's, das ist alles, musik aus, musik stopp, stopp die musik
    wiedergabe stoppen, tschüss, auf wiedersehen, bis bald, gute nacht, hör auf zu spielen`),
  'AMAZON.YesIntent': phraseList(`
    ja, ja bitte, ja gerne, ja gern, ja klar, ja doch, jawohl, jo, jep, jup, jupp, jap, joa, klar, na klar
    aber klar, sicher, aber sicher, gerne, gern, sehr gerne, natürlich, selbstverständlich, okay, ok
    in ordnung, alles klar, gut, na gut, einverstanden, genau, richtig, das ist richtig, stimmt
    das stimmt, korrekt, das ist korrekt, bitte ja, auf jeden fall, auf alle fälle, unbedingt, absolut
    definitiv, bestimmt, mach das, mach es, tu das, bestätigt, ich bestätige, freilich, passt, das passt
    von mir aus, warum nicht, ich denke schon, ich glaube ja, mach ruhig, logisch, doch, ja das stimmt`),
}

const OPENING = phraseList(`
  öffne, starte, start, spiele, spiel, lade, beginne, beginne mit, nutze, benutze, verwende, aktiviere
  gehe zu, geh zu, rede mit, sprich mit, wechsle zu, führe, mach, mache, rufe`)

/** Verbs whose particle stands at the end: "mach X auf". */
const PARTED = phraseList(`
  mach {name} auf, mache {name} auf, mach {name} an, mache {name} an, schalte {name} ein
  schalte {name} an, führe {name} aus, rufe {name} auf, ruf {name} auf, fang mit {name} an
  fange mit {name} an`)

const REQUEST_JOINTS = phraseList('und, um, für, mit')

const CONNECTING = phraseList(
  'von, vom, mit, bei, beim, in, im, auf, über, aus, durch, mit hilfe von, per, via',
)

/** https://developer.amazon.com/de-DE/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
const invocation: InvocationPhrases = {
  articles: wordList('der die das den dem des mein meine meinen meinem meiner ein eine einen'),
  launch: [
    '{name}',
    'frage {name}',
    'frag {name}',
    'sage {name}',
    'sag {name}',
    ...phraseList(
      '{name} öffnen, {name} starten, {name} spielen, {name} laden, {name} aktivieren, {name} nutzen',
    ),
    ...PARTED,
    ...OPENING.map(verb => `${verb} {name}`),
    ...phraseList('öffne, starte, spiele, lade, beginne, aktiviere').flatMap(verb => [
      `${verb} den skill {name}`,
      `${verb} {name} skill`,
      `${verb} das spiel {name}`,
    ]),
  ],
  request: [
    ...['frage', 'frag', 'bitte'].flatMap(verb => [
      ...phraseList('nach, nach der, nach dem, nach den, ob, um, zu, und, über, für, wegen, dass, von').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
      `${verb} bei {name} nach {request}`,
    ]),
    ...['sage', 'sag', 'erzähle', 'erzähl'].flatMap(verb => [
      ...phraseList('dass, er soll, sie soll, es soll, und, zu').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
    ]),
    ...phraseList('suche, such, schau, sieh, prüfe').flatMap(verb => [
      `${verb} bei {name} nach {request}`,
      `${verb} in {name} nach {request}`,
      `${verb} auf {name} nach {request}`,
    ]),
    'lass {name} {request}',
    'lasse {name} {request}',
    ...PARTED.map(opening => `${opening} und {request}`),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} öffnen und {request}',
    '{name} starten und {request}',
    '{name} und {request}',
    '{name} {request}',
  ],
}

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
