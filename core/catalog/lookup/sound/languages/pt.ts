import type { SoundLanguage } from '../language.ts'

export const pt: SoundLanguage = {
  rules: `
    nh>nj lh>lj ch>S ção>sAu ções>sois ão>Au ões>ois ãe>ai ç>s ss>s rr>h ^r>h qu/ei>k gu/ei>g g/ei>Z j>Z c/ei>s h> x>S z>s
    á>a â>a ã>a à>a é>e ê>e í>i ó>o ô>o õ>o ú>u ü>u ou>o ei>e m$>n l$>u te$>Ci de$>Ji ti>Ci di>Ji e$>i o$>u os$>us es$>is
    y>i w>v ph>f th>t sh>S c>k`,
  light: `o a os as um uma e de do da dos das em no na nos nas com por para pelo pela que ao à seu meu episódio capítulo história
    chamado chamada intitulado toca toque série programa podcast favor`,
  short: `dr.>doutor;dr>doutor;dra.>doutora;sr.>senhor;sr>senhor;sra.>senhora;sto.>santo;sta.>santa;n.º>número;nº>número;vol.>volume;cap.>capítulo;
    ep.>episódio;&>e;+>mais;%>por cento;#>número`,
  counters: `parte capítulo episódio temporada volume livro número dia semana lição ato cena`,
  numbers: {
    isAndWithin: true,
    cardinals: `zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
      quatorze=14 catorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19
      dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100
      cento=100 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700
      oitocentos=800 novecentos=900 mil=1000`,
    ordinals: `primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6
      sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10`,
    articles: 'um=1 uma=1',
    and: 'e',
  },
}
