import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/pt-BR/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    cancela, cancelar, cancele, cancela isso, cancele isso, anular, anula, esquece, esqueça, esquece isso
    esqueça isso, deixa pra lá, deixa para lá, deixa quieto, não importa, tanto faz, mudei de ideia
    desisto, deixa`),
  'AMAZON.HelpIntent': phraseList(`
    ajuda, me ajuda, me ajude, ajude me, pode me ajudar, você pode me ajudar, preciso de ajuda
    quero ajuda, socorro, o que posso dizer, o que eu posso dizer, o que posso fazer, o que eu posso fazer
    o que posso perguntar, o que posso pedir, o que você pode fazer, o que você faz, o que você sabe fazer
    o que eu digo, o que devo dizer, quais são as opções, como funciona, como isso funciona, como usar
    como se usa, como jogar, não sei o que dizer, não sei o que fazer, instruções, me dê instruções`),
  'AMAZON.LoopOffIntent': phraseList(`
    desligar repetição, desliga a repetição, desligue a repetição, desativar repetição
    desativa a repetição, desative a repetição, desligar loop, desliga o loop, desligue o loop
    desativar loop, desativa o loop, tira do loop, tira o loop, para de repetir, pare de repetir
    não repita mais, não repete mais, sai do loop, modo repetição desligado`),
  'AMAZON.LoopOnIntent': phraseList(`
    loop, ligar repetição, liga a repetição, ligue a repetição, ativar repetição, ativa a repetição
    ative a repetição, ligar loop, liga o loop, ligue o loop, ativar loop, ativa o loop, coloca em loop
    coloque em loop, põe em loop, tocar em loop, toca em loop, toque em loop, em loop, modo repetição
    modo loop, repete sem parar, repetir sempre, fica repetindo, continue repetindo`),
  'AMAZON.MoreIntent': phraseList(`
    mais, mostrar mais, mostra mais, mostre mais, me mostra mais, me mostre mais, ver mais, quero mais
    quero ver mais, me fala mais, me fale mais, me conta mais, me conte mais, diga mais, mais informações
    mais detalhes, mais resultados, o que mais, quero saber mais, tem mais, saiba mais`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    início, ir para o início, vai para o início, vá para o início, ir para casa, tela inicial
    ir para a tela inicial, vai para a tela inicial, vá para a tela inicial, volta para a tela inicial
    volte para a tela inicial, voltar para a tela inicial, página inicial, vá para a página inicial
    ir para a página inicial, mostrar tela inicial, mostra a tela inicial, tela principal
    me leva para a tela inicial, home`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    configurações, abrir configurações, abre as configurações, abra as configurações
    ir para configurações, ir para as configurações, vai para as configurações, vá para as configurações
    mostrar configurações, mostra as configurações, mostre as configurações, ajustes, abre os ajustes
    abra os ajustes, ir para ajustes, me mostra as configurações`),
  'AMAZON.NextIntent': phraseList(`
    próximo, próxima, o próximo, a próxima, próximo por favor, próxima por favor, próxima música
    a próxima música, próxima faixa, próximo episódio, próximo capítulo, próxima pergunta, seguinte
    o seguinte, a seguinte, avançar, avança, avance, pular, pula, pule, pula essa, pule essa, pula esse
    pula essa música, pule essa música, pula para a próxima, pule para a próxima, passa, passar
    passa para a próxima, passa para o próximo, passa essa, ir para o próximo, ir para a próxima
    vai para a próxima, vá para a próxima, vai para o próximo, vá para o próximo, toca a próxima
    toque a próxima, tocar a próxima, toca a próxima música, toque a próxima música, toca outra
    troca de música, muda de música, muda a música`),
  'AMAZON.NoIntent': phraseList(`
    não, não obrigado, não obrigada, não não, não quero, eu não quero, não quero não, que não
    claro que não, nem pensar, de jeito nenhum, de forma alguma, de modo algum, nunca, jamais, agora não
    ainda não, hoje não, não agora, não precisa, não gostaria, não tenho interesse, acho que não
    creio que não, melhor não, negativo, errado, está errado, tá errado, incorreto, falso, não é verdade
    não está certo, nada disso, nem um pouco, talvez depois, nope, não é isso`),
  'AMAZON.PageDownIntent': phraseList(`
    página para baixo, uma página para baixo, desce uma página, desça uma página, próxima página
    ir para a próxima página, vá para a próxima página, vira a página, vire a página, página seguinte`),
  'AMAZON.PageUpIntent': phraseList(`
    página para cima, uma página para cima, sobe uma página, suba uma página, página anterior
    ir para a página anterior, vá para a página anterior, volta uma página, volte uma página`),
  'AMAZON.PauseIntent': phraseList(`
    pausa, pausar, pause, dá uma pausa, dê uma pausa, faz uma pausa, faça uma pausa, pausa a música
    pause a música, pausa isso, pausa aí, coloca em pausa, coloque em pausa, põe em pausa, espera, espere
    espera aí, espera um pouco, espera um minuto, espera um segundo, espera um momento, peraí, um momento
    um minuto, um segundo, um instante, só um minuto, só um momento, só um segundo, aguarda, aguarde
    calma aí, segura aí`),
  'AMAZON.PreviousIntent': phraseList(`
    anterior, o anterior, a anterior, voltar, volta, volte, volta uma, volte uma, volta para a anterior
    volte para a anterior, volta para o anterior, volta para trás, voltar para trás, retornar, retorna
    retorne, retroceder, retroceda, música anterior, a música anterior, faixa anterior, episódio anterior
    capítulo anterior, pergunta anterior, toca a anterior, toque a anterior, tocar a anterior
    toca a música anterior, toque a música anterior, ir para a anterior, vai para a anterior
    vá para a música anterior, a de antes, a última, última música, a última música, passa para a anterior`),
  'AMAZON.RepeatIntent': phraseList(`
    repete, repetir, repita, repete isso, repita isso, repete por favor, repita por favor, pode repetir
    você pode repetir, repete pra mim, fala de novo, fale de novo, fala outra vez, diga de novo
    diz de novo, diga novamente, diga outra vez, de novo, de novo por favor, novamente, outra vez
    mais uma vez, me fala de novo, me diga de novo, lê de novo, leia de novo, toca de novo, toque de novo
    tocar de novo, toca outra vez, toque novamente, repete a música, repita a música, repete a pergunta
    repita a pergunta, o que, o que você disse, o que foi que você disse, o que foi isso, como, como é
    como assim, quê, hein, perdão, desculpa o quê, não entendi, não ouvi, eu não entendi, eu não ouvi
    não escutei`),
  'AMAZON.ResumeIntent': phraseList(`
    continua, continuar, continue, continua por favor, continua aí, continua tocando, continue tocando
    continua a música, continue a música, continua lendo, continue lendo, continua a história
    continua de onde parou, continue de onde parou, continua de onde eu parei, continua de onde paramos
    retomar, retoma, retome, retomar a música, prosseguir, prossiga, segue, siga, reproduzir, tira a pausa
    tirar da pausa, tira da pausa, despausa, despausar, play, dá o play, dá play, volta a tocar`),
  'AMAZON.ScrollDownIntent': phraseList(`
    rolar para baixo, rola para baixo, role para baixo, desliza para baixo, deslizar para baixo, descer
    desce, desça, desce um pouco, para baixo, pra baixo, vai para baixo, mais para baixo`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    rolar para a esquerda, rola para a esquerda, role para a esquerda, rolar para esquerda
    desliza para a esquerda, para a esquerda, pra esquerda, vai para a esquerda, esquerda
    mais para a esquerda`),
  'AMAZON.ScrollRightIntent': phraseList(`
    rolar para a direita, rola para a direita, role para a direita, rolar para direita
    desliza para a direita, para a direita, pra direita, vai para a direita, direita, mais para a direita`),
  'AMAZON.ScrollUpIntent': phraseList(`
    rolar para cima, rola para cima, role para cima, desliza para cima, deslizar para cima, subir, sobe
    suba, sobe um pouco, para cima, pra cima, vai para cima, mais para cima`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    desligar aleatório, desliga o aleatório, desligue o aleatório, desativar aleatório
    desativa o aleatório, desligar modo aleatório, desliga o modo aleatório, desligue o modo aleatório
    desativar modo aleatório, desativa o modo aleatório, tira do aleatório, tira o aleatório
    para de misturar, pare de misturar, não misturar, ordem normal, na ordem, toca na ordem
    tocar em ordem`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    aleatório, ligar aleatório, liga o aleatório, ligue o aleatório, ativar aleatório, ativa o aleatório
    modo aleatório, ligar modo aleatório, liga o modo aleatório, ligue o modo aleatório
    ativar modo aleatório, ativa o modo aleatório, coloca no aleatório, coloque no aleatório
    toca no aleatório, toca em ordem aleatória, tocar em ordem aleatória, ordem aleatória
    em ordem aleatória, reprodução aleatória, misturar, mistura, misture, mistura as músicas
    misture as músicas, embaralhar, embaralha, embaralhe, embaralha as músicas`),
  'AMAZON.StartOverIntent': phraseList(`
    começar de novo, começa de novo, comece de novo, começar outra vez, começa outra vez
    começar do início, começa do início, comece do início, começar do zero, começa do zero
    começa do começo, comece do começo, recomeçar, recomeça, recomece, reiniciar, reinicia, reinicie
    reinicia o jogo, do início, do começo, do zero, desde o início, desde o começo, voltar ao início
    volta ao início, volte ao início, volta pro começo, volta para o começo, voltar ao começo
    toca do início, toca do começo, toque desde o início, iniciar novamente, inicia de novo, nova partida
    novo jogo, jogar de novo, vamos começar de novo`),
  'AMAZON.StopIntent': phraseList(`
    para, parar, pare, para tudo, para com isso, para agora, para por favor, pare por favor, para a música
    pare a música, para de tocar, pare de tocar, para de falar, pare de falar, para isso, parou, chega
    já chega, já deu, basta, desliga, desligar, desligue, desliga a música, desligue a música
    desliga isso, cala a boca, cale a boca, cala, fica quieta, fique quieta, quieta, silêncio, shh
    encerrar, encerra, encerre, terminar, termina, termine, terminei, acabar, acaba, acabou, fim
    fim de jogo, finalizar, finaliza, interromper, interrompa, interrompe, fechar, fecha, feche, é só isso
    só isso, era só isso, isso é tudo, é isso, tchau, tchau tchau, até logo, até mais, até amanhã
    boa noite, stop, tá bom chega, não quero mais`),
  'AMAZON.YesIntent': phraseList(`
    sim, sim por favor, sim obrigado, sim obrigada, sim sim, sim claro, sim quero, sim eu quero
    sim senhora, claro, claro que sim, com certeza, certo, tá certo, está certo, certeza, certamente, isso
    isso mesmo, isso aí, é isso mesmo, é, é sim, aham, uhum, ok, okay, tá, tá bom, tá bem, está bem
    está bom, tudo bem, beleza, blz, pode ser, pode, pode sim, pode fazer, bom, ótimo, perfeito, legal
    bora, vamos, vamos lá, vai, vai lá, manda ver, manda, quero, quero sim, eu quero, gostaria
    eu gostaria, adoraria, aceito, confirmo, confirmado, confirma, confirmar, concordo, de acordo, correto
    está correto, exato, exatamente, verdade, é verdade, verdadeiro, positivo, afirmativo, por que não
    acho que sim, creio que sim, por favor sim, faça isso, faz isso, com prazer, evidente, óbvio, lógico`),
}
