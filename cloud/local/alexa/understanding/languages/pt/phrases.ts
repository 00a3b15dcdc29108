import type { Phrases } from '../language.ts'
import { groupList, phraseList, wordList } from '../word-list.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'

/** What Alexa understands by itself in the Portuguese of Brazil, whatever the skill. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'ei alexa', 'oi alexa', 'olá alexa', 'hey alexa', 'ok alexa', 'okay alexa', 'ziggy'],
  exit: [
    'sair',
    'sai',
    'saia',
    'sai da skill',
    'sair da skill',
    'sai do jogo',
    'sair do jogo',
    'quero sair',
    'sai daí',
    'exit',
  ],
  politeBefore: phraseList(`
    por favor, por gentileza, faz favor, ei, oi, olá, ô, opa, ok, okay, então, bom, bem, tá bom, tá, e
    agora, aí, escuta, olha, desculpa, desculpe, com licença, alexa, você pode, você pode me, você poderia
    você poderia me, você consegue, você consegue me, pode, pode me, pode por favor, poderia, poderia me
    poderia por favor, consegue, dá para você, dá pra você, daria para, dá para, dá pra
    será que você pode, será que você poderia, será que dá para, tem como você, tem como, é possível
    seria possível, posso, eu posso, poderia eu, podemos, a gente pode, quero, eu quero, quero que você
    eu quero que você, queria, eu queria, eu queria que você, gostaria de, eu gostaria de
    gostaria que você, eu gostaria que você, nós queremos, a gente quer, preciso, eu preciso
    preciso que você, eu preciso que você, preciso de, tenho que, eu tenho que, vamos, bora, vou, eu vou
    deixa eu, deixe eu, me deixa, me deixe, me faz o favor de, faça o favor de, tenta, tente, me ajuda a
    me ajude a, só, rapidinho, estou com vontade de, tô com vontade de, estou a fim de, tô a fim de`),
  politeAfter: phraseList(`
    por favor, por gentileza, faz favor, obrigado, obrigada, muito obrigado, muito obrigada, valeu
    para mim, pra mim, para nós, pra gente, pra nós, agora, agora mesmo, já, logo, imediatamente, rápido
    rapidinho, o mais rápido possível, assim que puder, se puder, se você puder, se possível
    se for possível, se não se importa, se quiser, quando puder, ok, okay, tá, tá bom, beleza, alexa
    pode ser, por obséquio, um pouco, um pouquinho, aí, aí pra mim, hein, viu, né, e obrigado, de uma vez
    faz o favor`),
  answerBefore: phraseList(`
    é, são, acho que, acho que é, eu acho que, penso que, diria que, eu diria, quero, eu quero, queria
    gostaria de, prefiro, coloca, que seja, talvez, melhor, minha resposta é, a resposta é, para`),
  fillers: phraseList(`
    é, hum, hmm, ahn, ah, oh, eh, ué, uai, tipo, tipo assim, então, bom, bem, assim, né, sabe, sei lá
    quer dizer, ou seja, digamos, na verdade, realmente, basicamente, simplesmente, só, apenas, meio que
    talvez, quem sabe, acho, eu acho, acho que, imagino, olha, veja, veja bem, tá, tá bom, ok, okay
    por favor, por gentileza, aí, daí, enfim, mais ou menos, por exemplo, por acaso, também, mesmo, até
    um pouquinho, rapidinho, se possível, deixa eu ver, vamos ver, cara, gente`),
  functionWords: wordList(`
    o a os as um uma uns umas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo
    aqueles aquelas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas dele dela
    deles delas eu tu ele ela você nós vocês eles elas gente me te se lhe mim ti comigo contigo de do da
    dos das em no na nas num numa ao aos por pelo pela pelos pelas para pra pro com sem sobre entre até
    desde sob após ante contra durante segundo e ou mas que como porque pois quando enquanto onde são sou
    era ser foi estão estou tá tô há tem tenho ter vai vou posso pode poderia já também muito tão aqui aí
    ali lá então assim só mais`),
  synonyms: groupList(`
    toca, toque, tocar, coloca, coloque, põe, bota, quero ouvir, ouvir, escutar, reproduz, reproduza
    diga, diz, fala, fale, me diga, me diz, me fala, me fale, me conta, me conte, conte, conta, me dê, me dá, informe
    me fala sobre, me fale sobre, me conta sobre, me conte sobre, o que você sabe sobre, informações sobre, fale sobre
    leia, lê, ler, me leia, recite
    mostra, mostre, mostrar, me mostra, me mostre, exibe, exiba, quero ver, listar, liste
    procura, procure, busca, busque, encontra, encontre, acha, ache, pesquisa, pesquise, estou procurando
    o que é, qual é, o que significa; qual é, qual, me diga, me fala; quais são, quais, me diga, me fala
    quem é, quem foi, quem era; onde fica, onde está, onde é, onde tem
    quando é, quando começa, que horas é, que dia é
    quanto custa, qual o preço de, qual é o preço de, quanto é, quanto sai; quanto, quanta
    quantos, quantas, qual a quantidade de; quanto tempo, quanto dura, quanto tempo leva
    como está, como anda; como faço para, como posso, como se faz, como fazer; por que, por qual motivo
    qual, que; tem, existe, há, você tem; conhece, sabe
    adiciona, adicione, acrescenta, acrescente, coloca, coloque, inclui, inclua, põe, bota
    cria, crie, faz, faça, nova, novo
    apaga, apague, remove, remova, exclui, exclua, tira, tire, deleta, delete
    para, pare, encerra, encerre, termina, finaliza; começa, comece, inicia, inicie
    abre, abra, inicia, inicie, vai para; continua, continue, segue, retoma
    repete, repita, fala de novo, diz de novo; pula, pule, passa, passe
    compra, compre, pede, peça, encomenda
    quero, queria, gostaria, gostaria de, preciso, preciso de, me dê, me vê
    reserva, reserve, marca, marque, agenda, agende; marca, marque, agenda, agende, programa, programe
    cancela, cancele, desmarca, desmarque; liga, ligue, acende, acenda, ativa, ative
    desliga, desligue, apaga, apague, desativa, desative; aumenta, aumente, sobe, suba
    diminui, diminua, abaixa, abaixe, reduz, reduza
    ajusta, ajuste, muda, mude, coloca, coloque, define, defina; muda, mude, troca, troque, altera, altere
    verifica, verifique, confere, confira, checa, cheque, consulta, consulte, vê, veja
    salva, salve, guarda, guarde, grava, grave; anota, anote, escreve, escreva, registra, registre
    me lembra, me lembre, me avisa, me avise; envia, envie, manda, mande
    liga para, ligue para, telefona para, chama; pergunta, pergunte
    escolhe, escolha, seleciona, selecione; recomenda, recomende, sugere, sugira, indica, indique
    calcula, calcule, conta; traduz, traduza, como se diz; explica, explique, descreve, descreva
    aprender, saber, conhecer, descobrir; me testa, me teste, faz uma pergunta, faça uma pergunta
    pode, poderia, você pode, você poderia, consegue; posso, poderia, dá para; preciso de, necessito de
    filme, longa; música, canção, faixa, som; músicas, canções, faixas; episódio, capítulo; série, seriado
    programa, show; tv, televisão; rádio, estação, emissora; cantor, artista, músico; cantora, artista
    banda, grupo; álbum, disco; livro, audiolivro, romance; história, conto, estória
    histórias, contos, estórias; capítulo, parte; autor, escritor, autora; fato, curiosidade, informação
    fatos, curiosidades; piada, anedota, coisa engraçada; piadas, anedotas; frase, citação, provérbio
    conselho, dica, sugestão; conselhos, dicas, sugestões; ideia, sugestão; pergunta, charada, adivinha
    quiz, jogo de perguntas; jogo, partida; resultado, placar; time, equipe, clube
    tempo, clima, previsão, previsão do tempo; temperatura, clima; notícias, novidades, manchetes
    horóscopo, signo; compromisso, reunião, evento, consulta; compromissos, reuniões, eventos
    agenda, calendário; evento, atividade; lembrete, alarme, aviso; alarme, despertador; tarefa, afazer
    lista de compras, lista do mercado; mensagem, recado, texto; email, e mail, correio; receita, prato
    receitas, pratos; refeição, comida; jantar, janta; bebida, drinque; sobremesa, doce
    restaurante, lugar para comer; loja, comércio; lojas, comércios; supermercado, mercado
    posto, posto de gasolina; farmácia, drogaria; médico, doutor, médica, doutora; remédio, medicamento
    doença, enfermidade; criança, menino, menina, filho; crianças, filhos, meninos; mãe, mamãe; pai, papai
    avó, vovó, vovozinha; amigo, colega; amigos, colegas; esposa, mulher; esposo, marido; chefe, patrão
    cachorro, cão; gato, gatinho; foto, imagem, fotografia; fotos, imagens, fotografias; vídeo, clipe
    preço, valor, custo; dinheiro, grana; saldo, conta; fatura, conta, boleto; oferta, desconto, promoção
    ofertas, descontos, promoções; pacote, encomenda, entrega; pedido, compra, encomenda
    ingresso, bilhete, passagem, entrada; viagem, passeio; férias, folga; voo, avião
    carro, automóvel, veículo; ônibus, busão; bicicleta, bike; trem, metrô; ponto, parada, estação
    rua, avenida; estrada, rodovia; rota, caminho, trajeto; trânsito, tráfego; endereço, localização
    lugar, local; cidade, município; casa, lar; apartamento, apê; banheiro, toalete; sala, sala de estar
    quarto, dormitório; luz, lâmpada; luzes, lâmpadas; geladeira, refrigerador; celular, telefone
    computador, pc; senha, código; volume, som; barulho, som; exercício, treino
    aniversário, data de nascimento; hora, horário; hoje, no dia de hoje
    agora, agora mesmo, neste momento, no momento; hoje à noite, esta noite
    fim de semana, final de semana; significado, definição, sentido; palavra, termo; tipo, gênero, espécie
    assunto, tema, categoria; informação, informações, detalhes, dados; problema, erro, defeito
    regras, instruções; nível, dificuldade; número, algarismo; quantidade, número
    trabalho, emprego, serviço; empresa, companhia, firma; escola, colégio; aula, lição, curso
    lição de casa, tarefa; lixo, resíduos; último, mais recente, novo; última, mais recente, nova
    últimos, mais recentes, novos; últimas, mais recentes, novas; próximo, seguinte; próxima, seguinte
    próximos, seguintes; próximas, seguintes; anterior, último, passado; rápido, rápida, veloz
    grande, enorme; pequeno, pequenininho; bom, legal; melhor, top; ruim, mau; popular, famoso, conhecido
    engraçado, divertido; interessante, curioso; triste, infeliz; feliz, contente, alegre
    cansado, exausto; doente, mal; barato, em conta; caro, salgado; fácil, simples; difícil, complicado
    calor, quente; frio, gelado; chuva, chover, chovendo; alto, forte; calmo, tranquilo, relaxante
    aleatório, qualquer; outro, mais um; outra, mais uma; mais, adicional; alguns, umas, uns
    muitos, vários, um monte de; todos, todas, tudo; favorito, preferido; favorita, preferida
    perto de mim, por perto, aqui perto, próximo de mim; mais próximo, mais perto; também, além disso
    de novo, outra vez, novamente; todo dia, todos os dias, diariamente; toda semana, todas as semanas
    depois, mais tarde; logo, em breve; sim, claro; tá bom, ok, okay, está bem; obrigado, obrigada, valeu
    oi, olá, bom dia`),
  homophones: groupList(`
    há, à; mas, mais; mal, mau; onde, aonde; por que, porque; sessão, seção, cessão; acento, assento
    concerto, conserto; cela, sela; cem, sem; censo, senso; cesto, sexto; cinto, sinto; coser, cozer
    houve, ouve; ora, hora; oras, horas; passo, paço; peão, pião; tacha, taxa; trás, traz; vez, vês
    voz, vos; nós, noz; caça, cassa; caçar, cassar; calda, cauda; comprimento, cumprimento
    descrição, discrição; despensa, dispensa; emergir, imergir; emigrar, imigrar; eminente, iminente
    incipiente, insipiente; ratificar, retificar; soar, suar; tráfego, tráfico; vultoso, vultuoso
    ascender, acender; esperto, experto; estático, extático; laço, lasso; maça, massa; ruço, russo
    viagem, viajem; alto, auto; sou, sol; céu, seu; rio, riu; conta, contas; vem, veem; um, uns, uma
    dois, depois; três, treze; sessenta, setenta; toca, troca; abre, abri; fala, falar; conta, contar
    próximo, próxima; música, músicas; receita, receitas; notícia, notícias; pausa, causa; para, pra
    está, tá; estou, tô; você, cê; para o, pro; para a, pra; okay, ok; email, e mail`),
  invocation,
  intents,
}
