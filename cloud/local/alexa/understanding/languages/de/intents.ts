import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/de-DE/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
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
