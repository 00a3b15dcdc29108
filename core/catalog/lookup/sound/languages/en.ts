import type { SoundLanguage } from '../language.ts'

export const en: SoundLanguage = {
  rules: `
    tion>SAn sion>SAn cian>SAn tious>SAs cious>SAs ture>CA sure>ZA ough>o augh>o eigh>e igh>ai ight>ait
    ^kn>n ^gn>n ^wr>r ^ps>s ^wh>w who>hu wh>w mb$>m gh>g ph>f sch>sk sh>S tch>C ch>C th>T ck>k qu>kw
    ng$>N nk>Nk dge>J g/eiy>J gg>g x>ks ^x>z c/eiy>s cc/eiy>ks sc/eiy>s
    tt>t ll>l ss>s pp>p bb>b dd>d ff>f mm>m nn>n rr>r zz>z
    ee>i ea>i ie>i ei>e ey$>i oo>u ou>au ow>o oa>o ai>e ay>e aw>o au>o oi>oi oy>oi ue>u ew>u eu>u ui>u
    ale$>el ane$>en ame$>em ake$>ek ate$>et ade$>ed ave$>ev ace$>es ape$>ep ase$>es
    ile$>ail ine$>ain ime$>aim ike$>aik ite$>ait ide$>aid ipe$>aip ise$>ais ole$>ol
    le$>Al les$>Als re$>A er$>Ar or$>Ar ar$>Ar our$>Ar ers$>As ors$>As e$> es$>s ed$>d y$>i ^y>j y>i
    j>J w>w er>Ar ir>Ar ur>Ar a>a e>e i>i o>o u>u`,
  light: `the a an was were are and of in on at to for with from by is it its my your our be or as
    called named titled please play some something episode story podcast show series recording one about that`,
  short: `st.>saint;st>saint;dr.>doctor;dr>doctor;mr.>mister;mr>mister;mrs.>missus;mrs>missus;ms.>miss;ms>miss;vs.>versus;vs>versus;
    no.>number;nr.>number;vol.>volume;vol>volume;ep.>episode;ep>episode;pt.>part;pt>part;ch.>chapter;jr.>junior;jr>junior;sr.>senior;
    mt.>mount;mt>mount;ft.>fort;prof.>professor;capt.>captain;&>and;+>plus;@>at;%>percent;#>number;ok>okay`,
  counters: `part chapter episode season volume book number day week lesson issue act scene series`,
  numbers: {
    cardinals: `zero=0 oh=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
      thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
      fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000`,
    ordinals: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
      twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
      twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
      hundredth=100 thousandth=1000`,
    and: 'and',
  },
}
