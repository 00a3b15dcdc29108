import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Mi Estante Sonoro',
  summary: 'Historias, noticias y ejercicios escritos para ti, leídos en voz alta cuando los pidas.',
  description: `Mi Estante Sonoro lee lo que se ha escrito para ti: historias, noticias, lecciones y ejercicios de todos los programas de tu estante.

Pide lo que quieras: «pon el último episodio», «pon el cuervo del relojero», «pon el episodio doce de el diario de la mañana», «pon las noticias de ayer», «pon la parte sobre las ballenas», «pon algo de unos veinte minutos» o «sorpréndeme».

Muévete a tu gusto: «pausa», «continúa», «avanza treinta segundos», «retrocede una frase», «siguiente capítulo», «ve al capítulo tres», «cuánto queda». La lectura sigue siempre donde la dejaste, en todos tus dispositivos.

Ponte cómodo: «para al final del capítulo», «para en veinte minutos», «más despacio», «más rápido», «añade esto a mis favoritos», «marca esto como terminado», «sigue este programa», «qué hay de nuevo».

Mientras suena algo, empieza por «Alexa, pide a mi estante sonoro que». Di «ayuda» en cualquier momento para saber qué puedes decir, y «olvídame» para borrar todo lo que has escuchado.`,
  examples: [
    'Alexa, abre {name}',
    'Alexa, pide a {name} que ponga el último episodio',
    'Alexa, pregunta a {name} qué hay de nuevo',
  ],
  keywords: [
    'historias',
    'cuentos',
    'noticias',
    'podcast',
    'audiolibro',
    'lectura',
    'escuchar',
    'dormir',
    'capítulos',
  ],
}
