import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html, Dutch (NL) */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    annuleer, annuleren, annuleer dat, annuleer het, laat maar, laat maar zitten, vergeet het, vergeet dat
    vergeet het maar, maakt niet uit, nee laat maar, breek af, afbreken, toch niet, ik heb me bedacht`),
  'AMAZON.HelpIntent': phraseList(`
    help, help me, hulp, help mij, kun je me helpen, kan je me helpen, kun je helpen, ik heb hulp nodig
    wat kan ik zeggen, wat kan ik vragen, wat kan ik doen, wat kun je, wat kun je doen, wat kan je doen
    wat moet ik zeggen, wat zijn de opties, welke opties heb ik, hoe werkt dit, hoe werkt het
    hoe gebruik ik dit, leg uit hoe het werkt, instructies, uitleg`),
  'AMAZON.LoopOffIntent': phraseList(`
    lus uit, zet de lus uit, schakel de lus uit, herhalen uit, zet herhalen uit, zet de herhaling uit
    herhaling uit, schakel herhalen uit, stop met herhalen, niet meer herhalen, niet herhalen, loop uit
    zet loop uit, stop de loop`),
  'AMAZON.LoopOnIntent': phraseList(`
    lus, lus aan, zet de lus aan, schakel de lus in, herhalen aan, zet herhalen aan, zet de herhaling aan
    herhaling aan, schakel herhalen in, blijf herhalen, blijf dit herhalen, speel in een lus
    speel dit steeds opnieuw, loop, loop aan, zet loop aan, zet op herhalen, op repeat, zet op repeat
    eindeloos herhalen`),
  'AMAZON.MoreIntent': phraseList(`
    meer, meer graag, toon meer, laat meer zien, laat me meer zien, meer weergeven, vertel me meer
    vertel meer, meer informatie, meer details, geef me meer, nog meer, wat nog meer, wat is er nog meer
    ik wil meer weten`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    home, ga naar home, ga naar huis, startscherm, ga naar het startscherm, terug naar het startscherm
    naar het startscherm, beginscherm, ga naar het beginscherm, terug naar het beginscherm, hoofdscherm
    ga naar het hoofdscherm, toon het startscherm, startpagina, ga naar de startpagina`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    instellingen, open instellingen, open de instellingen, ga naar instellingen, ga naar de instellingen
    toon instellingen, toon de instellingen, laat de instellingen zien, naar instellingen`),
  'AMAZON.NextIntent': phraseList(`
    volgende, de volgende, volgende graag, sla over, overslaan, sla dit over, sla deze over
    sla dit nummer over, skip, skip dit, skip deze, ga naar de volgende, ga naar het volgende
    naar de volgende, ga verder naar de volgende, vooruit, ga vooruit, speel de volgende
    speel het volgende nummer, volgend nummer, het volgende nummer, volgend liedje, volgende liedje
    volgende aflevering, volgend hoofdstuk, volgende vraag, speel iets anders`),
  'AMAZON.NoIntent': phraseList(`
    nee, nee bedankt, nee dank je, nee dank u, nee hoor, nee nee, neen, nope, nee liever niet, liever niet
    niet nu, nu niet, nog niet, vandaag niet, absoluut niet, zeker niet, echt niet, helemaal niet
    natuurlijk niet, nooit, geen sprake van, ik wil niet, dat wil ik niet, ik denk het niet
    ik geloof het niet, dat klopt niet, klopt niet, fout, dat is fout, onjuist, dat is niet juist
    hoeft niet, dat hoeft niet, misschien later`),
  'AMAZON.PageDownIntent': phraseList(`
    pagina omlaag, pagina naar beneden, een pagina omlaag, een pagina naar beneden, volgende pagina
    ga naar de volgende pagina, toon de volgende pagina, sla de bladzijde om`),
  'AMAZON.PageUpIntent': phraseList(`
    pagina omhoog, pagina naar boven, een pagina omhoog, een pagina naar boven, vorige pagina
    ga naar de vorige pagina, toon de vorige pagina, een pagina terug`),
  'AMAZON.PauseIntent': phraseList(`
    pauze, pauzeer, pauzeren, pauzeer dit, pauzeer dat, pauzeer de muziek, zet op pauze, zet het op pauze
    zet de muziek op pauze, neem pauze, wacht, wacht even, wacht eens, wacht een moment, even wachten
    een moment, een momentje, momentje, een seconde, eventjes wachten, onderbreek, houd even op`),
  'AMAZON.PreviousIntent': phraseList(`
    vorige, de vorige, ga terug, terug, een terug, ga een terug, ga naar de vorige, ga naar het vorige
    naar de vorige, speel de vorige, speel het vorige nummer, vorig nummer, het vorige nummer
    vorig liedje, vorige liedje, vorige aflevering, vorig hoofdstuk, vorige vraag, laatste nummer
    het laatste nummer, die daarvoor, spring terug`),
  'AMAZON.RepeatIntent': phraseList(`
    herhaal, herhalen, herhaal dat, herhaal het, herhaal dit, herhaal alsjeblieft, kun je dat herhalen
    kan je dat herhalen, zeg dat nog eens, zeg het nog eens, zeg dat nog een keer, zeg het nog een keer
    zeg dat opnieuw, nog eens, nog een keer, nogmaals, opnieuw zeggen, speel het nog een keer
    speel dat nog een keer, speel dit nog eens, lees dat nog eens, wat zei je, wat zeg je
    wat heb je gezegd, wat was dat, wat, hè, pardon, sorry wat, ik heb je niet verstaan
    dat heb ik niet verstaan, ik verstond je niet, ik heb dat niet gehoord, ik snap het niet`),
  'AMAZON.ResumeIntent': phraseList(`
    hervat, hervatten, hervat de muziek, hervat het afspelen, ga door, doorgaan, ga verder, verdergaan
    verder, ga maar door, ga verder met spelen, ga verder met lezen, speel verder, lees verder
    vertel verder, speel door, ga verder waar we gebleven waren, haal van pauze, pauze uit, afspelen
    speel af, play`),
  'AMAZON.ScrollDownIntent': phraseList(`
    scroll omlaag, scroll naar beneden, scrol naar beneden, naar beneden scrollen, omlaag scrollen
    naar beneden, ga naar beneden, omlaag, verder naar beneden`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    scroll naar links, scroll links, naar links scrollen, naar links, ga naar links, links
    verder naar links`),
  'AMAZON.ScrollRightIntent': phraseList(`
    scroll naar rechts, scroll rechts, naar rechts scrollen, naar rechts, ga naar rechts, rechts
    verder naar rechts`),
  'AMAZON.ScrollUpIntent': phraseList(`
    scroll omhoog, scroll naar boven, scrol naar boven, naar boven scrollen, omhoog scrollen, naar boven
    ga naar boven, omhoog, verder naar boven`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    shuffle uit, zet shuffle uit, schakel shuffle uit, shuffelen uit, stop met shuffelen, willekeurig uit
    zet willekeurig uit, willekeurig afspelen uit, zet willekeurig afspelen uit, niet meer shuffelen
    speel op volgorde, op volgorde, op volgorde afspelen`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    shuffle, shuffle aan, zet shuffle aan, schakel shuffle in, shuffelen, shuffel de muziek
    shuffle de muziek, shuffle de nummers, zet op shuffle, willekeurig, willekeurig afspelen
    speel willekeurig af, willekeurig aan, zet willekeurig afspelen aan, in willekeurige volgorde
    speel in willekeurige volgorde, door elkaar`),
  'AMAZON.StartOverIntent': phraseList(`
    begin opnieuw, opnieuw beginnen, opnieuw, start opnieuw, opnieuw starten, herstart, herstarten
    begin van voren af aan, begin bij het begin, begin vanaf het begin, van voren af aan, vanaf het begin
    vanaf het begin afspelen, speel vanaf het begin, terug naar het begin, ga terug naar het begin
    ga naar het begin, begin overnieuw, overnieuw, nieuw spel, begin nog een keer`),
  'AMAZON.StopIntent': phraseList(`
    stop, stoppen, stop maar, stop dat, stop dit, stop ermee, stop nu, stop met spelen, stop met praten
    stop de muziek, stop het spel, hou op, houd op, ophouden, uit, zet uit, zet het uit, zet de muziek uit
    schakel uit, uitschakelen, stil, wees stil, stilte, hou je mond, houd je mond, zwijg, genoeg
    zo is het genoeg, het is genoeg, klaar, ik ben klaar, we zijn klaar, einde, beëindig, beëindigen
    afsluiten, dat was het, dat is alles, dat is het, doei, dag, tot ziens, tot later, welterusten`),
  'AMAZON.YesIntent': phraseList(`
    ja, ja graag, ja hoor, ja ja, ja dank je, ja alsjeblieft, ja natuurlijk, ja zeker, ja dat klopt, jawel
    jazeker, jep, yep, yes, graag, natuurlijk, zeker, zeker weten, uiteraard, oké, ok, okay, oke, is goed
    dat is goed, prima, goed, goed hoor, goed dan, akkoord, mee eens, daar ben ik het mee eens, klopt
    dat klopt, juist, dat is juist, correct, precies, inderdaad, absoluut, helemaal, waarom niet, doe maar
    doe dat maar, doe het, tuurlijk, lijkt me goed, lijkt me leuk, met plezier, ik denk het wel
    ik wil wel, dat wil ik, bevestigd, ik bevestig, mooi, top, geen probleem, voor mij wel`),
}
