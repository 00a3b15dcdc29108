import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in Italian, whatever the skill. */
export const phrases: Phrases = {
  wakeWords: [
    'alexa',
    'hey alexa',
    'ehi alexa',
    'ciao alexa',
    'ok alexa',
    'okay alexa',
    'senti alexa',
    'ziggy',
  ],
  exit: [
    'esci',
    'uscire',
    'esci dalla skill',
    'esci dal gioco',
    "esci dall'app",
    'voglio uscire',
    'fammi uscire',
    'exit',
  ],
  politeBefore: phraseList(`
    per favore, per piacere, per cortesia, ti prego, ehi, hey, ciao, senti, scusa, scusami, ok, okay
    allora, bene, va bene, dunque, e, ora, adesso, poi, eh, ehm, beh, alexa, puoi, puoi per favore
    mi puoi, ci puoi, potresti, potresti per favore, mi potresti, ci potresti, può, potrebbe, vuoi
    vorresti, ti dispiace, ti dispiacerebbe, saresti così gentile da, sarebbe possibile, è possibile
    posso, potrei, possiamo, potremmo, si può, voglio, voglio che tu, vorrei, vorrei che tu, vogliamo
    vorremmo, mi piacerebbe, ci piacerebbe, desidero, desidererei, ho bisogno di, ho bisogno che tu
    ho voglia di, mi serve, devo, dobbiamo, fammi, facci, fammi il favore di, fai in modo di, lasciami
    lasciaci, prova a, cerca di, sto cercando di, andiamo a, dai, su, forza, è ora di, solo, velocemente
    subito`),
  politeAfter: phraseList(`
    per favore, per piacere, per cortesia, ti prego, grazie, grazie mille, molte grazie, tante grazie
    per me, per noi, ora, adesso, subito, immediatamente, velocemente, in fretta, il prima possibile
    appena puoi, se puoi, se vuoi, se possibile, se è possibile, se ti va, se non ti dispiace, quando puoi
    ok, okay, va bene, alexa, puoi, vuoi, dai, un attimo per favore, un po', un pochino, e grazie
    te ne prego, gentilmente, cortesemente`),
  answerBefore: phraseList(`
    è, sono, credo, credo che sia, penso, penso che sia, direi, voglio, vorrei, mi piacerebbe
    preferisco, prendo, metti, facciamo, forse, magari, la mia risposta è, la risposta è, per`),
  fillers: phraseList(`
    eh, ehm, mmm, hmm, uhm, ah, oh, beh, boh, mah, allora, dunque, cioè, diciamo, tipo, insomma
    praticamente, in pratica, in realtà, veramente, davvero, sinceramente, semplicemente, solo, soltanto
    proprio, magari, forse, eventualmente, anche, pure, poi, ora, sai, vedi, guarda, senti, credo, penso
    secondo me, voglio dire, come dire, come si dice, per così dire, un po', un attimo, per favore
    per piacere, ok, okay, ecco, quindi, comunque, più o meno, se possibile, vediamo`),
  functionWords: wordList(`
    il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quelli quelle
    quell' quel quei mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro
    vostra vostri vostre loro io tu lui lei noi voi mi ti si ci vi me te se ne di del dello della dei
    degli delle dell' d' a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in
    nel nello nella nei negli nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra
    senza sotto sopra verso dopo prima durante entro presso secondo e ed o oppure ma che come perché
    quando mentre dove anche poi così qui qua lì sono sei siamo sia era ho hai ha abbiamo hanno avere
    essere posso puoi può potresti potrebbe c'è cosa cos'è com'è dov'è molto più già`),
  synonyms: groupList(`
    riproduci, metti, suona, fammi sentire, fai partire, ascolta, voglio ascoltare, voglio sentire, vorrei ascoltare
    dimmi, di', dammi, raccontami, racconta, leggimi, fammi sapere
    parlami di, dimmi qualcosa su, raccontami di, informami su, cosa sai di, dammi informazioni su
    leggi, leggimi, recita; mostra, mostrami, fammi vedere, visualizza, elenca, voglio vedere
    cerca, trova, cercami, trovami, sto cercando, ricerca
    cos'è, che cos'è, cosa è, che cosa è, cosa significa; qual è, dimmi, dammi
    quali sono, dimmi, dammi, cosa sono; chi è, chi era
    dov'è, dove si trova, dove sta, dove posso trovare; quand'è, quando è, a che ora è, quando inizia
    quanto costa, qual è il prezzo di, quanto viene, a quanto sta; quanto, quanta
    quanti, quante, che numero di; quanto tempo, per quanto tempo, quanto dura; com'è, come sta
    come posso, come si fa a, come faccio a, come si può; perché, come mai, per quale motivo; che, quale
    cosa, che cosa, che; c'è, esiste, hai; ci sono, esistono, hai; conosci, sai
    aggiungi, metti, inserisci, includi; crea, fai, nuova, nuovo; cancella, elimina, rimuovi, togli
    ferma, interrompi, termina, smetti, finisci; inizia, comincia, avvia, fai partire
    apri, avvia, lancia, vai a; continua, riprendi, prosegui; ripeti, ridillo, dillo ancora
    salta, passa, vai oltre; compra, ordina, acquista, prendi
    voglio, vorrei, mi serve, ho bisogno di, dammi, desidero, mi piacerebbe; prenota, riserva, fissa
    programma, pianifica, organizza, fissa; annulla, cancella, disdici; accendi, attiva; spegni, disattiva
    alza, aumenta; abbassa, diminuisci, riduci; imposta, metti, regola, cambia; cambia, modifica
    controlla, verifica, guarda, consulta; salva, memorizza, registra; annota, scrivi, segna, appunta
    ricordami, avvisami, fammi ricordare; invia, manda, spedisci; chiama, telefona a; chiedi, domanda
    scegli, seleziona; consigliami, suggeriscimi, raccomandami; calcola, conta; traduci, come si dice
    spiega, spiegami, descrivi; imparare, sapere, conoscere, scoprire
    mettimi alla prova, fammi una domanda, interrogami; puoi, potresti; posso, potrei, si può
    film, pellicola; canzone, brano, musica, traccia, pezzo; canzoni, brani, musica, pezzi
    episodio, puntata; serie, telefilm; programma, trasmissione, show; tv, televisione, tele
    radio, stazione, emittente; cantante, artista, musicista; gruppo, band; album, disco
    libro, audiolibro, romanzo; storia, favola, racconto, fiaba; storie, favole, racconti, fiabe
    capitolo, parte; autore, scrittore, autrice; fatto, curiosità, notizia; fatti, curiosità
    barzelletta, battuta, freddura; barzellette, battute; citazione, frase, proverbio
    consiglio, suggerimento, dritta; consigli, suggerimenti; idea, suggerimento
    domanda, indovinello, quesito; quiz, gioco; gioco, partita; risultato, punteggio; squadra, club, team
    tempo, meteo, previsioni; previsioni del tempo, meteo, previsioni
    notizie, news, ultime notizie, novità; oroscopo, segno, segno zodiacale
    appuntamento, riunione, evento, impegno; appuntamenti, riunioni, eventi, impegni; calendario, agenda
    evento, manifestazione; promemoria, sveglia, avviso; attività, compito, cosa da fare
    lista della spesa, spesa; messaggio, sms; mail, email, posta; ricetta, piatto; ricette, piatti
    pasto, piatto; cena, pasto; bevanda, drink, bibita; dolce, dessert; ristorante, trattoria
    negozio, bottega; negozi, botteghe; supermercato, alimentari; benzinaio, distributore
    medico, dottore, dottoressa; medicina, farmaco, medicinale; malattia, disturbo; bambino, bimbo, figlio
    bambini, bimbi, figli; mamma, madre; papà, padre; nonna, nonnina; nonno, nonnino; amico, compagno
    amici, compagni; moglie, sposa; marito, sposo; capo, boss; cane, cagnolino; gatto, gattino, micio
    foto, immagine, fotografia; foto, immagini, fotografie; prezzo, costo, tariffa; soldi, denaro
    saldo, conto; bolletta, fattura, conto; offerta, sconto, promozione; offerte, sconti, promozioni
    pacco, consegna, spedizione; ordine, acquisto; biglietto, ticket; viaggio, gita; vacanza, ferie
    volo, aereo; auto, macchina, automobile; bici, bicicletta; treno, metro; fermata, stazione
    via, strada; percorso, strada, itinerario; traffico, viabilità; indirizzo, recapito; luogo, posto
    città, paese; casa, abitazione; appartamento, casa; bagno, toilette; soggiorno, salotto, sala
    camera, stanza; luce, lampada; luci, lampade; riscaldamento, termostato; frigo, frigorifero
    telefono, cellulare, telefonino; computer, pc; password, codice; volume, audio; rumore, suono
    esercizio, allenamento; compleanno, data di nascita; ora, orario; oggi, in data odierna
    ora, adesso, in questo momento, attualmente; stasera, questa sera; fine settimana, weekend
    significato, definizione, senso; parola, termine; tipo, genere, specie; argomento, tema, categoria
    informazioni, info, dettagli; problema, errore, guasto; regole, istruzioni; livello, difficoltà
    numero, cifra; quantità, numero; lavoro, impiego; azienda, ditta, società; lezione, corso
    compiti, lezioni; spazzatura, rifiuti, immondizia; ultimo, più recente, nuovo
    ultima, più recente, nuova; ultimi, più recenti, nuovi; ultime, più recenti, nuove
    prossimo, successivo, seguente; prossima, successiva, seguente; prossimi, successivi, seguenti
    precedente, scorso, ultimo; veloce, rapido; grande, grosso; piccolo, piccino; buono, bello
    migliore, top; cattivo, brutto; popolare, famoso, conosciuto; divertente, buffo, simpatico
    interessante, curioso; triste, infelice; felice, contento, allegro; stanco, affaticato
    malato, ammalato; economico, a buon mercato; caro, costoso; facile, semplice; difficile, complicato
    caldo, bollente; freddo, fresco; pioggia, piove, piovere; forte, alto; tranquillo, rilassante
    casuale, a caso, qualsiasi; un altro, ancora uno, uno nuovo; un'altra, ancora una, una nuova
    più, altri, ulteriori; alcuni, qualche, dei; molti, tanti; tutti, ogni; preferito, favorito
    preferita, favorita; vicino a me, nelle vicinanze, qui vicino, in zona; più vicino, più prossimo
    anche, pure; di nuovo, ancora, un'altra volta; ogni giorno, tutti i giorni
    ogni settimana, tutte le settimane; dopo, più tardi; presto, tra poco, a breve; sì, certo
    va bene, d'accordo, ok, okay; grazie, grazie mille; ciao, salve, buongiorno`),
  homophones: groupList(`
    a, ha, ah; o, ho, oh; ai, hai, ahi; anno, hanno; e, eh; ce, c'è; cera, c'era; ne, n'è; se, s'è
    la, l'ha; lo, l'ho; lago, l'ago; l'oro, loro; l'una, luna; l'ode, lode; l'ira, lira; l'otto, lotto
    l'etto, letto; d'istinto, distinto; cosa, cos'è; com'è, come; dov'è, dove; qual è, quale
    quand'è, quando; po', può, poi; casa, cassa; pala, palla; pena, penna; nono, nonno; sete, sette
    copia, coppia; note, notte; cane, canne; capello, cappello; caro, carro; pani, panni; rosa, rossa
    rosso, roso; tono, tonno; fato, fatto; vile, ville; sera, serra; eco, ecco; camino, cammino
    pesca, pesce; polo, pollo; pala, balla; mese, messe; base, basse; cade, cadde; fumo, fummo
    leggi, legge; mila, mille; alla, ala; tre, treni; sei, sai; due, tue; dieci, dici; sedici, tredici
    sessanta, settanta; metti, mette; apri, apre; chiedi, chiede; prossimo, prossima, prossimi
    precedente, precedenti; canzone, canzoni; notizia, notizie; ricetta, ricette; storia, storie
    gioco, giochi, gioca; musica, musiche; ferma, fermo, forma; pausa, causa; stop, stoppa; avanti, avanzi
    salta, salto; ripeti, ripete, ripetimi; annulla, annullo; okay, ok; email, e mail, mail
    week end, weekend; buonanotte, buona notte`),
  invocation,
  intents,
}
