/**
 * What listeners say to any skill, or to this one, and not to a title: by language, parted by semicolons. A title
 * that is one of these is taken for a command. The interaction models say more; this list is what a title may be.
 */
export const BUILT_IN_PHRASES: Readonly<Record<string, string>> = {
  en: `stop;cancel;pause;resume;next;previous;help;repeat;again;start over;yes;no;skip;back;continue;play;open;exit;quit;shuffle;
    loop;home;faster;slower;the latest;latest;the newest;the oldest;something short;something new;my favourites;
    my favorites;what's new;what is new;something random;random;news;the news;chapter;next chapter;the first one;the
    second one;the last one;this one;that one;volume;louder`,
  de: `stopp;stop;abbrechen;pause;weiter;fortsetzen;nächste;zurück;hilfe;wiederholen;noch einmal;von vorne;ja;nein;überspringen;
    beenden;zufällig;schneller;langsamer;das neueste;die neueste;die letzte;die älteste;etwas kurzes;was gibt es neues;
    meine favoriten;nächstes kapitel;die nachrichten;lauter`,
  fr: `stop;arrête;annuler;pause;reprendre;continuer;suivant;précédent;aide;répète;encore;recommencer;oui;non;passer;quitter;
    au hasard;plus vite;moins vite;le dernier;la dernière;le plus récent;quoi de neuf;mes favoris;chapitre suivant;les infos`,
  es: `para;parar;cancelar;pausa;continuar;siguiente;anterior;ayuda;repite;otra vez;empezar de nuevo;sí;no;saltar;salir;aleatorio;
    más rápido;más lento;lo último;el último;lo más nuevo;algo corto;qué hay de nuevo;mis favoritos;siguiente capítulo;las noticias`,
  it: `fermati;stop;annulla;pausa;riprendi;continua;avanti;successivo;precedente;indietro;aiuto;ripeti;ancora;ricomincia;sì;no;salta;
    esci;casuale;più veloce;più lento;l'ultimo;l'ultima;il più recente;novità;i miei preferiti;capitolo successivo;le notizie`,
  pt: `parar;pare;cancelar;pausar;pausa;continuar;próximo;próxima;anterior;ajuda;repetir;de novo;recomeçar;sim;não;pular;sair;aleatório;
    mais rápido;mais devagar;o último;a última;o mais recente;novidades;meus favoritos;próximo capítulo;as notícias`,
  nl: `stop;annuleer;pauze;hervat;ga verder;volgende;vorige;help;herhaal;nog een keer;opnieuw;ja;nee;overslaan;willekeurig;sneller;
    langzamer;de nieuwste;de laatste;iets korts;wat is er nieuw;mijn favorieten;volgend hoofdstuk;het nieuws`,
  ja: `ストップ;止めて;キャンセル;一時停止;再開;続き;次;次へ;前;前へ;ヘルプ;もう一度;最初から;はい;いいえ;スキップ;シャッフル;最新;新しいもの;お気に入り;次の章;ニュース`,
  hi: `रुको;बंद करो;रद्द करो;पॉज़;जारी रखो;अगला;पिछला;मदद;दोहराओ;फिर से;शुरू से;हाँ;नहीं;छोड़ो;ताज़ा;सबसे नया;मेरे पसंदीदा;समाचार`,
  ar: `توقف;قف;إلغاء;إيقاف مؤقت;استئناف;تابع;التالي;السابق;مساعدة;كرر;مرة أخرى;من البداية;نعم;لا;تخطي;عشوائي;الأحدث;أحدث حلقة;المفضلة;الأخبار`,
}
