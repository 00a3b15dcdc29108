import { phraseList, wordList } from '../word-list.ts'

const SPANISH_CITIES = phraseList(`
  madrid, barcelona, valencia, sevilla, zaragoza, málaga, murcia, palma de mallorca, palma, las palmas
  bilbao, alicante, córdoba, valladolid, vigo, gijón, vitoria, la coruña, granada, elche, oviedo
  santa cruz de tenerife, badalona, cartagena, jerez, pamplona, almería, san sebastián, burgos, santander
  castellón, albacete, logroño, badajoz, salamanca, huelva, lérida, tarragona, león, cádiz, jaén, gerona
  girona, toledo, segovia, ávila, cuenca, cáceres, mérida, santiago de compostela, ibiza, marbella
  benidorm`)

const AMERICAN_CITIES = phraseList(`
  ciudad de méxico, guadalajara, monterrey, puebla, tijuana, cancún, mérida, toluca, querétaro, acapulco
  oaxaca, veracruz, chihuahua, hermosillo, culiacán, aguascalientes, morelia, saltillo, ciudad juárez
  puerto vallarta, bogotá, medellín, cali, buenos aires, rosario, santiago de chile, lima, cuzco, quito
  guayaquil, caracas, montevideo, asunción, la paz, san josé, panamá, la habana, san juan, santo domingo
  managua, tegucigalpa, san salvador, miami, nueva york, los ángeles, chicago, houston, dallas
  san antonio, san diego, san francisco, las vegas, washington, boston, phoenix, orlando, denver, seattle
  toronto, montreal`)

const EUROPEAN_CITIES = phraseList(`
  ámsterdam, atenas, belgrado, berlín, berna, bruselas, bucarest, budapest, colonia, copenhague, cracovia
  dublín, edimburgo, estocolmo, estrasburgo, fráncfort, florencia, ginebra, hamburgo, helsinki, estambul
  kiev, lisboa, londres, lyon, manchester, marsella, milán, moscú, múnich, nápoles, niza, oporto, oslo
  parís, praga, roma, róterdam, san petersburgo, sofía, toulouse, turín, varsovia, venecia, viena, zúrich`)

const ACTORS = phraseList(`
  antonio banderas, penélope cruz, javier bardem, mario casas, paz vega, elsa pataky, maribel verdú
  carmen maura, santiago segura, gael garcía bernal, diego luna, salma hayek, eugenio derbez, cantinflas
  ricardo darín, sofía vergara, kate del castillo, tom hanks, brad pitt, leonardo dicaprio, tom cruise
  johnny depp, scarlett johansson, meryl streep, julia roberts, will smith`)

const MUSICIANS = phraseList(`
  rosalía, alejandro sanz, enrique iglesias, julio iglesias, joaquín sabina, joan manuel serrat
  david bisbal, pablo alborán, aitana, melendi, manuel carrasco, camarón de la isla, paco de lucía
  rocío jurado, isabel pantoja, c tangana, bad bunny, shakira, j balvin, karol g, maluma, luis miguel
  juan gabriel, vicente fernández, alejandro fernández, natalia lafourcade, thalía, paulina rubio, selena
  marc anthony, daddy yankee, don omar, romeo santos, ricky martin, juanes, carlos vives, celia cruz
  rubén blades, ricardo arjona, gloria estefan, peso pluma, christian nodal, ana gabriel, rocío dúrcal
  mozart, beethoven, adele, ed sheeran, taylor swift, michael jackson, madonna, rihanna, beyonce, eminem`)

const AUTHORS = phraseList(`
  miguel de cervantes, federico garcía lorca, lope de vega, benito pérez galdós, antonio machado
  miguel de unamuno, camilo josé cela, arturo pérez reverte, carlos ruiz zafón, javier marías
  almudena grandes, maría dueñas, gabriel garcía márquez, mario vargas llosa, jorge luis borges
  julio cortázar, isabel allende, pablo neruda, gabriela mistral, octavio paz, carlos fuentes, juan rulfo
  laura esquivel, roberto bolaño, rubén darío, quevedo, góngora, gustavo adolfo bécquer, gloria fuertes
  stephen king, j k rowling, agatha christie, dan brown, ken follett, paulo coelho, julio verne
  william shakespeare`)

const FIRST_NAMES = phraseList(`
  antonio, josé, manuel, francisco, juan, david, javier, daniel, carlos, jesús, alejandro, miguel, rafael
  pedro, pablo, ángel, sergio, fernando, jorge, luis, alberto, álvaro, diego, adrián, raúl, iván, rubén
  enrique, óscar, ramón, vicente, andrés, joaquín, mateo, hugo, martín, lucas, leo, maría, carmen, ana
  isabel, dolores, pilar, teresa, rosa, cristina, marta, laura, lucía, elena, paula, sara, raquel, silvia
  patricia, sofía, julia, alba, claudia, valeria, daniela, martina, guadalupe, fernanda, ximena, camila
  valentina`)

/** https://developer.amazon.com/es-ES/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    iberia, vueling, air europa, volotea, binter, iberia express, aeroméxico, volaris, viva aerobus
    avianca, latam, copa airlines, aerolíneas argentinas, ryanair, easyjet, lufthansa, air france, k l m
    british airways, tap, emirates, qatar airways, turkish airlines, american airlines, united, delta
    jetblue, southwest, air canada, wizz air`),
  'AMAZON.Airport': phraseList(`
    barajas, aeropuerto de barajas, el prat, aeropuerto de barcelona, aeropuerto de málaga
    aeropuerto de palma, manises, loiu, tenerife sur, gran canaria, benito juárez, aeropuerto de cancún
    el dorado, ezeiza, jorge chávez, tocumen, aeropuerto de miami, j f k, heathrow, gatwick
    charles de gaulle, orly, fiumicino, schiphol, fráncfort, lisboa`),
  'AMAZON.Anaphor': phraseList(`
    eso, esto, ese, esa, este, esta, esos, esas, estos, estas, aquel, aquella, aquello, él, ella, ellos
    ellas, lo, la, los, las, ambos, los dos, las dos, aquí, allí, el mismo, la misma`),
  'AMAZON.Animal': wordList(`
    abeja águila alacrán antílope araña ardilla armadillo avestruz avispa ballena bisonte búfalo búho
    burro caballo cabra camaleón camello canario canguro cangrejo caracol castor cebra cerdo chimpancé
    ciervo cigüeña cisne cocodrilo colibrí conejo cordero coyote cuervo delfín elefante erizo escarabajo
    escorpión flamenco foca gacela gallina gallo gamba ganso gato gaviota gorila gorrión grillo guepardo
    halcón hámster hiena hipopótamo hormiga iguana jabalí jaguar jirafa koala lagarto langosta lechuza
    león leopardo libélula liebre lince llama lobo loro mapache mariposa mariquita medusa mono mosca
    mosquito mula murciélago nutria orangután orca oso oveja pájaro paloma panda pantera pato pavo
    pelícano perro pez pingüino pollo pulpo puma rana rata ratón reno rinoceronte salmón saltamontes sapo
    serpiente tejón tiburón tigre topo toro tortuga tucán vaca venado yegua zorro`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      pablo picasso, salvador dalí, diego velázquez, francisco de goya, joan miró, el greco
      joaquín sorolla, antoni gaudí, frida kahlo, diego rivera, fernando botero, leonardo da vinci
      miguel ángel, vincent van gogh, claude monet, andy warhol, rembrandt`),
  ],
  'AMAZON.Athlete': phraseList(`
    rafa nadal, rafael nadal, carlos alcaraz, andrés iniesta, sergio ramos, iker casillas, xavi
    gerard piqué, lamine yamal, alexia putellas, pau gasol, marc gasol, fernando alonso, carlos sainz
    marc márquez, garbiñe muguruza, mireia belmonte, miguel induráin, lionel messi, cristiano ronaldo
    neymar, diego maradona, hugo sánchez, chicharito, canelo álvarez, checo pérez, kylian mbappé
    luka modric, roger federer, novak djokovic, michael jordan, lebron james, usain bolt`),
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    don quijote, don quijote de la mancha, la celestina, el lazarillo de tormes, la casa de bernarda alba
    bodas de sangre, fortunata y jacinta, la regenta, niebla, la colmena, la sombra del viento
    el capitán alatriste, cien años de soledad, el amor en los tiempos del cólera
    la casa de los espíritus, rayuela, ficciones, el aleph, la ciudad y los perros, pedro páramo
    como agua para chocolate, el laberinto de la soledad, los detectives salvajes, platero y yo
    el principito, harry potter, el señor de los anillos, el código da vinci, los pilares de la tierra
    juego de tronos, la biblia, la isla del tesoro`),
  'AMAZON.City': [
    ...new Set([
      ...SPANISH_CITIES,
      ...AMERICAN_CITIES,
      ...EUROPEAN_CITIES,
      ...phraseList(`
        tokio, kioto, pekín, shanghái, hong kong, singapur, bangkok, nueva delhi, bombay, dubái, jerusalén
        el cairo, casablanca, marrakech, nairobi, ciudad del cabo, sídney, melbourne, río de janeiro
        sao paulo, brasilia`),
    ]),
  ],
  'AMAZON.Color': phraseList(`
    amarillo, azul, azul celeste, azul claro, azul marino, azul oscuro, beige, blanco, bronce, café
    carmesí, celeste, cian, coral, crema, dorado, fucsia, granate, gris, índigo, lavanda, lila, magenta
    marfil, marrón, morado, naranja, negro, ocre, plateado, púrpura, rojo, rosa, rosado, salmón, turquesa
    verde, verde claro, verde oliva, verde oscuro, violeta`),
  'AMAZON.Corporation': phraseList(`
    zara, inditex, mango, el corte inglés, mercadona, telefónica, movistar, banco santander, b b v a
    caixabank, iberdrola, repsol, endesa, naturgy, seat, mapfre, renfe, correos, carrefour, bimbo, cemex
    femsa, televisa, telcel, telmex, pemex, oxxo, bancomer, liverpool, amazon, apple, coca cola, disney
    facebook, ford, google, ikea, lidl, mcdonald's, microsoft, netflix, nike, nestlé, samsung, sony, tesla
    toyota, volkswagen, vodafone, walmart`),
  'AMAZON.Country': phraseList(`
    afganistán, albania, alemania, andorra, angola, arabia saudita, argelia, argentina, armenia, australia
    austria, bélgica, bielorrusia, bolivia, bosnia, botsuana, brasil, bulgaria, camboya, camerún, canadá
    catar, chile, china, chipre, colombia, corea del norte, corea del sur, costa de marfil, costa rica
    croacia, cuba, dinamarca, ecuador, egipto, el salvador, emiratos árabes unidos, escocia, eslovaquia
    eslovenia, españa, estados unidos, estonia, etiopía, filipinas, finlandia, francia, gales, georgia
    ghana, grecia, guatemala, guinea ecuatorial, haití, holanda, honduras, hungría, india, indonesia
    inglaterra, irak, irán, irlanda, islandia, israel, italia, jamaica, japón, jordania, kazajistán, kenia
    kuwait, letonia, líbano, libia, liechtenstein, lituania, luxemburgo, madagascar, malasia, malta
    marruecos, méxico, moldavia, mónaco, mongolia, montenegro, namibia, nepal, nicaragua, nigeria, noruega
    nueva zelanda, países bajos, pakistán, palestina, panamá, paraguay, perú, polonia, portugal
    puerto rico, reino unido, república checa, república dominicana, rumanía, rusia, senegal, serbia
    singapur, siria, sri lanka, sudáfrica, suecia, suiza, tailandia, taiwán, tanzania, túnez, turquía
    ucrania, uganda, uruguay, vaticano, venezuela, vietnam, yemen, zimbabue`),
  'AMAZON.DayOfWeek': wordList('lunes martes miércoles jueves viernes sábado domingo'),
  'AMAZON.Dessert': phraseList(`
    alfajor, arroz con leche, bizcocho, brownie, buñuelos, chocolate con churros, churros, crema catalana
    crepes, croissant, cuajada, dulce de leche, ensaimada, flan, fruta, galletas, gelatina, gofres, helado
    leche frita, magdalena, mazapán, mousse de chocolate, natillas, palmera, panna cotta, pastel
    pastel de chocolate, pastel de tres leches, polvorón, profiteroles, rosquillas, roscón de reyes
    sorbete, tarta, tarta de manzana, tarta de queso, tarta de santiago, tiramisú, tocino de cielo
    torrijas, turrón, yogur`),
  'AMAZON.Drink': phraseList(`
    agua, agua con gas, agua de jamaica, agua mineral, atole, batido, café, café con leche, café solo
    caipiriña, capuchino, cava, cerveza, champán, chocolate caliente, cola, cortado, cuba libre, gaseosa
    ginebra, gin tonic, horchata, infusión, jugo de naranja, leche, limonada, manzanilla, margarita
    martini, mate, mezcal, mojito, piña colada, refresco, ron, sangría, sidra, té, té helado, té verde
    tequila, tinto de verano, vermut, vino, vino blanco, vino rosado, vino tinto, vodka, whisky, zumo
    zumo de manzana, zumo de naranja`),
  'AMAZON.EUROPE_CITY': [...SPANISH_CITIES, ...EUROPEAN_CITIES],
  'AMAZON.Festival': phraseList(`
    año nuevo, carnaval, cinco de mayo, corpus christi, día de acción de gracias, día de la constitución
    día de la hispanidad, día de la independencia, día de la madre, día de los inocentes
    día de los muertos, día de muertos, día de reyes, día del padre, día del trabajo, feria de abril
    halloween, hanukkah, la tomatina, las fallas, navidad, nochebuena, nochevieja, pascua, primavera sound
    ramadán, reyes magos, san fermín, san juan, san valentín, semana santa, todos los santos
    viernes santo`),
  'AMAZON.FirstName': FIRST_NAMES,
  'AMAZON.Food': phraseList(`
    aceite, aceitunas, aguacate, ajo, albóndigas, alcachofas, almendras, arepa, arroz, atún, avena
    bacalao, berenjena, bocadillo, brócoli, burrito, calabacín, calabaza, calamares, caldo, carne, cebolla
    cerdo, cereales, cerezas, ceviche, champiñones, chorizo, chuleta, coliflor, cordero, croquetas
    empanada, empanadas, enchiladas, ensalada, ensaladilla, espaguetis, espárragos, espinacas, fabada
    fresas, frijoles, fruta, galletas, gambas, garbanzos, gazpacho, guacamole, guisantes, hamburguesa
    harina, huevo, huevos, jamón, judías, judías verdes, kiwi, lasaña, leche, lechuga, lentejas, limón
    macarrones, maíz, mango, mantequilla, manzana, mariscos, melocotón, melón, merluza, mermelada, miel
    mole, naranja, nueces, paella, pan, papas, pasta, patatas, patatas bravas, patatas fritas, pavo
    pepino, pera, pescado, pimiento, piña, pizza, plátano, pollo, pozole, pulpo, queso, quesadilla, sal
    salchicha, salmón, sandía, sándwich, sardinas, setas, sopa, sushi, tacos, tamales, ternera, tomate
    tortilla, tortilla de patatas, uvas, verduras, yogur, zanahoria`),
  'AMAZON.Game': phraseList(`
    ahorcado, ajedrez, backgammon, bingo, brisca, buscaminas, canicas, cartas, charadas, cluedo
    conecta cuatro, crucigrama, damas, dardos, dominó, el escondite, hundir la flota, la oca, lotería
    mikado, monopoly, mus, parchís, pictionary, piedra papel o tijera, póker, rayuela, risk, scrabble
    serpientes y escaleras, simón dice, solitario, sudoku, trivial, tres en raya, uno, veo veo
    verdad o reto`),
  'AMAZON.Genre': phraseList(`
    acción, aventura, bachata, balada, banda, blues, bolero, ciencia ficción, clásica, comedia, corridos
    cumbia, dance, disco, documental, drama, electrónica, fantasía, flamenco, folk, funk, gospel
    heavy metal, hip hop, house, indie, infantil, jazz, mariachi, merengue, música clásica, musical
    norteña, ópera, pop, punk, ranchera, rap, reggae, reguetón, rock, romance, rumba, salsa, samba, soul
    suspense, tango, techno, terror, thriller, trap, vallenato, western`),
  'AMAZON.Language': wordList(`
    afrikáans albanés alemán árabe armenio bengalí bielorruso bosnio búlgaro catalán checo chino coreano
    croata danés eslovaco esloveno español esperanto estonio euskera finés finlandés francés gaélico galés
    gallego georgiano griego guaraní hebreo hindi holandés húngaro indonesio inglés irlandés islandés
    italiano japonés kurdo latín letón lituano luxemburgués macedonio malayo maltés mandarín maya mongol
    náhuatl neerlandés noruego persa polaco portugués punyabí quechua rumano ruso serbio suajili sueco
    tailandés tamil tibetano turco ucraniano urdu valenciano vasco vietnamita`),
  'AMAZON.LastName': wordList(`
    garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez martín jiménez hernández ruiz
    díaz moreno muñoz álvarez romero gutiérrez alonso navarro torres domínguez ramos vázquez ramírez gil
    serrano blanco molina morales suárez ortega castro delgado ortiz marín rubio núñez medina castillo
    cortés iglesias santos guerrero cruz flores reyes mendoza aguilar vargas chávez rojas`),
  'AMAZON.LocalBusinessType': phraseList(`
    aeropuerto, agencia de viajes, banco, bar, biblioteca, cafetería, cajero, carnicería, centro comercial
    cerrajero, cine, clínica, colegio, correos, dentista, discoteca, estación de tren, farmacia
    ferretería, floristería, fontanero, frutería, gasolinera, gimnasio, heladería, hospital, hotel
    iglesia, lavandería, librería, mecánico, mercado, museo, óptica, panadería, parque, pastelería
    peluquería, pescadería, piscina, pizzería, policía, restaurante, supermercado, taller, taquería
    teatro, tienda, tintorería, universidad, veterinario, zapatería, zoológico`),
  'AMAZON.Month': wordList(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre`),
  'AMAZON.Movie': phraseList(`
    el laberinto del fauno, todo sobre mi madre, volver, mar adentro, los otros, ocho apellidos vascos
    torrente, campeones, la comunidad, abre los ojos, el orfanato, roma, amores perros, y tu mamá también
    coco, el secreto de sus ojos, relatos salvajes, no se aceptan devoluciones, avatar, el padrino
    el rey león, forrest gump, frozen, gladiator, harry potter, la guerra de las galaxias
    el señor de los anillos, matrix, parque jurásico, regreso al futuro, titanic, toy story, encanto
    los vengadores, origen, star wars`),
  'AMAZON.MusicAlbum': phraseList(`
    el mal querer, motomami, un verano sin ti, más, fijación oral, pies descalzos
    dónde están los ladrones, romance, amar sin mentiras, physical graffiti, thriller, back in black
    abbey road, the wall, nevermind, el madrileño, entre el cielo y el suelo, autoterapia`),
  'AMAZON.MusicGroup': phraseList(`
    mecano, la oreja de van gogh, estopa, el canto del loco, héroes del silencio, amaral, vetusta morla
    love of lesbian, hombres g, ketama, gipsy kings, jarabe de palo, fito y fitipaldis, extremoduro, maná
    café tacvba, molotov, los tigres del norte, caifanes, banda m s, grupo firme, soda stereo
    los fabulosos cadillacs, calle trece, aventura, reik, camila, morat, abba, coldplay, queen
    the beatles, los beatles, the rolling stones, metallica, nirvana, pink floyd, imagine dragons`),
  'AMAZON.MusicRecording': phraseList(`
    despacito, la macarena, la bicicleta, malamente, hijo de la luna, corazón partío, la flaca
    entre dos aguas, mediterráneo, waka waka, hips don't lie, bailando, livin la vida loca, vivir mi vida
    la camisa negra, oye mi amor, rayando el sol, amor eterno, cielito lindo, el rey, la bamba, querida
    bésame mucho, tití me preguntó, dákiti, provenza, gasolina, danza kuduro, cumpleaños feliz
    los pollitos dicen, noche de paz, feliz navidad, bohemian rhapsody, imagine, thriller, la llorona
    rosas`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...phraseList(`
        cristóbal colón, hernán cortés, isabel la católica, felipe sexto, juan carlos primero
        francisco franco, pedro sánchez, benito juárez, emiliano zapata, pancho villa, simón bolívar
        che guevara, fidel castro, eva perón, papa francisco, albert einstein, barack obama, donald trump
        nelson mandela, marie curie, napoleón, cleopatra, santiago ramón y cajal`),
    ]),
  ],
  'AMAZON.Region': phraseList(`
    andalucía, aragón, asturias, islas baleares, canarias, islas canarias, cantabria, castilla la mancha
    castilla y león, cataluña, ceuta, comunidad valenciana, extremadura, galicia, la rioja
    comunidad de madrid, melilla, región de murcia, navarra, país vasco, baja california, campeche
    chiapas, coahuila, colima, durango, guanajuato, hidalgo, jalisco, estado de méxico, michoacán, morelos
    nayarit, nuevo león, quintana roo, san luis potosí, sinaloa, sonora, tabasco, tamaulipas, tlaxcala
    yucatán, zacatecas, california, texas, florida, nuevo méxico, arizona, patagonia, toscana, sicilia`),
  'AMAZON.Room': phraseList(`
    aseo, ático, balcón, baño, biblioteca, bodega, cocina, comedor, cuarto, cuarto de baño
    cuarto de juegos, despacho, despensa, desván, dormitorio, entrada, estudio, garaje, gimnasio
    habitación, habitación de invitados, habitación de los niños, jardín, lavadero, oficina, pasillo
    patio, recámara, recibidor, sala, sala de estar, sala de reuniones, salón, sótano, terraza, trastero
    vestíbulo`),
  'AMAZON.Season': wordList('primavera verano otoño invierno'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    facebook, instagram, linkedin, pinterest, reddit, skype, snapchat, telegram, tik tok, twitch, twitter
    whatsapp, youtube`),
  'AMAZON.Sport': phraseList(`
    ajedrez, atletismo, bádminton, baile, baloncesto, balonmano, básquetbol, béisbol, billar, boxeo, buceo
    ciclismo, correr, críquet, equitación, escalada, esgrima, esquí, fórmula uno, fútbol, fútbol americano
    fútbol sala, gimnasia, golf, halterofilia, hockey, judo, kárate, lucha, lucha libre, maratón
    motociclismo, natación, pádel, patinaje, pesca, ping pong, piragüismo, polo, rugby, senderismo
    snowboard, surf, tenis, tenis de mesa, tiro con arco, triatlón, vela, voleibol, waterpolo, yoga`),
  'AMAZON.SportsTeam': phraseList(`
    real madrid, barcelona, f c barcelona, atlético de madrid, sevilla, real betis, valencia
    athletic de bilbao, real sociedad, villarreal, celta de vigo, espanyol, getafe, osasuna, málaga
    rayo vallecano, real mallorca, la selección española, américa, chivas, chivas de guadalajara
    cruz azul, pumas, tigres, rayados de monterrey, toluca, boca juniors, river plate
    la selección mexicana, bayern múnich, manchester united, liverpool, juventus, paris saint germain
    los angeles lakers, chicago bulls, new york yankees, dallas cowboys`),
  'AMAZON.StreetName': phraseList(`
    calle mayor, gran vía, paseo de la castellana, paseo de gracia, calle de alcalá, calle serrano
    las ramblas, avenida diagonal, calle real, plaza mayor, puerta del sol, calle nueva, calle del sol
    avenida de la constitución, calle larios, avenida reforma, paseo de la reforma, avenida insurgentes
    avenida juárez, calle hidalgo, avenida universidad, calle cervantes, avenida de américa
    calle san juan`),
  'AMAZON.TVSeries': phraseList(`
    la casa de papel, élite, cuéntame cómo pasó, aquí no hay quien viva, la que se avecina, los serrano
    el internado, velvet, gran hotel, vis a vis, médico de familia, farmacia de guardia
    el ministerio del tiempo, las chicas del cable, el chavo del ocho, la rosa de guadalupe, betty la fea
    rebelde, club de cuervos, la casa de las flores, narcos, pasión de gavilanes, breaking bad, friends
    juego de tronos, los simpson, stranger things, the big bang theory, the walking dead, anatomía de grey
    el juego del calamar, bob esponja`),
  'AMAZON.VideoGame': phraseList(`
    among us, animal crossing, assassin's creed, call of duty, candy crush, clash royale, counter strike
    fifa, final fantasy, fortnite, free fire, grand theft auto, league of legends, los sims, mario kart
    minecraft, overwatch, pokémon, red dead redemption, resident evil, roblox, rocket league, super mario
    tetris, the witcher, tomb raider, uncharted, world of warcraft, zelda`),
  'AMAZON.WeatherCondition': phraseList(`
    aguacero, bochorno, brisa, bruma, calor, caluroso, chubascos, ciclón, cielo despejado, cubierto
    despejado, escarcha, frío, granizo, hielo, húmedo, huracán, llovizna, lluvia, lluvias, lluvioso
    niebla, nevada, nieve, nubes, nublado, nuboso, ola de calor, relámpagos, seco, sol, soleado, templado
    tormenta, tormentas, tornado, truenos, vendaval, ventoso, viento`),
}
