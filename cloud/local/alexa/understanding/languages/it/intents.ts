import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/it-IT/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    annulla, annullare, annulla tutto, annullalo, cancella, cancella tutto, lascia perdere, lascia stare
    lascia stare tutto, non importa, fa niente, non fa niente, dimentica, dimenticalo, dimentica tutto
    ho cambiato idea, niente`),
  'AMAZON.HelpIntent': phraseList(`
    aiuto, aiutami, aiutami per favore, puoi aiutarmi, mi puoi aiutare, mi aiuti, mi serve aiuto
    ho bisogno di aiuto, ho bisogno d'aiuto, dammi aiuto, cosa posso dire, cosa posso fare
    cosa posso chiedere, che cosa posso dire, che cosa posso fare, che cosa posso chiedere, cosa puoi fare
    cosa sai fare, che cosa sai fare, cosa devo dire, cosa devo fare, quali sono le opzioni, come funziona
    come si usa, come si gioca, non so cosa dire, non so cosa fare, istruzioni, dammi le istruzioni`),
  'AMAZON.LoopOffIntent': phraseList(`
    disattiva ripetizione, disattiva la ripetizione, disattiva il loop, disattiva loop, ferma il loop
    ferma la ripetizione, interrompi il loop, interrompi la ripetizione, togli il loop
    togli la ripetizione, smetti di ripetere, non ripetere, non ripetere più, spegni il loop
    disattiva la modalità ripetizione, loop disattivato`),
  'AMAZON.LoopOnIntent': phraseList(`
    loop, attiva ripetizione, attiva la ripetizione, attiva il loop, attiva loop, metti in loop
    mettilo in loop, mettila in loop, riproduci in loop, ripeti in loop, in loop, ripeti all'infinito
    ripeti continuamente, ripetizione continua, modalità loop, attiva la modalità ripetizione
    modalità ripetizione, ripeti sempre`),
  'AMAZON.MoreIntent': phraseList(`
    di più, ancora di più, mostra di più, mostrami di più, mostra altro, mostrami altro
    fammi vedere altro, altro, dimmi di più, dimmi altro, raccontami di più, più informazioni
    più dettagli, maggiori informazioni, voglio saperne di più, voglio di più, cos'altro, che altro
    vedi altro`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    home, vai alla home, vai a home, torna alla home, schermata iniziale, vai alla schermata iniziale
    torna alla schermata iniziale, schermata home, vai alla schermata home, torna alla schermata home
    pagina iniziale, vai alla pagina iniziale, schermata principale, vai alla schermata principale
    portami alla home, mostra la home`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    impostazioni, apri impostazioni, apri le impostazioni, vai alle impostazioni, vai a impostazioni
    vai su impostazioni, mostra le impostazioni, mostra impostazioni, mostrami le impostazioni
    menu impostazioni, portami alle impostazioni`),
  'AMAZON.NextIntent': phraseList(`
    avanti, vai avanti, successivo, successiva, il successivo, la successiva, prossimo, prossima
    il prossimo, la prossima, seguente, salta, salta questa, salta questo, saltala, saltalo
    salta questa canzone, salta al successivo, salta alla successiva, passa oltre, passa al successivo
    passa alla successiva, passa al prossimo, passa alla prossima, vai al prossimo, vai alla prossima
    vai al successivo, vai alla successiva, canzone successiva, prossima canzone, brano successivo
    prossimo brano, traccia successiva, capitolo successivo, prossimo capitolo, episodio successivo
    prossimo episodio, prossima domanda, metti la prossima, metti la prossima canzone
    riproduci la prossima, riproduci la successiva, cambia canzone, metti un'altra canzone, metti altro`),
  'AMAZON.NoIntent': phraseList(`
    no, no grazie, no no, non, nope, nah, direi di no, certo che no, ma no, assolutamente no, proprio no
    per niente, niente affatto, neanche per sogno, mai, giammai, non ora, non adesso, adesso no, ora no
    non ancora, oggi no, non voglio, non lo voglio, non mi interessa, non mi va, non credo, penso di no
    credo di no, meglio di no, sbagliato, è sbagliato, falso, è falso, non è vero, non è corretto
    non è giusto, negativo, magari dopo, forse dopo`),
  'AMAZON.PageDownIntent': phraseList(`
    pagina giù, una pagina giù, giù di una pagina, scendi di una pagina, pagina successiva
    vai alla pagina successiva, prossima pagina, gira pagina, volta pagina`),
  'AMAZON.PageUpIntent': phraseList(`
    pagina su, una pagina su, su di una pagina, sali di una pagina, pagina precedente
    vai alla pagina precedente, torna alla pagina precedente`),
  'AMAZON.PauseIntent': phraseList(`
    pausa, metti in pausa, metti pausa, mettilo in pausa, mettila in pausa, metti in pausa la musica
    fai una pausa, fai pausa, aspetta, aspetta un attimo, aspetta un momento, aspetta un secondo
    aspetta un minuto, attendi, un attimo, un attimo solo, un momento, un secondo, un minuto, sospendi
    fermati un attimo, fermo un attimo`),
  'AMAZON.PreviousIntent': phraseList(`
    precedente, il precedente, la precedente, indietro, torna indietro, vai indietro, vai al precedente
    vai alla precedente, torna al precedente, torna alla precedente, canzone precedente, brano precedente
    traccia precedente, capitolo precedente, episodio precedente, domanda precedente, quella prima
    quello prima, quella di prima, quello di prima, riproduci la precedente, metti la precedente
    metti la canzone precedente, riproduci la canzone precedente, torna alla canzone precedente
    ultima canzone`),
  'AMAZON.RepeatIntent': phraseList(`
    ripeti, ripetere, ripetilo, ripetila, ripetimelo, ripeti per favore, puoi ripetere, puoi ripeterlo
    me lo ripeti, ancora, ancora una volta, un'altra volta, di nuovo, dillo di nuovo, dillo ancora
    dillo un'altra volta, dimmelo di nuovo, dimmelo ancora, ridillo, rileggi, rileggilo, leggilo di nuovo
    rimettila, rimettilo, riproducilo di nuovo, riproduci di nuovo, risuonala, ripeti la canzone
    ripeti la domanda, cosa hai detto, che cosa hai detto, che hai detto, cos'hai detto, cos'era
    come hai detto, come, come scusa, cosa, scusa, scusa cosa, eh, non ho capito, non ho sentito
    non ti ho sentito, non ti ho capito`),
  'AMAZON.ResumeIntent': phraseList(`
    riprendi, riprendere, riprendi la musica, riprendi la riproduzione, riprendi la lettura
    riprendi la storia, riprendi da dove eravamo, riprendi da dove ero rimasto, continua, continuare
    continua per favore, continua la riproduzione, continua a leggere, continua a suonare
    continua la storia, continua la musica, prosegui, proseguire, vai pure avanti, togli la pausa
    togli pausa, riproduci, play, fai play, riparti`),
  'AMAZON.ScrollDownIntent': phraseList(`
    scorri in basso, scorri verso il basso, scorri giù, scorrere in basso, scorrere verso il basso
    vai giù, vai in basso, in basso, verso il basso, giù, più giù, più in basso, scendi`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    scorri a sinistra, scorri verso sinistra, scorrere a sinistra, vai a sinistra, a sinistra
    verso sinistra, sinistra, più a sinistra`),
  'AMAZON.ScrollRightIntent': phraseList(`
    scorri a destra, scorri verso destra, scorrere a destra, vai a destra, a destra, verso destra, destra
    più a destra`),
  'AMAZON.ScrollUpIntent': phraseList(`
    scorri in alto, scorri verso l'alto, scorri su, scorrere in alto, scorrere verso l'alto, vai su
    vai in alto, in alto, verso l'alto, su, più su, più in alto, sali`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    disattiva la riproduzione casuale, disattiva riproduzione casuale, disattiva la modalità casuale
    disattiva lo shuffle, disattiva shuffle, ferma la riproduzione casuale, ferma lo shuffle
    togli lo shuffle, togli la riproduzione casuale, interrompi la riproduzione casuale, non mischiare
    smetti di mischiare, in ordine, riproduci in ordine, shuffle disattivato`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    shuffle, casuale, riproduzione casuale, attiva la riproduzione casuale, attiva riproduzione casuale
    modalità casuale, attiva la modalità casuale, attiva lo shuffle, attiva shuffle, metti in shuffle
    metti in ordine casuale, in ordine casuale, riproduci in ordine casuale, riproduci in modo casuale
    mischia, mischia le canzoni, mischia la musica, mescola, mescola le canzoni, mescola la musica
    mischia tutto, a caso`),
  'AMAZON.StartOverIntent': phraseList(`
    ricomincia, ricominciare, ricomincia da capo, ricomincia dall'inizio, ricomincia tutto
    ricomincia la canzone, da capo, dall'inizio, dal principio, inizia da capo, inizia dall'inizio
    inizia di nuovo, comincia da capo, comincia dall'inizio, riavvia, riavviare, riavvia il gioco
    torna all'inizio, vai all'inizio, riparti da capo, riparti dall'inizio, riparti da zero, da zero
    riproduci dall'inizio, riproduci da capo, metti dall'inizio, nuova partita, nuovo gioco, ricominciamo`),
  'AMAZON.StopIntent': phraseList(`
    stop, ferma, fermare, fermati, fermalo, fermala, ferma tutto, ferma la musica, ferma la canzone, fermo
    smetti, smettila, smetti di suonare, smetti di parlare, basta, basta così, basta grazie, spegni
    spegniti, spegnilo, spegni la musica, spegni tutto, zitta, zitto, stai zitta, silenzio, taci, alt
    interrompi, interrompi la musica, termina, finisci, finito, ho finito, fine, fine del gioco, chiudi
    chiudi tutto, a posto così, è tutto, tutto qui, abbiamo finito, ciao, ciao ciao, arrivederci, a dopo
    a presto, buonanotte, buona notte, non voglio più, sta' zitta`),
  'AMAZON.YesIntent': phraseList(`
    sì, sì grazie, sì per favore, sì sì, sì certo, sì va bene, sì lo voglio, certo, certo che sì, ma certo
    certamente, sicuro, sicuramente, di sicuro, va bene, va benissimo, bene, benissimo, d'accordo
    sono d'accordo, ok, okay, perfetto, ottimo, giusto, è giusto, esatto, esattamente, corretto
    è corretto, vero, è vero, proprio così, è così, assolutamente, assolutamente sì, ovvio, ovviamente
    naturalmente, come no, perché no, volentieri, con piacere, molto volentieri, fallo, fai pure, dai
    dai sì, direi di sì, penso di sì, credo di sì, affermativo, confermo, confermato, mi piacerebbe
    vorrei, lo voglio, lo vorrei, eccome, si può fare, yes`),
}
