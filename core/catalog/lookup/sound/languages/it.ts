import type { SoundLanguage } from '../language.ts'

export const it: SoundLanguage = {
  rules: `
    gli>li gn>nj sci/aou>S sc/ei>S ch>k gh>g cci/aou>C ci/aou>C cc/ei>C c/ei>C ggi/aou>J gi/aou>J gg/ei>J g/ei>J qu>ku zz>ts z>ts h>
    à>a è>e é>e ì>i ò>o ù>u j>i y>i w>v x>ks ph>f th>t sh>S
    bb>b dd>d ff>f ll>l mm>m nn>n pp>p rr>r ss>s tt>t vv>v cc>k gg>g c>k`,
  light: `il lo la i gli le l un uno una e ed di del dello della dei degli delle d in nel nella a al alla con per da dal su che
    episodio puntata storia chiamato chiamata intitolato riproduci metti serie programma podcast favore`,
  short: `dr.>dottor;dott.>dottor;sig.>signor;sig.ra>signora;s.>san;n.>numero;nr.>numero;vol.>volume;cap.>capitolo;ep.>episodio;&>e;+>più;%>per cento;#>numero`,
  counters: `parte capitolo episodio puntata stagione volume libro numero giorno settimana lezione atto scena`,
  numbers: {
    cardinals: `zero=0 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
      quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 trent=30
      quaranta=40 quarant=40 cinquanta=50 cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80
      ottant=80 novanta=90 novant=90 cento=100 cent=100 mille=1000 mila=1000 tré=3`,
    ordinals: `primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6
      settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10`,
    articles: 'un=1 una=1',
    ordinalEndings: 'esimo esima',
  },
}
