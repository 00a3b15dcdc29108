import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in Spanish, whatever the skill, in Spain, Mexico and the United States. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'hey alexa', 'oye alexa', 'hola alexa', 'ok alexa', 'okay alexa', 'ziggy'],
  exit: [
    'salir',
    'sal',
    'salte',
    'sal de aquí',
    'sal de la skill',
    'salir de la skill',
    'sal del juego',
    'quiero salir',
    'exit',
  ],
  politeBefore: phraseList(`
    por favor, porfa, porfavor, oye, hola, hey, ok, okay, vale, bueno, bien, pues, a ver, entonces, y
    ahora, eh, este, perdona, perdón, disculpa, alexa, puedes, puedes por favor, me puedes, podrías
    podrías por favor, me podrías, puede, podría, me podría, quieres, querrías, te importaría, te importa
    serías tan amable de, sería posible, es posible, puedo, podría yo, se puede, podemos, podríamos
    quiero, quiero que, quiero que me, quisiera, quisiera que, querría, me gustaría, me gustaría que
    nos gustaría, deseo, deseo que, necesito, necesito que, tengo que, tengo ganas de, me apetece
    queremos, vamos a, voy a, déjame, déjanos, permíteme, hazme el favor de, haz el favor de
    me haces el favor de, intenta, trata de, ayúdame a, anda, venga, ándale, órale, solo, rápido`),
  politeAfter: phraseList(`
    por favor, porfa, porfavor, gracias, muchas gracias, mil gracias, para mí, para nosotros, ahora
    ahora mismo, ahorita, ya, ya mismo, ya por favor, enseguida, inmediatamente, rápido, rápidamente
    lo antes posible, cuanto antes, si puedes, si quieres, si es posible, si no te importa
    si eres tan amable, cuando puedas, vale, ok, okay, alexa, puedes, eh, sí, un momento por favor
    un poco, tantito, un ratito, de una vez, te lo agradezco, y gracias, quieres, si se puede`),
  answerBefore: phraseList(`
    es, son, creo que, creo que es, yo creo que, pienso que, diría que, yo diría, quiero, quisiera
    me gustaría, prefiero, pon, que sea, tal vez, quizás, mejor, mi respuesta es, la respuesta es, para`),
  fillers: phraseList(`
    eh, em, este, esto, mmm, hmm, ah, oh, ay, uy, pues, bueno, o sea, es decir, a ver, como, como que
    tipo, en plan, digamos, la verdad, en realidad, realmente, de hecho, básicamente, simplemente, solo
    solamente, nada más que, sabes, ya sabes, mira, verás, creo, creo yo, pienso, supongo, quizás, quizá
    tal vez, a lo mejor, igual, también, entonces, así, bien, por favor, porfa, vale, ok, okay, pues eso
    más o menos, por ejemplo, por cierto, un poquito, un momentito, no sé`),
  functionWords: wordList(`
    el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella
    aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra mío mía tuyo suyo yo
    ella usted nosotros ustedes vosotros ellos ellas me te se nos os le les ti conmigo contigo de del a al
    en con por para sin sobre entre desde hasta hacia según durante bajo ante contra tras y e o u pero
    sino ni que si como porque pues cuando mientras aunque donde es son soy eres somos ser era fue sea
    están estoy estar hay ha han he has hemos haber puedo puedes puede podrías podría pueden ya también
    muy tan así aquí ahí allí luego entonces`),
  synonyms: groupList(`
    pon, reproduce, ponme, toca, quiero escuchar, quiero oír, escucha, escuchar, tócame
    dime, di, dame, cuéntame, cuenta, léeme, platícame
    háblame de, cuéntame de, cuéntame sobre, dime algo sobre, infórmame sobre, qué sabes de, platícame de
    lee, léeme, lee en voz alta, recita
    muestra, muéstrame, enseña, enséñame, ver, lista, quiero ver, déjame ver
    busca, búscame, encuentra, encuéntrame, busco, estoy buscando, localiza
    qué es, cuál es, qué significa; cuál es, dime, dame, cuál fue; cuáles son, dime, dame, qué son
    quién es, quién fue, quién era; dónde está, dónde queda, dónde se encuentra, dónde hay
    cuándo es, cuándo empieza, a qué hora es
    cuánto cuesta, cuánto vale, qué precio tiene, cuál es el precio de, a cómo está; cuánto, cuánta
    cuántos, cuántas, qué cantidad de; cuánto tiempo, cuánto dura; cómo está, qué tal está
    cómo puedo, cómo se puede, cómo, cómo hago para; por qué, por qué razón, cómo es que; qué, cuál
    hay, tienes, existe; conoces, sabes; añade, agrega, pon, incluye, mete, apunta
    crea, haz, nueva, nuevo, genera; borra, elimina, quita, suprime, saca
    para, detén, termina, acaba, finaliza; empieza, comienza, inicia, arranca; abre, inicia, lanza, ve a
    continúa, sigue, reanuda; repite, di otra vez, vuelve a decir; salta, pasa, omite
    compra, pide, ordena, encarga, adquiere
    quiero, quisiera, me gustaría, necesito, dame, deseo, me apetece; reserva, haz una reserva, aparta
    programa, agenda, planifica, organiza; cancela, anula; enciende, prende, activa, conecta
    apaga, desactiva, desconecta; sube, aumenta, incrementa; baja, disminuye, reduce
    ajusta, configura, pon, cambia, fija; cambia, modifica, edita
    comprueba, revisa, mira, consulta, verifica, checa; guarda, graba, almacena
    apunta, anota, registra, escribe; recuérdame, avísame, acuérdame; envía, manda
    llama, marca, telefonea; pregunta, consulta; elige, escoge, selecciona
    recomiéndame, sugiéreme, aconséjame, recomienda, sugiere; calcula, computa; traduce, cómo se dice
    explica, explícame, describe; aprender, saber, conocer
    ponme a prueba, hazme una pregunta, pregúntame, examíname; puedes, podrías, me puedes, me podrías
    puedo, podría, se puede; tengo, tengo yo; necesito, me hace falta; película, peli, filme, cinta
    películas, pelis, filmes; canción, tema, música, pista; canciones, temas, música; episodio, capítulo
    serie, programa, show; programa, show; tele, televisión, televisor; emisora, radio, estación
    cantante, artista, músico; grupo, banda; álbum, disco; libro, audiolibro, novela
    historia, cuento, relato; cuentos, historias; autor, autora, escritor
    dato, dato curioso, curiosidad, hecho; datos, curiosidades, datos curiosos
    chiste, broma, algo gracioso; chistes, bromas; frase, cita, refrán; consejo, sugerencia, truco
    consejos, sugerencias, trucos; idea, sugerencia; pregunta, adivinanza, acertijo
    trivia, trivial, concurso, quiz; juego, partida; partido, juego; resultado, marcador, puntuación
    equipo, club; tiempo, clima, pronóstico, pronóstico del tiempo, previsión del tiempo
    noticias, titulares, novedades; horóscopo, signo, signo zodiacal; cita, reunión, evento, compromiso
    citas, reuniones, eventos; calendario, agenda, horario; evento, actividad; recordatorio, alarma, aviso
    tarea, pendiente; tareas, pendientes; lista de la compra, lista de compras, lista del súper
    mensaje, texto, recado; correo, email, mail, correo electrónico; receta, plato, platillo
    recetas, platos, platillos; comida, almuerzo; cena, comida; bebida, trago; postre, dulce
    restaurante, sitio para comer, lugar para comer; tienda, comercio, negocio; tiendas, comercios
    supermercado, súper, mercado; gasolinera, estación de servicio, gasolinería; farmacia, botica
    médico, doctor, doctora; medicina, medicamento, remedio; enfermedad, dolencia; niño, niña, hijo, chico
    niños, hijos, chicos, peques; mamá, madre; papá, padre; abuela, abuelita; abuelo, abuelito
    amigo, colega, compañero, cuate; amigos, colegas, compañeros; esposa, mujer; esposo, marido
    jefe, patrón; perro, perrito; gato, gatito; foto, imagen, fotografía; fotos, imágenes, fotografías
    vídeo, video; precio, coste, costo, valor; dinero, plata, lana; saldo, cuenta; factura, recibo, cuenta
    oferta, descuento, promoción; ofertas, descuentos, promociones; paquete, envío, pedido, entrega
    pedido, orden, compra; billete, boleto, entrada, pasaje; reserva, reservación; viaje, trayecto
    vacaciones, días libres; vuelo, avión; coche, carro, auto, automóvil; autobús, bus, camión
    bici, bicicleta; tren, metro; parada, estación; calle, avenida; carretera, autopista
    ruta, camino, trayecto; tráfico, tránsito; dirección, domicilio; lugar, sitio, ubicación
    ciudad, pueblo; casa, hogar; piso, apartamento, departamento; baño, aseo, servicio; salón, sala
    habitación, cuarto, dormitorio, recámara; luz, lámpara, bombilla, foco; luces, lámparas
    calefacción, termostato; nevera, frigorífico, refrigerador; móvil, celular, teléfono
    ordenador, computadora; contraseña, clave; volumen, sonido; ruido, sonido
    ejercicio, entrenamiento, rutina; cumpleaños, fecha de nacimiento; hora, horario; hoy, el día de hoy
    ahora, ahora mismo, ahorita, en este momento, actualmente; esta noche, hoy por la noche
    fin de semana, finde; navidad, navidades; significado, definición, sentido; palabra, término
    tipo, clase, género; tema, asunto, categoría; información, info, datos, detalles; opción, alternativa
    opciones, alternativas; problema, error, fallo; reglas, instrucciones, normas; nivel, dificultad
    número, cifra; cantidad, número; trabajo, empleo, curro, chamba; empresa, compañía, negocio
    escuela, colegio, cole; clase, lección, curso; deberes, tarea; basura, residuos
    último, más reciente, nuevo; última, más reciente, nueva; últimas, más recientes, nuevas
    últimos, más recientes, nuevos; próximo, siguiente, que viene; próxima, siguiente
    próximos, siguientes; próximas, siguientes; anterior, último, pasado; rápido, rápida, veloz
    grande, enorme; pequeño, chico; bueno, buen, bonito; mejor, top; malo, mal; popular, famoso, conocido
    gracioso, divertido, chistoso; interesante, curioso; triste, infeliz; feliz, contento, alegre
    cansado, agotado; enfermo, malo; barato, económico; caro, costoso; fácil, sencillo
    difícil, complicado; calor, caliente, caluroso; frío, fresco; lluvia, llueve, llover; fuerte, alto
    tranquilo, relajante; aleatorio, al azar, cualquier; otro, otra, uno más, una más, otro más, otra más
    más, adicional; algunos, unos, varios; muchos, un montón de, bastantes; todos, todas, todo
    favorito, preferido; favorita, preferida; cerca, cerca de mí, por aquí, cercano
    más cercano, más próximo; más cercana, más próxima; también, además; de nuevo, otra vez
    cada día, todos los días, diario; cada semana, todas las semanas; luego, después, más tarde
    pronto, en breve; sí, claro; vale, de acuerdo, okay, ok, está bien; gracias, muchas gracias
    hola, buenas, buenos días`),
  homophones: groupList(`
    a, ha, ah; ay, hay, ahí; haya, halla, allá; vaya, valla, baya; hola, ola; hasta, asta; hecho, echo
    hacer, a ser; haber, a ver; e, he, eh; o, oh; tubo, tuvo; botar, votar; bota, vota; bello, vello
    bienes, vienes; barón, varón; basta, vasta; baca, vaca; cabo, cavo; grabar, gravar; rebelar, revelar
    sabia, savia; bacilo, vacilo; hierba, hierva; onda, honda; ojear, hojear; ora, hora; uso, huso
    as, has, haz; asar, azar; abrazar, abrasar; casa, caza; casar, cazar; cocer, coser; cierra, sierra
    ciento, siento; cien, sien; cima, sima; cita, sita; maza, masa; poso, pozo; rosa, roza; tasa, taza
    ves, vez; voz, vos; zeta, seta; sumo, zumo; cede, sede; cesión, sesión; ciervo, siervo
    consejo, concejo; intención, intensión; reciente, resiente; pollo, poyo; rallar, rayar; rallo, rayo
    callo, cayo; arrollo, arroyo; olla, hoya; porque, por qué; sino, si no; tampoco, tan poco
    también, tan bien; conque, con que; aparte, a parte; asimismo, así mismo; un, uno, una; dos, doce
    tres, trece; seis, siete; sesenta, setenta; pon, por; pero, perro; coro, corro; caro, carro
    cero, cerro; pelo, pero; peso, beso; poca, boca; pata, bata; cana, gana; callo, gallo; este, esta
    ve, be; bien, ven; son, con; nueve, nuevo; noticia, noticias; abre, abrir; canción, canciones
    siguiente, siguientes; pausa, causa; lista, listo; receta, recetas; juego, fuego; juega, juegas`),
  invocation,
  intents,
}
