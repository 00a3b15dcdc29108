/**
 * What recognisers write for what was said: `written|heard`, by language. Made from how words are confused in speech,
 * spelling for spelling; the matcher has no part in it, nor this in the matcher.
 */
export const CONFUSIONS: Readonly<Record<string, string>> = {
  en: `knight|night night|knight whale|wail whales|wails sea|see river|rival harbour|harper harbour|harbor lantern|land turn
    weather|whether weary|wary bridge|bright sparrow|sparrows kettle|cattle orchard|orchid mirror|mere winter|winner
    thunder|under island|highland miller|mellow painter|pointer station|stationed tower|tour feather|father candle|kendall
    violin|violent sailor|sailer soldier|shoulder widow|window castle|castile dragon|dragging storm|stormed journey|journal
    secret|secrete shadow|shallow wolf|wolfe fox|folks heron|heroine otter|utter badger|budget ocean|oceans planet|plan it
    captain|capturing merchant|merchants quiet|quite broken|brokin golden|golding hidden|hid in hollow|hallow burning|burnin
    frozen|froze in patient|patience velvet|velvets gentle|gentile bitter|better foolish|full ish lonely|lonly royal|oil
    Stephen|steven Geoffrey|jeffrey Catherine|katherine Philip|fillip Nicholas|nicolas Hugh|hue Phoebe|phebe Eleanor|elinor
    Leicester|lester Worcester|wooster Gloucester|gloster Cairo|kyro Venice|venus Edinburgh|edinboro Naples|nipples Texas|taxes
    the|a a|the and|in of|a in|and for|four its|it's needs|kneads lost|last final|finale
    ea|ee ee|ea ai|ay ph|f ck|k ou|ow ie|y er|or or|er tion|shun ght|t kn|n wr|r igh|y oa|o wh|w c|k s|z z|s t|d d|t b|p p|b v|f
    f|th th|f m|n n|m a|e e|i i|e o|a u|o`,
  de: `ä|e e|ä ö|o ü|i ü|u ei|ai ai|ei eu|äu äu|eu sch|ch ch|sch ie|i ß|ss ck|k tz|z v|f w|v d|t t|d b|p g|k k|g m|n er|a en|n
    Wiese|wiesel Reise|reihe Turm|sturm Sturm|turm Feder|vater Brief|griff Müller|mühle der|die und|in ein|eine stille|stelle
    Fuchs|fugs Drache|trache Reiher|reier Igel|egal Zug|zuck Schnee|sehne Nacht|nackt kluge|krüge`,
  fr: `é|er è|ai ai|é au|o eau|o ph|f ch|j ou|u in|un an|en en|an s|ss ss|s c|k g|j t|d d|t b|p v|f on|an qu|k oi|oua le|la
    et|est du|de phare|fard pont|bon bateau|gâteau moulin|moulins marin|marrant loup|loue renard|renards piano|pianos
    voisin|voisine train|trains village|virage corbeau|corps beau doré|d'oré caché|cacher dernier|derniers`,
  es: `b|v v|b c|s z|s s|c ll|y y|ll g|j j|g h| qu|k ñ|n r|rr d|t e|i o|u el|al y|i del|de faro|paro espejo|despejo puente|fuente
    barco|marco castillo|castilla pescador|pecador viaje|viajes lobo|globo tren|treinta pueblo|puebla bosque|posque roto|rato`,
  it: `zz|z z|s ch|c gh|g gl|l gn|n cc|c tt|t ll|l nn|n è|e b|p d|t g|k v|f e|i o|u il|al e|è del|dal faro|varo ponte|fonte
    pittore|dittatore fabbro|fabbri lupo|lupa riccio|ricco drago|traco bosco|bosch rotto|ruote corvo|corpo`,
  pt: `ão|am ç|ss ss|s s|z z|s ch|x lh|li nh|ni e|i o|u b|p d|t v|f g|c em|en qu|k o|ao e|i do|de farol|faro barco|marco
    moinho|morinho pintor|pinto lobo|globo trem|treino chapéu|chapel bosque|posque`,
  nl: `ij|ei ei|ij ou|au au|ou g|ch ch|g v|f f|v z|s s|z d|t t|d oe|u uu|u ee|e aa|a oo|o sch|sg eu|u de|het en|in toren|doorn
    tuin|tijn brug|brugge bakker|wakker visser|vissen reis|rijs vos|fos draak|raak dorp|dor bos|bosch`,
  ja: `づ|ず ぢ|じ を|お は|わ ー| っ| う| が|か だ|た ば|は ざ|さ ら|な し|ひ つ|す ゆ|よ ライオン|らいおん カメラ|かめら トマト|とまと ロボット|ろぼっと
    の|と と|の`,
  hi: `ि|ी ी|ि ु|ू ू|ु श|स ष|श ण|न ड़|र ढ़|ढ फ़|फ ज़|ज ख़|ख ँ|ं ं| भ|ब घ|ग ध|द थ|त ठ|ट े|ै ै|े ो|ौ ौ|ो का|की की|के में|मे और|ओर`,
  ar: `ة|ه ى|ي أ|ا إ|ا آ|ا ض|ظ ظ|ض س|ص ص|س ت|ط ط|ت ذ|ز ث|س ق|ك ح|ه ع|ا غ|ق ؤ|و ئ|ي د|ت ب|م`,
}

/** What people put around a title. */
export const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: ['the episode called;the one about;um;episode', 'please;story;episode'],
  de: ['die Folge;die Geschichte;äh', 'bitte'],
  fr: ["l'épisode;l'histoire;euh", "s'il te plaît"],
  es: ['el episodio;la historia de;eh', 'por favor'],
  it: ["l'episodio;la storia;ehm", 'per favore'],
  pt: ['o episódio;a história;é', 'por favor'],
  nl: ['de aflevering;het verhaal;eh', 'alsjeblieft'],
  ja: ['えっと', 'のお話'],
  hi: ['कहानी', 'सुनाओ'],
  ar: ['قصة', 'من فضلك'],
}

/** How an English recogniser writes what is said in another language. */
export const AS_ENGLISH: Readonly<Record<string, string>> = {
  de: 'sch|sh ch|k ei|i ie|ee eu|oy äu|oy w|v v|f z|ts ü|oo ö|er ä|e ß|ss j|y qu|kv',
  fr: 'eau|o au|o ai|ay é|ay è|e ê|e ou|oo oi|wa ch|sh j|zh qu|k gn|ny ç|s eu|er in|an',
  es: 'll|y ñ|ny j|h qu|k z|s h| v|b í|ee ú|oo á|a é|ay ó|o',
  it: 'gli|lee gn|ny chi|kee che|kay cia|cha cio|cho ci|chee ce|chay zz|tz z|ts gi|jee qu|kw',
  pt: 'ão|ow nh|ny lh|ly ç|s x|sh ch|sh ã|ah é|e ê|ay qu|k',
  nl: 'ij|ay oe|oo ui|ow eu|er g|h sch|sk w|v j|y uu|oo ee|ay aa|ah',
}
