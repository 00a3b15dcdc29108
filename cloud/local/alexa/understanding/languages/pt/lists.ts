import { phraseList, wordList } from '../word-list.ts'

const BRAZILIAN_CITIES = phraseList(`
  são paulo, rio de janeiro, brasília, salvador, fortaleza, belo horizonte, manaus, curitiba, recife
  goiânia, belém, porto alegre, guarulhos, campinas, são luís, são gonçalo, maceió, duque de caxias, natal
  campo grande, teresina, são bernardo do campo, joão pessoa, santo andré, osasco, jaboatão
  são josé dos campos, ribeirão preto, uberlândia, contagem, sorocaba, aracaju, feira de santana, cuiabá
  joinville, juiz de fora, londrina, niterói, florianópolis, vitória, vila velha, santos, maringá
  blumenau, caxias do sul, pelotas, petrópolis, ouro preto, porto velho, macapá, rio branco, boa vista
  palmas, gramado, foz do iguaçu, búzios, olinda, piracicaba, bauru`)

const EUROPEAN_CITIES = phraseList(`
  amsterdã, atenas, barcelona, berlim, bruxelas, budapeste, copenhague, dublin, edimburgo, estocolmo
  florença, frankfurt, genebra, hamburgo, helsinque, istambul, kiev, lisboa, londres, madri, manchester
  milão, moscou, munique, nápoles, oslo, paris, porto, praga, roma, sevilha, turim, valência, varsóvia
  veneza, viena, zurique, coimbra, braga`)

const ACTORS = phraseList(`
  fernanda montenegro, tony ramos, wagner moura, lázaro ramos, selton mello, rodrigo santoro
  paulo gustavo, taís araújo, juliana paes, cauã reymond, bruna marquezine, giovanna antonelli
  glória pires, regina duarte, antônio fagundes, lima duarte, marieta severo, débora falabella
  ingrid guimarães, leandro hassum, alice braga, sônia braga, fernanda torres, reynaldo gianecchini
  tom hanks, brad pitt, leonardo dicaprio, johnny depp, tom cruise, scarlett johansson, meryl streep
  angelina jolie`)

const MUSICIANS = phraseList(`
  anitta, ivete sangalo, roberto carlos, caetano veloso, gilberto gil, chico buarque, tom jobim
  joão gilberto, elis regina, maria bethânia, gal costa, milton nascimento, djavan, jorge ben jor
  tim maia, raul seixas, cazuza, rita lee, marisa monte, seu jorge, zeca pagodinho, alcione
  martinho da vila, marília mendonça, gusttavo lima, luan santana, wesley safadão, michel teló
  simone mendes, ludmilla, iza, pabllo vittar, luísa sonza, jão, emicida, criolo, alok, vitor kley
  tiago iorc, ana carolina, daniela mercury, claudia leitte, luiz gonzaga, alceu valença, zé ramalho
  belchior, nando reis, lulu santos, fábio júnior, leonardo, daniel, mozart, beethoven, adele, ed sheeran
  taylor swift, michael jackson, madonna, beyonce, rihanna, shakira`)

const AUTHORS = phraseList(`
  machado de assis, clarice lispector, jorge amado, guimarães rosa, graciliano ramos
  carlos drummond de andrade, cecília meireles, monteiro lobato, paulo coelho, érico veríssimo
  luis fernando veríssimo, lygia fagundes telles, rachel de queiroz, josé de alencar, aluísio azevedo
  lima barreto, manuel bandeira, vinícius de moraes, ariano suassuna, nelson rodrigues, mário de andrade
  ziraldo, maurício de sousa, ruth rocha, itamar vieira júnior, conceição evaristo, fernando pessoa
  josé saramago, eça de queirós, luís de camões, stephen king, j k rowling, agatha christie, dan brown
  george orwell, william shakespeare`)

const FIRST_NAMES = phraseList(`
  maria, josé, ana, joão, antônio, francisco, carlos, paulo, pedro, lucas, luiz, marcos, luis, gabriel
  rafael, daniel, marcelo, bruno, eduardo, felipe, rodrigo, fernando, gustavo, guilherme, leonardo
  ricardo, andré, fábio, sérgio, roberto, miguel, arthur, heitor, davi, bernardo, matheus, enzo, thiago
  vinícius, diego, juliana, adriana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna
  jéssica, letícia, júlia, luciana, vanessa, mariana, gabriela, vera, beatriz, larissa, helena, alice
  laura, sofia, valentina, isabela, manuela, heloísa, lívia, cecília, yasmin`)

/** https://developer.amazon.com/pt-BR/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Airline': phraseList(`
    latam, gol, azul, avianca, tap, voepass, copa airlines, aerolíneas argentinas, american airlines
    united, delta, air france, k l m, lufthansa, iberia, british airways, ita airways, swiss, emirates
    qatar airways, turkish airlines, ethiopian airlines, air canada, aeroméxico, ryanair, easyjet
    jetsmart, sky airline`),
  'AMAZON.Airport': phraseList(`
    guarulhos, aeroporto de guarulhos, congonhas, viracopos, galeão, santos dumont, confins, pampulha
    aeroporto de brasília, aeroporto de salvador, aeroporto do recife, salgado filho, afonso pena
    hercílio luz, aeroporto de fortaleza, val de cans, eduardo gomes, ezeiza, miami, orlando, j f k
    lisboa, heathrow, charles de gaulle, barajas, fiumicino, frankfurt, dubai`),
  'AMAZON.Anaphor': phraseList(`
    isso, isto, esse, essa, este, esta, esses, essas, estes, estas, aquele, aquela, aquilo, ele, ela, eles
    elas, o mesmo, a mesma, ambos, os dois, as duas, aqui, ali, lá`),
  'AMAZON.Animal': wordList(`
    abelha águia alce anta arara aranha avestruz baleia barata bezerro bode boi borboleta búfalo burro
    cabra cachorro camaleão camarão camelo canário canguru capivara caracol caranguejo carneiro cavalo
    cegonha chimpanzé cisne coala cobra coelho coruja crocodilo cupim elefante égua ema esquilo falcão
    flamingo foca formiga gafanhoto galinha galo gambá ganso garça gato gavião girafa golfinho gorila
    grilo hamster hiena hipopótamo iguana jabuti jacaré jaguar jaguatirica javali jegue joaninha lagarta
    lagartixa lagarto lagosta leão leopardo lesma lhama lobo lontra macaco mariposa medusa minhoca morcego
    mosca mosquito mula onça orca ornitorrinco ovelha panda pantera papagaio pássaro pato pavão peixe
    pelicano periquito peru pinguim piranha polvo pombo pônei porco preguiça puma raposa rato rena
    rinoceronte sabiá salmão sapo sardinha siri tamanduá tartaruga tatu tigre touro tubarão tucano urso
    urubu vaca vagalume veado vespa zebra`),
  'AMAZON.Artist': [
    ...MUSICIANS,
    ...phraseList(`
      tarsila do amaral, cândido portinari, di cavalcanti, anita malfatti, romero britto, vik muniz
      aleijadinho, eduardo kobra, leonardo da vinci, michelangelo, vincent van gogh, claude monet
      pablo picasso, salvador dalí, frida kahlo, andy warhol, banksy`),
  ],
  'AMAZON.Athlete': phraseList(`
    pelé, neymar, ronaldo, ronaldinho gaúcho, romário, zico, kaká, garrincha, sócrates, roberto carlos
    cafu, vinícius júnior, rodrygo, richarlison, gabigol, alisson, thiago silva, casemiro, endrick, marta
    formiga, ayrton senna, nelson piquet, rubens barrichello, felipe massa, gustavo kuerten, guga
    bia haddad, gabriel medina, rayssa leal, rebeca andrade, daiane dos santos, arthur zanetti
    césar cielo, anderson silva, oscar schmidt, bernardinho, lionel messi, cristiano ronaldo
    kylian mbappé, michael jordan, lebron james, usain bolt, roger federer, rafael nadal`),
  'AMAZON.Author': AUTHORS,
  'AMAZON.Book': phraseList(`
    dom casmurro, memórias póstumas de brás cubas, quincas borba, o alienista, a hora da estrela
    capitães da areia, gabriela cravo e canela, dona flor e seus dois maridos, grande sertão veredas
    vidas secas, o cortiço, iracema, senhora, o guarani, a moreninha, macunaíma, o tempo e o vento
    auto da compadecida, o alquimista, sítio do picapau amarelo, o menino maluquinho, torto arado
    quarto de despejo, os lusíadas, ensaio sobre a cegueira, o pequeno príncipe, harry potter
    o senhor dos anéis, o hobbit, a culpa é das estrelas, mil novecentos e oitenta e quatro
    a revolução dos bichos, o código da vinci, a bíblia`),
  'AMAZON.City': [
    ...BRAZILIAN_CITIES,
    ...EUROPEAN_CITIES,
    ...phraseList(`
      nova york, los angeles, miami, orlando, chicago, são francisco, las vegas, boston, washington
      toronto, cidade do méxico, cancún, buenos aires, montevidéu, santiago, lima, bogotá, caracas, quito
      assunção, havana, tóquio, pequim, xangai, hong kong, singapura, bangkok, nova deli, mumbai, dubai
      jerusalém, cairo, luanda, maputo, cidade do cabo, sydney, melbourne`),
  ],
  'AMAZON.Color': phraseList(`
    amarelo, azul, azul claro, azul escuro, azul marinho, bege, branco, bronze, bordô, caramelo, ciano
    cinza, coral, creme, dourado, fúcsia, grená, índigo, laranja, lavanda, lilás, magenta, marfim, marrom
    ocre, prata, preto, púrpura, rosa, roxo, salmão, turquesa, verde, verde água, verde claro
    verde escuro, vermelho, vinho, violeta`),
  'AMAZON.Corporation': phraseList(`
    ambev, americanas, banco do brasil, bradesco, brasil foods, caixa econômica federal, casas bahia
    cielo, correios, embraer, eletrobras, gerdau, globo, havaianas, ifood, itaú, j b s, localiza
    lojas renner, magazine luiza, mercado livre, natura, nubank, o boticário, pão de açúcar, petrobras
    riachuelo, sadia, santander, vale, vivo, w e g, amazon, apple, coca cola, disney, facebook, fiat, ford
    google, mcdonald's, microsoft, netflix, nestlé, nike, samsung, sony, tesla, toyota, uber, volkswagen`),
  'AMAZON.Country': phraseList(`
    afeganistão, áfrica do sul, albânia, alemanha, andorra, angola, arábia saudita, argélia, argentina
    armênia, austrália, áustria, bélgica, bielorrússia, bolívia, bósnia, botsuana, brasil, bulgária
    cabo verde, camarões, camboja, canadá, catar, cazaquistão, chile, china, chipre, colômbia
    coreia do norte, coreia do sul, costa do marfim, costa rica, croácia, cuba, dinamarca, egito
    el salvador, emirados árabes unidos, equador, escócia, eslováquia, eslovênia, espanha, estados unidos
    estônia, etiópia, filipinas, finlândia, frança, gana, geórgia, grécia, guatemala, guiana, guiné bissau
    haiti, holanda, honduras, hungria, índia, indonésia, inglaterra, irã, iraque, irlanda, islândia
    israel, itália, jamaica, japão, jordânia, kuwait, letônia, líbano, líbia, lituânia, luxemburgo
    madagascar, malásia, malta, marrocos, méxico, moçambique, mônaco, mongólia, namíbia, nepal, nicarágua
    nigéria, noruega, nova zelândia, país de gales, países baixos, panamá, paquistão, paraguai, peru
    polônia, portugal, quênia, reino unido, república dominicana, república tcheca, romênia, rússia
    senegal, sérvia, singapura, síria, sri lanka, suécia, suíça, suriname, tailândia, taiwan, timor leste
    tunísia, turquia, ucrânia, uganda, uruguai, vaticano, venezuela, vietnã, zâmbia, zimbábue`),
  'AMAZON.DayOfWeek': phraseList(`
    segunda, segunda feira, terça, terça feira, quarta, quarta feira, quinta, quinta feira, sexta
    sexta feira, sábado, domingo`),
  'AMAZON.Dessert': phraseList(`
    açaí, arroz doce, beijinho, bolo, bolo de cenoura, bolo de chocolate, bolo de fubá, bolo de rolo
    bombom, brigadeiro, brownie, canjica, cheesecake, chocolate, churros, cocada, cookie, creme de papaia
    cupcake, curau, doce de leite, gelatina, goiabada, mousse de chocolate, mousse de maracujá, paçoca
    palha italiana, panetone, panqueca, pavê, pé de moleque, petit gateau, picolé, pudim, pudim de leite
    quindim, rabanada, romeu e julieta, salada de frutas, sonho, sorvete, sorvete de creme, torta de limão
    torta de maçã, waffle`),
  'AMAZON.Drink': phraseList(`
    água, água com gás, água de coco, batida, café, café com leite, cachaça, caipirinha, caipirosca
    caldo de cana, cappuccino, cerveja, champanhe, chá, chá gelado, chá mate, chá verde, chimarrão
    chocolate quente, chope, coca cola, conhaque, coquetel, espresso, espumante, gim, gim tônica, guaraná
    leite, limonada, mate, milk shake, mojito, pinga, ponche, quentão, refrigerante, rum, sangria, saquê
    suco, suco de laranja, suco de maracujá, suco de uva, tequila, vinho, vinho branco, vinho tinto
    vitamina, vodca, whisky`),
  'AMAZON.EUROPE_CITY': EUROPEAN_CITIES,
  'AMAZON.Festival': phraseList(`
    ano novo, carnaval, círio de nazaré, corpus christi, dia da consciência negra, dia da independência
    dia das crianças, dia das mães, dia de nossa senhora aparecida, dia de reis, dia do trabalho
    dia do trabalhador, dia dos namorados, dia dos pais, festa do peão, festa junina, finados, halloween
    lollapalooza, natal, oktoberfest, páscoa, proclamação da república, quarta feira de cinzas, réveillon
    rock in rio, são joão, semana santa, sete de setembro, sexta feira santa, tiradentes, véspera de natal`),
  'AMAZON.FirstName': FIRST_NAMES,
  'AMAZON.Food': phraseList(`
    abacate, abacaxi, abóbora, abobrinha, acarajé, alface, alho, almôndegas, amendoim, arroz
    arroz e feijão, atum, azeite, azeitona, bacalhau, banana, batata, batata doce, batata frita, berinjela
    beterraba, bife, bolacha, brócolis, cachorro quente, camarão, carne, carne de sol, cebola, cenoura
    cereja, chuchu, churrasco, cogumelo, couve, couve flor, coxinha, cuscuz, empada, empadão, ervilha
    espaguete, espinafre, esfirra, farinha, farofa, feijão, feijão tropeiro, feijoada, frango
    frango assado, frutas, goiaba, hambúrguer, iogurte, kibe, laranja, lasanha, leite condensado, lentilha
    limão, linguiça, maçã, macarrão, maionese, mamão, mandioca, manga, manteiga, maracujá, mel, melancia
    melão, milho, moqueca, morango, nhoque, omelete, ovo, ovos, pamonha, pão, pão de queijo, pão francês
    pastel, peito de frango, peixe, pepino, pera, pêssego, picanha, pimentão, pipoca, pizza, polenta
    presunto, quiabo, queijo, repolho, requeijão, risoto, sal, salada, salmão, salsicha, sanduíche, sopa
    strogonoff, sushi, tapioca, tomate, torrada, uva, vatapá`),
  'AMAZON.Game': phraseList(`
    adedonha, amarelinha, baralho, banco imobiliário, batalha naval, bingo, buraco, cabra cega
    caça palavras, canastra, cara a cara, damas, detetive, dominó, esconde esconde, forca, gamão
    jogo da memória, jogo da velha, jogo da vida, ludo, mímica, monopoly, palavras cruzadas, paciência
    passa ou repassa, pedra papel e tesoura, pega pega, perfil, pôquer, resta um, sinuca, stop, sudoku
    truco, uno, verdade ou consequência, war, xadrez`),
  'AMAZON.Genre': phraseList(`
    ação, animação, arrocha, aventura, axé, blues, bossa nova, brega, choro, clássica, comédia
    comédia romântica, country, disco, documentário, drama, eletrônica, fantasia, ficção científica, folk
    forró, funk, funk carioca, gospel, heavy metal, hip hop, house, indie, infantil, jazz, m p b, metal
    música clássica, música popular brasileira, musical, ópera, pagode, piseiro, policial, pop, punk, rap
    reggae, rock, rock nacional, romance, samba, salsa, sertanejo, sertanejo universitário, soul, suspense
    techno, terror, trap, western`),
  'AMAZON.Language': wordList(`
    africâner albanês alemão árabe armênio basco bengali bielorrusso bósnio búlgaro cantonês catalão
    chinês coreano croata dinamarquês eslovaco esloveno espanhol esperanto estoniano finlandês francês
    gaélico galego galês georgiano grego guarani hebraico hindi holandês húngaro indonésio inglês irlandês
    islandês italiano japonês latim letão libras lituano macedônio malaio mandarim mongol norueguês persa
    polonês português romeno russo sérvio suaíli sueco tailandês tâmil tcheco tibetano tupi turco
    ucraniano urdu vietnamita`),
  'AMAZON.LastName': wordList(`
    silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins
    carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes
    marques machado mendes freitas cardoso ramos gonçalves santana teixeira araújo pinto correia
    cavalcanti moura campos melo batista castro azevedo monteiro barros medeiros borges`),
  'AMAZON.LocalBusinessType': phraseList(`
    academia, açougue, aeroporto, agência de viagens, banca de jornal, banco, bar, barbearia, biblioteca
    borracharia, boteco, cabeleireiro, cafeteria, cartório, chaveiro, churrascaria, cinema, clínica
    confeitaria, correio, delegacia, dentista, escola, estacionamento, estádio, farmácia, feira
    floricultura, hospital, hotel, igreja, lanchonete, lavanderia, livraria, loja, loja de roupas
    lotérica, mecânico, mercado, museu, oficina, padaria, papelaria, parque, peixaria, petshop, pizzaria
    posto de gasolina, pousada, restaurante, rodoviária, salão de beleza, sapataria, shopping, sorveteria
    supermercado, teatro, universidade, veterinário, zoológico`),
  'AMAZON.Month': wordList(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  'AMAZON.Movie': phraseList(`
    central do brasil, cidade de deus, tropa de elite, o auto da compadecida, carandiru
    lisbela e o prisioneiro, dois filhos de francisco, minha mãe é uma peça, se eu fosse você, bacurau
    que horas ela volta, aquarius, ainda estou aqui, meu nome não é johnny, turma da mônica
    até que a sorte nos separe, os farofeiros, de pernas pro ar, avatar, titanic, o poderoso chefão
    o rei leão, frozen, procurando nemo, harry potter, o senhor dos anéis, star wars, matrix, forrest gump
    gladiador, a origem, jurassic park, de volta para o futuro, toy story, vingadores, velozes e furiosos
    divertida mente, encanto, coringa`),
  'AMAZON.MusicAlbum': phraseList(`
    acabou chorare, tropicália, clube da esquina, construção, chega de saudade, secos e molhados
    expresso dois dois dois dois, dois, racional, alucinação, cabeça dinossauro, nó na orelha, elis e tom
    todos os cantos, bang, kisses, thriller, abbey road, the wall, nevermind, back in black`),
  'AMAZON.MusicGroup': phraseList(`
    legião urbana, titãs, os paralamas do sucesso, barão vermelho, capital inicial, skank, jota quest
    charlie brown júnior, o rappa, los hermanos, engenheiros do hawaii, sepultura, mamonas assassinas
    natiruts, os mutantes, secos e molhados, novos baianos, tribalistas, raça negra, sorriso maroto
    exaltasamba, só pra contrariar, fundo de quintal, molejo, é o tchan, banda eva, calypso
    calcinha preta, jorge e mateus, henrique e juliano, zé neto e cristiano, chitãozinho e xororó
    zezé di camargo e luciano, bruno e marrone, maiara e maraisa, racionais m cs, melim, anavitória
    galinha pintadinha, abba, coldplay, queen, the beatles, the rolling stones, metallica, nirvana
    pink floyd`),
  'AMAZON.MusicRecording': phraseList(`
    garota de ipanema, águas de março, aquarela, aquarela do brasil, asa branca, chega de saudade
    mas que nada, país tropical, construção, apesar de você, alegria alegria, sozinho, como nossos pais
    o bêbado e a equilibrista, trem das onze, evidências, detalhes, emoções
    como é grande o meu amor por você, tempo perdido, faroeste caboclo, pais e filhos, exagerado
    pro dia nascer feliz, epitáfio, velha infância, ai se eu te pego, show das poderosas, envolver
    vai malandra, infiel, atrasadinha, trem bala, a barata diz que tem, atirei o pau no gato
    parabéns pra você, noite feliz, despacito, imagine, bohemian rhapsody, thriller`),
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([
      ...ACTORS,
      ...MUSICIANS,
      ...AUTHORS,
      ...phraseList(`
        dom pedro primeiro, dom pedro segundo, pedro álvares cabral, tiradentes, princesa isabel
        santos dumont, zumbi dos palmares, getúlio vargas, juscelino kubitschek, lula, jair bolsonaro
        dilma rousseff, oscar niemeyer, chico mendes, chico xavier, silvio santos, xuxa, faustão
        gisele bündchen, luciano huck, ana maria braga, papa francisco, albert einstein, barack obama
        donald trump, nelson mandela, cristóvão colombo, cleópatra, napoleão`),
    ]),
  ],
  'AMAZON.Region': phraseList(`
    acre, alagoas, amapá, amazonas, bahia, ceará, distrito federal, espírito santo, goiás, maranhão
    mato grosso, mato grosso do sul, minas gerais, pará, paraíba, paraná, pernambuco, piauí
    rio de janeiro, rio grande do norte, rio grande do sul, rondônia, roraima, santa catarina, são paulo
    sergipe, tocantins, nordeste, sudeste, sul, norte, centro oeste, serra gaúcha, pantanal, amazônia
    califórnia, flórida, texas, algarve, alentejo, toscana, catalunha, patagônia`),
  'AMAZON.Room': phraseList(`
    adega, área de serviço, banheiro, biblioteca, closet, corredor, copa, cozinha, despensa, entrada
    escada, escritório, garagem, hall, jardim, lavabo, lavanderia, porão, quarto, quarto das crianças
    quarto de hóspedes, quarto do bebê, quintal, sacada, sala, sala de estar, sala de jantar
    sala de jogos, sala de reunião, sala de tv, sótão, suíte, terraço, varanda`),
  'AMAZON.Season': wordList('primavera verão outono inverno'),
  'AMAZON.SocialMediaPlatform': phraseList(`
    facebook, instagram, kwai, linkedin, pinterest, reddit, skype, snapchat, telegram, tik tok, twitch
    twitter, whatsapp, youtube`),
  'AMAZON.Sport': phraseList(`
    atletismo, automobilismo, badminton, balé, basquete, beisebol, boliche, boxe, canoagem, capoeira
    ciclismo, corrida, críquet, dança, escalada, esgrima, esqui, fórmula um, futebol, futebol americano
    futebol de areia, futevôlei, futsal, ginástica, golfe, handebol, hipismo, hóquei, ioga, jiu jitsu
    judô, karatê, luta livre, maratona, mergulho, musculação, natação, patinação, pesca, pilates
    polo aquático, remo, rúgbi, sinuca, skate, snowboard, surfe, taekwondo, tênis, tênis de mesa
    tiro com arco, triatlo, vela, vôlei, vôlei de praia, xadrez`),
  'AMAZON.SportsTeam': phraseList(`
    flamengo, corinthians, palmeiras, são paulo, santos, vasco, vasco da gama, fluminense, botafogo
    grêmio, internacional, cruzeiro, atlético mineiro, galo, atlético paranaense, athletico paranaense
    coritiba, bahia, vitória, sport, náutico, santa cruz, fortaleza, ceará, goiás, atlético goianiense
    chapecoense, avaí, figueirense, ponte preta, guarani, bragantino, cuiabá, remo, paysandu
    seleção brasileira, boca juniors, river plate, benfica, porto, sporting, real madrid, barcelona
    bayern de munique, manchester city, liverpool, paris saint germain, los angeles lakers, chicago bulls`),
  'AMAZON.StreetName': phraseList(`
    avenida paulista, avenida brasil, avenida atlântica, avenida rio branco, avenida faria lima
    rua augusta, rua oscar freire, rua vinte e cinco de março, rua das flores, rua sete de setembro
    rua quinze de novembro, rua direita, rua da consolação, avenida afonso pena, avenida boa viagem
    avenida getúlio vargas, avenida presidente vargas, avenida ipiranga, praça da sé, praça da liberdade
    rua dom pedro segundo, rua tiradentes, rua são josé, rua marechal deodoro, largo da carioca`),
  'AMAZON.TVSeries': phraseList(`
    avenida brasil, a grande família, malhação, pantanal, o clone, senhora do destino, vale tudo
    roque santeiro, escrava isaura, chiquititas, carrossel, castelo rá tim bum, sítio do picapau amarelo
    os normais, toma lá dá cá, vai que cola, sob pressão, cidade invisível, três por cento, irmandade
    big brother brasil, masterchef, chaves, chapolin, todo mundo odeia o chris, breaking bad, friends
    game of thrones, la casa de papel, os simpsons, stranger things, the big bang theory, the walking dead
    round seis, peppa pig`),
  'AMAZON.VideoGame': phraseList(`
    among us, animal crossing, assassin's creed, call of duty, candy crush, clash royale, counter strike
    fifa, final fantasy, fortnite, free fire, god of war, grand theft auto, league of legends, mario kart
    minecraft, mortal kombat, overwatch, pokémon, pro evolution soccer, red dead redemption, resident evil
    roblox, rocket league, super mario, tetris, the last of us, the sims, valorant, zelda`),
  'AMAZON.WeatherCondition': phraseList(`
    abafado, brisa, calor, chuva, chuva forte, chuva fraca, chuvisco, chuvoso, ciclone, céu limpo
    encoberto, ensolarado, enchente, frio, fresco, furacão, garoa, geada, gelo, granizo, limpo, névoa
    neve, nebuloso, neblina, nublado, nuvens, pancadas de chuva, parcialmente nublado, quente, raios, seco
    sol, tempestade, temporal, tornado, trovoada, trovão, úmido, vendaval, ventania, vento, ventos fortes`),
}
