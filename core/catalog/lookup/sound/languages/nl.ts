import type { SoundLanguage } from '../language.ts'

export const nl: SoundLanguage = {
  rules: `
    sch$>s sch>sx schr>sr ch>x g>x ng>N nk>Nk sj>S tj>C tie$>tsi ph>f th>t qu>kw ck>k c/eiy>s c>k x>ks w>v v>f z>s
    ij>ei ei>ei ui>au uu>i oe>u eeuw>eu ieuw>iu eu>e ou>au au>au ie>i aa>a ee>e oo>o y>i j>j
    b$>p d$>t en$>A e$>A er$>Ar el$>Al tt>t ll>l ss>s pp>p bb>b dd>d ff>f mm>m nn>n rr>r kk>k gg>x zz>s`,
  light: `de het een en van in op aan met voor uit bij over te ten ter aflevering verhaal genaamd graag speel podcast serie reeks`,
  short: `st.>sint;dr.>dokter;dhr.>de heer;mevr.>mevrouw;nr.>nummer;prof.>professor;afl.>aflevering;&>en;+>plus;%>procent;#>nummer`,
  counters: `deel hoofdstuk aflevering seizoen boek nummer dag week les akte scène`,
  numbers: {
    isUnitsFirst: true,
    cardinals: `nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
      veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
      vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000`,
    ordinals: `eerste=1 derde=3 achtste=8`,
    articles: 'een=1',
    and: 'en ën',
    ordinalEndings: 'de ste',
  },
}
