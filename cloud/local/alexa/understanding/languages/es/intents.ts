import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/es-ES/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    cancelar, cancela, cancela eso, cancélalo, cancela esto, anular, anula, anúlalo, olvídalo, olvida eso
    olvídate, déjalo, déjalo así, no importa, da igual, da lo mismo, me arrepentí, he cambiado de idea
    cambié de opinión, ya no`),
  'AMAZON.HelpIntent': phraseList(`
    ayuda, ayúdame, ayúdame por favor, puedes ayudarme, me puedes ayudar, necesito ayuda, dame ayuda
    quiero ayuda, socorro, qué puedo decir, qué puedo hacer, qué puedo preguntar, qué puedo pedir
    qué puedes hacer, qué sabes hacer, qué digo, qué tengo que decir, cuáles son las opciones
    qué opciones tengo, cómo funciona, cómo funciona esto, cómo se usa, cómo se juega, no sé qué decir
    no sé qué hacer, dame instrucciones, instrucciones`),
  'AMAZON.LoopOffIntent': phraseList(`
    desactivar bucle, desactiva el bucle, apaga el bucle, quita el bucle, quitar bucle, termina el bucle
    desactivar repetición, desactiva la repetición, apaga la repetición, quita la repetición
    quita el modo repetición, deja de repetir, no repitas más, no lo repitas, para de repetir
    sal del bucle, bucle desactivado`),
  'AMAZON.LoopOnIntent': phraseList(`
    bucle, en bucle, activar bucle, activa el bucle, enciende el bucle, pon en bucle, ponlo en bucle
    ponla en bucle, reproduce en bucle, reproducir en bucle, modo bucle, activa la repetición
    activar repetición, modo repetición, pon la repetición, pon el modo repetición, repite en bucle
    repítelo siempre, repite sin parar, repite todo el tiempo`),
  'AMAZON.MoreIntent': phraseList(`
    más, más por favor, mostrar más, muestra más, muéstrame más, enséñame más, ver más, quiero más
    quiero ver más, dime más, cuéntame más, dame más, más información, más detalles, más resultados
    qué más, algo más, quiero saber más`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    inicio, ir a inicio, ve a inicio, ve al inicio, ir al inicio, pantalla de inicio
    ve a la pantalla de inicio, ir a casa, ve a casa, llévame a inicio, llévame a la pantalla de inicio
    volver a inicio, vuelve a la pantalla de inicio, página de inicio, pantalla principal
    ve a la pantalla principal, muestra la pantalla de inicio`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    ajustes, abre ajustes, abre los ajustes, abrir ajustes, ve a ajustes, ve a los ajustes, ir a ajustes
    muestra los ajustes, configuración, abre la configuración, abrir configuración, ve a configuración
    ve a la configuración, ir a configuración, muestra la configuración, muéstrame los ajustes
    muéstrame la configuración`),
  'AMAZON.NextIntent': phraseList(`
    siguiente, el siguiente, la siguiente, siguiente por favor, pasa, pasa a la siguiente
    pasa al siguiente, pasar, saltar, salta, salta esta, salta este, sáltatela, sáltatelo, sáltala
    sáltalo, salta a la siguiente, salta al siguiente, avanza, adelante, ve al siguiente
    ve a la siguiente, siguiente canción, próxima canción, próxima, próximo, la próxima, el próximo
    pasa esta canción, salta esta canción, siguiente capítulo, siguiente episodio, siguiente tema
    pon la siguiente, pon el siguiente, pon la siguiente canción, reproduce la siguiente
    reproduce la siguiente canción, toca la siguiente, cambia de canción, cámbiala, pon otra
    pon otra canción, siguiente pregunta, cambia la canción, cámbiale`),
  'AMAZON.NoIntent': phraseList(`
    no, no gracias, no no, que no, claro que no, por supuesto que no, para nada, de ninguna manera
    en absoluto, ni hablar, nunca, jamás, ahora no, todavía no, aún no, hoy no, no quiero, no lo quiero
    no me interesa, no creo, creo que no, mejor no, no es correcto, incorrecto, falso, no es cierto
    no es verdad, eso no, negativo, nada, no por ahora, nel, nop, tampoco, no está bien, no deseo
    paso de eso`),
  'AMAZON.PageDownIntent': phraseList(`
    página abajo, una página abajo, baja una página, baja de página, página siguiente, siguiente página
    ve a la página siguiente, pasa la página, pasa página, muestra la página siguiente`),
  'AMAZON.PageUpIntent': phraseList(`
    página arriba, una página arriba, sube una página, sube de página, página anterior
    ve a la página anterior, vuelve a la página anterior, muestra la página anterior`),
  'AMAZON.PauseIntent': phraseList(`
    pausa, pausar, pon pausa, ponle pausa, pon en pausa, ponlo en pausa, haz una pausa, páusalo, páusala
    pausa la música, pausa la canción, pausa eso, espera, espera un momento, espera un segundo
    espera un minuto, espérate, espérame, un momento, un momentito, un segundo, un minuto, un rato
    aguarda, detente un momento`),
  'AMAZON.PreviousIntent': phraseList(`
    anterior, el anterior, la anterior, atrás, vuelve atrás, volver atrás, vuelve, volver, regresa
    regresar, regrésale, retrocede, retroceder, ve atrás, ve hacia atrás, ir atrás, canción anterior
    la canción anterior, capítulo anterior, episodio anterior, tema anterior, pregunta anterior
    pon la anterior, pon el anterior, pon la canción anterior, reproduce la anterior
    reproduce la canción anterior, toca la anterior, vuelve a la anterior, vuelve al anterior
    regresa a la anterior, la de antes, el de antes, última canción, la última canción`),
  'AMAZON.RepeatIntent': phraseList(`
    repetir, repite, repítelo, repite eso, repítemelo, repite por favor, puedes repetir, puedes repetirlo
    me lo repites, lo puedes repetir, dilo otra vez, dilo de nuevo, dímelo otra vez, dímelo de nuevo
    otra vez, otra vez por favor, de nuevo, una vez más, vuelve a decirlo, vuélvelo a decir
    vuelve a leerlo, léelo otra vez, ponlo otra vez, ponla otra vez, ponla de nuevo, tócala otra vez
    repite la canción, repite la pregunta, qué has dicho, qué dijiste, qué fue eso, cómo, cómo dices
    cómo dijiste, qué, perdón, perdona, mande, no te he oído, no te escuché, no te entendí
    no te he entendido, no entendí, no he entendido`),
  'AMAZON.ResumeIntent': phraseList(`
    continuar, continúa, continúa por favor, reanudar, reanuda, reanuda la música, reanuda la reproducción
    reanúdalo, seguir, sigue, sigue por favor, sigue así, sigue tocando, sigue reproduciendo
    sigue leyendo, sigue contando, continúa leyendo, continúa la música, continúa reproduciendo
    continúa la historia, continúa donde lo dejé, sigue donde lo dejamos, continúa donde lo dejamos
    quita la pausa, quitar pausa, reproducir, reproduce, dale play, play, prosigue`),
  'AMAZON.ScrollDownIntent': phraseList(`
    desplázate hacia abajo, desplazar hacia abajo, desliza hacia abajo, baja, baja un poco, baja más
    hacia abajo, abajo, ve abajo, ve hacia abajo, más abajo`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    desplázate a la izquierda, desplázate hacia la izquierda, desplazar a la izquierda
    desplazar hacia la izquierda, desliza a la izquierda, a la izquierda, hacia la izquierda, izquierda
    ve a la izquierda, más a la izquierda`),
  'AMAZON.ScrollRightIntent': phraseList(`
    desplázate a la derecha, desplázate hacia la derecha, desplazar a la derecha
    desplazar hacia la derecha, desliza a la derecha, a la derecha, hacia la derecha, derecha
    ve a la derecha, más a la derecha`),
  'AMAZON.ScrollUpIntent': phraseList(`
    desplázate hacia arriba, desplazar hacia arriba, desliza hacia arriba, sube, sube un poco, sube más
    hacia arriba, arriba, ve arriba, ve hacia arriba, más arriba`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    desactivar aleatorio, desactiva el aleatorio, desactiva el modo aleatorio, desactivar modo aleatorio
    quita el aleatorio, quita el modo aleatorio, apaga el modo aleatorio, apaga el aleatorio
    desactiva la reproducción aleatoria, deja de mezclar, no mezcles, en orden, ponlas en orden
    reproduce en orden, modo aleatorio desactivado`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    aleatorio, modo aleatorio, activar aleatorio, activa el aleatorio, activa el modo aleatorio
    activar modo aleatorio, pon el modo aleatorio, pon en aleatorio, ponlo en aleatorio
    reproducción aleatoria, activa la reproducción aleatoria, reproduce en modo aleatorio, mezcla, mezclar
    mezcla las canciones, mezcla la música, mezcla la lista, mézclalas, orden aleatorio
    en orden aleatorio, al azar, reproduce al azar, aleatoriamente`),
  'AMAZON.StartOverIntent': phraseList(`
    empezar de nuevo, empieza de nuevo, empezar otra vez, empieza otra vez, comenzar de nuevo
    comienza de nuevo, comienza otra vez, vuelve a empezar, volver a empezar, vuelve al principio
    volver al principio, regresa al principio, reiniciar, reinicia, reinícialo, reinicia el juego
    desde el principio, desde el comienzo, desde el inicio, desde cero, de cero
    empieza desde el principio, empieza desde cero, empieza por el principio, ve al principio
    al principio, ponlo desde el principio, pon la canción desde el principio
    reproduce desde el principio, nueva partida, juego nuevo, otra partida, recomienza`),
  'AMAZON.StopIntent': phraseList(`
    para, parar, para ya, páralo, párala, para por favor, para la música, para la canción, para eso
    detener, detente, detenlo, detenla, detén, detén la música, alto, basta, basta ya, apagar, apaga
    apágate, apágalo, apaga la música, apaga eso, cállate, calla, silencio, ya basta, ya está, es todo
    eso es todo, nada más, terminar, termina, terminé, he terminado, ya terminé, acaba, se acabó
    finalizar, finaliza, fin, fin del juego, suficiente, stop, cerrar, cierra, ciérralo, adiós
    hasta luego, chao, hasta mañana, buenas noches, deja de hablar, deja de tocar, no más, quítalo
    quita la música`),
  'AMAZON.YesIntent': phraseList(`
    sí, sí por favor, sí gracias, sí sí, sí claro, sí quiero, sí señor, claro, claro que sí, por supuesto
    por supuesto que sí, desde luego, vale, de acuerdo, está bien, muy bien, bueno, bien, okay, ok, okey
    perfecto, genial, estupendo, correcto, es correcto, exacto, exactamente, así es, eso es, eso mismo
    cierto, es cierto, es verdad, verdadero, afirmativo, seguro, cómo no, por qué no, dale, venga
    venga va, va, órale, ándale, simón, sale, con gusto, con mucho gusto, encantado, adelante por favor
    hazlo, hazlo por favor, quiero, lo quiero, me gustaría, confirmo, confirmado, creo que sí
    me parece bien, sip, ajá, obvio, efectivamente, sin duda, me encantaría`),
}
