import type { SoundLanguage } from '../language.ts'

export const fr: SoundLanguage = {
  rules: `
    tion>sion eaux>o eau>o aux$>o au>o ouill>uj eille>ej aille>aj ill>ij oeu>e œu>e œ>e eu>e ou>u oi>ua oin>uen
    ain>en ein>en aim>en in$>en im$>en ai>e ei>e è>e é>e ê>e ë>e û>u ô>o â>a î>i ï>i ç>s
    ph>f th>t ch>S gn>nj qu>k gu/eiy>g ge/ao>Z g/eiyéèê>Z j>Z c/eiyéèê>s c>k x$> x>ks h> w>w y>i
    ss>s ll>l tt>t rr>r mm>m nn>n pp>p ff>f cc/eiyéè>ks
    ent$>A ents$>A es$> e$> er$>e ez$>e et$>e s$> t$> d$> z$> p$> ts$> ds$> u>u`,
  light: `le la les l un une des du de d et à au aux en dans sur avec pour par ce cette qui que épisode histoire appelé appelée
    intitulé joue mets série émission podcast s'il te plaît`,
  short: `st>saint;st.>saint;ste>sainte;ste.>sainte;dr>docteur;dr.>docteur;m.>monsieur;mme>madame;mme.>madame;mlle>mademoiselle;n°>numéro;no.>numéro;
    vol.>volume;ép.>épisode;chap.>chapitre;&>et;+>plus;%>pour cent;#>numéro`,
  counters: `partie chapitre épisode saison volume tome livre numéro jour semaine leçon acte scène`,
  numbers: {
    order: 'twenties',
    cardinals: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
      quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70
      huitante=80 nonante=90 cent=100 cents=100 mille=1000`,
    ordinals: `premier=1 première=1 second=2 seconde=2 cinquième=5 neuvième=9 quatrième=4 onzième=11 douzième=12 treizième=13 seizième=16 trentième=30`,
    articles: 'un=1 une=1',
    and: 'et',
    ordinalEndings: 'ième',
  },
}
