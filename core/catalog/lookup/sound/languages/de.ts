import type { SoundLanguage } from '../language.ts'

export const de: SoundLanguage = {
  rules: `
    tsch>C sch>S ^sp>Sp ^st>St chs>ks ch>x ck>k ph>f th>t dt>t tz>ts qu>kv z>ts ß>s pf>f ^v>f v>v w>v
    ng>N nk>Nk tion>tsion ieh>i ie>i eih>ai ei>ai ai>ai ey>ai ay>ai eu>oi äu>oi au>au ee>e aa>a oo>o
    ah>a eh>e ih>i oh>o uh>u äh>e öh>e üh>i ä>e ö>e ü>i y>i x>ks s>s j>j c/eiy>ts c>k
    b$>p d$>t g$>k er$>A en$>An el$>Al e$>A tt>t ll>l ss>s pp>p bb>b dd>d ff>f mm>m nn>n rr>r gg>g zz>ts`,
  light: `der die das den dem des ein eine einen einem einer eines und von vom zu zum zur im in am an auf mit für aus bei
    über folge episode geschichte namens bitte spiele spiel sendung reihe podcast mal die`,
  short: `st.>sankt;dr.>doktor;hr.>herr;fr.>frau;nr.>nummer;bd.>band;prof.>professor;usw.>und so weiter;&>und;+>plus;%>prozent;#>nummer;u.>und;
    z.b.>zum beispiel;jh.>jahrhundert;str.>straße`,
  counters: `teil kapitel folge episode staffel band buch nummer tag woche lektion ausgabe akt szene`,
  numbers: {
    isUnitsFirst: true,
    cardinals: `null=0 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
      dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30
      dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000`,
    ordinals: `erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 siebte=7 siebten=7 siebter=7 achte=8 achten=8 achter=8`,
    articles: 'ein=1 eine=1',
    and: 'und',
    ordinalEndings: 'te ten ter tes ste sten ster stes',
  },
}
