import type { SoundLanguage } from '../language.ts'

export const es: SoundLanguage = {
  rules: `
    ch>C ll>j rr>r ñ>nj qu/ei>k gu/ei>g gü>gu g/ei>x j>x c/ei>s z>s h> v>b x>ks y$>i y>j ph>f th>t sh>S w>u
    á>a é>e í>i ó>o ú>u ü>u c>k`,
  light: `el la los las un una unos unas y e de del en a al con por para que lo su mi episodio capítulo historia llamado llamada
    titulado pon reproduce serie programa podcast favor`,
  short: `dr.>doctor;dr>doctor;dra.>doctora;sr.>señor;sr>señor;sra.>señora;sta.>santa;sto.>santo;n.º>número;núm.>número;no.>número;vol.>volumen;
    cap.>capítulo;ep.>episodio;&>y;+>más;%>por ciento;#>número`,
  counters: `parte capítulo episodio temporada volumen tomo libro número día semana lección acto escena`,
  numbers: {
    isAndWithin: true,
    cardinals: `cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
      catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21
      veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27
      veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
      cien=100 ciento=100 mil=1000 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600
      setecientos=700 ochocientos=800 novecientos=900`,
    ordinals: `primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5
      quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10`,
    articles: 'un=1 una=1',
    and: 'y',
  },
}
